/** What the head of a `.cypher` file says; the convention stands in `cypher/README.md`. */
import type { Parameters } from '../../cypher/graph.ts';

export interface Example {
  parameters: Parameters;
  /** True for `example of nothing`: the right answer is no row. */
  empty: boolean;
}

const QUESTION = /^\/\/ \S.*\?/;
const EXAMPLE = /^\/\/ example(?<nothing> of nothing)?: (?<json>.*)$/gm;

/** The question that a query answers; null when its first line is not a comment that asks one. */
export function questionOf(cypher: string): string | null {
  const [firstLine = ''] = cypher.split('\n');
  return QUESTION.test(firstLine) ? firstLine.slice('// '.length) : null;
}

/** The example parameters of a query. @throws SyntaxError when one is not JSON */
export function examplesOf(cypher: string): Example[] {
  return [...cypher.matchAll(EXAMPLE)].map(({ groups }) => ({
    parameters: JSON.parse(groups!['json']!) as Parameters,
    empty: groups!['nothing'] !== undefined,
  }));
}

/** The statement without its comments. */
export function statementOf(cypher: string): string {
  return cypher.replace(/^\s*\/\/.*$/gm, '').trim();
}

/** Names of the parameters that a query uses. */
export function parametersOf(cypher: string): Set<string> {
  return new Set([...statementOf(cypher).matchAll(/\$(\w+)/g)].map(([, name]) => name!));
}

/** Whether the order of the rows is part of the answer. */
export function isOrdered(cypher: string): boolean {
  const statement = statementOf(cypher);
  return /\bORDER\s+BY\b/i.test(statement.slice(statement.lastIndexOf('RETURN')));
}
