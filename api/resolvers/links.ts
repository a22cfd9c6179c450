/** Relations as things of their own: each has a page, and so an id that can be looked up. */
import { checkedSize } from '../pages.ts';
import type { Coverage, LinkResolvers, QueryResolvers } from '../schema/generated.ts';

export const linkQueries = {
  link: (_, { id }, { loaders }) => loaders.link(id),

  links: (_, { ids }, { loaders }) => {
    checkedSize('ids', ids.length);
    return Promise.all(ids.map((id) => loaders.link(id)));
  },
} satisfies QueryResolvers;

export const Link: LinkResolvers = {
  coverage: ({ coverage }) => (coverage?.toUpperCase() ?? null) as Coverage | null,
  reads: ({ type }, { language }, { translations }) => translations.reads(type, language ?? 'EN'),
  readsBack: ({ type }, { language }, { translations }) => translations.readsBack(type, language ?? 'EN'),
  from: ({ from }, _, { loaders }) => loaders.nodeThere(from),
  to: ({ to }, _, { loaders }) => loaders.nodeThere(to),
  other: ({ from, to, seenFrom }, _, { loaders }) => loaders.nodeThere(seenFrom === to ? from : to),
  citations: (link, _, { loaders }) => loaders.passages(link),
};
