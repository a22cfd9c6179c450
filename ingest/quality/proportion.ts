/** A share of a sample, and how far the true share may be from it. */

export interface Proportion {
  count: number;
  of: number;
  /** 0 to 1; null when there is nothing to count. */
  share: number | null;
  /** Wilson's 95% interval: right for small samples and for shares near 0 and 1, where the usual one is not. */
  interval: [low: number, high: number] | null;
}

/** The two-sided 95% quantile of the normal distribution. */
const Z = 1.959964;

/** @param of how many were looked at; may be an effective size, and so no whole number */
export function proportion(count: number, of: number): Proportion {
  if (of === 0) return { count, of, share: null, interval: null };
  const share = count / of;
  const middle = (share + Z ** 2 / (2 * of)) / (1 + Z ** 2 / of);
  const reach = (Z / (1 + Z ** 2 / of)) * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2));
  return { count, of, share, interval: [Math.max(0, middle - reach), Math.min(1, middle + reach)] };
}

/**
 * The share that a sample drawn with unequal chances stands for: each element counts as many times as it stands for
 * others, and the sample as a whole for no more than its effective size (Kish).
 */
export function weightedProportion(elements: readonly { weight: number; counts: boolean }[]): Proportion {
  const sum = (weights: readonly number[]) => weights.reduce((total, weight) => total + weight, 0);
  const all = elements.map(({ weight }) => weight);
  const squares = sum(all.map((weight) => weight ** 2));
  if (squares === 0) return proportion(0, 0);
  const share = sum(elements.filter(({ counts }) => counts).map(({ weight }) => weight)) / sum(all);
  const effective = sum(all) ** 2 / squares;
  return proportion(share * effective, effective);
}
