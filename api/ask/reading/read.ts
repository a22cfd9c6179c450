/** Reads a question as a row of tiles: the longest runs of words that mean something, in one language. */
import { cognate } from '../../../data/language/cognates.ts';
import { LANGUAGES, type LanguageCode } from '../../../data/language/fold.ts';
import { stem } from '../../../data/language/stem.ts';
import { isNameWord, keyOf, keysOfWord, type Lexicon } from '../lexicon/lexicon.ts';
import type { Keys, Match } from '../lexicon/trie.ts';
import type { Meaning, Role, Tile } from '../meaning.ts';
import type { Texts } from '../texts.ts';
import { completion, compoundHalves, correction, isWritten, unelided, withOtherVowels } from './spelling.ts';
import { wordsOf, type Word } from './words.ts';

export interface Reading {
  language: LanguageCode;
  tiles: Tile[];
}

/** What reading needs. */
export interface Reader {
  lexicon: Lexicon;
  texts: Texts;
  /** Whether there is a node with this id. */
  exists(id: string): boolean;
}

const NUMBER_WORDS: Record<LanguageCode, readonly string[]> = {
  fr: 'zero un deux trois quatre cinq six sept huit neuf dix onze douze'.split(' '),
  nl: 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' '),
  en: 'zero one two three four five six seven eight nine ten eleven twelve'.split(' '),
};

/** @returns the question read in each language, the one that leaves the fewest words unread first */
export function readings(question: string, reader: Reader, preferred: LanguageCode | undefined): Reading[] {
  const words = wordsOf(question);
  const order = preferred ? [preferred, ...LANGUAGES.filter((language) => language !== preferred)] : LANGUAGES;
  const all = order.map((language) => ({ language, tiles: readIn(words, language, reader) }));
  return all.toSorted((a, b) => strangeness(a, reader) - strangeness(b, reader));
}

/** How foreign the words are to the language: what nobody knows weighs most, words of no grammar a little. */
function strangeness({ tiles, language }: Reading, { lexicon }: Reader): number {
  return tiles.reduce((sum, { meanings: [first], words, readAs }) => {
    const isForeignKind = first!.is === 'kind' && first!.isForeign === true;
    const isForeignFiller = first!.is === 'filler' && !words.some((word) => lexicon.fillerRole(word, language));
    const weight = isForeignKind ? 1 : isForeignFiller ? 0 : WEIGHTS[first!.is];
    return sum + weight * words.length + (readAs ? 2 : 0);
  }, 0);
}

const WEIGHTS: Record<Meaning['is'], number> = {
  operator: -1,
  kind: -1,
  filler: -1,
  measured: -0.5,
  mark: 0,
  number: 0,
  year: 0,
  nothing: 0,
  node: 0,
  choice: 0,
  concept: 0,
  word: 2,
  unknown: 4,
};

function readIn(typed: readonly Word[], language: LanguageCode, reader: Reader): Tile[] {
  const words = typed.flatMap(spannedYears).flatMap((word) => mended(word, language, reader));
  let line = lineOf(words, language);
  const tiles: Tile[] = [];
  for (let at = 0; at < words.length;) {
    const { meanings, length } = meaningsAt(line, at, language, reader);
    const instead = meanings[0]!.is === 'unknown' ? resolved(words[at]!, language, reader) : null;
    if (instead) {
      words.splice(at, 1, ...instead);
      line = lineOf(words, language);
      continue;
    }
    const next = meanings[0]!.is === 'unknown' ? continued(words, at, language, reader) : null;
    if (next) {
      words[at + 1] = next;
      line = lineOf(words, language);
      continue;
    }
    const head = length > 1 ? reader.lexicon.fillerRole(words[at]!.word, language) : undefined;
    tiles.push({ ...tileOf(words.slice(at, at + length), meanings), ...(head && { head }) });
    at += length;
  }
  return tiles;
}

