/** The pure parts of the matrix: its address, its order, its shares, its sets, its sheet. */
import { describe, expect, test } from 'vitest';
import { emptyQuery, matrixPath, readQuery, TOTAL, transposed, withDimension } from '../../../ui/matrix/query.ts';
import type { MatrixQuery } from '../../../ui/matrix/query.ts';
import { listPath } from '../../../ui/matrix/listPath.ts';
import { toSheet } from '../../../ui/matrix/sheet.ts';
import {
  arithmetic,
  hasWords,
  LONG,
  nameOf,
  readAnswer,
  shownColumns,
  shownRows,
  thingsOfLine,
  wholeOf,
} from '../../../ui/matrix/table.ts';
import type { Line } from '../../../ui/matrix/table.ts';

const readBack = (query: MatrixQuery) => readQuery(new URL(matrixPath('en', query), 'http://x').searchParams);

function line(id: string, label: string, total: number, kind: 'Partner' | 'Theme' = 'Partner'): Line {
  return { node: { __typename: kind, id, label, original: label }, total };
}

const crossed = readAnswer({
  counted: 'MEASURES',
  through: ['INVOLVES', 'IN_THEME'],
  rows: [line('partner/b', 'Écoles', 2), line('partner/a', 'Zones', 3), line('partner/c', 'Absents', 0)],
  columns: [line('theme/1', 'Un', 3, 'Theme'), line('theme/2', 'Deux', 2, 'Theme')],
  cells: [
    { row: 'partner/b', column: 'theme/2', things: ['m4', 'm5'] },
    { row: 'partner/a', column: 'theme/1', things: ['m1', 'm2', 'm3'] },
    { row: 'partner/a', column: 'theme/2', things: ['m3'] },
  ],
  total: 5,
});
const idsOf = (lines: readonly Line[]) => lines.map(({ node }) => node.id);
const rowsFor = (query: Partial<MatrixQuery>) => idsOf(shownRows(crossed, { ...emptyQuery, ...query }, 'fr').lines);

describe('the address', () => {
  test('tells the whole state, and is read back', () => {
    const query: MatrixQuery = {
      rows: 'SUB_THEME',
      columns: 'ZONE',
      show: 'row',
      sort: 'zone/5339',
      pins: ['sub-theme/fraude', 'sub-theme/cybercriminalite'],
      words: 'fraude & vol',
      empty: true,
      long: true,
      row: 'sub-theme/fraude',
      column: 'zone/5339',
      first: 'zone/5340',
      second: 'zone/5341',
      part: 'second',
    };
    expect(readBack(query)).toEqual(query);
    expect(matrixPath('en', query)).toContain('rows=sub-theme&columns=zone&show=row&sort=zone/5339');
    expect(readBack(emptyQuery)).toEqual(emptyQuery);
  });

  test('in words that mean nothing is the usual one, and never crosses a dimension with itself', () => {
    expect(readQuery(new URLSearchParams('rows=x&show=y&part=z'))).toEqual(emptyQuery);
    for (const both of ['theme', 'partner', 'zone']) {
      const { rows, columns } = readQuery(new URLSearchParams({ rows: both, columns: both }));
      expect(rows).toBe(both.toUpperCase());
      expect(columns).not.toBe(rows);
    }
  });

  test('takes the dimension of the other side by changing places', () => {
    expect(withDimension(emptyQuery, 'rows', 'THEME')).toMatchObject({ rows: 'THEME', columns: 'PARTNER' });
    expect(withDimension(emptyQuery, 'columns', 'ZONE')).toMatchObject({ rows: 'PARTNER', columns: 'ZONE' });
  });

  test('turned twice is what it was, but for what only rows have', () => {
    const query: MatrixQuery = { ...emptyQuery, show: 'row', row: 'partner/a', column: null, first: 'theme/1' };
    expect(transposed(query)).toMatchObject({ rows: 'THEME', columns: 'PARTNER', show: 'column', column: 'partner/a' });
    expect(transposed(transposed(query))).toEqual(query);
    const pinned = { ...query, pins: ['partner/a', 'theme/1'] };
    expect(transposed({ ...pinned, sort: 'theme/1' })).toMatchObject({ sort: 'total', pins: pinned.pins });
    expect(transposed({ ...query, row: TOTAL })).toMatchObject({ row: TOTAL, column: null });
  });
});

