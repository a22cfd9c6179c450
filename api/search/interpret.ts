/** Reads a query: which concepts it names, in which language, and which words stand for themselves. */
import { isAccented, LANGUAGES } from '../../data/language/fold.ts';
import type { LanguageCode } from '../../data/language/fold.ts';
import { stem } from '../../data/language/stem.ts';
import { isIdle, STOP_WORDS } from '../../data/language/stopwords.ts';
import { tokens } from '../../data/language/tokens.ts';
import type { Token } from '../../data/language/tokens.ts';
import { isCapitals } from '../../data/thesaurus/lexicon.ts';
import type { Entry, Lexicon } from '../../data/thesaurus/lexicon.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How a word of a query was read; a kindred word begins alike and ends otherwise (héroïnomane, héroïne). */
export type Reading = 'AS_WRITTEN' | 'CORRECTED' | 'COMPOUND' | 'PREFIX' | 'KINDRED';

/** A word of the query, or the words read in its place. */
export interface QueryWord {
  token: Token;
  /** Folded; more than one for a prefix. A compound is several words of one token. */
  readAs: readonly string[];
  reading: Reading;
  /** Whether it is one of the abbreviations known, however it is written. */
  isAbbreviation: boolean;
  /** The corrected word with its accents, when it was taken for another. */
  corrected?: string;
}

/** A concept that the query names, and how sure that is. */
export interface NamedConcept {
  entry: Entry;
  /** 0 to 1. */
  quality: number;
  reading: Reading;
}

/** A thing asked for: the concepts that some words of the query name, or one word that names none. */
export interface Unit {
  /** Positions in the query's words. */
  words: readonly number[];
  concepts: readonly NamedConcept[];
}

export interface Interpretation {
  words: readonly QueryWord[];
  units: readonly Unit[];
  /** The languages it may be in, French first. */
  languages: readonly LanguageCode[];
}

/** How sure a reading is: a misspelling or a part of a compound may have been meant otherwise. */
const READING_QUALITY: Record<Reading, number> = {
  AS_WRITTEN: 1,
  CORRECTED: 0.85,
  COMPOUND: 0.9,
  PREFIX: 0.6,
  KINDRED: 0.6,
};
/** An everyday word points to a concept less surely than one of its names. */
const EVERYDAY_QUALITY = 0.9;
/** A concept of which only a part of a name stands in the query is a guess; the less of it stands there, the wilder. */
const PARTIAL_QUALITY = 0.7;
const LEAST_OF_A_NAME = 0.5;
/** Ways of acting (to support, to create) tell texts apart badly. */
const NOT_A_SUBJECT_QUALITY = 0.3;
/** What an everyday saying is made of (the metro, in `peur dans le métro`) is meant as well, but less. */
const WITHIN_SAYING_QUALITY = 0.4;
/** The same letters name something else in another language than the one the query seems to be in. */
const OTHER_LANGUAGE_QUALITY = 0.4;

/** A shorter beginning is the beginning of too many words, and what is cut off is more than an ending. */
const SHORTEST_CUT = 5;
const LEAST_CUT = 4;

/** An article or pronoun written without its apostrophe: `dagression`. */
const ELISION = /^(?:qu|[dljmtsnc])(?=[aeiouyh])(.{4,})$/;

export class Interpreter {
  private readonly byStem = new Map<string, Entry[]>();
  /** How much a stem says, by how few names it stands in. */
  private readonly weights = new Map<string, number>();

  constructor(
    private readonly lexicon: Lexicon,
    private readonly vocabulary: Vocabulary,
    private readonly isSubject: (concept: string) => boolean,
    private readonly isKindOf: (concept: string, broader: string) => boolean,
  ) {
    for (const entry of lexicon.entries) {
      if (entry.kind === 'ABBREVIATION') continue;
      for (const one of new Set(entry.stems)) {
        const key = `${entry.language} ${one}`;
        const list = this.byStem.get(key);
        if (list) list.push(entry);
        else this.byStem.set(key, [entry]);
      }
    }
    for (const [key, entries] of this.byStem)
      this.weights.set(key, Math.log(1 + lexicon.entries.length / entries.length));
  }

  interpret(query: string): Interpretation {
    const all = tokens(query);
    const words = all
      .filter(({ word }) => word.length > 1 || /\d/.test(word))
      .flatMap((token) => this.partsOf(token) ?? this.read(token));
    const languages = this.languagesOf(words);
    const written = new Set(all.map(({ word }) => word));
    const units = this.unitsOf(words, written, languages);
    return { words, units, languages };
  }

  /** Each part of a compound as a word of its own, since each names something. */
  private partsOf(token: Token): QueryWord[] | null {
    const { word } = token;
    if (this.vocabulary.isKnownAnywhere(token) || this.lexicon.abbreviations.has(word) || /\d/.test(word)) return null;
    if (this.withoutArticle(word)) return null;
    const parts = this.vocabulary.parts(word);
    return parts && parts.map((part) => ({ token, readAs: [part], reading: 'COMPOUND', isAbbreviation: false }));
  }

