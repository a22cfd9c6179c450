/**
 * How sure we may be of a node or a relation, and where its proof stands.
 *
 * The order is the order of certainty: a path is as certain as its weakest hop.
 */

/** From the most to the least certain. */
export const BASES = ['STATED', 'DERIVED', 'CURATED', 'MATCHED'] as const;

/**
 * - `STATED`: a source says so; the citation is the proof.
 * - `DERIVED`: a rule over stated facts; `rule` names it, the citations are its premises.
 * - `CURATED`: a person's judgement; `reason` says why, the citations are what was read.
 * - `MATCHED`: an algorithm's finding; `score` (0 to 1) and `method` say how.
 */
export type Basis = (typeof BASES)[number];

/** A run of lines of a source document, with the exact words that prove something. */
export interface Citation {
  /** Id of the document, such as `document/pgsp-2017-2020`. */
  document: string;
  /** First line, counted from 1. */
  firstLine: number;
  /** Last line, included. */
  lastLine: number;
  /** The exact characters of the source, line breaks included; stands between the two lines. */
  quote: string;
}

/** What every node and every relation says about its own certainty. */
export interface Evidence {
  basis: Basis;
  /** At least one, except for the dataset's own bookkeeping. */
  citations: Citation[];
  /** Why a person judged so, in English; required when CURATED. When MATCHED, what both sides share. */
  reason?: string;
  /** The rule applied, in English; required when DERIVED. */
  rule?: string;
  /** 0 to 1; required when MATCHED. */
  score?: number;
  /** Name of the algorithm; required when MATCHED. */
  method?: string;
}
