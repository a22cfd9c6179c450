/** Measures: one, a page of them, and counts over all that were found. */
import { completeId } from '../../data/model/identifiers.ts';
import type { Found } from '../filters/found.ts';
import { findMeasures } from '../filters/measures.ts';
import type { MeasureFacetsResolvers, MeasureResolvers, QueryResolvers } from '../schema/generated.ts';
import { connection, connectionFields } from './connections.ts';

export const measureQueries = {
  measure: (_, { code }, { loaders }) => loaders.nodeOfKind('Measure', completeId('Measure', code)),
  measures: async (_, { filter, ...page }, context) => connection(await findMeasures(filter, context), page),
} satisfies QueryResolvers;

const { connectionTo, edge } = connectionFields<'Measure'>();

export const MeasureEdge = edge;

export const MeasureConnection = { ...connectionTo, facets: (found: Found) => found };

export const MeasureFacets: MeasureFacetsResolvers = {
  partners: async (found, _, { loaders }) => {
    const counts = await loaders.facet(idsOf(found), 'INVOLVES', 'Partner', found.basis);
    return counts.map(({ node, count }) => ({ partner: node, count }));
  },
  themes: async (found, _, { loaders }) => {
    const counts = await loaders.facet(idsOf(found), 'IN_THEME', 'Theme');
    return counts
      .map(({ node, count }) => ({ theme: node, count }))
      .toSorted((a, b) => a.theme.number - b.theme.number);
  },
  subThemes: async (found, _, { loaders }) => {
    const counts = await loaders.facet(idsOf(found), 'IN_SUB_THEME', 'SubTheme');
    const themes = await Promise.all(counts.map(({ node }) => loaders.out(node.id, 'PART_OF', 'Theme')));
    return counts
      .map(({ node, count }, index) => ({ subTheme: node, count, theme: themes[index]?.[0]?.number ?? 0 }))
      .toSorted((a, b) => a.theme - b.theme || a.subTheme.position - b.subTheme.position);
  },
  axes: async (found, _, { loaders }) => {
    const counts = await loaders.facet(idsOf(found), 'ON_AXIS', 'Axis');
    return counts
      .map(({ node, count }) => ({ axis: node, count }))
      .toSorted((a, b) => a.axis.position - b.axis.position);
  },
};

export const Measure: MeasureResolvers = {
  hasPoints: ({ bodyText }) => bodyText.includes('\n'),
  theme: async ({ id }, _, { loaders }) => (await loaders.out(id, 'IN_THEME', 'Theme'))[0]!,
  subTheme: async ({ id }, _, { loaders }) => (await loaders.out(id, 'IN_SUB_THEME', 'SubTheme'))[0]?.title ?? null,
  axis: async ({ id }, _, { loaders }) => (await loaders.out(id, 'ON_AXIS', 'Axis'))[0]!,
  partners: ({ id }, { basis }, { loaders }) => loaders.out(id, 'INVOLVES', 'Partner', basis),
  actions: ({ id }, _, { loaders }) => loaders.in(id, 'PART_OF', 'Action'),
  discrepancies: ({ id }, _, { loaders }) => loaders.in(id, 'PART_OF', 'Discrepancy'),
  crossReferences: async ({ id }, _, { loaders }) =>
    (await loaders.out(id, 'REFERS_TO', 'CrossReference')).map(({ text }) => text),
  abbreviations: ({ id }, _, { loaders }) => loaders.out(id, 'MENTIONS', 'Abbreviation'),
  previous: ({ id }, _, { loaders }) => loaders.measureBeside(id, 'previous'),
  next: ({ id }, _, { loaders }) => loaders.measureBeside(id, 'next'),
};

function idsOf({ found }: Found): string[] {
  return found.map(({ id }) => id);
}
