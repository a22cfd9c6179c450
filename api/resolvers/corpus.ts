/** What all documents share: named bodies, functions, places. */
import { completeId } from '../../data/model/identifiers.ts';
import type { FunctionResolvers, OrganisationResolvers, PlaceResolvers, QueryResolvers } from '../schema/generated.ts';
import { connection, connectionFields, foundIn } from './connections.ts';

export const corpusQueries = {
  organisations: async (_, { words: asked, ...page }, { loaders, words }) => {
    const all = await loaders.ofKind('Organisation');
    const matching = await words.matching(['Organisation'], asked);
    return connection(foundIn(matching ? all.filter(({ id }) => matching.includes(id)) : all), page);
  },
  organisation: (_, { id }, { loaders }) => loaders.nodeOfKind('Organisation', completeId('Organisation', id)),
} satisfies QueryResolvers;

export const { connectionTo: OrganisationConnection, edge: OrganisationEdge } = connectionFields<'Organisation'>();

export const Organisation: OrganisationResolvers = {
  aliases: ({ aliases }) => aliases ?? [],
  partner: async ({ id }, _, { loaders }) => (await loaders.out(id, 'SAME_AS', 'Partner'))[0] ?? null,
  leads: ({ id }, _, { loaders }) => loaders.in(id, 'LED_BY', 'Initiative'),
  supports: ({ id }, _, { loaders }) => loaders.in(id, 'SUPPORTED_BY', 'Initiative'),
  contracts: ({ id }, _, { loaders }) => loaders.in(id, 'HAS_PARTY', 'Contract'),
};

export const Function: FunctionResolvers = { aliases: ({ aliases }) => aliases ?? [] };

export const Place: PlaceResolvers = {
  aliases: ({ aliases }) => aliases ?? [],
  commune: async ({ id }, _, { loaders }) => (await loaders.out(id, 'IN_COMMUNE', 'Commune'))[0] ?? null,
};