/** “2021-2023” and “2018-2019” are no periods of the report: two years and what is between them. */
function spannedYears(word: Word): Word[] {
  const [, first, last] = /^(20\d\d)-(20\d\d)$/.exec(word.word) ?? [];
  if (!first || !last || (Number(last) - Number(first) === 1 && Number(first) > 2019)) return [word];
  return [first, '-', last].map((each) => ({ ...word, word: each, written: each }));
}

function tileOf(taken: readonly MendedWord[], meanings: Meaning[]): Tile {
  const changed = taken.some(({ changedFrom }) => changedFrom);
  return {
    text: taken.map(({ written }) => written).join(' '),
    words: taken.map(({ word }) => word),
    start: taken[0]!.start,
    end: taken.at(-1)!.end,
    meanings,
    ...(changed && { readAs: taken.map(({ word }) => word).join(' ') }),
  };
}

/** The words of a question as the tries look them up. */
interface Line {
  words: readonly string[];
  /** As typed. */
  written: readonly string[];
  exact: readonly Keys[];
  stems: readonly Keys[];
  names: Record<LanguageCode, readonly Keys[]>;
}

function lineOf(typed: readonly Word[], language: LanguageCode): Line {
  const words = typed.map(({ word }) => word);
  const keys = (of: LanguageCode) => words.map((word) => keysOfWord(word, of));
  return {
    words,
    written: typed.map(({ written }) => written),
    exact: words.map((word) => [word]),
    stems: words.map((word) => [keyOf(word, language)]),
    names: { fr: keys('fr'), nl: keys('nl'), en: keys('en') },
  };
}

interface MendedWord extends Word {
  changedFrom?: string;
}

/** The word itself when it is known, else the halves of the compound, its French cognate, or what it is a misspelling of. */
function mended(word: Word, language: LanguageCode, reader: Reader): MendedWord[] {
  if (isKnown(word.word, language, reader)) return [word];
  const halves = compoundHalves(word.word, language, (half) => isVocabulary(half, language, reader.lexicon));
  if (halves) return halves.map((half) => ({ ...word, word: half }));
  const french = cognate(word.word, language, (each) => reader.texts.hasWord(each));
  if (french) return [{ ...word, word: french }];
  const bare = language === 'fr' && unelided(word.word, (each) => isKnown(each, language, reader));
  if (bare) return [{ ...word, word: bare }];
  const { operators, grammar, names, isOrdinary } = reader.lexicon;
  if (isOrdinary(word.word, language)) return [word];
  const lists = [operators[language], grammar[language], names[language], names.fr].map(({ forms }) => forms);
  const key = (form: string) => keyOf(form, language);
  const right =
    correction(word.word, lists, key) ??
    withOtherVowels(word.word, grammar[language].forms, key) ??
    completion(word.word, grammar[language].forms, key);
  return [right ? { ...word, word: right, changedFrom: word.word } : word];
}

/**
 * “human trafficing”: a word that only begins longer names tells what the next one is a misspelling of, though that one may
 * have the stem of another word.
 */
function continued(
  words: readonly MendedWord[],
  at: number,
  language: LanguageCode,
  { lexicon }: Reader,
): MendedWord | null {
  const [word, next] = [words[at]!, words[at + 1]];
  if (!next || next.changedFrom || lexicon.isOrdinary(next.word, language)) return null;
  const { forms } = lexicon.names[language];
  const after = lexicon.names[language].after(keysOfWord(word.word, language));
  const fitting = new Set([...forms].filter((form) => after.has(keyOf(form, language))));
  const right = correction(next.word, [fitting], (form) => keyOf(form, language));
  return right ? { ...next, word: right, changedFrom: next.word } : null;
}

/** A word that stands in some longer name only, and is not that name here: its halves or its French cognate. */
function resolved(word: MendedWord, language: LanguageCode, reader: Reader): MendedWord[] | null {
  const isUsable = (half: string) => isVocabulary(half, language, reader.lexicon);
  const halves = compoundHalves(word.word, language, isUsable);
  if (halves) return halves.map((half) => ({ ...word, word: half }));
  const french = cognate(word.word, language, (each) => reader.texts.hasWord(each));
  return french && french !== word.word ? [{ ...word, word: french }] : null;
}