describe('rows', () => {
  test('are sorted by total, name, source or a column, with what is empty left out', () => {
    expect(rowsFor({})).toEqual(['partner/a', 'partner/b']);
    expect(rowsFor({ sort: 'label' })).toEqual(['partner/b', 'partner/a']);
    expect(rowsFor({ sort: 'source', empty: true })).toEqual(['partner/b', 'partner/a', 'partner/c']);
    expect(rowsFor({ sort: 'theme/2' })).toEqual(['partner/b', 'partner/a']);
    expect(rowsFor({ sort: 'theme/1' })).toEqual(['partner/a', 'partner/b']);
  });

  test('stay on top when pinned, whatever the filter and however empty', () => {
    expect(rowsFor({ pins: ['partner/c'] })).toEqual(['partner/c', 'partner/a', 'partner/b']);
    expect(rowsFor({ pins: ['partner/b'], words: 'zones' })).toEqual(['partner/b', 'partner/a']);
  });

  test('and columns stay first when pinned, however many there are', () => {
    const pinned = (pins: string[]) => idsOf(shownColumns(crossed, { ...emptyQuery, pins }).lines);
    expect(pinned([])).toEqual(['theme/1', 'theme/2']);
    expect(pinned(['theme/2', 'partner/a'])).toEqual(['theme/2', 'theme/1']);
    const many = Array.from({ length: LONG + 7 }, (_, index) => line(`theme/${index}`, `T${index}`, index, 'Theme'));
    const { lines, hidden } = shownColumns({ ...crossed, columns: many }, { ...emptyQuery, pins: ['theme/0'] });
    expect([idsOf(lines)[0], lines.length, hidden]).toEqual(['theme/0', LONG + 1, 6]);
  });

  test('are found by words whatever their accents', () => {
    expect(rowsFor({ words: 'ECOLES' })).toEqual(['partner/b']);
    expect(hasWords(line('partner/x', 'Secteur de la santé', 1), 'sante secteur')).toBe(true);
    expect(hasWords(line('partner/x', 'Secteur de la santé', 1), 'sante police')).toBe(false);
  });

  test('are the largest when there are many, and the number of the others is told', () => {
    const rows = Array.from({ length: LONG + 7 }, (_, index) => line(`partner/${index}`, `P${index}`, index + 1));
    const many = { ...crossed, rows, columns: rows };
    const { lines, hidden } = shownRows(many, emptyQuery, 'fr');
    expect([lines.length, hidden, lines.at(-1)?.total]).toEqual([LONG, 7, 8]);
    expect(shownRows(many, { ...emptyQuery, long: true }, 'fr')).toMatchObject({ hidden: 0 });
    expect(shownColumns(many, emptyQuery).lines[0]?.total).toBe(8);
  });
});

describe('sets', () => {
  test('a line holds the things of its cells once', () => {
    expect(thingsOfLine(crossed, 'partner/a')).toEqual(['m1', 'm2', 'm3']);
    expect(thingsOfLine(crossed, 'theme/2')).toEqual(['m4', 'm5', 'm3']);
    expect(crossed.thingsAt(null, null)).toHaveLength(crossed.total);
    expect(crossed.largest).toBe(3);
  });

  test('two lines are in both, in the first only, in the second only', () => {
    const parts = arithmetic(thingsOfLine(crossed, 'partner/a'), thingsOfLine(crossed, 'theme/2'));
    expect(parts).toEqual({ both: ['m3'], first: ['m1', 'm2'], second: ['m4', 'm5'] });
  });
});

test('a share is of the row, the column or all; a count of nothing', () => {
  const totals = { row: 4, column: 5, all: 6 };
  expect((['counts', 'row', 'column', 'all'] as const).map((show) => wholeOf(show, totals))).toEqual([null, 4, 5, 6]);
});

test('the sheet has full names, what is shown, and totals', () => {
  const words = {
    title: 'T',
    corner: 'Partner',
    total: 'Total',
    nameOf,
    figure: (count: number, whole: number | null) => (whole === null ? `${count}` : `${count}/${whole}`),
  };
  const sheet = (show: MatrixQuery['show']) => toSheet(crossed, crossed.rows, crossed.columns, show, words);
  expect(sheet('counts').rows).toEqual([
    ['Partner', 'Total', '1 Un', '2 Deux'],
    ['Écoles', '2', '', '2'],
    ['Zones', '3', '3', '1'],
    ['Absents', '', '', ''],
    ['Total', '5', '3', '2'],
  ]);
  expect(sheet('row').rows[2]).toEqual(['Zones', '3/3', '3/3', '1/3']);
  expect(sheet('column').rows[2]).toEqual(['Zones', '3/5', '3/3', '1/2']);
  expect(sheet('counts').counts[1]).toEqual([0, 3, 1]);
});

describe('the filtered list of a cell', () => {
  const at = (query: Partial<MatrixQuery>, counted: 'MEASURES' | 'INITIATIVES' | 'OBJECTIVES') =>
    listPath('en', counted, { ...emptyQuery, ...query });

  test('has both conditions', () => {
    expect(at({ row: 'partner/unia', column: 'theme/1' }, 'MEASURES')).toBe('/en/measures?all=unia&themes=1');
    expect(at({ rows: 'ZONE', columns: 'PERIOD', row: 'zone/5339', column: 'period/2021-2022' }, 'INITIATIVES')).toBe(
      '/en/initiatives?zones=5339&periods=2021-2022',
    );
    expect(at({ rows: 'AXIS', columns: 'SUB_THEME', row: 'axis/suivi', column: 'sub-theme/fraude' }, 'MEASURES')).toBe(
      '/en/measures?subthemes=fraude&axes=suivi',
    );
  });

  test('is none where no list has such a condition, or a whole line is open', () => {
    expect(at({ rows: 'THEME', columns: 'ZONE', row: 'theme/1', column: 'zone/5339' }, 'INITIATIVES')).toBeNull();
    expect(at({ rows: 'CONCEPT', columns: 'THEME', row: 'concept/x', column: 'theme/1' }, 'MEASURES')).toBeNull();
    expect(at({ rows: 'CONTRACT', row: 'contract/x', column: 'theme/1' }, 'OBJECTIVES')).toBeNull();
    expect(at({ row: 'partner/unia' }, 'MEASURES')).toBeNull();
  });
});