  /** The French word behind an elision without apostrophe, when it is one. */
  private withoutArticle(word: string): string | null {
    const rest = ELISION.exec(word)?.[1];
    return rest && this.vocabulary.isKnown(rest, 'fr') ? rest : null;
  }

  private read(token: Token): QueryWord {
    const { word } = token;
    const isAbbreviation =
      this.lexicon.abbreviations.has(word) && (isCapitals(token) || !this.vocabulary.isKnownAnywhere(token));
    const as = (readAs: string[], reading: Reading): QueryWord => ({ token, readAs, reading, isAbbreviation });
    if (this.vocabulary.isKnownAnywhere(token) || this.lexicon.abbreviations.has(word) || /\d/.test(word))
      return as([word], 'AS_WRITTEN');
    const withoutArticle = this.withoutArticle(word);
    if (withoutArticle) return as([withoutArticle], 'CORRECTED');
    const elided = ELISION.exec(word)?.[1];
    const correction = this.vocabulary.correct(word) ?? (elided ? this.vocabulary.correct(elided) : null);
    const longer = word.length >= 3 ? this.vocabulary.beginningWith(word, 3) : [];
    // Speech cuts long words short (appart, manif): the beginning of a word is no slip for another.
    const isCut = word.length >= SHORTEST_CUT && longer.some(({ length }) => length >= word.length + LEAST_CUT);
    if (correction && !isCut) return { ...as([correction.word], 'CORRECTED'), corrected: correction.written };
    if (longer.length > 0) return as(longer, 'PREFIX');
    const kindred = this.vocabulary.kindredOf(word);
    return kindred ? as([kindred], 'KINDRED') : as([word], 'AS_WRITTEN');
  }

  /** The languages that know most of the words; several when they know as many. */
  private languagesOf(words: readonly QueryWord[]): LanguageCode[] {
    const known = LANGUAGES.map(
      (language) => words.filter(({ readAs }) => readAs.some((word) => this.vocabulary.isKnown(word, language))).length,
    );
    const most = Math.max(...known);
    return LANGUAGES.filter((_language, index) => known[index] === most);
  }

  private unitsOf(
    words: readonly QueryWord[],
    written: ReadonlySet<string>,
    languages: readonly LanguageCode[],
  ): Unit[] {
    const all = [...this.abbreviationsIn(words), ...this.labelsIn(words, written, languages)];
    const candidates = withoutStrangers(all, languages).sort(
      (a, b) => b.words.length - a.words.length || b.quality - a.quality || (a.entry.text < b.entry.text ? -1 : 1),
    );
    const units: MutableUnit[] = [];
    for (const candidate of candidates) {
      const { words: covered, ...named } = candidate;
      const same = units.find((unit) => sameSet(unit.words, covered));
      if (same) addConcept(same.concepts, named);
      else if (covered.some((word) => !units.some((unit) => unit.words.includes(word))))
        units.push({ words: covered, concepts: [named] });
      else if (this.isMeantWithin(candidate, units))
        units.push({ words: covered, concepts: [{ ...named, quality: WITHIN_SAYING_QUALITY * named.quality }] });
    }
    this.addPartlyNamed(words, languages, units);
    const isStop = (word: string) => languages.some((language) => STOP_WORDS[language].has(word));
    words.forEach((word, index) => {
      const covered = units.some((unit) => unit.words.includes(index));
      if (!covered && !isStop(word.token.word)) units.push({ words: [index], concepts: [] });
    });
    return units;
  }

  /** Whether a name stands in an everyday saying for another thing, that is no kind of this one. */
  private isMeantWithin({ words: covered, entry }: Candidate, units: readonly Unit[]): boolean {
    const outer = units.find(({ words }) => covered.every((word) => words.includes(word)));
    if (outer?.concepts[0]?.entry.kind !== 'EVERYDAY' || entry.kind === 'EVERYDAY') return false;
    return !outer.concepts.some((one) => this.isKindOf(one.entry.concept, entry.concept));
  }

  /** Words that name nothing by themselves may still be the better part of a name: `dormir … pièce`. */
  private addPartlyNamed(words: readonly QueryWord[], languages: readonly LanguageCode[], units: MutableUnit[]): void {
    const saysNothing = (word: string) => languages.some((language) => STOP_WORDS[language].has(word));
    const isFree = (index: number) =>
      !saysNothing(words[index]?.token.word ?? '') && !units.some((unit) => unit.words.includes(index));
    const guesses = languages
      .flatMap((language) => [...this.partLabelsIn(words, language, isFree)])
      .sort((a, b) => b.quality - a.quality || (a.entry.text < b.entry.text ? -1 : 1));
    for (const { words: covered, entry, quality, reading } of guesses) {
      const free = covered.filter(isFree);
      const same = units.find((unit) => unit.isGuess && sameSet(unit.words, free.length > 0 ? free : covered));
      if (same && same.concepts.length < MOST_GUESSES) addConcept(same.concepts, { entry, quality, reading });
      else if (free.length > 0) units.push({ words: free, concepts: [{ entry, quality, reading }], isGuess: true });
    }
  }

