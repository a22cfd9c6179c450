/** What is searched: the nodes of the graph as texts, and what a search gives back. */

/** A node as the search sees it. All texts are in French, as the sources write them. */
export interface SearchDocument {
  id: string;
  kind: string;
  /** Its name, or the lead of a measure. */
  title: string;
  /** All it says. */
  text: string;
  /** What it stands in: theme, sub-theme, volet, sector. Weighs little. */
  context: string;
  /** Who and where: partners, organisations, communes, zones. Read word by word, for no subject. */
  names: string;
}

export const FIELDS = ['title', 'text', 'context', 'names'] as const;

export type SearchField = (typeof FIELDS)[number];

/**
 * Why a document was found, from the surest to the least sure: the query's own words, then other forms of them,
 * then other words for the same thing, then things near it.
 */
export const REASON_KINDS = [
  'WORD',
  'STEM',
  'ABBREVIATION',
  'CONCEPT',
  'NARROWER',
  'BROADER',
  'RELATED',
  'PREFIX',
  'FUZZY',
] as const;

export type ReasonKind = (typeof REASON_KINDS)[number];

export interface Reason {
  kind: ReasonKind;
  /** What was asked for and what was found for it: `zakkenrollers → vol à la tire`. */
  text: string;
}

/** A piece of a field with the offsets, in that piece, of the words that matched. */
export interface Fragment {
  text: string;
  marks: readonly { start: number; end: number }[];
}

export interface Highlight {
  field: SearchField;
  fragments: Fragment[];
}

export interface Hit {
  id: string;
  kind: string;
  /** Above 0; comparable within one query only. */
  score: number;
  reasons: Reason[];
  highlights: Highlight[];
}

/** A fragment as one string, with a sign before and after each word that matched. */
export function marked({ text, marks }: Fragment, open: string, close: string): string {
  let result = '';
  let from = 0;
  for (const { start, end } of marks) {
    result += `${text.slice(from, start)}${open}${text.slice(start, end)}${close}`;
    from = end;
  }
  return result + text.slice(from);
}
