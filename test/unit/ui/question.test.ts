/** Questions as a browser keeps them: with their changes, and readable whatever another version or hand stored. */
import { expect, test } from 'vitest';
import { askPath, readAsk } from '../../../ui/ask/query.ts';
import { isSame, readQuestions } from '../../../ui/ask/question.ts';

const words = 'Which measures involve communes and associations?';
const removed = { chip: 'partner:partner/associations' };
const exchanged = { chip: 'partner:partner/communes', replacement: 'partner/parquet' };

test('a question that was stored asks the same again, with its changes', () => {
  const question = { words, edits: [removed, exchanged] };
  const [kept] = readQuestions(JSON.parse(JSON.stringify([question])));
  const path = askPath('en', kept!.words, kept!.edits);
  const asked = readAsk(new URL(path, 'https://example.org').searchParams);
  expect(isSame(asked, question)).toBe(true);
  expect(isSame(asked, { words, edits: [removed] })).toBe(false);
});

test('is the same in whatever order it was changed, and another with another change', () => {
  expect(isSame({ words, edits: [removed, exchanged] }, { words, edits: [exchanged, removed] })).toBe(true);
  expect(isSame({ words, edits: [removed] }, { words, edits: [{ ...removed, replacement: 'partner/unia' }] })).toBe(
    false,
  );
  expect(isSame({ words, edits: [] }, { words: 'Who?', edits: [] })).toBe(false);
});

test.each<[unknown, object[]]>([
  [
    ['drones', { words, edits: [] }],
    [
      { words: 'drones', edits: [] },
      { words, edits: [] },
    ],
  ],
  [[{ words, edits: [removed, { chip: 3 }, null] }, { edits: [] }, 7, null], [{ words, edits: [removed] }]],
  [{ words }, []],
  [null, []],
])('reads %j', (stored, questions) => {
  expect(readQuestions(stored)).toEqual(questions);
});