  private *partLabelsIn(
    words: readonly QueryWord[],
    language: LanguageCode,
    isFree: (index: number) => boolean,
  ): Generator<Candidate> {
    const places = this.stemPlaces(words, language, [language]);
    const weightOf = (one: string) => this.weights.get(`${language} ${one}`) ?? 0;
    const seen = new Set<Entry>();
    for (const [one, place] of places) {
      if (!isFree(place)) continue;
      for (const entry of this.byStem.get(`${language} ${one}`) ?? []) {
        if (seen.has(entry)) continue;
        seen.add(entry);
        const there = entry.stems.filter((needed) => places.has(needed));
        const share = sum(there.map(weightOf)) / sum(entry.stems.map(weightOf));
        if (share < LEAST_OF_A_NAME) continue;
        const covered = [...new Set(there.map((needed) => places.get(needed) ?? 0))].sort((a, b) => a - b);
        yield { entry, words: covered, quality: PARTIAL_QUALITY * share, reading: 'AS_WRITTEN' };
      }
    }
  }

  private *abbreviationsIn(words: readonly QueryWord[]): Generator<Candidate> {
    for (const [index, { token }] of words.entries()) {
      const inCapitals = token.written === token.written.toUpperCase();
      if (!inCapitals && LANGUAGES.some((language) => STOP_WORDS[language].has(token.word))) continue;
      for (const entry of this.lexicon.abbreviations.get(token.word) ?? [])
        yield { entry, words: [index], quality: inCapitals ? 1 : 0.9, reading: 'AS_WRITTEN' };
    }
  }

  /** Labels all of whose words the query holds, in any order. */
  private *labelsIn(
    words: readonly QueryWord[],
    written: ReadonlySet<string>,
    languages: readonly LanguageCode[],
  ): Generator<Candidate> {
    for (const language of LANGUAGES) {
      const inLanguage = languages.includes(language) ? 1 : OTHER_LANGUAGE_QUALITY;
      const places = this.stemPlaces(words, language, languages);
      const seen = new Set<Entry>();
      for (const one of places.keys())
        for (const entry of this.byStem.get(`${language} ${one}`) ?? []) {
          if (seen.has(entry) || !entry.stems.every((needed) => places.has(needed))) continue;
          seen.add(entry);
          if (!entry.small.every((word) => written.has(word))) continue;
          const covered = [...new Set(entry.stems.map((needed) => places.get(needed) ?? 0))].sort((a, b) => a - b);
          const reading = weakestReading(covered.map((index) => words[index]?.reading ?? 'AS_WRITTEN'));
          const everyday = entry.kind === 'EVERYDAY' ? EVERYDAY_QUALITY : 1;
          const subject = this.isSubject(entry.concept) ? 1 : NOT_A_SUBJECT_QUALITY;
          const quality = READING_QUALITY[reading] * everyday * inLanguage * subject;
          yield { entry, words: covered, quality, reading };
        }
    }
  }

  /**
   * The stems of the query's words in a language, with the position of the word. A word that says nothing in the
   * languages of the query says nothing in another: `faire` is no fair; and with an accent it is not English: `refusé`
   * is no refuse.
   */
  private stemPlaces(
    words: readonly QueryWord[],
    language: LanguageCode,
    languages: readonly LanguageCode[],
  ): Map<string, number> {
    const places = new Map<string, number>();
    const saysNothing = (word: string) => languages.some((own) => STOP_WORDS[own].has(word));
    words.forEach(({ token, readAs }, index) => {
      if (!languages.includes(language) && saysNothing(token.word)) return;
      if (language === 'en' && !languages.includes('en') && isAccented(token.written)) return;
      for (const word of readAs)
        if (!isIdle(word, language) && !places.has(stem(word, language))) places.set(stem(word, language), index);
    });
    return places;
  }
}

interface Candidate extends NamedConcept {
  words: number[];
}

interface MutableUnit {
  words: number[];
  concepts: NamedConcept[];
  isGuess?: boolean;
}

/** A guess among many is no guess. */
const MOST_GUESSES = 3;

/** Labels of another language count only for words that no label of the query's own language names. */
function withoutStrangers(candidates: readonly Candidate[], languages: readonly LanguageCode[]): Candidate[] {
  const isOwn = ({ entry }: Candidate) => entry.kind === 'ABBREVIATION' || languages.includes(entry.language);
  const named = new Set(candidates.filter(isOwn).flatMap(({ words }) => words));
  return candidates.filter((one) => isOwn(one) || one.words.some((word) => !named.has(word)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function addConcept(concepts: NamedConcept[], more: NamedConcept): void {
  if (!concepts.some((one) => one.entry.concept === more.entry.concept)) concepts.push(more);
}

function sameSet(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((item) => b.includes(item));
}

function weakestReading(readings: readonly Reading[]): Reading {
  const order: readonly Reading[] = ['PREFIX', 'KINDRED', 'CORRECTED', 'COMPOUND', 'AS_WRITTEN'];
  return order.find((reading) => readings.includes(reading)) ?? 'AS_WRITTEN';
}
