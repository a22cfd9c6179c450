/** The words that the thesaurus and the corpus know, and the nearest of them to a word that neither knows. */
import { isAccented, LANGUAGES } from '../../data/language/fold.ts';
import type { LanguageCode } from '../../data/language/fold.ts';
import { splitCompound } from '../../data/language/segment.ts';
import { slips, slipsAllowed, soundKey } from '../../data/language/spelling.ts';
import { stem } from '../../data/language/stem.ts';
import { STOP_WORDS } from '../../data/language/stopwords.ts';
import { tokens } from '../../data/language/tokens.ts';
import type { Token } from '../../data/language/tokens.ts';
import type { Lexicon } from '../../data/thesaurus/lexicon.ts';

/** A word to read in the place of one that nobody knows. */
export interface Correction {
  word: string;
  /** With its accents. */
  written: string;
  /** Letters that differ; 0 when the two only sound alike. */
  slips: number;
}

/** Letters that a word may have more than another that sounds like it. */
const MOST_UNHEARD = 3;

export class Vocabulary {
  /** Folded words, with how often they stand in labels and texts: the more often, the likelier they were meant. */
  private readonly counts = new Map<string, number>();
  private readonly written = new Map<string, string>();
  private readonly accented = new Set<string>();
  private readonly stems: Record<LanguageCode, Set<string>> = { fr: new Set(), nl: new Set(), en: new Set() };
  private readonly bySound = new Map<string, string[]>();
  private readonly byShape = new Map<string, string[]>();
  private readonly sorted: readonly string[];
  private readonly corpusStems = new Map<string, number>();

  /**
   * @param lexicon the labels of the thesaurus
   * @param texts the French texts of the corpus
   */
  constructor(lexicon: Lexicon, texts: Iterable<string>) {
    for (const entry of lexicon.entries)
      for (const token of tokens(entry.text)) this.add(token, entry.language, entry.kind === 'EVERYDAY' ? 1 : 2);
    for (const text of texts) {
      const all = tokens(text);
      for (const token of all) this.add(token, 'fr', 1);
      for (const one of new Set(all.map(({ word }) => stem(word, 'fr'))))
        this.corpusStems.set(one, (this.corpusStems.get(one) ?? 0) + 1);
    }
    for (const word of this.counts.keys()) {
      push(this.bySound, soundKey(word), word);
      push(this.byShape, shape(word), word);
    }
    this.sorted = [...this.counts.keys()].sort();
  }

  private add({ word, written }: Token, language: LanguageCode, times: number): void {
    if (/\d/.test(word)) return;
    if (!this.written.has(word)) this.written.set(word, written.toLowerCase());
    if (isAccented(written)) this.accented.add(written.toLowerCase());
    this.counts.set(word, (this.counts.get(word) ?? 0) + times);
    this.stems[language].add(stem(word, language));
  }

  /** Whether a folded word, in any of its forms, is one of that language. */
  isKnown(word: string, language: LanguageCode): boolean {
    return this.stems[language].has(stem(word, language)) || STOP_WORDS[language].has(word);
  }

  /**
   * Whether a word is one of any language. With an accent it is French, or stands so in a label: `plassés` is no form
   * of the Dutch `plassen`.
   */
  isKnownAnywhere({ word, written }: Pick<Token, 'word' | 'written'>): boolean {
    if (isAccented(written)) return this.isKnown(word, 'fr') || this.accented.has(written.toLowerCase());
    return LANGUAGES.some((language) => this.isKnown(word, language));
  }

  /** In how many documents a French stem stands. */
  documentsWith(frenchStem: string): number {
    return this.corpusStems.get(frenchStem) ?? 0;
  }

  /** The words that begin with these letters, the most frequent first; at most `limit`. */
  beginningWith(letters: string, limit: number): string[] {
    const count = (word: string) => this.counts.get(word) ?? 0;
    return this.sorted
      .slice(this.firstFrom(letters), this.firstFrom(`${letters}\uffff`))
      .filter((word) => word !== letters)
      .sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1))
      .slice(0, limit);
  }

  /** Position of the first word that does not come before these letters. */
  private firstFrom(letters: string): number {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sorted[middle] ?? '') < letters) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /**
   * The known word that shares its beginning with one that nobody knows, when that is most of both: endings are made
   * freely (héroïnomane, surveillent), beginnings are not.
   */
  kindredOf(word: string): string | null {
    let best: string | null = null;
    for (let length = word.length - 1; !best && length >= Math.max(5, 0.55 * word.length); length--)
      best = this.beginningWith(word.slice(0, length), 5).find((other) => length >= 0.55 * other.length) ?? null;
    return best;
  }

  /**
   * The known parts of a compound that is no word itself (`fietsdiefstalpreventie`), or of two words that were written
   * as one (`autoécole`).
   */
  parts(word: string): string[] | null {
    const isDutch = (part: string) => part.length > 3 && this.stems.nl.has(stem(part, 'nl'));
    const isKnown = (part: string) => part.length > 3 && this.counts.has(part);
    return splitCompound(word, isDutch) ?? splitCompound(word, isKnown, 2);
  }

  /**
   * The known word that a misspelled one most likely stands for; null when none is near enough.
   * @param word folded
   */
  correct(word: string): Correction | null {
    const allowed = slipsAllowed(word);
    if (allowed === 0) return null;
    const near = new Map<string, number>();
    for (const other of this.bySound.get(soundKey(word)) ?? [])
      if (Math.abs(other.length - word.length) <= MOST_UNHEARD) near.set(other, 0);
    for (const shaped of neighbouringShapes(word, allowed))
      for (const other of this.byShape.get(shaped) ?? []) {
        const different = slips(word, other);
        if (different <= allowed && !near.has(other)) near.set(other, different);
      }
    return this.likeliest(near);
  }

  private likeliest(near: ReadonlyMap<string, number>): Correction | null {
    let best: Correction | null = null;
    for (const [word, different] of near) {
      const nearer = !best || different < best.slips;
      const asNear = best && different === best.slips;
      const count = this.counts.get(word) ?? 0;
      const bestCount = best ? (this.counts.get(best.word) ?? 0) : 0;
      const likelier = count > bestCount || (count === bestCount && word < (best?.word ?? ''));
      if (nearer || (asNear && likelier)) best = { word, written: this.written.get(word) ?? word, slips: different };
    }
    return best;
  }
}

/** Words are compared only with those of like length that begin or end alike: a slip is seldom at both ends. */
function shape(word: string): string {
  return `${word[0]}${word.length}`;
}

function* neighbouringShapes(word: string, allowed: number): Generator<string> {
  for (let change = -allowed; change <= allowed; change++) yield `${word[0]}${word.length + change}`;
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
