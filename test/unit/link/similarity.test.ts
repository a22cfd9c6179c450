import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VectorIndex, Weighing, centre, sharedWeights } from '../../../ingest/link/matching/similarity.ts';
import type { Feature, Features } from '../../../ingest/link/matching/features.ts';

const features = (frequencies: Readonly<Record<string, number>>): Features =>
  new Map(
    Object.entries(frequencies).map(([key, frequency]): [string, Feature] => [key, { key, frequency, places: [] }]),
  );

const texts = fc.array(
  fc.dictionary(
    fc.constantFrom('word:a', 'word:b', 'word:c', 'concept/d', 'concept/e'),
    fc.integer({ min: 1, max: 5 }),
  ),
  { minLength: 2, maxLength: 6 },
);

const sum = (weights: ReadonlyMap<string, number>) => [...weights.values()].reduce((total, one) => total + one, 0);

describe('the cosine', () => {
  test('is between 0 and 1, the same both ways, and 1 with itself', () => {
    fc.assert(
      fc.property(texts, (frequencies) => {
        const all = frequencies.map(features);
        const weighing = new Weighing(all);
        const [a, b] = [all[0], all[1]].map((one) => weighing.vector(one ?? new Map()));
        if (!a || !b) return;
        const cosine = sum(sharedWeights(a, b));
        expect(cosine).toBeGreaterThanOrEqual(0);
        expect(cosine).toBeLessThanOrEqual(1 + 1e-9);
        expect(sum(sharedWeights(b, a))).toBeCloseTo(cosine, 9);
        expect(sum(sharedWeights(a, a))).toBeCloseTo(a.size > 0 ? 1 : 0, 9);
      }),
    );
  });

  test('is the same one by one and through the index', () => {
    fc.assert(
      fc.property(texts, (frequencies) => {
        const all = frequencies.map(features);
        const weighing = new Weighing(all);
        const [first = new Map<string, number>(), ...vectors] = all.map((one) => weighing.vector(one));
        const cosines = new VectorIndex(vectors).cosines(first);
        vectors.forEach((vector, at) => expect(cosines[at]).toBeCloseTo(sum(sharedWeights(first, vector)), 9));
      }),
    );
  });

  test('is 0 where nothing is shared', () => {
    const [a, b] = [features({ 'word:a': 1 }), features({ 'word:b': 2 })];
    const weighing = new Weighing([a, b]);
    expect(sum(sharedWeights(weighing.vector(a), weighing.vector(b)))).toBe(0);
  });
});

describe('weights', () => {
  test('what few texts hold weighs more than what all hold; a concept more than a word', () => {
    const all = [features({ 'word:rare': 1, 'word:common': 1, 'concept/rare': 1 }), features({ 'word:common': 1 })];
    const vector = new Weighing(all).vector(all[0] ?? new Map());
    const weightOf = (key: string) => vector.get(key) ?? 0;
    expect(weightOf('word:rare')).toBeGreaterThan(weightOf('word:common'));
    expect(weightOf('concept/rare')).toBeGreaterThan(weightOf('word:rare'));
  });

  test('the centre of vectors lies nearest to what they have in common', () => {
    const middle = centre([
      new Map([
        ['a', 0.6],
        ['b', 0.8],
      ]),
      new Map([
        ['a', 0.6],
        ['c', 0.8],
      ]),
    ]);
    expect(Math.hypot(...middle.values())).toBeCloseTo(1, 9);
    expect(middle.get('a')).toBeGreaterThan(middle.get('b') ?? 1);
    expect(centre([]).size).toBe(0);
  });
});
