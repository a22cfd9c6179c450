/** Queries with the measures and initiatives that answer them, and how good a list of results is by them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../data/model/root.ts';

export interface JudgedQuery {
  id: string;
  language: string;
  type: string;
  query: string;
  relevant: readonly ({ grade: number } & ({ measure: string } | { initiative: string }))[];
}

/** One query's scores, each from 0 to 1. */
export interface Scores {
  ndcg: number;
  recall: number;
  reciprocalRank: number;
}

const CUT = 10;

/** @param name `dev`, `own`, `later` or `newer` */
export function readJudgements(name: string): JudgedQuery[] {
  return JSON.parse(readFileSync(join(PROJECT_ROOT, `test/relevance/${name}.json`), 'utf8')) as JudgedQuery[];
}

/** The grade of each relevant thing, by measure code or by the name of the initiative. */
export function gradesOf({ relevant }: JudgedQuery): Map<string, number> {
  return new Map(relevant.map((one) => ['measure' in one ? one.measure : one.initiative, one.grade]));
}

/**
 * nDCG@10 (gain 2^grade − 1, discount log2(rank + 1), ideal over all judged), recall@10 (grade 1 and more, over at
 * most 10) and the reciprocal rank of the first of grade 2 or more among ten.
 * @param found codes and names, best first
 */
export function scoresOf(found: readonly string[], grades: ReadonlyMap<string, number>): Scores {
  const top = found.slice(0, CUT).map((name) => grades.get(name) ?? 0);
  const ideal = [...grades.values()].sort((a, b) => b - a).slice(0, CUT);
  const first = top.findIndex((grade) => grade >= 2);
  return {
    ndcg: gain(top) / gain(ideal),
    recall: top.filter((grade) => grade > 0).length / Math.min(CUT, grades.size),
    reciprocalRank: first < 0 ? 0 : 1 / (first + 1),
  };
}

function gain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}

export function meanScores(all: readonly Scores[]): Scores {
  const mean = (key: keyof Scores) => all.reduce((sum, scores) => sum + scores[key], 0) / all.length;
  return { ndcg: mean('ndcg'), recall: mean('recall'), reciprocalRank: mean('reciprocalRank') };
}
