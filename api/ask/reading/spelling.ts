/** What a word may be that no vocabulary knows: a misspelling, or a Dutch compound. */
import type { LanguageCode } from '../../../data/language/fold.ts';
import { isLikely, slips, slipsAllowed } from '../../../data/language/spelling.ts';

/**
 * The known word that a misspelling stands for.
 * @param known keys of the vocabulary, in the order of preference of their lists
 * @returns null when none is near enough, or several are equally near
 */
export function correction(word: string, lists: readonly ReadonlySet<string>[]): string | null {
  const allowed = slipsAllowed(word);
  if (allowed === 0 || /\d/.test(word)) return null;
  for (const known of lists) {
    const best = nearest(word, known, allowed);
    if (best) return best;
  }
  return null;
}

function nearest(word: string, known: ReadonlySet<string>, allowed: number): string | null {
  let best: string[] = [];
  let least = allowed;
  for (const candidate of alike(word, known, allowed)) {
    const distance = slips(word, candidate);
    if (distance > least || !isLikely(word, candidate)) continue;
    best = distance < least ? [candidate] : [...best, candidate];
    least = distance;
  }
  return best.length === 1 ? best[0]! : null;
}

/** The known words by first letter and length: a slip changes neither much. */
const SHELVES = new WeakMap<ReadonlySet<string>, Map<string, string[]>>();

function alike(word: string, known: ReadonlySet<string>, allowed: number): string[] {
  let shelves = SHELVES.get(known);
  if (!shelves) SHELVES.set(known, (shelves = shelve(known)));
  const lengths = Array.from({ length: 2 * allowed + 1 }, (_, at) => word.length - allowed + at);
  return lengths.flatMap((length) => shelves.get(`${word[0]}${length}`) ?? []);
}

function shelve(known: ReadonlySet<string>): Map<string, string[]> {
  const shelves = new Map<string, string[]>();
  for (const word of known) {
    const shelf = `${word[0]}${word.length}`;
    const words = shelves.get(shelf);
    if (words) words.push(word);
    else shelves.set(shelf, [word]);
  }
  return shelves;
}

/** Letters that join the two halves of a Dutch compound: opvolging-s-maatregelen. */
const JOINTS = ['', 's', 'en', 'e'];
const SHORTEST_HALF = 3;

/**
 * Cuts a Dutch compound into two known words.
 * @param isKnown whether the vocabulary has a word
 * @returns the two halves, or null
 */
export function compoundHalves(
  word: string,
  language: LanguageCode,
  isKnown: (half: string) => boolean,
): [string, string] | null {
  if (language !== 'nl' || word.length < 2 * SHORTEST_HALF + 1) return null;
  for (let at = word.length - SHORTEST_HALF; at >= SHORTEST_HALF; at--) {
    const second = word.slice(at);
    if (!isKnown(second)) continue;
    const first = JOINTS.filter((joint) => word.slice(0, at).endsWith(joint))
      .map((joint) => word.slice(0, at - joint.length))
      .find((half) => half.length >= SHORTEST_HALF && isKnown(half));
    if (first !== undefined) return [first, second];
  }
  return null;
}
