/** What may be meant by the first letters typed. */
import { fold, LANGUAGES } from '../../data/language/fold.ts';
import type { Label, Thesaurus } from '../../data/thesaurus/thesaurus.ts';
import type { SearchDocument } from './documents.ts';

export interface Suggestion {
  /** To be searched for, or the name of the document. */
  text: string;
  /** `Concept` for a subject, else the kind of the document. */
  kind: string;
  id: string;
}

interface Key {
  /** The folded text from the beginning of one of its words. */
  from: string;
  /** Whether that word is the first. */
  isStart: boolean;
  suggestion: Suggestion;
  rank: number;
}

/** A suggestion with how likely it is what is looked for, from 0. */
interface Candidate {
  suggestion: Suggestion;
  rank: number;
}

/** The name of a subject comes before its other words, and an abbreviation, which is short anyway, between them. */
const LABEL_RANK: Record<Label['kind'], number> = { PREFERRED: 1, ABBREVIATION: 0.7, SYNONYM: 0.5, EVERYDAY: 0 };

/** The name of a thing stands among the subjects that find some. */
const DOCUMENT_RANK = Math.log(6);

/** Names of people's own making are long texts; a suggestion is read at a glance. */
const LONGEST = 80;

export class Suggester {
  private readonly keys: Key[];

  /** @param finds how many documents a concept finds: a subject without any is seldom looked for */
  constructor(thesaurus: Thesaurus, documents: readonly SearchDocument[], finds: (concept: string) => number) {
    this.keys = [...conceptSuggestions(thesaurus, finds), ...documentSuggestions(documents)]
      .flatMap(keysOf)
      .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  }

  /**
   * Subjects and names with a word that begins so: what is typed in full first, then those that begin so themselves,
   * then those that find most; one for each thing.
   */
  suggest(letters: string, limit: number): Suggestion[] {
    const folded = fold(letters).trimStart();
    if (folded === '') return [];
    const found = this.keys.slice(this.firstFrom(folded), this.firstFrom(`${folded}\uffff`));
    const isWhole = ({ from, isStart }: Key) => isStart && from === folded;
    found.sort(
      (a, b) =>
        Number(isWhole(b)) - Number(isWhole(a)) ||
        Number(b.isStart) - Number(a.isStart) ||
        b.rank - a.rank ||
        a.from.length - b.from.length,
    );
    const byId = new Map<string, Suggestion>();
    for (const { suggestion } of found) if (!byId.has(suggestion.id)) byId.set(suggestion.id, suggestion);
    return [...byId.values()].slice(0, limit);
  }

  /** Position of the first key that does not come before these letters. */
  private firstFrom(folded: string): number {
    let low = 0;
    let high = this.keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.keys[middle]?.from ?? '') < folded) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function conceptSuggestions(thesaurus: Thesaurus, finds: (concept: string) => number): Candidate[] {
  return [...thesaurus.concepts.values()].flatMap(({ id, labels, isSubject }) =>
    LANGUAGES.flatMap((language) =>
      labels[language]
        .filter(({ kind }) => kind !== 'EVERYDAY')
        .map(({ text, kind }) => ({
          suggestion: { text, kind: 'Concept', id },
          rank: isSubject ? LABEL_RANK[kind] * Math.log(2 + finds(id)) : 0,
        })),
    ),
  );
}

function documentSuggestions(documents: readonly SearchDocument[]): Candidate[] {
  return documents
    .filter(({ kind, title }) => kind !== 'Concept' && title.length <= LONGEST)
    .map(({ id, kind, title }) => ({ suggestion: { text: title, kind, id }, rank: DOCUMENT_RANK }));
}

function keysOf({ suggestion, rank }: Candidate): Key[] {
  const folded = fold(suggestion.text);
  return [...folded.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => ({
    from: folded.slice(index),
    isStart: index === 0,
    suggestion,
    rank,
  }));
}
