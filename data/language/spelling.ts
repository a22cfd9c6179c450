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
  return word.length < 11 ? 1 : 2;
}

/** Number of letters to change, add or drop; two letters that changed places count once. */
export function slips(a: string, b: string): number {
  if (a.length === b.length && isSwap(a, b)) return 1;
  return distance(a, b);
}

/** A word of so many letters keeps its beginning or its end when it is misspelt. */
const LONG = 9;

/**
 * Whether a known word is likely to be what was meant: at most one slip in five or six letters, and in a long word one half that
 * is the same.
 */
export function isLikely(word: string, known: string): boolean {
  const longest = Math.max(word.length, known.length);
  // Letters left out or doubled leave more of a word than letters that stand for others.
  const share = word.length === known.length ? 6 : 5;
  if (slips(word, known) * share > longest) return false;
  return longest < LONG || Math.max(alike(word, known), alike(reversed(word), reversed(known))) * 2 >= longest - 1;
}

/** How many letters two words begin with alike. */
function alike(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

function reversed(word: string): string {
  return [...word].reverse().join('');
}

function isSwap(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2) && at < a.length;
}
