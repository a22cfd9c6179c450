/**
 * What the matrix shows, and how the address says it:
 * `/en/matrix?rows=partner&columns=theme&show=row&sort=total&pins=partner/unia&row=partner/unia&column=theme/1`.
 */
import type { Basis, Dimension } from '../generated/operations.ts';
import type { Locale } from '../i18n/messages.ts';
import { addressOf, inAddress, literal, readList, readOne, readText } from '../list/address.ts';

export const DIMENSIONS: readonly Dimension[] = [
  'THEME',
  'SUB_THEME',
  'AXIS',
  'PARTNER',
  'VOLET',
  'ZONE',
  'COMMUNE',
  'PERIOD',
  'CONCEPT',
  'CONTRACT',
];

/** Counts, or shares of the row's, the column's or the whole matrix's total. */
export const SHOWN = ['counts', 'row', 'column', 'all'] as const;
export type Shown = (typeof SHOWN)[number];

/** Of two lines: what stands in both, in the first only, in the second only. */
export const PARTS = ['both', 'first', 'second'] as const;
export type Part = (typeof PARTS)[number];

/** In the place of an id: the row of totals. */
export const TOTAL = 'total';

export interface MatrixQuery {
  rows: Dimension;
  columns: Dimension;
  show: Shown;
  /** `total`, `label`, `source`, or the id of a column. */
  sort: string;
  /** Ids of the rows that stay on top and the columns that stay first. */
  pins: readonly string[];
  /** That the names of rows must contain. */
  words: string;
  /** Shows the rows and columns that count nothing. */
  empty: boolean;
  /** Shows every row and column, however many. */
  long: boolean;
  /**
   * Ids of the row and column whose list is open: a cell, or a whole line when the other is null; {@link TOTAL} alone
   * stands for everything.
   */
  row: string | null;
  column: string | null;
  /** Ids of two lines to be compared, rows or columns. */
  first: string | null;
  second: string | null;
  /** The part of that comparison whose list is open. */
  part: Part | null;
}

export const emptyQuery: MatrixQuery = {
  rows: 'PARTNER',
  columns: 'THEME',
  show: 'counts',
  sort: 'total',
  pins: [],
  words: '',
  empty: false,
  long: false,
  row: null,
  column: null,
  first: null,
  second: null,
  part: null,
};

/** Reads an address; words that mean nothing are skipped, and a dimension is not crossed with itself. */
export function readQuery(parameters: URLSearchParams): MatrixQuery {
  const text = (name: string) => readText(parameters, name) || null;
  const rows = readOne(parameters, 'rows', DIMENSIONS) ?? emptyQuery.rows;
  const columns = readOne(parameters, 'columns', DIMENSIONS) ?? emptyQuery.columns;
  return {
    rows,
    columns: columns === rows ? otherThan(rows) : columns,
    show: readOne(parameters, 'show', SHOWN) ?? emptyQuery.show,
    sort: text('sort') ?? emptyQuery.sort,
    pins: readList(parameters, 'pins'),
    words: text('words') ?? '',
    empty: text('empty') === '1',
    long: text('long') === '1',
    row: text('row'),
    column: text('column'),
    first: text('first'),
    second: text('second'),
    part: readOne(parameters, 'part', PARTS) ?? null,
  };
}

const otherThan = (dimension: Dimension) => (dimension === emptyQuery.columns ? emptyQuery.rows : emptyQuery.columns);

/** The address; what is as usual is left out, and ids stay readable. */
export function matrixPath(locale: Locale, query: Partial<MatrixQuery>): string {
  const { rows, columns, show, sort, pins, words, empty, long, row, column, first, second, part } = {
    ...emptyQuery,
    ...query,
  };
  return addressOf(`/${locale}/matrix`, [
    ['rows', inAddress(rows)],
    ['columns', inAddress(columns)],
    ['show', show === emptyQuery.show ? '' : show],
    ['sort', sort === emptyQuery.sort ? '' : sort],
    ['pins', pins.join()],
    ['words', words],
    ['empty', empty ? '1' : ''],
    ['long', long ? '1' : ''],
    ['row', row ?? ''],
    ['column', column ?? ''],
    ['first', first ?? ''],
    ['second', second ?? ''],
    ['part', part ?? ''],
  ]);
}

/** With another dimension on one side; when the other side has it, the two change places. */
export function withDimension(query: MatrixQuery, side: 'rows' | 'columns', dimension: Dimension): MatrixQuery {
  const { rows, columns, show } = query;
  const across = side === 'rows' ? 'columns' : 'rows';
  const displaced = query[across] === dimension ? { rows: columns, columns: rows } : { [side]: dimension };
  return { ...emptyQuery, rows, columns, show, ...displaced };
}

/** Rows for columns; what is open stays open, and what is pinned pinned. */
export function transposed(query: MatrixQuery): MatrixQuery {
  const { rows, columns, row, column, show, sort } = query;
  const turned: Record<Shown, Shown> = { counts: 'counts', all: 'all', row: 'column', column: 'row' };
  return {
    ...query,
    rows: columns,
    columns: rows,
    ...(row !== TOTAL && { row: column, column: row }),
    show: turned[show],
    sort: sort.includes('/') ? emptyQuery.sort : sort,
    words: '',
  };
}

/** The whole GraphQL document that asks the same, to copy. */
export function toGraphQL({ rows, columns }: MatrixQuery, basis: readonly Basis[] | null): string {
  const certainty = basis ? `, basis: ${literal(basis)}` : '';
  return `query {
  matrix(rows: ${rows}, columns: ${columns}${certainty}) {
    counted
    through
    rows { node { id label } total }
    columns { node { id label } total }
    cells { row column count things }
    total
  }
}`;
}
