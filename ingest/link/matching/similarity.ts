/** How alike texts are: the cosine of the tf-idf vectors of their features. */
import { isWord } from './features.ts';
import type { Feature, Features } from './features.ts';

/** The weight of each feature of a text, scaled so that the squares add up to 1. */
export type Vector = ReadonlyMap<string, number>;

/** A concept or a name that two texts share says more than a word that they happen to share. */
const CONCEPT_WEIGHT = 1.5;

/** Turns features into vectors; rare features weigh more than common ones. */
export class Weighing {
  private readonly texts: number;
  private readonly textsWith = new Map<string, number>();

  /** @param all the features of every text that is compared */
  constructor(all: readonly Features[]) {
    this.texts = all.length;
    for (const features of all)
      for (const key of features.keys()) this.textsWith.set(key, (this.textsWith.get(key) ?? 0) + 1);
  }

  vector(features: Features): Vector {
    return unit(new Map([...features.values()].map((feature) => [feature.key, this.weight(feature)])));
  }

  private weight({ key, frequency }: Feature): number {
    const rarity = Math.log((this.texts + 1) / (this.textsWith.get(key) ?? 1));
    return Math.log(1 + frequency) * rarity * (isWord(key) ? 1 : CONCEPT_WEIGHT);
  }
}

/** The vector that lies between all of them. */
export function centre(vectors: readonly Vector[]): Vector {
  const sum = new Map<string, number>();
  for (const vector of vectors) for (const [key, weight] of vector) sum.set(key, (sum.get(key) ?? 0) + weight);
  return unit(sum);
}

function unit(vector: Map<string, number>): Vector {
  const length = Math.hypot(...vector.values());
  return new Map(length === 0 ? [] : [...vector].map(([key, weight]) => [key, weight / length]));
}

/** @returns what each shared feature adds to the cosine; the sum of them is the cosine, 0 to 1 */
export function sharedWeights(a: Vector, b: Vector): Map<string, number> {
  const shared = new Map<string, number>();
  for (const [key, weight] of a) {
    const product = weight * (b.get(key) ?? 0);
    if (product > 0) shared.set(key, product);
  }
  return shared;
}

/** Vectors to be compared with many others at once. */
export class VectorIndex {
  private readonly postings = new Map<string, [position: number, weight: number][]>();
  private readonly size: number;

  constructor(vectors: readonly Vector[]) {
    this.size = vectors.length;
    vectors.forEach((vector, position) => {
      for (const [key, weight] of vector) {
        const list = this.postings.get(key);
        if (list) list.push([position, weight]);
        else this.postings.set(key, [[position, weight]]);
      }
    });
  }

  /** @returns the cosine with each vector, in their order */
  cosines(vector: Vector): Float64Array {
    const cosines = new Float64Array(this.size);
    for (const [key, weight] of vector)
      for (const [position, other] of this.postings.get(key) ?? [])
        cosines[position] = (cosines[position] ?? 0) + weight * other;
    return cosines;
  }
}
