/** What may be meant by the first letters typed. */
import { fold, LANGUAGES } from '../../data/language/fold.ts';
import type { Thesaurus } from '../../data/thesaurus/thesaurus.ts';
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
}

/** Names of people's own making are long texts; a suggestion is read at a glance. */
const LONGEST = 80;

export class Suggester {
  private readonly keys: Key[];

  constructor(thesaurus: Thesaurus, documents: readonly SearchDocument[]) {
    this.keys = [...conceptSuggestions(thesaurus), ...documentSuggestions(documents)]
      .flatMap(keysOf)
      .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  }

  /** Subjects and names with a word that begins so, those that begin so themselves first; one for each thing. */
  suggest(letters: string, limit: number): Suggestion[] {
    const folded = fold(letters).trimStart();
    if (folded === '') return [];
    const found = this.keys.slice(this.firstFrom(folded), this.firstFrom(`${folded}\uffff`));
    found.sort((a, b) => Number(b.isStart) - Number(a.isStart) || a.from.length - b.from.length);
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

function conceptSuggestions(thesaurus: Thesaurus): Suggestion[] {
  return [...thesaurus.concepts.values()].flatMap(({ id, labels }) =>
    LANGUAGES.flatMap((language) =>
      labels[language].filter(({ kind }) => kind !== 'EVERYDAY').map(({ text }) => ({ text, kind: 'Concept', id })),
    ),
  );
}

function documentSuggestions(documents: readonly SearchDocument[]): Suggestion[] {
  return documents
    .filter(({ kind, title }) => kind !== 'Concept' && title.length <= LONGEST)
    .map(({ id, kind, title }) => ({ text: title, kind, id }));
}

function keysOf(suggestion: Suggestion): Key[] {
  const folded = fold(suggestion.text);
  return [...folded.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => ({
    from: folded.slice(index),
    isStart: index === 0,
    suggestion,
  }));
}
