/** Questions near one that was not understood. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { LanguageCode } from '../../../data/language/fold.ts';
import { stem } from '../../../data/language/stem.ts';
import { STOP_WORDS } from '../../../data/language/stopwords.ts';
import { PROJECT_ROOT } from '../../../data/model/root.ts';
import { wordsOf } from '../reading/words.ts';

const FILE = 'data/ask/examples.yaml';
const list = z.array(z.string().min(1)).min(1);
const shape = z.strictObject({ fr: list, nl: list, en: list });

export type Examples = z.infer<typeof shape>;

const SHOWN = 3;

/** @throws Error naming the file when it has not the shape it must have */
export function readExamples(root: string = PROJECT_ROOT): Examples {
  const checked = shape.safeParse(parse(readFileSync(join(root, FILE), 'utf8')));
  if (checked.success) return checked.data;
  throw new Error(`${FILE} cannot be used: ${checked.error.message}`);
}

/** @returns the examples that share most words with the question; the first ones when none does */
export function nearExamples(question: string, language: LanguageCode, examples: Examples): string[] {
  const asked = tellingWords(question, language);
  const shared = (example: string) => [...tellingWords(example, language)].filter((word) => asked.has(word)).length;
  return examples[language].toSorted((a, b) => shared(b) - shared(a)).slice(0, SHOWN);
}

function tellingWords(text: string, language: LanguageCode): Set<string> {
  const words = wordsOf(text).map(({ word }) => word);
  return new Set(
    words.filter((word) => word.length > 2 && !STOP_WORDS[language].has(word)).map((word) => stem(word, language)),
  );
}
