/** Measures: one, a page of them, and counts over all that were found. */
import { completeId } from '../../data/model/identifiers.ts';
import type { BasisChoice } from '../loaders.ts';
import { findMeasures, type FoundMeasures, type Placed } from '../measures/filter.ts';
import { cursorOf, type Page, pageOf, type PageArguments } from '../measures/page.ts';
import type {
  MeasureConnectionResolvers,
  MeasureEdgeResolvers,
  MeasureFacetsResolvers,
  MeasureResolvers,
  QueryResolvers,
} from '../schema/generated.ts';

/** A page of the measures found; the facets count over all of them. */
export interface Connection extends FoundMeasures {
  page: Page<Placed>;
}

/** @throws GraphQLError BAD_USER_INPUT when the page cannot be */
export function connection(measures: Placed[], page: PageArguments, basis?: BasisChoice): Connection {
  return { measures, basis, page: pageOf(measures, page) };
}

export const measureQueries = {
  measure: (_, { code }, { loaders }) => loaders.nodeOfKind('Measure', completeId('Measure', code)),
  measures: async (_, { filter, ...page }, context) => {
    const { measures, basis } = await findMeasures(filter, context);
    return connection(measures, page, basis);
  },
} satisfies QueryResolvers;

export const MeasureConnection: MeasureConnectionResolvers = {
  totalCount: ({ measures }) => measures.length,
  edges: ({ page }) => page.items,
  nodes: ({ page }, _, { loaders }) => Promise.all(page.items.map(({ id }) => loaders.nodeThere<'Measure'>(id))),
  pageInfo: ({ page: { items, hasNextPage, hasPreviousPage } }) => ({
    hasNextPage,
    hasPreviousPage,
    startCursor: items[0] ? cursorOf(items[0]) : null,
    endCursor: items.length > 0 ? cursorOf(items.at(-1)!) : null,
  }),
  facets: (found) => found,
};

export const MeasureEdge: MeasureEdgeResolvers = {
  cursor: cursorOf,
  node: ({ id }, _, { loaders }) => loaders.nodeThere<'Measure'>(id),
};

export const MeasureFacets: MeasureFacetsResolvers = {
  partners: async (found, _, { loaders }) =>
    (await loaders.facet(idsOf(found), 'INVOLVES', 'Partner', found.basis)).map(({ node, count }) => ({
      partner: node,
      count,
    })),
  themes: async (found, _, { loaders }) =>
    inPlanOrder(await loaders.facet(idsOf(found), 'IN_THEME', 'Theme'), ({ node }) => [node.number]).map(
      ({ node, count }) => ({ theme: node, count }),
    ),
  subThemes: async (found, _, { loaders }) => {
    const counts = await loaders.facet(idsOf(found), 'IN_SUB_THEME', 'SubTheme');
    const themes = await Promise.all(counts.map(({ node }) => loaders.out(node.id, 'PART_OF', 'Theme')));
    const numbered = counts.map((count, index) => ({ ...count, theme: themes[index]?.[0]?.number ?? 0 }));
    return inPlanOrder(numbered, ({ theme, node }) => [theme, node.position]).map(({ node, count }) => ({
      subTheme: node,
      count,
    }));
  },
  axes: async (found, _, { loaders }) =>
    inPlanOrder(await loaders.facet(idsOf(found), 'ON_AXIS', 'Axis'), ({ node }) => [node.position]).map(
      ({ node, count }) => ({ axis: node, count }),
    ),
};

export const Measure: MeasureResolvers = {
  theme: async ({ id }, _, { loaders }) => (await loaders.out(id, 'IN_THEME', 'Theme'))[0]!,
  subTheme: async ({ id }, _, { loaders }) => (await loaders.out(id, 'IN_SUB_THEME', 'SubTheme'))[0]?.title ?? null,
  axis: async ({ id }, _, { loaders }) => (await loaders.out(id, 'ON_AXIS', 'Axis'))[0]!,
  partners: ({ id }, { basis }, { loaders }) => loaders.out(id, 'INVOLVES', 'Partner', basis),
  actions: ({ id }, _, { loaders }) => loaders.in(id, 'PART_OF', 'Action'),
  discrepancies: ({ id }, _, { loaders }) => loaders.in(id, 'PART_OF', 'Discrepancy'),
  crossReferences: async ({ id }, _, { loaders }) =>
    (await loaders.out(id, 'REFERS_TO', 'CrossReference')).map(({ text }) => text),
  abbreviations: ({ id }, _, { loaders }) => loaders.out(id, 'MENTIONS', 'Abbreviation'),
  previous: async ({ id }, _, { loaders }) => loaders.measureBeside(id, 'previous'),
  next: async ({ id }, _, { loaders }) => loaders.measureBeside(id, 'next'),
};

function idsOf({ measures }: FoundMeasures): string[] {
  return measures.map(({ id }) => id);
}

/** Sorted by a place such as theme 6, position 2. */
function inPlanOrder<T>(counts: readonly T[], place: (count: T) => [number, number?]): T[] {
  return counts.toSorted((a, b) => {
    const [[firstA, secondA = 0], [firstB, secondB = 0]] = [place(a), place(b)];
    return firstA - firstB || secondA - secondB;
  });
}
