/** What running an intent gives. */

/** A value found, with the node that proves it. */
export interface Value {
  /** What it is the value of: a node id, a period, or words. */
  of: string;
  value: number | string | boolean;
  unit: string | null;
  /** Ids of the nodes that prove it. */
  proof: readonly string[];
}

export interface Result {
  nodes: string[];
  values: Value[];
  /** What was counted. */
  total: number | null;
  /** Out of how many. */
  outOf: number | null;
}

/** Several things may be meant: their ids, and the words in doubt. */
export type Outcome = Result | { ambiguous: readonly string[]; text: string };

/** The report prints changes with one decimal, shares are told with two. */
export function rounded(value: number, digits = 2): number {
  return Number(value.toFixed(digits));
}
