/** Every pair of dimensions, counted again the plainest way: thing by thing, over the parsed dataset. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Basis } from '../../data/model/basis.ts';
import { corpusGraph, startServer, type TestServer } from '../support/api.ts';
import { ofKind, sources, targets } from '../support/measureModel.ts';
import { watch, type WatchedGraph } from '../support/watchedGraph.ts';

let graph: WatchedGraph;
let server: TestServer;
beforeAll(async () => {
  graph = watch(await corpusGraph());
  server = await startServer({ graph });
});
afterAll(() => server.close());

interface Matrix {
  counted: string;
  through: string[];
  rows: { node: { id: string }; total: number }[];
  columns: { node: { id: string }; total: number }[];
  cells: { row: string; column: string; count: number; things: string[] }[];
  total: number;
}

const MATRIX = `query Matrix($rows: Dimension!, $columns: Dimension!, $basis: [Basis!]) {
  matrix(rows: $rows, columns: $columns, basis: $basis) {
    counted through
    rows { node { id } total }
    columns { node { id } total }
    cells { row column count things }
    total
  }
}`;

async function matrix(rows: string, columns: string, basis?: Basis[]): Promise<Matrix> {
  return (await server.data<{ matrix: Matrix }>(MATRIX, { rows, columns, basis: basis ?? null })).matrix;
}

const OF_MEASURES: Record<string, string> = {
  THEME: 'IN_THEME',
  SUB_THEME: 'IN_SUB_THEME',
  AXIS: 'ON_AXIS',
  PARTNER: 'INVOLVES',
};
const OF_INITIATIVES: Record<string, string> = { VOLET: 'ADDRESSES', COMMUNE: 'IN_COMMUNE' };
const ARRANGED = new Set(['THEME', 'SUB_THEME', 'AXIS']);
const activities = new Map(ofKind('Activity').map((activity) => [activity.id, activity]));
const objectives = [...ofKind('GeneralObjective'), ...ofKind('StrategicObjective'), ...ofKind('OperationalObjective')];

const counts = (basis: Basis[] | undefined, of: Basis) => !basis || basis.includes(of);

function activeIn(initiative: string, basis?: Basis[]) {
  return targets(initiative, 'HAS_ACTIVITY')
    .map((id) => activities.get(id)!)
    .filter((activity) => counts(basis, activity.basis));
}

/** The values that a thing has by itself; null when the dimension does not classify its kind. */
function own(thing: string, dimension: string, basis?: Basis[]): string[] | null {
  if (dimension === 'CONCEPT') return targets(thing, 'HAS_SUBJECT', basis);
  const [prefix] = thing.split('/');
  if (prefix === 'measure' && OF_MEASURES[dimension])
    return targets(thing, OF_MEASURES[dimension], ARRANGED.has(dimension) ? undefined : basis);
  if (prefix === 'initiative') {
    if (OF_INITIATIVES[dimension]) return targets(thing, OF_INITIATIVES[dimension], basis);
    const active = activeIn(thing, basis).map(({ properties }) => properties);
    if (dimension === 'PERIOD') return active.map(({ period }) => `period/${period}`);
    if (dimension === 'ZONE')
      return [...active.flatMap(({ zone }) => (zone ? [`zone/${zone}`] : [])), ...targets(thing, 'IN_ZONE', basis)];
  }
  if (prefix?.endsWith('objective') && dimension === 'CONTRACT') return [contractOf(thing)];
  return null;
}

function contractOf(id: string): string {
  return id.startsWith('contract/') ? id : contractOf(targets(id, 'PART_OF')[0]!);
}

/** Also through the measures that a thing pursues, or through what pursues a measure. */
function valuesOf(thing: string, dimension: string, basis?: Basis[]): string[] {
  const direct = own(thing, dimension, basis);
  if (direct) return direct;
  const further = thing.startsWith('measure/')
    ? sources(thing, 'PURSUES').filter((id) => targets(id, 'PURSUES', basis).includes(thing))
    : targets(thing, 'PURSUES', basis);
  return further.flatMap((id) => own(id, dimension, basis) ?? []);
}

/** `row column` with the things there, in no order. */
function plainCells(things: string[], rows: string, columns: string, basis?: Basis[]): Map<string, Set<string>> {
  const cells = new Map<string, Set<string>>();
  for (const thing of things)
    for (const row of valuesOf(thing, rows, basis))
      for (const column of valuesOf(thing, columns, basis)) {
        const key = `${row} ${column}`;
        cells.set(key, (cells.get(key) ?? new Set<string>()).add(thing));
      }
  return cells;
}

const THINGS: Record<string, string[]> = {
  MEASURES: ofKind('Measure').map(({ id }) => id),
  INITIATIVES: ofKind('Initiative').map(({ id }) => id),
  OBJECTIVES: objectives.map(({ id }) => id),
};

