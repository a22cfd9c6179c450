/** The parts of the graph view that draw nothing: what is not drawn, where things begin, what an address means. */
import { describe, expect, test } from 'vitest';
import { cornersOf } from '../../../ui/graph/appearance.ts';
import { DIRECTIONS, isInside, nearestTowards } from '../../../ui/graph/geometry.ts';
import { notDrawn, undrawn } from '../../../ui/graph/model.ts';
import type { GraphEdge, GraphNode, LoadedGraph } from '../../../ui/graph/model.ts';
import { firstPlaces, forgetPlaces, keepPlaces, readPlaces } from '../../../ui/graph/places.ts';
import { drawnKinds, emptyGraph, exportPath, graphFilter, graphPath, readGraphQuery } from '../../../ui/graph/query.ts';
import { svgOf } from '../../../ui/graph/svg.ts';

const node = (id: string, degree = 1): GraphNode => ({
  id,
  kind: 'Measure',
  label: id,
  original: id,
  basis: 'STATED',
  theme: 1,
  degree,
});
const edge = (from: string, to: string): GraphEdge => ({
  id: `${from}-${to}`,
  type: 'PURSUES',
  basis: 'STATED',
  from,
  to,
});

/** a is linked to b, c and d; c to e as well; d twice to a. */
const GRAPH: LoadedGraph = {
  nodes: ['a', 'b', 'c', 'd', 'e'].map((id) => node(id)),
  edges: [edge('a', 'b'), edge('c', 'a'), edge('c', 'e'), edge('a', 'd'), edge('d', 'a')],
};

test('what is not drawn is counted by kind, and relations by the degree in the whole graph', () => {
  const counts = [
    { kind: 'Measure', count: 120 },
    { kind: 'Passage', count: 7000 },
    { kind: 'Theme', count: 0 },
  ];
  expect(notDrawn(counts, GRAPH.nodes)).toEqual([
    { kind: 'Passage', count: 7000 },
    { kind: 'Measure', count: 115 },
  ]);
  expect(undrawn(node('a', 23), 20)).toBe(3);
});

