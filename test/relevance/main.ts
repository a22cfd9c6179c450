/**
 * `npm run relevance`: how well the search answers judged queries, beside MiniSearch on the same documents. Ours
 * searches the whole graph, the other two only the judged pool, which is easier.
 */
import { readCorpus } from './corpus.ts';
import { compareEngines } from './engines.ts';
import type { RankingEngine } from './engines.ts';
import { gradesOf, meanScores, readJudgements, scoresOf } from './judgements.ts';
import type { JudgedQuery } from './judgements.ts';

const SETS = {
  dev: 'the given queries',
  own: 'of our own on other subjects, written before the ranking was chosen',
  later:
    'written in three batches afterwards; at first sight they scored .829, .793 and .817, and showed what was missing',
  newer:
    'in seven more batches, each written before it was tried; at first sight they scored .848, .771, .854, .846, .888, .898 and .889, paraphrases .58, .66, .68, .74, .82, .85 and .83',
};

const engines = compareEngines(readCorpus());
for (const [name, what] of Object.entries(SETS)) report(name, what);

function report(name: string, what: string): void {
  const queries = readJudgements(name);
  print(`\n${name}.json: ${queries.length} ${what}`);
  print(row(['', '', 'queries', 'nDCG@10', 'recall@10', 'MRR@10']));
  for (const engine of engines) {
    printScores(engine, 'all', queries);
    for (const key of ['type', 'language'] as const)
      for (const value of new Set(queries.map((query) => query[key])))
        printScores(
          engine,
          value,
          queries.filter((query) => query[key] === value),
        );
  }
}

function printScores({ name, rank }: RankingEngine, group: string, queries: readonly JudgedQuery[]): void {
  const scores = meanScores(queries.map((judged) => scoresOf(rank(judged.query), gradesOf(judged))));
  const figures = [scores.ndcg, scores.recall, scores.reciprocalRank].map((figure) => figure.toFixed(3));
  print(row([group === 'all' ? name : '', group, String(queries.length), ...figures]));
}

function row([engine = '', group = '', ...figures]: readonly string[]): string {
  return `${engine.padEnd(22)}${group.padEnd(14)}${figures.map((figure) => figure.padStart(10)).join('')}`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
