/** How two nodes are linked, told hop by hop. */
import type { Context } from '../context.ts';
import { checkedRange } from '../pages.ts';
import { pathsBetween, type PathArguments } from '../paths/between.ts';
import type { FoundPath, Step } from '../paths/find.ts';
import { tellHop, tellPath } from '../paths/tell.ts';
import type { HopResolvers, Language, PathResolvers, QueryResolvers } from '../schema/generated.ts';
import type { StoredLink } from '../stored.ts';

/** A path, and what its fields need to tell it. */
export interface AskedPath extends FoundPath {
  excluded: string[];
  language: Language;
}

/** One step of a path, in the language of the path. */
export interface AskedHop extends Step {
  language: Language;
}

const MOST_PATHS = 20;
const USUAL_PATHS = 5;

export const pathQueries = {
  path: async (_, asked, context) => (await askedPaths(asked, context))[0] ?? null,
  paths: async (_, { first, ...asked }, context) =>
    (await askedPaths(asked, context)).slice(0, checkedRange('first', first ?? USUAL_PATHS, 1, MOST_PATHS)),
} satisfies QueryResolvers;

export const Path: PathResolvers = {
  hops: ({ steps, language }) => steps.map((step) => ({ ...step, language })),
  excluded: ({ excluded }, _, { loaders }) => Promise.all(excluded.map((id) => loaders.nodeThere(id))),
  sentence: (path, _, context) => tellPath(path, path.language, context),
};

export const Hop: HopResolvers = {
  type: ({ link }) => link.type,
  basis: ({ link }) => link.basis,
  from: ({ from }, _, { loaders }) => loaders.nodeThere(from),
  to: ({ to }, _, { loaders }) => loaders.nodeThere(to),
  sentence: (hop, _, context) => tellHop(hop, hop.language, context),
  citations: ({ link }, _, { loaders }) => loaders.passages(link),
  link: ({ link, from }): StoredLink => ({ ...link, seenFrom: from }),
};

async function askedPaths(
  { language, ...asked }: PathArguments & { language?: Language | null },
  context: Context,
): Promise<AskedPath[]> {
  const { paths, excluded } = await pathsBetween(asked, context);
  return paths.map((path) => ({ ...path, excluded, language: language ?? 'EN' }));
}
