/** What is loaded, and what the sources leave empty. */
import { GraphUnavailable } from '../../cypher/graph.ts';
import { query } from '../../cypher/queries.ts';
import type { Context } from '../context.ts';
import { type AskedGap, GAPS } from '../gaps.ts';
import type { BasisChoice } from '../loaders.ts';
import type { DatasetResolvers, GapResolvers, QueryResolvers } from '../schema/generated.ts';
import type { StoredNode } from '../stored.ts';

/** The data that the graph holds. */
export interface LoadedDataset {
  version: string;
}

export const datasetQueries = {
  dataset: async (_, _arguments, { graph }) => {
    const [state] = await graph.read(query('dataset/state'));
    if (!state) throw new GraphUnavailable('The graph is empty: run `npm run ingest`, or restart the server.');
    return { version: state['version'] as string };
  },
  gaps: (_, { basis }) => GAPS.map((question) => ({ ...question, basis })),
} satisfies QueryResolvers;

export const Dataset: DatasetResolvers = {
  counts: async (_, _arguments, { loaders }) => {
    const rows = await loaders.kindCounts();
    return rows.map(({ kind, count }) => ({ kind: kind as string, count: count as number }));
  },
  documents: (_, _arguments, { loaders }) => loaders.ofKind('Document'),
};

export const Gap: GapResolvers = {
  label: ({ kind }, { language }, { translations }) => translations.gap(kind, language ?? 'EN'),
  total: async ({ counted, countsByBasis, basis }, _, { graph }) => {
    const [row] = await graph.read(query('gap/counted'), { ...counted, basis: countsByBasis ? listOf(basis) : null });
    return (row?.['count'] as number | undefined) ?? 0;
  },
  items: (gap, _, context) => nodesOf(gap, context),
};

async function nodesOf({ query: name, counted, basis }: AskedGap, { graph }: Context): Promise<StoredNode[]> {
  const rows = await graph.read(query(name), { basis: listOf(basis), documents: counted.documents });
  return rows.map(({ node }) => node as unknown as StoredNode);
}

function listOf(basis: BasisChoice): string[] | null {
  return basis ? [...basis] : null;
}
