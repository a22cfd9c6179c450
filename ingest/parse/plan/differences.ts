/**
 * Where body and annex of a measure differ.
 *
 * Compared word by word after folding what is only typesetting: case, accents and ligatures of capitals,
 * the form of apostrophes and quotation marks, list marks, final punctuation and blanks.
 */
import { diffArrays } from 'diff';

export interface Difference {
  /** The words of the body; empty when the annex adds words. */
  body: string;
  annex: string;
  /** Up to four words before and after, with the difference shown as `…`. */
  context: string;
}

interface Word {
  /** As printed. */
  printed: string;
  folded: string;
}

const CONTEXT_WORDS = 4;
/** A run of as few equal words between two changes does not make them two differences (“en”, “de la”). */
const JOINING_WORDS = 1;

/** A stretch of the two texts: equal words, or words of the body against words of the annex. */
interface Stretch {
  changed: boolean;
  body: Word[];
  annex: Word[];
}

/** @returns the differences in the order of the text; none when the two say the same */
export function differencesBetween(body: string, annex: string): Difference[] {
  const stretches = stretchesOf(wordsOf(body), wordsOf(annex));
  return stretches.flatMap((stretch, at) => {
    if (!stretch.changed || sameLetters(stretch.body, stretch.annex)) return [];
    const before = stretches[at - 1]?.body.slice(-CONTEXT_WORDS) ?? [];
    const after = stretches[at + 1]?.body.slice(0, CONTEXT_WORDS) ?? [];
    const context = `${print(before)} … ${print(after)}`.trim();
    const shared = sharedEnd(stretch);
    return [{ body: print(stretch.body, shared), annex: print(stretch.annex, shared), context }];
  });
}

/** How many words both sides end with, after joining. */
function sharedEnd({ body, annex }: Stretch): number {
  const length = body.findLastIndex((word, at) => word.folded !== annex[annex.length - body.length + at]?.folded);
  return body.length - 1 - length;
}

function stretchesOf(body: Word[], annex: Word[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const part of diffArrays(body, annex, { comparator: (left, right) => left.folded === right.folded })) {
    const changed = part.added || part.removed;
    const stretch = {
      changed,
      body: part.added ? [] : part.value,
      annex: part.removed ? [] : part.value,
    };
    addStretch(stretches, stretch);
  }
  return stretches;
}

/** Joins changes that stand side by side, or with too few equal words between them. */
function addStretch(stretches: Stretch[], stretch: Stretch): void {
  const last = stretches.at(-1);
  const beforeLast = stretches.at(-2);
  if (stretch.changed && last?.changed) extendStretch(last, stretch);
  else if (stretch.changed && last && beforeLast?.changed && last.body.length <= JOINING_WORDS) {
    stretches.pop();
    extendStretch(beforeLast, last);
    extendStretch(beforeLast, stretch);
  } else stretches.push(stretch);
}

function extendStretch(target: Stretch, more: Stretch): void {
  target.body = [...target.body, ...more.body];
  target.annex = [...target.annex, ...more.annex];
}

/** Words that differ only in where they are cut (“intra-familiales” and “intrafamiliales”) say the same. */
function sameLetters(left: Word[], right: Word[]): boolean {
  const letters = (words: Word[]) =>
    words
      .map((word) => word.folded)
      .join('')
      .replace(/[^\p{L}\d]/gu, '');
  return letters(left) === letters(right);
}

function wordsOf(text: string): Word[] {
  return text
    .replace(/^- /gm, '')
    .replace(/[«»"“”]/g, ' ')
    .split(/\s+/)
    .map((printed) => ({ printed, folded: fold(printed) }))
    .filter((word) => word.folded !== '');
}

function fold(word: string): string {
  return word
    .replace(/[’]/g, "'")
    .replace(/œ/g, 'oe')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\d]+$/u, '')
    .replace(/^[^\p{L}\d]+/u, '');
}

/** Without what joins them to the words around: a comma at the end, a parenthesis that closes only later. */
function print(words: readonly Word[], leaveOut = 0): string {
  return words
    .slice(0, words.length - leaveOut)
    .map((word) => word.printed)
    .join(' ')
    .replace(/\s*[,;:]$/, '')
    .replace(/^\((?=[^)]*$)/, '');
}
