/** Finds the concepts of the thesaurus in a text, word for word up to number, gender and accents. */
import { LANGUAGES } from '../language/fold.ts';
import type { LanguageCode } from '../language/fold.ts';
import { stem } from '../language/stem.ts';
import { isIdle, STOP_WORDS } from '../language/stopwords.ts';
import { tokens } from '../language/tokens.ts';
import type { Token } from '../language/tokens.ts';
import type { LabelKind, Thesaurus, ThesaurusConcept } from './thesaurus.ts';

/** A label as the run of stems by which it is recognised. */
export interface Entry {
  concept: string;
  language: LanguageCode;
  kind: LabelKind;
  /** As the thesaurus writes it. */
  text: string;
  /** Stems of its words without stop words; the folded word alone for an abbreviation. */
  stems: readonly string[];
  /** Folded stop words without which it would read as the name of another concept: `après la prison`. */
  small: readonly string[];
}

/** Every label of the thesaurus, by its first stem, in one language. */
export interface Lexicon {
  entries: readonly Entry[];
  byFirst: Readonly<Record<LanguageCode, ReadonlyMap<string, readonly Entry[]>>>;
  abbreviations: ReadonlyMap<string, readonly Entry[]>;
}

/** A concept found in a text. */
export interface Occurrence {
  entry: Entry;
  /** Offsets in the text, `end` excluded. */
  start: number;
  end: number;
  /** Whether it stands inside a longer one. */
  nested: boolean;
}

export function buildLexicon(thesaurus: Thesaurus): Lexicon {
  const entries = withSmallWords(
    [...thesaurus.concepts.values()].flatMap((concept) =>
      LANGUAGES.flatMap((language) => entriesOf(concept, language)),
    ),
  );
  const firsts = (language: LanguageCode) =>
    groupBy(
      entries.filter((entry) => entry.language === language && entry.kind !== 'ABBREVIATION'),
      (entry) => entry.stems[0] ?? '',
    );
  return {
    entries,
    byFirst: { fr: firsts('fr'), nl: firsts('nl'), en: firsts('en') },
    abbreviations: groupBy(
      entries.filter((entry) => entry.kind === 'ABBREVIATION'),
      (entry) => entry.stems.join(' '),
    ),
  };
}

/** One entry for labels that read alike, such as a singular and its plural. */
function entriesOf({ id, labels }: ThesaurusConcept, language: LanguageCode): Entry[] {
  const all = labels[language].map(({ text, kind }) => {
    return { concept: id, language, kind, text, stems: entryStems(text, kind, language), small: [] };
  });
  return [...groupBy(all, ({ kind, stems }) => `${kind === 'ABBREVIATION'} ${stems.join(' ')}`).values()].flatMap(
    ([first]) => first ?? [],
  );
}

/** Tells apart labels that differ from a name of another concept by their stop words alone. */
function withSmallWords(entries: readonly Entry[]): Entry[] {
  const keyOf = ({ language, stems }: Entry) => `${language} ${[...new Set(stems)].sort().join(' ')}`;
  const smallOf = ({ text, language, kind }: Entry) =>
    kind === 'ABBREVIATION' ? [] : tokens(text).flatMap(({ word }) => (isIdle(word, language) ? [word] : []));
  const names = groupBy(
    entries.filter((entry) => smallOf(entry).length === 0),
    keyOf,
  );
  return entries.map((entry) => {
    const isOther = (names.get(keyOf(entry)) ?? []).some(({ concept }) => concept !== entry.concept);
    return isOther ? { ...entry, small: smallOf(entry) } : entry;
  });
}

function entryStems(text: string, kind: LabelKind, language: LanguageCode): string[] {
  const words = tokens(text).map((token) => token.word);
  return kind === 'ABBREVIATION' ? words : contentStems(words, language);
}

/** The stems of words without the stop words; all words when there is nothing else. */
export function contentStems(words: readonly string[], language: LanguageCode): string[] {
  const content = words.filter((word) => !isIdle(word, language));
  const saysSomething = content.some((word) => !STOP_WORDS[language].has(word));
  return (saysSomething ? content : words).map((word) => stem(word, language));
}

/**
 * Concepts named in a text of a known language: the longest label wins at each place, and a shorter one inside it
 * is told as nested. Everyday words are not read; an abbreviation counts only in capitals.
 */
export function findConcepts(text: string, language: LanguageCode, lexicon: Lexicon): Occurrence[] {
  return findConceptsIn(tokens(text), language, lexicon);
}

/** {@link findConcepts} for a text already cut into words. */
export function findConceptsIn(all: readonly Token[], language: LanguageCode, lexicon: Lexicon): Occurrence[] {
  const words = withoutIdle(all, language);
  const stems = words.map((token) => stem(token.word, language));
  const found: Occurrence[] = [];
  let coveredTo = -1;
  for (let at = 0; at < words.length; at++) {
    const here = [...matchesAt(words, stems, at, language, lexicon)].sort((a, b) => b.length - a.length);
    const longest = here[0]?.length ?? 0;
    for (const { entry, length } of here) {
      const nested = length < longest || at + length <= coveredTo;
      found.push({ entry, start: words[at]?.start ?? 0, end: words[at + length - 1]?.end ?? 0, nested });
    }
    coveredTo = Math.max(coveredTo, at + longest);
  }
  return found;
}

/** A word that names something, with those before it that do not. */
type FullToken = Token & { idleBefore: readonly string[] };

/** The words that name something; a break before one that is left out is a break before the next. */
function withoutIdle(all: readonly Token[], language: LanguageCode): FullToken[] {
  const kept: FullToken[] = [];
  let breakSeen = false;
  let idleBefore: string[] = [];
  for (const token of all) {
    breakSeen ||= token.afterBreak;
    if (isIdle(token.word, language) && !isCapitals(token)) {
      idleBefore.push(token.word);
      continue;
    }
    kept.push({ ...token, afterBreak: breakSeen, idleBefore });
    breakSeen = false;
    idleBefore = [];
  }
  return kept;
}

function* matchesAt(
  words: readonly FullToken[],
  stems: readonly string[],
  at: number,
  language: LanguageCode,
  lexicon: Lexicon,
): Generator<{ entry: Entry; length: number }> {
  const word = words[at];
  if (!word) return;
  if (isCapitals(word)) for (const entry of lexicon.abbreviations.get(word.word) ?? []) yield { entry, length: 1 };
  for (const entry of lexicon.byFirst[language].get(stems[at] ?? '') ?? []) {
    const { length } = entry.stems;
    if (entry.kind === 'EVERYDAY' || !runsOn(words, at, length)) continue;
    if (!entry.stems.every((one, offset) => stems[at + offset] === one)) continue;
    const idle = words.slice(at, at + length).flatMap(({ idleBefore }) => idleBefore);
    if (entry.small.every((small) => idle.includes(small))) yield { entry, length };
  }
}

/** No full stop or comma between the words of a label. */
function runsOn(words: readonly Token[], at: number, length: number): boolean {
  for (let offset = 1; offset < length; offset++) if (words[at + offset]?.afterBreak !== false) return false;
  return true;
}

export function isCapitals({ written }: Pick<Token, 'written'>): boolean {
  return written.length > 1 && /\p{Lu}/u.test(written) && !/\p{Ll}{2}|^\p{Lu}\p{Ll}/u.test(written);
}

export function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
