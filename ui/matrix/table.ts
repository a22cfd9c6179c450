/** What the matrix makes of the answer: which lines show, in which order, as counts or shares, and sets of things. */
import { NUMBERED } from '../components/NodeLink.tsx';
import type { MatrixLine_LineFragment, MatrixPageQuery } from '../generated/operations.ts';
import { localName } from '../paths.ts';
import type { MatrixQuery, Part, Shown } from './query.ts';

export type Line = MatrixLine_LineFragment;

export interface Crossed {
  counted: MatrixPageQuery['matrix']['counted'];
  through: readonly string[];
  rows: readonly Line[];
  columns: readonly Line[];
  total: number;
  /** The most that a cell counts, shown or not, so that a filter does not change the shading. */
  largest: number;
  /** Ids of the things in a cell; null stands for the whole line, or everything. */
  thingsAt: (row: string | null, column: string | null) => readonly string[];
}

/** More lines than this are shown on demand only. */
export const LONG = 50;

/** Makes the cells of an answer easy to find. */
export function readAnswer({ cells, ...rest }: MatrixPageQuery['matrix']): Crossed {
  const found = new Map(cells.map(({ row, column, things }) => [`${row} ${column}`, things]));
  const thingsAt = (row: string | null, column: string | null) => {
    if (row && column) return found.get(`${row} ${column}`) ?? [];
    const inLine = cells.filter((cell) => (!row || cell.row === row) && (!column || cell.column === column));
    return [...new Set(inLine.flatMap(({ things }) => things))];
  };
  return { ...rest, thingsAt, largest: Math.max(1, ...cells.map(({ things }) => things.length)) };
}

/** The lines that show, and how many others only the wish to see all would show. */
export interface ShownLines {
  lines: Line[];
  hidden: number;
}

/** Pinned rows first, whatever the filter; the others in the order asked for. */
export function shownRows(crossed: Crossed, query: MatrixQuery, locale: string): ShownLines {
  const inColumn = ({ node }: Line) => crossed.thingsAt(node.id, query.sort).length;
  const sorted = sortedLines(crossed.rows, query.sort, inColumn, locale);
  const filtered = sorted.filter((line) => hasWords(line, query.words));
  return pinnedFirst(sorted, filtered, query);
}

/** Pinned columns first, however empty; the others in the order of the sources. */
export function shownColumns(crossed: Crossed, query: MatrixQuery): ShownLines {
  return pinnedFirst(crossed.columns, crossed.columns, query);
}

function pinnedFirst(lines: readonly Line[], filtered: readonly Line[], query: MatrixQuery): ShownLines {
  const isPinned = ({ node }: Line) => query.pins.includes(node.id);
  const { lines: others, hidden } = limited(
    filtered.filter((line) => !isPinned(line)),
    query,
  );
  return { lines: [...lines.filter(isPinned), ...others], hidden };
}

/** By total, label, the order of the sources, or what stands in one column; equals by total, then by label. */
export function sortedLines(
  lines: readonly Line[],
  sort: string,
  inColumn: (line: Line) => number,
  locale: string,
): Line[] {
  if (sort === 'source') return [...lines];
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const byLabel = (a: Line, b: Line) => compare(nameOf(a), nameOf(b));
  if (sort === 'label') return lines.toSorted(byLabel);
  const byTotal = (a: Line, b: Line) => b.total - a.total || byLabel(a, b);
  if (sort === 'total') return lines.toSorted(byTotal);
  return lines.toSorted((a, b) => inColumn(b) - inColumn(a) || byTotal(a, b));
}

/** Without what counts nothing, and no more than {@link LONG}, the largest: each as asked. */
function limited(lines: readonly Line[], { empty, long }: MatrixQuery): ShownLines {
  const filled = empty ? [...lines] : lines.filter(({ total }) => total > 0);
  if (long || filled.length <= LONG) return { lines: filled, hidden: 0 };
  const largest = new Set(filled.toSorted((a, b) => b.total - a.total).slice(0, LONG));
  return { lines: filled.filter((line) => largest.has(line)), hidden: filled.length - LONG };
}

/** Whether a name, in either language, contains all the words, whatever their case and accents. */
export function hasWords({ node }: Line, words: string): boolean {
  const name = folded(`${localName(node.id)} ${node.label} ${node.original}`);
  return folded(words)
    .split(/\s+/)
    .every((word) => name.includes(word));
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The name as plain text, with the number of what is known by its number. */
export function nameOf({ node }: Line): string {
  const { __typename: kind } = node;
  return NUMBERED.has(kind) ? `${localName(node.id)} ${node.label}` : node.label;
}

/** What a count is divided by to be shown; null for a bare count. */
export function wholeOf(show: Shown, totals: { row: number; column: number; all: number }): number | null {
  return show === 'counts' ? null : totals[show];
}

/** Of two sets of things: what stands in both, in the first only, in the second only. */
export function arithmetic(first: readonly string[], second: readonly string[]): Record<Part, string[]> {
  const [inFirst, inSecond] = [new Set(first), new Set(second)];
  return {
    both: first.filter((thing) => inSecond.has(thing)),
    first: first.filter((thing) => !inSecond.has(thing)),
    second: second.filter((thing) => !inFirst.has(thing)),
  };
}

/** The things of a line, whichever side it stands on. */
export function thingsOfLine(crossed: Crossed, id: string): readonly string[] {
  return crossed.rows.some(({ node }) => node.id === id) ? crossed.thingsAt(id, null) : crossed.thingsAt(null, id);
}