function isKnown(word: string, language: LanguageCode, reader: Reader): boolean {
  if (!/\p{L}/u.test(word) || /\d/.test(word)) return true;
  return (
    isVocabulary(word, language, reader.lexicon) ||
    reader.lexicon.fillerRole(word, language) !== undefined ||
    reader.lexicon.fillerFormRole(word, language) !== undefined ||
    LANGUAGES.some((other) => other !== language && isWritten(word, reader.lexicon.names[other].forms)) ||
    isInTexts(word, language, reader) ||
    NUMBER_WORDS[language].includes(word)
  );
}

/** French words by their stems; words of another language only when they are the same in French: drone, darknet. */
function isInTexts(word: string, language: LanguageCode, { texts }: Reader): boolean {
  return language === 'fr' ? texts.has(stem(word, 'fr')) : texts.hasWord(word);
}

function isVocabulary(word: string, language: LanguageCode, lexicon: Lexicon): boolean {
  const { operators, inflected, grammar } = lexicon;
  const key = keyOf(word, language);
  if (operators[language].words.has(word) || inflected[language].words.has(key)) return true;
  if (grammar[language].words.has(key)) return true;
  return isNameWord(word, language, lexicon);
}

interface Found {
  meanings: Meaning[];
  length: number;
}

function meaningsAt(line: Line, at: number, language: LanguageCode, reader: Reader): Found {
  const word = line.words[at]!;
  const special = specialMeaning(word, language, reader);
  const matches = special && special.is !== 'number' ? [] : allMatches(line, at, language, reader.lexicon);
  const length = Math.max(0, ...matches.map((match) => match.length));
  // “1 jour sans” is a name that begins with a number.
  if (special && length < 2) return { meanings: [special], length: 1 };
  const longest = matches.filter((match) => match.length === length).flatMap(({ meanings }) => meanings);
  const role = reader.lexicon.fillerRole(word, language);
  const isNamed = DEFINITE.has(line.words[at - 1] ?? '');
  const isSmall = word.length <= LONGEST_SMALL && line.written[at] === word && !isNamed;
  const roles = line.words.slice(at, at + length).map((each) => reader.lexicon.fillerRole(each, language));
  const idle = roles.every((each) => each !== undefined);
  if (length > 1) return { meanings: idle ? withFiller(longest, roles[0]!) : longest, length };
  if (role) return { meanings: isSmall ? withoutAcronyms(longest, role) : withFiller(longest, role), length: 1 };
  if (length === 1) return { meanings: longest, length };
  const [inflected] = reader.lexicon.inflected[language].matches(line.stems, at, () => false);
  if (inflected) return { meanings: inflected.meanings, length: 1 };
  if (LANGUAGES.some((other) => reader.lexicon.isArticle(word, other)))
    return { meanings: [{ is: 'filler', role: 'small' }], length: 1 };
  const form = reader.lexicon.fillerFormRole(word, language);
  if (form) return { meanings: [{ is: 'filler', role: form }], length: 1 };
  return { meanings: [isInTexts(word, language, reader) ? { is: 'word' } : { is: 'unknown' }], length: 1 };
}

/** A filler is telling only by what it does in a sentence or as a whole name; its other meanings come second. */
function withFiller(meanings: readonly Meaning[], role: Role): Meaning[] {
  const filler: Meaning = { is: 'filler', role };
  return meanings.every(isWeak) ? [filler, ...meanings] : [...meanings, filler];
}

/** “om” is “to” in Dutch, and “OM” the public prosecution: so short a word is a name in capitals only. */
function withoutAcronyms(meanings: readonly Meaning[], role: Role): Meaning[] {
  return withFiller(
    meanings.filter(({ is }) => is !== 'node' && is !== 'choice'),
    role,
  );
}

