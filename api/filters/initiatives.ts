/** The initiatives that satisfy a filter of the API. */
import type { Parameters } from '../../cypher/graph.ts';
import { query } from '../../cypher/queries.ts';
import { localName } from '../../data/model/identifiers.ts';
import type { Context } from '../context.ts';
import type { InitiativeFilter } from '../schema/generated.ts';
import { type Found, foundOf, orNull } from './found.ts';
import { NameChecker } from './names.ts';

/**
 * The initiatives that satisfy a filter, in natural order; all of them without a filter.
 * @throws GraphQLError BAD_USER_INPUT naming every id of the filter that nothing has
 */
export async function findInitiatives(filter: InitiativeFilter | null | undefined, context: Context): Promise<Found> {
  const parameters = await parametersOf(filter ?? {}, context);
  const rows = await context.graph.read(query('initiative/find'), parameters);
  const { zoneNumbers: zones, periods } = parameters;
  return { ...foundOf(rows, filter?.basis), activity: { zones, periods } };
}

/** What the query takes. */
interface FindParameters extends Parameters {
  zoneNumbers: string[] | null;
  periods: string[] | null;
}

async function parametersOf(filter: InitiativeFilter, { loaders, words }: Context): Promise<FindParameters> {
  const names = new NameChecker(loaders);
  const [volets, zones, periods, communes, organisations, measures] = await Promise.all([
    names.idsOf('Volet', filter.volets),
    names.idsOf('PoliceZone', filter.zones),
    names.idsOf('Period', filter.periods),
    names.idsOf('Commune', filter.communes),
    names.idsOf('Organisation', filter.organisations),
    names.idsOf('Measure', filter.measures),
  ]);
  names.refuseUnknown();
  return {
    volets,
    zones,
    zoneNumbers: zones?.map(localName) ?? null,
    periods: periods?.map(localName) ?? null,
    communes,
    organisations,
    measures,
    statuses: orNull(filter.statuses?.map((status) => status.toLowerCase().replaceAll('_', ' '))),
    topLevel: filter.topLevel ?? false,
    ids: await words.matching(['Initiative'], filter.words),
    basis: filter.basis ?? null,
  };
}