describe('places', () => {
  test('are the same each time, and apart from each other', () => {
    const first = firstPlaces(GRAPH, new Map());
    expect(firstPlaces(GRAPH, new Map())).toEqual(first);
    expect(new Set([...first.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(5);
  });

  test('that are known stay, and a new node begins beside its neighbours', () => {
    const kept = new Map([
      ['a', { x: 500, y: -300 }],
      ['c', { x: 700, y: -300 }],
    ]);
    const places = firstPlaces(GRAPH, kept);
    expect(places.get('a')).toEqual({ x: 500, y: -300 });
    const b = places.get('b')!;
    expect(Math.hypot(b.x - 500, b.y + 300)).toBeLessThanOrEqual(40);
  });

  test('are kept by drawing and by version of the data, the oldest drawing forgotten first', () => {
    const storage = memory();
    const places = new Map([['a', { x: 1.04, y: -2 }]]);
    keepPlaces('v1', 'whole', places, storage);
    expect(readPlaces('v1', 'whole', storage)).toEqual(new Map([['a', { x: 1, y: -2 }]]));
    expect(readPlaces('v1', 'other', storage).size).toBe(0);
    expect(readPlaces('v2', 'whole', storage).size).toBe(0);
    for (let index = 0; index < 12; index++) keepPlaces('v1', `drawing ${index}`, places, storage);
    expect(readPlaces('v1', 'whole', storage).size).toBe(0);
    forgetPlaces('v1', 'drawing 3', storage);
    expect(readPlaces('v1', 'drawing 3', storage).size).toBe(0);
    expect(readPlaces('v1', 'drawing 4', storage).size).toBe(1);
  });

  test('of what is just not drawn are kept as well', () => {
    const storage = memory();
    const [here, there] = [
      { x: 1, y: 2 },
      { x: 3, y: 4 },
    ];
    keepPlaces(
      'v1',
      'whole',
      new Map([
        ['a', here],
        ['b', here],
      ]),
      storage,
    );
    keepPlaces('v1', 'whole', new Map([['a', there]]), storage);
    expect(readPlaces('v1', 'whole', storage)).toEqual(
      new Map([
        ['a', there],
        ['b', here],
      ]),
    );
  });

  test.each(['', 'not JSON', '{"version":"v1"}', '[]', 'null'])('that cannot be read (%j) are none', (text) => {
    const storage = memory();
    storage.setItem('graph-places', text);
    expect(readPlaces('v1', 'whole', storage).size).toBe(0);
  });

  function memory(): Storage {
    const values = new Map<string, string>();
    return {
      getItem: (key: string) => values.get(key) ?? null,
      setItem: (key: string, value: string) => void values.set(key, value),
      removeItem: (key: string) => void values.delete(key),
    } as unknown as Storage;
  }
});

describe('addresses', () => {
  test('give back what they were made of', () => {
    const query = {
      ...emptyGraph,
      kinds: ['Measure', 'Partner'],
      themes: ['1', '4'],
      around: ['measure/M7.7', 'partner/communes'],
      depth: 2,
      expand: ['theme/1'],
      collapse: ['theme/2'],
      color: 'basis' as const,
      size: 'equal' as const,
      selected: ['measure/M7.7'],
      from: 'measure/M1.1',
      to: 'zone/5339',
    };
    const path = graphPath('en', query);
    expect(path).toContain('around=measure/M7.7,partner/communes');
    expect(readGraphQuery(new URLSearchParams(path.split('?')[1]))).toEqual(query);
    expect(graphPath('fr', emptyGraph)).toBe('/fr/graph');
    expect(readGraphQuery(new URLSearchParams())).toEqual(emptyGraph);
  });

  test.each(['depth=0', 'depth=x', 'depth=99', 'color=red', 'size=huge'])('mean the usual by ?%s', (search) => {
    expect(readGraphQuery(new URLSearchParams(search))).toEqual(emptyGraph);
  });

  test('of a long selection leave it out', () => {
    const selected = Array.from({ length: 61 }, (_, index) => `measure/${index}`);
    expect(graphPath('en', { ...emptyGraph, selected })).toBe('/en/graph');
  });

  test('draw the overview at first, all around a thing, or the kinds chosen', () => {
    expect(drawnKinds(emptyGraph)).toContain('Theme');
    expect(drawnKinds({ ...emptyGraph, around: ['theme/1'] })).toBeNull();
    expect(drawnKinds({ ...emptyGraph, around: ['theme/1'], kinds: ['Measure'] })).toEqual(['Measure']);
  });

  test('and the files obey the same filter', () => {
    const query = { ...emptyGraph, around: ['theme/1'], kinds: ['Measure'], depth: 2 };
    expect(graphFilter(query, ['STATED'])).toMatchObject({ around: ['theme/1'], depth: 2, basis: ['STATED'] });
    expect(exportPath('gexf', query, ['STATED', 'DERIVED'], 'nl')).toBe(
      '/export/graph.gexf?around=theme/1&depth=2&kinds=Measure&basis=STATED,DERIVED&lang=nl',
    );
  });
});

describe('geometry', () => {
  const U: { x: number; y: number }[] = [
    [0, 0],
    [3, 0],
    [3, 3],
    [2, 3],
    [2, 1],
    [1, 1],
    [1, 3],
    [0, 3],
  ].map(([x, y]) => ({ x: x!, y: y! }));

  test.each([
    [0.5, 2, true],
    [1.5, 2, false],
    [2.5, 2, true],
    [1.5, 0.5, true],
    [-1, 0.5, false],
  ])('a lasso in the form of a U: %d, %d inside is %s', (x, y, inside) => {
    expect(isInside({ x, y }, U)).toBe(inside);
  });

  test('an arrow goes to the nearest node on its side', () => {
    const nodes = [
      ['far right', { x: 100, y: 0 }],
      ['right', { x: 20, y: 5 }],
      ['up', { x: 3, y: -20 }],
      ['left', { x: -10, y: 9 }],
    ] as const;
    const go = (key: string) => nearestTowards(DIRECTIONS[key]!, { x: 0, y: 0 }, nodes);
    expect(go('ArrowRight')).toBe('right');
    expect(go('ArrowUp')).toBe('up');
    expect(go('ArrowLeft')).toBe('left');
    expect(go('ArrowDown')).toBeNull();
  });

  test('polygons have their corners on the circle', () => {
    for (const shape of ['square', 'diamond', 'triangle', 'hexagon', 'pentagon'] as const)
      for (const [x, y] of cornersOf(shape)) expect(Math.hypot(x, y)).toBeCloseTo(1);
    expect(cornersOf('triangle')[0]![1]).toBe(-1);
  });
});

test('the SVG holds every shape, stroke and label, escaped', () => {
  const svg = svgOf({
    width: 100,
    height: 50,
    paper: '#fff',
    ink: '#000',
    fontFamily: '"Public Sans", sans-serif',
    names: [{ x: 20, y: 10, label: 'A & <b>' }],
    shapes: [
      { x: 10, y: 10, radius: 5, shape: 'circle', color: 'red' },
      { x: 90, y: 40, radius: 5, shape: 'triangle', color: 'blue' },
    ],
    lines: [
      { from: { x: 10, y: 10 }, to: { x: 90, y: 40 }, color: 'grey', size: 1, dash: 2, gap: 4, opacity: 1 },
      { from: { x: 10, y: 10 }, to: { x: 90, y: 40 }, color: 'grey', size: 1, dash: 8, gap: 0, opacity: 0.6 },
    ],
  });
  expect(svg).toContain('<circle cx="10" cy="10" r="5" fill="red"/>');
  expect(svg).toContain('<polygon points="90,35 ');
  expect(svg).toContain('A &amp; &lt;b&gt;</text>');
  expect(svg.match(/stroke-dasharray/g)).toHaveLength(1);
});
