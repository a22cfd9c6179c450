/** The GraphQL document over the public schema that gives the nodes of an answer. */
import type { Basis } from '../../../data/model/basis.ts';
import { localName } from '../../../data/model/identifiers.ts';
import type { Condition, Intent, Member, Query } from '../intent.ts';

/** The public schema takes at most so many ids at once. */
const MOST_IDS = 100;

/**
 * @param nodes ids that the answer holds, or that prove it
 * @param bases what alone counted; empty when all did
 * @returns a filter when the question is one that the schema has, else a look-up of the very nodes; null for no node
 */
export function documentOf(intent: Intent, nodes: readonly string[], bases: readonly Basis[] = []): string | null {
  const query = 'query' in intent ? intent.query : undefined;
  const filter = query && query.target === 'Measure' ? measureFilter(query) : null;
  const basis = bases.length > 0 ? `basis: [${bases.join(', ')}]` : '';
  // The filter narrows links alone, and measures are stated.
  const isFilter = bases.length === 0 || bases.includes('STATED');
  if (filter && isFilter && nodes.length <= MOST_IDS && (intent.form === 'list' || intent.form === 'count'))
    return measuresDocument([filter, basis].filter((part) => part !== '').join(', '));
  if (nodes.length === 0) return null;
  const note = basis === '' ? '' : `# Found with ${basis}\n`;
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
  const argument = filter === '' ? '' : `filter: {${filter}}, `;
  return `{ measures(${argument}first: 100) { totalCount nodes { id code title } } }`;
}

/** The filter of the schema that says the same, or null when it cannot. */
function measureFilter({ where, absent, having, shared, subset }: Query): string | null {
  if (absent || having || shared.length > 0 || subset) return null;
  const parts = where.map(filterPart);
  return parts.includes(null) ? null : parts.join(', ');
}

function filterPart(condition: Condition): string | null {
  if (condition.on !== 'relation' || condition.only) return null;
  const { kind, anyOf, none } = condition;
  if (kind === 'Partner') return partnerPart(anyOf, none);
  const single = anyOf.every((all) => all.length === 1) && none.length === 0;
  if (!single) return null;
  const ids = anyOf.flat().flatMap((member) => member.ids);
  if (kind === 'Axis') return `axes: [${ids.map((id) => localName(id).toUpperCase()).join(', ')}]`;
  const kinds = new Set(ids.map((id) => id.split('/')[0]));
  if (kind !== 'Theme' || kinds.size !== 1) return null;
  return `${kinds.has('theme') ? 'themes' : 'subThemes'}: [${quoted(ids)}]`;
}

function partnerPart(anyOf: readonly (readonly Member[])[], none: readonly Member[]): string | null {
  const lists: string[] = [];
  if (anyOf.length === 1) lists.push(`all: [${quoted(idsOf(anyOf[0]!))}]`);
  else if (anyOf.length > 1 && anyOf.every((all) => all.length === 1))
    lists.push(`any: [${quoted(idsOf(anyOf.flat()))}]`);
  else if (anyOf.length > 1) return null;
  if (none.length > 0) lists.push(`none: [${quoted(idsOf(none))}]`);
  return `partners: {${lists.join(', ')}}`;
}

function idsOf(members: readonly Member[]): string[] {
  return members.flatMap(({ ids }) => ids);
}

function quoted(ids: readonly string[]): string {
  return ids.map((id) => JSON.stringify(localName(id))).join(', ');
}
