/** Search and questions in words: thin over what `Understanding` holds of the data. */
import type { LanguageCode } from '../../data/language/fold.ts';
import type { Context } from '../context.ts';
import { badInput } from '../errors.ts';
import { exactList } from '../filters/exact.ts';
import { narrowingOf, type SearchNarrowing } from '../filters/search.ts';
import { checkedSize } from '../pages.ts';
import type {
  AnswerResolvers,
  FilteredListResolvers,
  Language,
  QueryResolvers,
  SearchConnectionResolvers,
  SearchFacetsResolvers,
  SearchHitResolvers,
  SuggestionResolvers,
} from '../schema/generated.ts';
import { marked, type Hit } from '../search/documents.ts';
import type { SearchResults } from '../search/search.ts';

/** A page of what a search found, and all of it for the facets. */
export interface FoundBySearch {
  results: SearchResults;
  offset: number;
}

/** A hit and its place among all that was found. */
export interface HitEdge {
  cursor: string;
  node: Hit;
}

interface SearchArguments extends SearchNarrowing {
  query: string;
  first?: number | null;
  after?: string | null;
}

const USUAL_HITS = 10;

export const searchQueries = {
  search: (_, asked, context) => searchFor(asked, context),
  suggest: async (_, { prefix, first, language }, { understanding }) => {
    const { search } = await understanding.current();
    return search.suggest(prefix, checkedSize('first', first ?? 8), tagOf(language ?? 'FR'));
  },
  ask: async (_, { question, language, basis, edits }, { understanding }) =>
    (await understanding.current()).respondent.ask(question, language, basis, edits),
} satisfies QueryResolvers;

async function searchFor(asked: SearchArguments, { understanding, loaders }: Context): Promise<FoundBySearch> {
  const { search, knowledge } = await understanding.current();
  const limit = checkedSize('first', asked.first ?? USUAL_HITS);
  const offset = asked.after == null ? 0 : offsetOf(asked.after) + 1;
  const { kinds, isWanted } = await narrowingOf(asked, loaders, knowledge);
  const results = search.search(asked.query, { limit, offset, isWanted, ...(kinds ? { kinds } : {}) });
  return { results, offset };
}

export const SearchConnection: SearchConnectionResolvers = {
  totalCount: ({ results }) => results.total,
  nodes: ({ results }) => results.hits,
  edges: ({ results, offset }) => results.hits.map((node, index) => ({ node, cursor: cursorAt(offset + index) })),
  pageInfo: ({ results: { hits, total }, offset }) => ({
    hasNextPage: offset + hits.length < total,
    hasPreviousPage: offset > 0 && total > 0,
    startCursor: hits.length > 0 ? cursorAt(offset) : null,
    endCursor: hits.length > 0 ? cursorAt(offset + hits.length - 1) : null,
  }),
  didYouMean: ({ results }) => results.didYouMean ?? null,
  facets: (found) => found,
};

export const SearchHit: SearchHitResolvers = {
  node: ({ id }, _, { loaders }) => loaders.nodeThere(id),
  highlights: ({ highlights }) =>
    highlights.map(({ field, fragments }) => ({
      field,
      fragments: fragments.map((fragment) => marked(fragment, '<mark>', '</mark>')),
    })),
};

export const SearchFacets: SearchFacetsResolvers = {
  kinds: ({ results }) => results.kinds,
  themes: async (found, _, { loaders }) =>
    (await loaders.facet(idsOf(found), 'IN_THEME', 'Theme')).map(({ node, count }) => ({ theme: node, count })),
  axes: async (found, _, { loaders }) =>
    (await loaders.facet(idsOf(found), 'ON_AXIS', 'Axis')).map(({ node, count }) => ({ axis: node, count })),
  zones: async (found, _, { loaders }) =>
    (await loaders.facet(idsOf(found), 'IN_ZONE', 'PoliceZone')).map(({ node, count }) => ({ zone: node, count })),
};

export const Suggestion: SuggestionResolvers = {
  language: ({ language }) => language.toUpperCase() as Language,
};

function tagOf(language: Language): LanguageCode {
  return language.toLowerCase() as LanguageCode;
}

export const Answer: AnswerResolvers = {
  list: ({ list, nodes }, _, context) => {
    const ids = nodes.map(({ id }) => id);
    return list && exactList(list, ids, context);
  },
};

export const FilteredList: FilteredListResolvers = {
  parameters: ({ parameters }) => parameters.toString().replaceAll('%2C', ','),
};

function idsOf({ results }: FoundBySearch): string[] {
  return results.matches.map(({ id }) => id);
}

function cursorAt(position: number): string {
  return Buffer.from(`hit:${position}`).toString('base64url');
}

function offsetOf(cursor: string): number {
  const position = /^hit:(\d+)$/.exec(Buffer.from(cursor, 'base64url').toString())?.[1];
  if (position === undefined)
    throw badInput(`"${cursor}" is not a cursor: give \`after\` a \`cursor\` of an earlier answer.`);
  return Number(position);
}
