/** What a word may be that no vocabulary knows: a misspelling, or a Dutch compound. */
import type { LanguageCode } from '../../../data/language/fold.ts';
import { isLikely, slips, slipsAllowed } from '../../../data/language/spelling.ts';

/**
 * The known word that a misspelling stands for: as it is written in full, so that no other word that merely begins like it is
 * taken for it (“violettes” is no “volet”).
 * @param known words as they are written, in the order of preference of their lists
 * @param keyOf what the inflections of one word have in common
 * @returns null when none is near enough, or several are equally near
 */
export function correction(
  word: string,
  known: readonly ReadonlySet<string>[],
  keyOf: (form: string) => string,
): string | null {
  const allowed = slipsAllowed(word);
  if (allowed === 0 || /\d/.test(word)) return null;
  for (const forms of known) {
    const best = nearest(word, forms, allowed, keyOf);
    if (best) return best;
  }
  return null;
}

function nearest(
  word: string,
  known: ReadonlySet<string>,
  allowed: number,
  keyOf: (form: string) => string,
): string | null {
  let best: string[] = [];
  let least = allowed;
  for (const typed of numbers(word))
    for (const candidate of alike(typed, known, allowed)) {
      const distance = slips(typed, candidate);
      if (distance > least || !isLikely(typed, candidate)) continue;
      best = distance < least ? [candidate] : [...best, candidate];
      least = distance;
    }
  return new Set(best.map(keyOf)).size === 1 ? best[0]! : null;
}

/** The word, and what it is without an ending of the plural: the vocabulary may have the singular alone. */
function numbers(word: string): string[] {
  const endings = ['s', 'x', 'es', 'en', 'e'].filter((ending) => word.endsWith(ending));
  return [word, ...endings.map((ending) => word.slice(0, -ending.length))];
}

/** Whether a word is written so in the singular or the plural: the stem of a French word is no word of another language. */
export function isWritten(word: string, known: ReadonlySet<string>): boolean {
  return numbers(word).some((each) => known.has(each));
}

/** A known word of which only vowels were left out or put in: “mtregelen”, “mesurs”. */
export function withOtherVowels(
  word: string,
  known: ReadonlySet<string>,
  keyOf: (form: string) => string,
): string | null {
  const frame = consonants(word);
  if (frame.length < SHORTEST_FRAME || /\d/.test(word)) return null;
  const found = alike(word, known, 2).filter((form) => consonants(form) === frame);
  return new Set(found.map(keyOf)).size === 1 ? found[0]! : null;
}

/** Fewer consonants than these stand in too many words. */
const SHORTEST_FRAME = 4;

function consonants(word: string): string {
  return word.replace(/[aeiouy]/g, '');
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

/** The one known word that begins so: “alloc”, “indic”. */
export function completion(word: string, known: ReadonlySet<string>, keyOf: (form: string) => string): string | null {
  if (word.length < SHORTEST_BEGINNING || /\d/.test(word)) return null;
  const found = [...known].filter((form) => form.startsWith(word));
  return new Set(found.map(keyOf)).size === 1 ? found[0]! : null;
}

const SHORTEST_BEGINNING = 5;

/** A French word without the article or pronoun that lost its apostrophe: “lauditorat”, “cetait”, “danderlecht”. */
export function unelided(word: string, isKnown: (rest: string) => boolean): string | null {
  const [, rest] = /^(?:qu|[ldcsnjmt])([aeiouyh].{3,})$/.exec(word) ?? [];
  return rest !== undefined && isKnown(rest) ? rest : null;
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
