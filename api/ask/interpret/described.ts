/** Partners that a question tells apart by an adjective: “federal partners”, “partenaires académiques”. */
import { cognate } from '../../../data/language/cognates.ts';
import { fold, type LanguageCode } from '../../../data/language/fold.ts';
import { stem } from '../../../data/language/stem.ts';
import type { Tile } from '../meaning.ts';
import { wordsOf } from '../reading/words.ts';
import type { World } from '../world.ts';
import { isOperator } from './sketch.ts';

interface Described {
  /** How many tiles say it. */
  length: number;
  noun: string;
  adjective: string;
}

/**
 * Makes one tile of “partners” and the adjective beside it: those partners that have the word in their own names. There may
 * be none: the annex calls no partner private.
 */
export function withDescribed(tiles: readonly Tile[], language: LanguageCode, world: World): Tile[] {
  const result: Tile[] = [];
  for (let at = 0; at < tiles.length;) {
    const described = descriptionAt(tiles, at, language, world);
    result.push(described ? merged(tiles.slice(at, at + described.length), described, language, world) : tiles[at]!);
    at += described?.length ?? 1;
  }
  return result;
}

function descriptionAt(
  tiles: readonly Tile[],
  at: number,
  language: LanguageCode,
  world: World,
): Described | undefined {
  const [first, second, third] = tiles.slice(at, at + 3);
  const isSubject = first!.words.length === 2 && first!.meanings[0]!.is === 'concept';
  const pair = isSubject ? first!.text.split(' ') : [];
  const [noun = '', adjective = ''] = language === 'fr' ? pair : pair.toReversed();
  if (PARTNERS.test(noun)) return { length: 1, noun, adjective };
  if (!second) return undefined;
  const [thing, quality] = language === 'fr' ? [first!, second] : [second, first!];
  const isOpen = language === 'fr' || isDeterminer(tiles[at - 1]);
  if (isPartners(thing) && isDescribing(quality, isOpen, language, world))
    return { length: 2, noun: thing.text, adjective: quality.text };
  const isSaid = isPartners(first!) && third !== undefined && COPULAS.has(second.words.join(' '));
  const isNamed = isSaid && third.words.length === 1 && namedBy(third.text, language, world).length > 0;
  return isNamed ? { length: 3, noun: first!.text, adjective: third.text } : undefined;
}

const PARTNERS = /^(?:partenaires?|partners?)$/iu;
const COPULAS: ReadonlySet<string> = new Set(['sont', 'est', 'zijn', 'is', 'are']);

function isPartners({ text }: Tile): boolean {
  return PARTNERS.test(text);
}

/** What an adjective follows in Dutch and English: “which federal partners”, but “is Unia partner of …”. */
function isDeterminer(tile: Tile | undefined): boolean {
  return tile !== undefined && (['which', 'how-many', 'with', 'not'] as const).some((each) => isOperator(tile, each));
}

/** An adjective that names partners, or one that might; “partners burglary” is no adjective but a subject. */
function isDescribing({ words, text, meanings }: Tile, isOpen: boolean, language: LanguageCode, world: World): boolean {
  if (words.length > 1) return false;
  if (namedBy(text, language, world).length > 0) return true;
  const [first] = meanings;
  const isWord = first!.is === 'word' || first!.is === 'concept' || (first!.is === 'node' && first!.partial === true);
  return isWord && isOpen && (language !== 'fr' || ADJECTIVE.fr.test(text));
}

/** Endings of adjectives. */
const ADJECTIVE: Record<LanguageCode, RegExp> = {
  fr: /(?:aux|ales?|al|iques?|els?|elles?|aires?|ifs?|ives?|ers|ères|ée?s?)$/iu,
  nl: /(?:ale?|isch|ische|elijke?|aire?)$/iu,
  en: /(?:al|ic|ary)$/iu,
};

/** The partners in whose name, of any language, an adjective or its French cognate stands. */
function namedBy(adjective: string, language: LanguageCode, { knowledge }: World): string[] {
  if (!ADJECTIVE[language].test(adjective)) return [];
  const partners = knowledge.ofKind('Partner').map(({ id, label, labelNl, labelEn }) => {
    return { id, words: wordsOf([label, labelNl, labelEn].join(' ')).map(({ word }) => word) };
  });
  const typed = fold(adjective);
  const french = cognate(typed, language, (word) => partners.some(({ words }) => words.includes(word)));
  const isNamed = (word: string) =>
    stem(word, language) === stem(typed, language) || (french !== null && stem(word, 'fr') === stem(french, 'fr'));
  return partners.filter(({ words }) => words.some(isNamed)).map(({ id }) => id);
}

function merged(tiles: readonly Tile[], { noun, adjective }: Described, language: LanguageCode, world: World): Tile {
  const subset = language === 'fr' ? `${noun} ${adjective}` : `${adjective} ${noun}`;
  return {
    text: tiles.map(({ text }) => text).join(' '),
    words: tiles.flatMap(({ words }) => words),
    start: tiles[0]!.start,
    end: tiles.at(-1)!.end,
    meanings: [{ is: 'kind', kind: 'Partner', subset, where: { among: namedBy(adjective, language, world) } }],
  };
}
