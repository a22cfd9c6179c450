/** What collapsed nodes hide, and that as much is hidden as is said. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collapseLeaves } from '../../../api/subgraph/collapse.ts';
import type { DrawnEdge, DrawnNode } from '../../../api/subgraph/find.ts';

const node = (id: string): DrawnNode => ({ id, kind: 'Measure', label: id, basis: 'STATED', theme: 1, degree: 1 });
const edge = ([from, to]: readonly [string, string]): DrawnEdge => ({
  id: `${from}-${to}`,
  type: 'PURSUES',
  basis: 'STATED',
  score: null,
  from,
  to,
});

const graphOf = (ids: readonly string[], links: readonly (readonly [string, string])[]) => ({
  nodes: ids.map(node),
  edges: links.map(edge),
});

/** a is linked to b, c and d; c to e as well; d twice to a. */
const GRAPH = graphOf(
  ['a', 'b', 'c', 'd', 'e'],
  [
    ['a', 'b'],
    ['c', 'a'],
    ['c', 'e'],
    ['a', 'd'],
    ['d', 'a'],
  ],
);
const idsOf = ({ nodes }: { nodes: readonly DrawnNode[] }) => nodes.map(({ id }) => id);

test('hides what hangs on a node alone, counts it, and leaves out its relations', () => {
  const { hidden, ...rest } = collapseLeaves(GRAPH, ['a'], []);
  expect(idsOf(rest)).toEqual(['a', 'c', 'e']);
  expect(hidden).toEqual([{ id: 'a', count: 2 }]);
  expect(rest.edges.map(({ id }) => id)).toEqual(['c-a', 'c-e']);
});

test('keeps what is asked to stay, and other collapsed nodes', () => {
  expect(idsOf(collapseLeaves(GRAPH, ['a'], ['b']))).toEqual(['a', 'b', 'c', 'e']);
  expect(collapseLeaves(GRAPH, ['a', 'b'], []).hidden).toEqual([
    { id: 'a', count: 1 },
    { id: 'b', count: 0 },
  ]);
});

test('hides as many as it says', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const pairs = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { maxLength: 12 });
  fc.assert(
    fc.property(pairs, fc.subarray(ids), (links, collapsed) => {
      const { nodes, edges, hidden } = collapseLeaves(graphOf(ids, links), collapsed, []);
      const drawn = new Set(nodes.map(({ id }) => id));
      expect(nodes.length + hidden.reduce((sum, { count }) => sum + count, 0)).toBe(ids.length);
      expect(edges.every(({ from, to }) => drawn.has(from) && drawn.has(to))).toBe(true);
      expect(collapsed.every((id) => drawn.has(id))).toBe(true);
    }),
  );
});
