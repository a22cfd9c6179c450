/** The measures that satisfy a filter of the API. */
import type { Parameters } from '../../cypher/graph.ts';
import { query } from '../../cypher/queries.ts';
import { entityId } from '../../data/model/identifiers.ts';
import type { Context } from '../context.ts';
import type { Loaders } from '../loaders.ts';
import type { MeasureFilter, PartnerFilter } from '../schema/generated.ts';
import { type Found, foundOf, orNull } from './found.ts';
import { NameChecker } from './names.ts';

/**
 * The measures that satisfy a filter, in the order of their codes; all of them without a filter.
 * @throws GraphQLError BAD_USER_INPUT naming every id of the filter that nothing has
 */
export async function findMeasures(filter: MeasureFilter | null | undefined, context: Context): Promise<Found> {
  return foundOf(
    await context.graph.read(query('measure/find'), await parametersOf(filter ?? {}, context)),
    filter?.basis,
  );
}

async function parametersOf(filter: MeasureFilter, { loaders, words }: Context): Promise<Parameters> {
  const names = new NameChecker(loaders);
  const [themes, subThemes, partners] = await Promise.all([
    names.idsOf('Theme', filter.themes),
    names.idsOf('SubTheme', filter.subThemes),
    partnerParameters(filter.partners ?? {}, names, loaders),
  ]);
  names.refuseUnknown();
  return {
    themes,
    subThemes,
    ...partners,
    axes: orNull(filter.axes?.map((name) => entityId('Axis', name.toLowerCase()))),
    ids: await words.matching(['Measure'], filter.words),
    basis: filter.basis ?? null,
  };
}

async function partnerParameters(filter: PartnerFilter, names: NameChecker, loaders: Loaders): Promise<Parameters> {
  const idsOf = (list: PartnerFilter['all']) => names.idsOf('Partner', list);
  const [all, any, none] = await Promise.all([idsOf(filter.all), idsOf(filter.any), idsOf(filter.none)]);
  const wide = async (id: string) => (filter.includeNarrower ? [id, ...(await loaders.narrowerPartners(id))] : [id]);
  const widened = (ids: string[] | null) => Promise.all((ids ?? []).map(wide));
  const [allGroups, anyGroups, noneGroups] = await Promise.all([widened(all), widened(any), widened(none)]);
  return { all: allGroups, any: orNull(anyGroups.flat()), none: noneGroups.flat() };
}
