/** Paths over small graphs, and the same graphs searched plainly. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPaths, type Step } from '../../../api/paths/find.ts';
import { BASES, type Basis } from '../../../data/model/basis.ts';
import type { RelationType } from '../../../data/model/relations.ts';

type Edge = [from: string, to: string, basis: Basis, type?: RelationType];

/** Both directions of each edge, as the graph gives them. */
function expandOver(edges: readonly Edge[]) {
  const steps: Step[] = edges.flatMap(([from, to, basis, type = 'MENTIONS'], index) => {
    const link = { id: `link/${index}`, type, from, to, basis, passages: [] };
    return [
      { from, to, link },
      { from: to, to: from, link },
    ];
  });
  return async (ids: readonly string[]) => steps.filter((step) => ids.includes(step.from));
}

const nodesOf = (steps: readonly Step[]) => [steps[0]?.from, ...steps.map(({ to }) => to)].join('');
const noHub = () => false;
const ends = { from: 'a', to: 'z' };

describe('paths', () => {
  test('take two sure hops rather than one guess', async () => {
    const edges: Edge[] = [
      ['a', 'm', 'MATCHED'],
      ['m', 'z', 'MATCHED'],
      ['a', 'b', 'STATED'],
      ['c', 'b', 'STATED'],
      ['c', 'z', 'CURATED'],
    ];
    const { paths } = await findPaths(ends, expandOver(edges), noHub, 4);
    expect(paths.map(({ steps }) => nodesOf(steps))).toEqual(['abcz', 'amz']);
    expect(paths.map(({ weakestBasis }) => weakestBasis)).toEqual(['CURATED', 'MATCHED']);
  });

  test('lead through parts before mentions, when they are as long and as sure', async () => {
    const edges: Edge[] = [
      ['a', 'm', 'STATED'],
      ['m', 'z', 'STATED'],
      ['a', 'p', 'STATED', 'PART_OF'],
      ['p', 'z', 'STATED'],
    ];
    const { paths } = await findPaths(ends, expandOver(edges), noHub, 4);
    expect(paths.map(({ steps }) => nodesOf(steps))).toEqual(['apz', 'amz']);
  });

  test('do not pass through a hub, and say so', async () => {
    const edges: Edge[] = [
      ['a', 'h', 'STATED'],
      ['h', 'z', 'STATED'],
    ];
    const found = await findPaths(ends, expandOver(edges), (id) => id === 'h', 4);
    expect(found).toEqual({ paths: [], excluded: ['h'] });
  });

  test('may begin and end at a hub', async () => {
    const { paths } = await findPaths(ends, expandOver([['a', 'z', 'STATED']]), () => true, 4);
    expect(paths).toHaveLength(1);
  });

  test('are no longer than asked', async () => {
    const edges: Edge[] = [
      ['a', 'b', 'STATED'],
      ['b', 'c', 'STATED'],
      ['c', 'z', 'STATED'],
    ];
    expect((await findPaths(ends, expandOver(edges), noHub, 2)).paths).toEqual([]);
    expect((await findPaths(ends, expandOver(edges), noHub, 3)).paths).toHaveLength(1);
  });

  test('are those that a plain search finds', async () => {
    const node = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'z');
    const edge = fc.tuple(node, node, fc.constantFrom(...BASES)).filter(([from, to]) => from !== to);
    await fc.assert(
      fc.asyncProperty(fc.array(edge, { maxLength: 9 }), fc.integer({ min: 1, max: 4 }), async (edges, maxHops) => {
        const expand = expandOver(edges);
        const { paths } = await findPaths(ends, expand, noHub, maxHops);
        const found = paths.map(({ steps }) => steps.map(({ link }) => link.id).join(' ')).sort();
        expect(found).toEqual((await plainPaths(expand, maxHops)).sort());
      }),
    );
  });
});

/** Every loop-free path from a to z, by trying all. */
async function plainPaths(expand: ReturnType<typeof expandOver>, maxHops: number): Promise<string[]> {
  const complete: string[] = [];
  const walk = async (here: string, visited: string[], links: string[]): Promise<void> => {
    if (here === 'z') return void complete.push(links.join(' '));
    if (links.length === maxHops) return;
    for (const { to, link } of await expand([here]))
      if (!visited.includes(to)) await walk(to, [...visited, to], [...links, link.id]);
  };
  await walk('a', ['a'], []);
  return complete;
}
