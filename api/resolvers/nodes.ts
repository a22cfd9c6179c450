/** What every node of the graph answers, whatever its kind; and the looking up of nodes. */
import type { Context } from '../context.ts';
import { badInput } from '../errors.ts';
import type { LinkSelection } from '../loaders.ts';
import { checkedSize, MAX_PAGE } from '../pages.ts';
import type { Language, QueryResolvers } from '../schema/generated.ts';
import type { StoredNode } from '../stored.ts';

/** The arguments of `links`. */
interface LinksArguments extends Partial<LinkSelection> {
  first?: number | null;
  skip?: number | null;
}

/** The fields of the interface, which every kind of node inherits; its type in the schema is its kind. */
export const Node = {
  __resolveType: ({ kind }: StoredNode) => kind,

  label: (node: StoredNode, { language }: { language?: Language | null }, { translations }: Context) =>
    translations.label(node, language ?? 'FR'),

  labelIsTranslated: (node: StoredNode, { language }: { language: Language }, { translations }: Context) =>
    translations.hasLabel(node, language),

  citations: (node: StoredNode, _: unknown, { loaders }: Context) => loaders.passages(node),

  links: (node: StoredNode, { basis, types, first, skip }: LinksArguments, { loaders }: Context) => {
    const from = skip ?? 0;
    if (from < 0) throw badInput(`\`skip\` is ${from}: it must be 0 or more.`);
    return loaders.links(node.id, { basis, types }, from, checkedSize('first', first ?? MAX_PAGE));
  },

  linkCount: (node: StoredNode, { basis, types }: Partial<LinkSelection>, { loaders }: Context) =>
    loaders.linkCount(node.id, { basis, types }),

  observations: ({ id }: StoredNode, _: unknown, { loaders }: Context) => loaders.in(id, 'ABOUT', 'Observation'),
};

export const nodeQueries = {
  node: (_, { id }, { loaders }) => loaders.node(id),

  nodes: (_, { ids }, { loaders }) => {
    checkedSize('ids', ids.length);
    return Promise.all(ids.map((id) => loaders.node(id)));
  },
} satisfies QueryResolvers;
