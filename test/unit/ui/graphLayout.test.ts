/** What the graph's drawing computes of places: communities, the layout, where names are written. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { communitiesOf } from '../../../ui/graph/communities.ts';
import { placeLabels } from '../../../ui/graph/labels.ts';
import { settle } from '../../../ui/graph/settle.ts';
import type { LayoutTask } from '../../../ui/graph/settle.ts';

/** Six cliques of six, each with one link to the next: nodes 0 to 5 are the first. */
const CLIQUES = Uint32Array.from(
  Array.from({ length: 6 }, (_, clique) => {
    const inside = Array.from({ length: 36 }, (_pair, pair) => [pair % 6, Math.floor(pair / 6)] as const);
    const links = inside.filter(([from, to]) => from < to).map(([from, to]) => [6 * clique + from, 6 * clique + to]);
    return [...links, [6 * clique, (6 * clique + 6) % 36]];
  }).flat(2),
);

describe('communities', () => {
  test('are what is linked within more than to the rest', () => {
    const communities = communitiesOf(36, CLIQUES);
    for (let node = 0; node < 36; node++) expect(communities[node]).toBe(communities[node - (node % 6)]);
    expect(new Set(communities).size).toBe(6);
  });

  test('hold together only what a path links, and what is linked to nothing is alone', () => {
    const pair = fc.tuple(fc.nat(9), fc.nat(9));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 20 }), (pairs) => {
        const communities = communitiesOf(10, Uint32Array.from(pairs.flat()));
        const reached = reachedFrom(pairs);
        for (let one = 0; one < 10; one++)
          for (let other = 0; other < 10; other++)
            if (communities[one] === communities[other]) expect(reached(one).has(other)).toBe(true);
      }),
    );
  });

  function reachedFrom(pairs: readonly (readonly [number, number])[]) {
    return (start: number) => {
      const reached = new Set([start]);
      for (const node of reached)
        for (const [from, to] of pairs) {
          if (from === node) reached.add(to);
          if (to === node) reached.add(from);
        }
      return reached;
    };
  }
});

describe('the layout', () => {
  const task = (fixed: readonly number[], places = new Float64Array(72)): LayoutTask => ({
    places,
    fixed: Uint8Array.from({ length: 36 }, (_, node) => (fixed.includes(node) ? 1 : 0)),
    ends: CLIQUES,
  });
  const last = (given: LayoutTask) => [...settle(given)].at(-1)!;

  test('ends done, the same each time', () => {
    const steps = [...settle(task([]))];
    expect(steps.map(({ done }) => done)).toEqual(steps.map(({ done }) => done).toSorted((a, b) => a - b));
    expect(steps.at(-1)!.done).toBe(1);
    expect(last(task([])).places).toEqual(steps.at(-1)!.places);
  });

  test('draws a community closer together than the whole', () => {
    const { places } = last(task([]));
    const distance = (one: number, other: number) =>
      Math.hypot(places[2 * one]! - places[2 * other]!, places[2 * one + 1]! - places[2 * other + 1]!);
    const mean = (pairs: readonly (readonly [number, number])[]) =>
      pairs.reduce((sum, [one, other]) => sum + distance(one, other), 0) / pairs.length;
    const pairs = Array.from({ length: 36 * 36 }, (_, pair) => [pair % 36, Math.floor(pair / 36)] as const);
    const isWithin = ([one, other]: readonly [number, number]) => Math.floor(one / 6) === Math.floor(other / 6);
    const apart = pairs.filter(([one, other]) => one < other);
    expect(2 * mean(apart.filter(isWithin))).toBeLessThan(mean(apart.filter((pair) => !isWithin(pair))));
  });

  test('moves nothing that must stay', () => {
    const given = Float64Array.from({ length: 72 }, (_, index) => index * 10);
    const { places } = last(task([0, 7, 35], given));
    for (const node of [0, 7, 35])
      expect([...places.slice(2 * node, 2 * node + 2)]).toEqual([20 * node, 20 * node + 10]);
  });
});

describe('names', () => {
  const size = { width: 300, height: 200 };
  const candidate = fc.record({
    x: fc.integer({ min: 0, max: 300 }),
    y: fc.integer({ min: 0, max: 200 }),
    radius: fc.integer({ min: 2, max: 14 }),
    width: fc.integer({ min: 10, max: 90 }),
    asked: fc.constant(false),
  });
  const named = fc
    .array(candidate, { maxLength: 25 })
    .map((all) => all.map((one, index) => ({ ...one, id: `${index}` })));

  test('never collide, and stay inside the drawing', () => {
    fc.assert(
      fc.property(named, (candidates) => {
        const written = placeLabels(candidates, size).map(({ id, x, y }) => ({
          ...{ left: x, right: x + candidates[Number(id)]!.width, top: y - 8, bottom: y + 8 },
        }));
        for (const [index, one] of written.entries()) {
          expect(one.left >= 0 && one.top >= 0 && one.right <= 300 && one.bottom <= 200).toBe(true);
          for (const other of written.slice(index + 1))
            expect(
              one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top,
            ).toBe(true);
        }
      }),
    );
  });

  test('that are asked for are written even where there is no room', () => {
    const inTheWay = { id: 'first', x: 100, y: 100, radius: 3, width: 400, asked: true };
    const written = placeLabels([inTheWay, { ...inTheWay, id: 'second', asked: false }], size);
    expect(written.map(({ id }) => id)).toEqual(['first']);
  });

  test('go to another side where the right one is taken', () => {
    const edge = { id: 'edge', x: 290, y: 100, radius: 3, width: 60, asked: false };
    expect(placeLabels([edge], size)[0]!.x).toBe(290 - 3 - 4 - 60);
  });
});