const PAIRS = [
  ['THEME', 'PARTNER', 'MEASURES', ['IN_THEME', 'INVOLVES']],
  ['CONCEPT', 'AXIS', 'MEASURES', ['HAS_SUBJECT', 'ON_AXIS']],
  ['PARTNER', 'SUB_THEME', 'MEASURES', ['INVOLVES', 'IN_SUB_THEME']],
  ['VOLET', 'COMMUNE', 'INITIATIVES', ['ADDRESSES', 'IN_COMMUNE']],
  ['ZONE', 'CONCEPT', 'INITIATIVES', ['HAS_ACTIVITY', 'IN_ZONE', 'HAS_SUBJECT']],
  ['PERIOD', 'VOLET', 'INITIATIVES', ['HAS_ACTIVITY', 'DURING', 'ADDRESSES']],
  ['CONCEPT', 'CONTRACT', 'OBJECTIVES', ['HAS_SUBJECT', 'PART_OF']],
  ['THEME', 'ZONE', 'INITIATIVES', ['PURSUES', 'IN_THEME', 'HAS_ACTIVITY', 'IN_ZONE']],
  ['PERIOD', 'PARTNER', 'INITIATIVES', ['HAS_ACTIVITY', 'DURING', 'PURSUES', 'INVOLVES']],
  ['CONTRACT', 'THEME', 'OBJECTIVES', ['PART_OF', 'PURSUES', 'IN_THEME']],
  ['CONTRACT', 'ZONE', 'MEASURES', ['PURSUES', 'PART_OF', 'HAS_ACTIVITY', 'IN_ZONE']],
] as const;

describe.each(PAIRS)('%s × %s', (rows, columns, counted, through) => {
  test.each([undefined, ['STATED', 'DERIVED'], ['STATED', 'CURATED'], ['MATCHED']] as (Basis[] | undefined)[])(
    'agrees with a count by hand, cell by cell and total by total: %j',
    async (basis) => {
      const answer = await matrix(rows, columns, basis);
      expect(answer).toMatchObject({ counted, through });
      const plain = plainCells(THINGS[counted]!, rows, columns, basis);
      const given = new Map(answer.cells.map(({ row, column, things }) => [`${row} ${column}`, new Set(things)]));
      expect(given).toEqual(plain);
      const union = (end: 0 | 1, id: string) =>
        new Set([...plain].flatMap(([key, things]) => (key.split(' ')[end] === id ? [...things] : []))).size;
      for (const { node, total } of answer.rows) expect(total, node.id).toBe(union(0, node.id));
      for (const { node, total } of answer.columns) expect(total, node.id).toBe(union(1, node.id));
      expect(answer.total).toBe(new Set([...plain.values()].flatMap((things) => [...things])).size);
      for (const { count, things } of answer.cells) expect(count).toBe(things.length);
    },
  );

  test('counts the same when it is turned', async () => {
    const [answer, turned] = [await matrix(rows, columns), await matrix(columns, rows)];
    const told = (cells: Matrix['cells']) =>
      new Set(cells.map(({ row, column, count }) => `${row} ${column} ${count}`));
    expect(told(turned.cells.map((cell) => ({ ...cell, row: cell.column, column: cell.row })))).toEqual(
      told(answer.cells),
    );
    expect(turned.total).toBe(answer.total);
  });
});

test('something is counted for each of these pairs', async () => {
  for (const [rows, columns] of PAIRS) expect((await matrix(rows, columns)).total, rows + columns).toBeGreaterThan(0);
});

test('a zone and a period speak of one and the same activity', async () => {
  const { cells, counted } = await matrix('ZONE', 'PERIOD');
  expect(counted).toBe('INITIATIVES');
  const plain = new Map<string, Set<string>>();
  for (const { id } of ofKind('Initiative'))
    for (const { properties } of activeIn(id)) {
      if (!properties.zone) continue;
      const key = `zone/${properties.zone} period/${properties.period}`;
      plain.set(key, (plain.get(key) ?? new Set<string>()).add(id));
    }
  expect(new Map(cells.map(({ row, column, things }) => [`${row} ${column}`, new Set(things)]))).toEqual(plain);
  for (const { row, column, count } of cells) {
    const filter = { zones: [row], periods: [column] };
    const { initiatives } = await server.data<{ initiatives: { totalCount: number } }>(
      'query I($filter: InitiativeFilter) { initiatives(filter: $filter) { totalCount } }',
      { filter },
    );
    expect(count, `${row} ${column}`).toBe(initiatives.totalCount);
  }
});

test('things come in natural order, and nothing is left out of rows and columns', async () => {
  const { rows, columns, cells } = await matrix('THEME', 'AXIS');
  expect(rows.map(({ node }) => node.id)).toEqual(Array.from({ length: 10 }, (_, index) => `theme/${index + 1}`));
  expect(columns).toHaveLength(3);
  const codes = cells.find(({ row }) => row === 'theme/1')!.things;
  const numbers = codes.map((id) => Number(id.split('.')[1]));
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  expect((await matrix('CONCEPT', 'AXIS')).rows).toHaveLength(ofKind('Concept').length);
});

test('a dimension with itself is refused in words', async () => {
  const { data, errors } = await server.ask(MATRIX, { rows: 'THEME', columns: 'THEME' });
  expect(data ?? null).toBeNull();
  expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(errors![0]!.message).toContain('`rows` and `columns` are both THEME');
});

test.each([
  ['THEME', 'AXIS', 3],
  ['CONCEPT', 'THEME', 3],
  ['THEME', 'ZONE', 4],
  ['CONTRACT', 'PERIOD', 5],
])('%s × %s takes at most %i reads', async (rows, columns, most) => {
  graph.reads = 0;
  await matrix(rows, columns);
  expect(graph.reads).toBeLessThanOrEqual(most);
});

test('the size of its lists is weighed, so that what hangs on each row cannot grow without limit', async () => {
  const document = '{ matrix(rows: CONCEPT, columns: THEME) { rows { node { links(first: 100) { id } } } } }';
  expect((await server.ask(document)).errors![0]!.extensions).toMatchObject({ code: 'QUERY_TOO_LARGE' });
});
