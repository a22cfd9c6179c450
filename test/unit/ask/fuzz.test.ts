/** 10,000 random and hostile questions: none may break anything, take long, or be answered as if it had been understood. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { corpusKnowledge, millisecondsSince, respondentOver } from '../../support/questions.ts';

const knowledge = await corpusKnowledge();
const respondent = respondentOver(knowledge);
const SLOW = 200;

/** Words of the vocabulary and of the graph, to be thrown together. */
const words = [
  ...'quelles mesures avec sans ou et mais pas combien de le la les par thème axe plus moins au zone volet quand'.split(
    ' ',
  ),
  ...'which measures with without or and not only how many most theme axis by zone when did 2 3 2022 M1.1 M99.9'.split(
    ' ',
  ),
  ...'welke maatregelen met zonder of en niet alleen hoeveel per thema as zone wanneer antenne contract budget'.split(
    ' ',
  ),
  ...'communes parquet police Unia LISA Molenbeek drogues radicalisation demandes 2023-2024 5341 % , / ? : ('.split(
    ' ',
  ),
  ...knowledge.ofKind('Initiative').map(({ name }) => name),
  ...knowledge.ofKind('Partner').map(({ labelNl }) => labelNl),
];

const hostile = fc.constantFrom(
  '',
  '   ',
  '?'.repeat(500),
  '((((((((((',
  'a'.repeat(100_000),
  'mesures '.repeat(5_000),
  "'; MATCH (n) DETACH DELETE n; //",
  '{ measures { totalCount } }',
  '<script>alert(1)</script>',
  '__proto__ constructor toString hasOwnProperty',
  '\u0000\u202e\ud800 mesures',
  '%s%s%n $ids ${1+1}',
  '💥 mesures 💥 communes 💥',
);

const anything = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((list) => list.join(' ')) },
  { weight: 2, arbitrary: fc.string({ maxLength: 120 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  { weight: 1, arbitrary: hostile },
);

test('nothing breaks, and nothing takes long', { timeout: 600_000 }, () => {
  respondent.ask('mesures avec les communes');
  const slow: string[] = [];
  fc.assert(
    fc.property(anything, (question) => {
      const begun = process.cpuUsage();
      const answer = respondent.ask(question);
      const took = millisecondsSince(begun);
      if (took > SLOW) slow.push(`${took.toFixed(0)} ms: ${question.slice(0, 200)}`);
      expect(answer.sentence.length).toBeGreaterThan(0);
      expect(answer.sentence).not.toMatch(/undefined|NaN|\[object/);
    }),
    { numRuns: 10_000 },
  );
  expect(slow).toEqual([]);
});

test('words that nobody knows are never answered', { timeout: 120_000 }, () => {
  const letters = fc.constantFrom(...'bcdfghjklmnpqrstvwxz');
  const gibberish = fc.string({ unit: letters, minLength: 6, maxLength: 12 });
  fc.assert(
    fc.property(fc.array(gibberish, { minLength: 1, maxLength: 8 }), (list) => {
      expect(respondent.ask(list.join(' ')).status).toBe('NOT_UNDERSTOOD');
      expect(respondent.ask(`which measures are about ${list.join(' ')}`).status).toBe('NOT_UNDERSTOOD');
      expect(respondent.ask(`quelles mesures impliquent les ${list.join(' ')}`).status).toBe('NOT_UNDERSTOOD');
    }),
    { numRuns: 500 },
  );
});