/** Longest word that is taken for an acronym only in capitals, where it is a small word of the language too. */
const LONGEST_SMALL = 2;

/** “het om”: what an article stands before is no preposition. */
const DEFINITE: ReadonlySet<string> = new Set(['het', 'the', 'le', 'la']);

function isWeak(meaning: Meaning): boolean {
  if (meaning.is === 'concept') return true;
  return meaning.is === 'node' && (meaning.partial === true || meaning.kind === 'Commune');
}

/** Every phrase that begins at a word, those of the language of the question first. */
function allMatches(line: Line, at: number, language: LanguageCode, lexicon: Lexicon): Match[] {
  const namesIn = (of: LanguageCode) =>
    lexicon.names[of].matches(line.names[of], at, (index) => lexicon.isArticle(line.words[index]!, of));
  const never = () => false;
  const inOwn = [
    ...lexicon.operators[language].matches(line.exact, at, never),
    ...lexicon.grammar[language].matches(line.stems, at, never),
    ...namesIn(language),
  ];
  const others = LANGUAGES.filter((other) => other !== language);
  const isFiller = lexicon.fillerRole(line.words[at]!, language) !== undefined;
  const longest = Math.max(0, ...inOwn.map(({ length }) => length));
  const foreign = others
    .flatMap(namesIn)
    .filter(({ length }) => length > 1 || !isFiller)
    .map((match) => (match.length > longest ? match : withoutConcepts(match)));
  const kinds = isFiller || inOwn.length > 0 ? [] : others.flatMap((other) => kindsIn(other, line, at, lexicon));
  return [...inOwn, ...kinds, ...foreign];
}

/** “armes” are weapons in French, and no poor people as in Dutch: names of things are the same in any language, subjects are not. */
function withoutConcepts({ meanings, length }: Match): Match {
  return { length, meanings: meanings.filter(({ is }) => is !== 'concept') };
}

/**
 * “mesures with the communes”, “hoeveel demandes”: a kind or what is counted named in another language, where the word means
 * nothing in its own.
 */
function kindsIn(other: LanguageCode, line: Line, at: number, lexicon: Lexicon): Match[] {
  const found = lexicon.grammar[other].matches(line.names[other], at, () => false);
  const kinds = found.map(({ meanings, length }) => ({
    length,
    meanings: meanings.flatMap((each): Meaning[] => {
      if (each.is === 'kind') return [{ ...each, isForeign: true }];
      return each.is === 'measured' && other === 'fr' ? [each] : [];
    }),
  }));
  return kinds.filter(({ meanings }) => meanings.length > 0);
}

/** Codes, numbers, years, periods and marks. */
function specialMeaning(word: string, language: LanguageCode, { exists }: Reader): Meaning | null {
  if (/^m\d+\.\d+$/.test(word)) return named('Measure', `measure/${word.toUpperCase()}`, word.toUpperCase(), exists);
  if (/^20\d\d-20\d\d$/.test(word) && exists(`plan/pgsp-${word}`)) return { is: 'filler' };
  if (/^20\d\d-20\d\d$/.test(word)) return named('Period', `period/${word}`, word, exists);
  if (/^20\d\d$/.test(word)) return { is: 'year', year: Number(word) };
  if (/^5\d{3}$/.test(word)) return named('PoliceZone', `zone/${word}`, word, exists);
  if (/^(?:\d{1,3}|1(?:er|ste|st))$/.test(word)) return { is: 'number', value: Number.parseInt(word, 10) };
  const number = NUMBER_WORDS[language].indexOf(word);
  if (number > 1) return { is: 'number', value: number };
  return /^[^\p{L}\p{N}]$/u.test(word) ? { is: 'mark', mark: word } : null;
}

function named(kind: 'Measure' | 'Period' | 'PoliceZone', id: string, name: string, exists: Reader['exists']): Meaning {
  return exists(id) ? { is: 'node', kind, ids: [id] } : { is: 'nothing', kind, name };
}
