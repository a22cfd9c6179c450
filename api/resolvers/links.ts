/** Relations as things of their own: each has a page, and so an id that can be looked up. */
import { query } from '../../cypher/queries.ts';
import { kindOfId } from '../../data/model/identifiers.ts';
import { RELATIONS } from '../../data/model/relations.ts';
import type { Context } from '../context.ts';
import { linkOf } from '../loaders.ts';
import type { Coverage, LinkResolvers, QueryResolvers } from '../schema/generated.ts';
import type { StoredLink } from '../stored.ts';

export const linkQueries = {
  link: (_, { id }, context) => findLink(id, context),
} satisfies QueryResolvers;

export const Link: LinkResolvers = {
  coverage: ({ coverage }) => (coverage?.toUpperCase() ?? null) as Coverage | null,
  reads: ({ type }, { language }, { translations }) => translations.reads(type, language ?? 'EN'),
  from: ({ from }, _, { loaders }) => loaders.nodeThere(from),
  to: ({ to }, _, { loaders }) => loaders.nodeThere(to),
  other: ({ from, to, seenFrom }, _, { loaders }) => loaders.nodeThere(seenFrom === to ? from : to),
  citations: (link, _, { loaders }) => loaders.passages(link),
};

/** A relation by its id, or null. */
export async function findLink(id: string, { graph }: Pick<Context, 'graph'>): Promise<StoredLink | null> {
  const ends = possibleEnds(id);
  if (ends.length === 0) return null;
  const [row] = await graph.read(query('node/link-by-id'), { id, ends });
  return row ? linkOf(row) : null;
}

const VERBS = Object.keys(RELATIONS).map((type) => `/${type.toLowerCase().replaceAll('_', '-')}/`);

/** The pairs of nodes that an id such as `link/measure/M1.1/involves/partner/communes` may join: nearly always one. */
function possibleEnds(id: string): { from: string; to: string }[] {
  if (!id.startsWith('link/')) return [];
  return VERBS.filter((verb) => id.includes(verb))
    .map((verb) => ({
      from: id.slice('link/'.length, id.indexOf(verb)),
      to: id.slice(id.indexOf(verb) + verb.length),
    }))
    .filter(({ from, to }) => kindOfId(from) !== null && kindOfId(to) !== null);
}
