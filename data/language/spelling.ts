/** How near two spellings are, for words that no vocabulary knows. */
import { distance } from 'fastest-levenshtein';

/** Spellings that sound alike in French, and slips of the same kind in the two other languages. */
const SOUNDS: readonly [RegExp, string][] = [
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/(?:eau|au)/g, 'o'],
  [/(?:ai|ei|ay|ey)/g, 'e'],
  [/(?:am|em|an|en)(?=[bcdfgjklpqrstvxz])/g, 'an'],
  [/(?:qu|ck|q)/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/(?:ss|sc|z|x)/g, 's'],
  [/ti(?=on)/g, 'si'],
  [/y/g, 'i'],
  [/gu(?=[ei])/g, 'g'],
  [/h/g, ''],
  [/(.)\1+/g, '$1'],
  [/(?<=.{3})(?:es|s|e|t|d)$/g, ''],
];

/** @param word folded; @returns a key that words which sound alike share */
export function soundKey(word: string): string {
  return SOUNDS.reduce((key, [pattern, instead]) => key.replace(pattern, instead), word);
}

/** How many slips a word of this length may hold and still be taken for a misspelling. */
export function slipsAllowed(word: string): number {
  if (word.length < 5) return 0;
  return word.length < 9 ? 1 : 2;
}

/** Number of letters to change, add or drop; two letters that changed places count once. */
export function slips(a: string, b: string): number {
  if (a.length === b.length && isSwap(a, b)) return 1;
  return distance(a, b);
}

function isSwap(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2) && at < a.length;
}
