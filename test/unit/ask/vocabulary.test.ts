/** The words of questions are checked when they are read: each has one part, said in one place. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readVocabulary } from '../../../api/ask/lexicon/vocabulary.ts';
import { LANGUAGES } from '../../../data/language/fold.ts';
import { PROJECT_ROOT } from '../../../data/model/root.ts';

/** Reads the vocabulary with words added to the first role of English. */
function readWith(words: string): unknown {
  const root = mkdtempSync(join(tmpdir(), 'vocabulary-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync(join(PROJECT_ROOT, 'data/ask'), join(root, 'data/ask'), { recursive: true });
  const file = join(root, 'data/ask/filler.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/(en:\n {2}small: >-\n)/, `$1    ${words}\n`));
  return readVocabulary(root);
}

test.each([
  [
    'protect',
    /^data\/ask\/filler\.yaml cannot be used:\n {2}en\.verbs: “protect” stands twice: it is in small already$/,
  ],
  ['the', /en\.small: “the” is a stop word already/],
  ['call-on', /en\.small: “call-on” is not one word/],
])('“%s” among the small words of English is refused, with the file and the word', (word, message) => {
  expect(() => readWith(word)).toThrow(message);
});

test('an empty term is refused, with the file and the entry', () => {
  const root = mkdtempSync(join(tmpdir(), 'vocabulary-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync(join(PROJECT_ROOT, 'data/ask'), join(root, 'data/ask'), { recursive: true });
  const file = join(root, 'data/ask/operators.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('  en: without; not;', '  en: without;; not;'));
  expect(() => readVocabulary(root)).toThrow(
    /^data\/ask\/operators\.yaml cannot be used:\n {2}not\.en: a term between two “;” has no word$/,
  );
});

test('a word that is nowhere else may be added', () => {
  expect(() => readWith('notwithstanding')).not.toThrow();
});

test('the words of each role are sorted', () => {
  const { filler } = readVocabulary();
  for (const language of LANGUAGES)
    for (const [role, words] of Object.entries(filler[language]))
      expect(words, `${language} ${role}`).toEqual(words.toSorted());
});
