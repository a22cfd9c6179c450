import { describe, expect, test } from 'vitest';
import { readCorpus } from './corpus.ts';
import { compareEngines } from './engines.ts';
import { gradesOf, meanScores, readJudgements, scoresOf } from './judgements.ts';
import type { JudgedQuery } from './judgements.ts';

const [ours, , tuned] = compareEngines(readCorpus());

function ndcg(rank: ((query: string) => string[]) | undefined, queries: readonly JudgedQuery[]): number {
  if (!rank) throw new Error('no engine');
  return meanScores(queries.map((judged) => scoresOf(rank(judged.query), gradesOf(judged)))).ndcg;
}

describe('nDCG@10 does not fall', () => {
  const dev = readJudgements('dev');

  test.each([
    ['dev', 0.9],
    ['own', 0.9],
    ['later', 0.9],
    ['newer', 0.88],
  ])('%s: %d', (name, floor) => expect(ndcg(ours?.rank, readJudgements(name))).toBeGreaterThanOrEqual(floor));

  test.each([...new Set(dev.map(({ type }) => type))])('no type under .75: %s', (type) => {
    const queries = dev.filter((query) => query.type === type);
    expect(ndcg(ours?.rank, queries)).toBeGreaterThanOrEqual(0.75);
  });

  test('twice as good as MiniSearch tuned as its documentation advises', () => {
    expect(ndcg(ours?.rank, dev)).toBeGreaterThan(2 * ndcg(tuned?.rank, dev));
  });
});

test('the scores are those of the definition', () => {
  const grades = new Map([
    ['a', 3],
    ['b', 2],
    ['c', 1],
  ]);
  expect(scoresOf(['a', 'b', 'c'], grades)).toEqual({ ndcg: 1, recall: 1, reciprocalRank: 1 });
  expect(scoresOf(['x', 'c', 'b'], grades)).toMatchObject({ recall: 2 / 3, reciprocalRank: 1 / 3 });
  expect(scoresOf(['x', 'c', 'b'], grades).ndcg).toBeCloseTo(
    (1 / Math.log2(3) + 3 / 2) / (7 + 3 / Math.log2(3) + 1 / 2),
  );
});
