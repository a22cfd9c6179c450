/** The thesaurus: its subjects, what they are called, how they hang together, and what is about them. */
import { completeId } from '../../data/model/identifiers.ts';
import { NameChecker } from '../filters/names.ts';
import type { Loaders } from '../loaders.ts';
import type { ConceptResolvers, Language, QueryResolvers } from '../schema/generated.ts';
import type { StoredNode } from '../stored.ts';
import { connection, connectionFields, foundIn } from './connections.ts';
import { inNaturalOrder } from './order.ts';

export const conceptQueries = {
  concepts: async (_, { words: asked, top, ...page }, { loaders, words }) => {
    const matching = await words.matching(['Concept'], asked);
    const all = top ? await topConcepts(loaders) : await loaders.ofKind('Concept');
    return connection(foundIn(matching ? all.filter(({ id }) => matching.includes(id)) : all), page);
  },
  concept: (_, { id }, { loaders }) => loaders.nodeOfKind('Concept', completeId('Concept', id)),
} satisfies QueryResolvers;

export const { connectionTo: ConceptConnection, edge: ConceptEdge } = connectionFields<'Concept'>();

export const { connectionTo: NodeConnection, edge: NodeEdge } = connectionFields();

export const Concept: ConceptResolvers = {
  synonyms: (concept, { language }) => inLanguage(concept, 'synonyms', language),
  everyday: (concept, { language }) => inLanguage(concept, 'everyday', language),
  abbreviations: (concept, { language }) => inLanguage(concept, 'abbreviations', language),
  broader: ({ id }, _, { loaders }) => loaders.out(id, 'NARROWER_THAN', 'Concept'),
  narrower: ({ id }, _, { loaders }) => loaders.in(id, 'NARROWER_THAN', 'Concept'),
  related: ({ id }, _, { loaders }) => eitherWay(id, 'RELATED_TO', loaders),
  distinctFrom: ({ id }, _, { loaders }) => eitherWay(id, 'DISTINCT_FROM', loaders),
  finds: async ({ id }, { kinds, basis, ...page }, { loaders }) => {
    const names = new NameChecker(loaders);
    const wanted = names.kinds(kinds);
    names.refuseUnknown();
    const about = await loaders.inAny(id, 'HAS_SUBJECT', basis);
    return connection(foundIn(wanted ? about.filter(({ kind }) => wanted.includes(kind)) : about, basis), page);
  },
};

/** Those with no broader one. */
export async function topConcepts(loaders: Loaders): Promise<StoredNode<'Concept'>[]> {
  const all = await loaders.ofKind('Concept');
  const broader = await Promise.all(all.map(({ id }) => loaders.out(id, 'NARROWER_THAN', 'Concept')));
  return all.filter((_, index) => broader[index]?.length === 0);
}

const SUFFIX = { FR: 'Fr', NL: 'Nl', EN: 'En' } as const satisfies Record<Language, string>;

/** Words for a concept in a language; the engines leave out what is empty. */
function inLanguage(
  concept: StoredNode<'Concept'>,
  words: 'synonyms' | 'everyday' | 'abbreviations',
  language: Language | null | undefined,
): string[] {
  return concept[`${words}${SUFFIX[language ?? 'FR']}`] ?? [];
}

/** The relation is written once, from whichever of the two. */
async function eitherWay(id: string, type: 'RELATED_TO' | 'DISTINCT_FROM', loaders: Loaders) {
  const both = [loaders.out(id, type, 'Concept'), loaders.in(id, type, 'Concept')];
  return inNaturalOrder((await Promise.all(both)).flat());
}
