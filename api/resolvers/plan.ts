/** The plan: themes, axes, partners, and what belongs to them. */
import { query } from '../../cypher/queries.ts';
import { completeId, localName } from '../../data/model/identifiers.ts';
import type { Context } from '../context.ts';
import type { Found } from '../filters/found.ts';
import { findMeasures } from '../filters/measures.ts';
import { checkedSize } from '../pages.ts';
import type {
  ActionResolvers,
  AxisName,
  AxisResolvers,
  DiscrepancyClass,
  DiscrepancyResolvers,
  MatrixCellResolvers,
  PartnerResolvers,
  QueryResolvers,
  SubThemeResolvers,
  ThemeResolvers,
} from '../schema/generated.ts';
import { connection, foundIn } from './connections.ts';
import { byLabel, byPosition, inNaturalOrder } from './order.ts';

export const planQueries = {
  themes: (_, _arguments, { loaders }) => loaders.ofKind('Theme'),
  theme: (_, { id }, { loaders }) => loaders.nodeOfKind('Theme', completeId('Theme', id)),
  axes: async (_, _arguments, { loaders }) => byPosition(await loaders.ofKind('Axis')),
  partners: async (_, _arguments, { loaders }) => byLabel(await loaders.ofKind('Partner')),
  partner: (_, { id }, { loaders }) => loaders.nodeOfKind('Partner', completeId('Partner', id)),
  themePartnerMatrix: async (_, { filter }, context) => matrix(await findMeasures(filter, context), context),
  transversalObjectives: (_, _arguments, { loaders }) => loaders.ofKind('TransversalObjective'),
  abbreviations: async (_, _arguments, { loaders }) => byLabel(await loaders.ofKind('Abbreviation')),
} satisfies QueryResolvers;

export const Theme: ThemeResolvers = {
  title: (theme, { language }, { translations }) => translations.title(theme, language ?? 'FR'),
  subThemes: async ({ id }, _, { loaders }) => byPosition(await loaders.in(id, 'PART_OF', 'SubTheme')),
  measures: async ({ id }, page, { loaders }) => connection(foundIn(await loaders.in(id, 'IN_THEME', 'Measure')), page),
};

export const SubTheme: SubThemeResolvers = {
  theme: async ({ id }, _, { loaders }) => (await loaders.out(id, 'PART_OF', 'Theme'))[0]!,
};

export const Axis: AxisResolvers = {
  name: ({ id }) => localName(id).toUpperCase() as AxisName,
  measures: async ({ id }, page, { loaders }) => connection(foundIn(await loaders.in(id, 'ON_AXIS', 'Measure')), page),
};

export const Partner: PartnerResolvers = {
  broader: ({ id }, _, { loaders }) => loaders.out(id, 'NARROWER_THAN', 'Partner'),
  narrower: ({ id }, _, { loaders }) => loaders.in(id, 'NARROWER_THAN', 'Partner'),
  closeTo: async ({ id }, _, { loaders }) => {
    const both = [loaders.out(id, 'CLOSE_TO', 'Partner'), loaders.in(id, 'CLOSE_TO', 'Partner')];
    return inNaturalOrder((await Promise.all(both)).flat());
  },
  measures: async ({ id }, { includeNarrower, ...page }, context) =>
    connection(foundIn(await measuresOf(id, includeNarrower ?? false, context)), page),
  coPartners: async ({ id }, { first }, { loaders }) =>
    (await loaders.coPartners(id))
      .slice(0, checkedSize('first', first ?? 20))
      .map(({ node, count }) => ({ partner: node, count })),
};

export const Action: ActionResolvers = {
  measure: async ({ id }, _, { loaders }) => (await loaders.out(id, 'PART_OF', 'Measure'))[0]!,
  partners: ({ id }, { basis }, { loaders }) => loaders.out(id, 'INVOLVES', 'Partner', basis),
};

export const Discrepancy: DiscrepancyResolvers = {
  class: ({ discrepancyClass }) => discrepancyClass.toUpperCase() as DiscrepancyClass,
};

/** A cell of the matrix, with the ids of its theme and partner. */
export interface Cell {
  theme: string;
  partner: string;
  count: number;
}

export const MatrixCell: MatrixCellResolvers = {
  theme: ({ theme }, _, { loaders }) => loaders.nodeThere<'Theme'>(theme),
  partner: ({ partner }, _, { loaders }) => loaders.nodeThere<'Partner'>(partner),
};

async function matrix({ found, basis }: Found, { graph }: Context): Promise<Cell[]> {
  const parameters = { ids: found.map(({ id }) => id), basis: basis ? [...basis] : null };
  return (await graph.read(query('theme/partner-matrix'), parameters)) as unknown as Cell[];
}

async function measuresOf(partner: string, includeNarrower: boolean, { loaders }: Context) {
  const partners = [partner, ...(includeNarrower ? await loaders.narrowerPartners(partner) : [])];
  const lists = await Promise.all(partners.map((id) => loaders.in(id, 'INVOLVES', 'Measure')));
  return inNaturalOrder(lists.flat());
}
