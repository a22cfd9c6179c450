/** What a dossier holds: addresses of things and views, in the reader's order, each with a note. */

export interface DossierItem {
  /**
   * The address behind the language, which says what it is: the id of a node, a link or a passage, or a view such as
   * `measures?all=communes` or `path?from=…`.
   */
  at: string;
  /** What it was called when it was collected; of a view, the sentence that it then said. */
  title: string;
  /** The reader's own words. */
  note: string;
  /** Whether all its quotations are wanted, and not the first alone. */
  allQuotes?: boolean;
}

/** As it is stored and as a link carries it; the version tells later readers how to read it. */
export interface Dossier {
  version: 1;
  /** The reader's name for it; empty when it has none. */
  title: string;
  items: readonly DossierItem[];
  /** Entries that could not be read. */
  lost: number;
}

/** So many are looked up by their ids at once. */
export const MOST_ITEMS = 100;
export const LONGEST_NOTE = 2000;
export const LONGEST_TITLE = 150;

export function dossierOf(items: readonly DossierItem[], { title = '', lost = 0 } = {}): Dossier {
  return { version: 1, title, items, lost };
}

/** Reads what was stored or came by a link: what cannot be read is left out and counted. */
export function readDossier(stored: unknown): Dossier {
  if (stored === null || stored === undefined) return dossierOf([]);
  const { version, title, items: list } = stored as Partial<Record<keyof Dossier, unknown>>;
  if (version !== 1 || !Array.isArray(list)) return dossierOf([], { lost: 1 });
  const read = list.flatMap((item: unknown) => readItem(item) ?? []);
  const items = [...new Map(read.map((item) => [item.at, item])).values()].slice(0, MOST_ITEMS);
  return dossierOf(items, { title: wordsOf(title).slice(0, LONGEST_TITLE), lost: list.length - items.length });
}

function readItem(stored: unknown): DossierItem | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { at, title, note, allQuotes } = stored as Record<string, unknown>;
  if (typeof at !== 'string' || !isAddress(at)) return null;
  const words = { title: wordsOf(title) || at, note: wordsOf(note).slice(0, LONGEST_NOTE) };
  return { at, ...words, ...(allQuotes === true && { allQuotes }) };
}

const wordsOf = (text: unknown) => (typeof text === 'string' ? text : '');

/** An address of the explorer and nothing else: no other site, no script. */
function isAddress(at: string): boolean {
  return /^[a-z]+(-[a-z]+)*(\/[^?#\s/]+)*(\?[^#\s]*)?(#[^\s]*)?$/.test(at);
}

export type ItemKind = 'node' | 'link' | 'view';

/** What is an id of two parts or more is a node or a link; what has parameters or names a part of a page is a view. */
export function kindOf({ at }: Pick<DossierItem, 'at'>): ItemKind {
  if (at.startsWith('link/')) return 'link';
  return /^[^?#]+\/[^?#]+$/.test(at) ? 'node' : 'view';
}

/** The items with one more at their end, or as they are when it is there already or there is no room. */
export function withItem(items: readonly DossierItem[], item: DossierItem): readonly DossierItem[] {
  const there = items.some(({ at }) => at === item.at);
  return there || items.length >= MOST_ITEMS ? items : [...items, item];
}

export function withoutItem(items: readonly DossierItem[], at: string): readonly DossierItem[] {
  return items.filter((item) => item.at !== at);
}

/** The item at another place, counted from 0; it stops at the ends. */
export function moved(items: readonly DossierItem[], at: string, place: number): readonly DossierItem[] {
  const item = items.find((other) => other.at === at);
  return item ? withoutItem(items, at).toSpliced(Math.max(0, place), 0, item) : items;
}

export function noted(items: readonly DossierItem[], at: string, note: string): readonly DossierItem[] {
  return changed(items, at, (item) => ({ ...item, note: note.slice(0, LONGEST_NOTE) }));
}

/** With all its quotations, or with the first alone again. */
export function quoted(items: readonly DossierItem[], at: string, all: boolean): readonly DossierItem[] {
  return changed(items, at, ({ at: same, title, note }) => ({
    at: same,
    title,
    note,
    ...(all && { allQuotes: true }),
  }));
}

function changed(items: readonly DossierItem[], at: string, change: (item: DossierItem) => DossierItem) {
  return items.map((item) => (item.at === at ? change(item) : item));
}
