/** A part of the graph, as drawings and computations want it. */
import { badInput } from '../errors.ts';
import { checkedRange } from '../pages.ts';
import type {
  QueryResolvers,
  RelationCountResolvers,
  SubgraphNodeResolvers,
  SubgraphResolvers,
} from '../schema/generated.ts';
import { findGraph, firstOf, type DrawnNode, type FoundGraph } from '../subgraph/find.ts';
import type { RelationType } from '../../data/model/relations.ts';

/** What is given, and what was found but is not. */
export interface GivenGraph extends FoundGraph {
  cutOff: readonly DrawnNode[];
}

/** A type of relation and how often it occurs. */
export interface CountedRelation {
  type: RelationType;
  count: number;
}

/** As many as a browser draws smoothly. */
const MOST_NODES = 5_000;
const USUAL_NODES = 500;
/** With their five fields, what one answer may cost. */
const MOST_EDGES = 10_000;
const USUAL_EDGES = 2_000;

export const graphQueries = {
  graph: async (_, { filter, first }, context): Promise<GivenGraph> => {
    const size = checkedRange('first', first ?? USUAL_NODES, 0, MOST_NODES);
    const found = await findGraph(filter, context);
    return { ...firstOf(found, size), cutOff: found.nodes.slice(size) };
  },
} satisfies QueryResolvers;

export const Subgraph: SubgraphResolvers = {
  nodeCount: ({ nodes, cutOff }) => nodes.length + cutOff.length,
  edgeCount: ({ edges }) => edges.length,
  edges: ({ edges }, { first, skip }) => {
    const from = skip ?? 0;
    if (from < 0) throw badInput(`\`skip\` is ${from}: it must be 0 or more.`);
    return edges.slice(from, from + checkedRange('first', first ?? USUAL_EDGES, 0, MOST_EDGES));
  },
  leftOut: ({ cutOff }) => countBy(cutOff, ({ kind }) => kind).map(([kind, count]) => ({ kind, count })),
  relations: ({ edges }) => countBy(edges, ({ type }) => type).map(([type, count]) => ({ type, count })),
};

export const SubgraphNode: SubgraphNodeResolvers = {
  label: (node, { language }, { translations }) => translations.label(node, language ?? 'FR'),
};

export const RelationCount: RelationCountResolvers = {
  reads: ({ type }, { language }, { translations }) => translations.reads(type, language ?? 'EN'),
};

/** By falling count, then by name. */
function countBy<T, K extends string>(things: readonly T[], nameOf: (thing: T) => K): [K, number][] {
  const counts = new Map<K, number>();
  for (const thing of things) counts.set(nameOf(thing), (counts.get(nameOf(thing)) ?? 0) + 1);
  return [...counts].toSorted(([a, many], [b, few]) => few - many || (a < b ? -1 : 1));
}
