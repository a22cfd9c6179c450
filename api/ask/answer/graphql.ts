/** The GraphQL document over the public schema that gives the nodes of an answer. */
import { BASES, type Basis } from '../../../data/model/basis.ts';
import { AXES, measureFilterOf } from '../../export/parameters.ts';
import type { Intent } from '../intent.ts';
import { listOf } from './list.ts';

/** The public schema takes at most so many ids at once. */
const MOST_IDS = 100;

/**
 * @param nodes ids that the answer holds, or that prove it
 * @param bases what alone counted; empty when all did
 * @returns a filter when the question is one that the schema has, else a look-up of the very nodes; null for no node
 */
export function documentOf(intent: Intent, nodes: readonly string[], bases: readonly Basis[] = []): string | null {
  // The filter narrows links alone, and measures are stated.
  const isFilter = bases.length === 0 || bases.includes('STATED');
  const list = isFilter && nodes.length <= MOST_IDS ? listOf(intent, bases) : null;
  // Words are not looked for in the same way.
  if (list?.kind === 'Measure' && !list.parameters.has('words'))
    return measuresDocument(literal(measureFilterOf(list.parameters)));
  if (nodes.length === 0) return null;
  const note = bases.length === 0 ? '' : `# Found with basis: [${bases.join(', ')}]\n`;
  const pages = Array.from({ length: Math.ceil(nodes.length / MOST_IDS) }, (_, at) => at * MOST_IDS);
  const lookUps = pages.map(
    (from, at) => `${at > 0 ? `more${at}: ` : ''}${lookUp(nodes.slice(from, from + MOST_IDS))}`,
  );
  return `${note}{ ${lookUps.join(' ')} }`;
}

function lookUp(nodes: readonly string[]): string {
  const ids = nodes.map((id) => JSON.stringify(id));
  return `nodes(ids: [${ids.join(', ')}]) { id label citations { document { id } firstLine lastLine quote } }`;
}

function measuresDocument(filter: string): string {
  const argument = filter === '{}' ? '' : `filter: ${filter}, `;
  return `{ measures(${argument}first: 100) { totalCount nodes { id code title } } }`;
}

/** Values of enumerations, which GraphQL writes bare. */
const BARE: ReadonlySet<unknown> = new Set([...AXES, ...BASES]);

/** As GraphQL writes it; what does not narrow is left out. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return BARE.has(value) ? String(value) : JSON.stringify(value);
  const narrowing = Object.entries(value)
    .map(([name, inner]) => [name, inner === null || inner === false ? '' : literal(inner)])
    .filter(([, written]) => !['', '[]', '{}'].includes(written!));
  return `{${narrowing.map(([name, written]) => `${name}: ${written}`).join(', ')}}`;
}
