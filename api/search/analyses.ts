/** The words and concepts of a document, found once for as long as the document is asked for. */
import { tokens } from '../../data/language/tokens.ts';
import type { Token } from '../../data/language/tokens.ts';
import { findConceptsIn } from '../../data/thesaurus/lexicon.ts';
import type { Lexicon, Occurrence } from '../../data/thesaurus/lexicon.ts';
import { FIELDS } from './documents.ts';
import type { SearchDocument, SearchField } from './documents.ts';
import { frenchStem } from './wordIndex.ts';

export interface FieldAnalysis {
  words: readonly { token: Token; stem: string }[];
  /** Empty for names, which are read word by word. */
  concepts: readonly Occurrence[];
}

export type Analysis = Readonly<Record<SearchField, FieldAnalysis>>;

/** Enough for the documents that people ask for; the rest is analysed again when it is found. */
const MOST_KEPT = 5_000;

export class Analyses {
  private readonly kept = new Map<SearchDocument, Analysis>();

  constructor(private readonly lexicon: Lexicon) {}

  of(document: SearchDocument): Analysis {
    const before = this.kept.get(document);
    if (before) return before;
    const analysis = this.analyse(document);
    const [oldest] = this.kept.keys();
    if (oldest && this.kept.size >= MOST_KEPT) this.kept.delete(oldest);
    this.kept.set(document, analysis);
    return analysis;
  }

  private analyse(document: SearchDocument): Analysis {
    const fields = FIELDS.map((field): [SearchField, FieldAnalysis] => {
      const all = tokens(document[field]);
      const concepts = field === 'names' ? [] : findConceptsIn(all, 'fr', this.lexicon);
      return [field, { words: all.map((token) => ({ token, stem: frenchStem(token) })), concepts }];
    });
    return Object.fromEntries(fields) as Record<SearchField, FieldAnalysis>;
  }
}
