/**
 * What is wrong with an input, told so that a person can mend it: what, where, what to do.
 * Ingestion gathers every problem before it gives up, so that one run shows them all.
 */

export interface Problem {
  /** What is wrong, with the offending value. */
  message: string;
  /** Path of the file from the project's root, such as `data/curation/partners.yaml`. */
  file: string;
  /** Line in that file, from 1; absent when the whole file is meant. */
  line?: number;
  /** What to do about it. */
  remedy: string;
}

/** Thrown when an input cannot be used; carries every problem found. */
export class BrokenInput extends Error {
  constructor(readonly problems: Problem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.name = 'BrokenInput';
  }
}

/** One problem in one or two lines: `file:line: what` and what to do. */
export function describeProblem({ file, line, message, remedy }: Problem): string {
  return `${file}${line === undefined ? '' : `:${line}`}: ${message}\n    → ${remedy}`;
}
