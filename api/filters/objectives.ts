/** The objectives of contracts that satisfy a filter of the API. */
import { query } from '../../cypher/queries.ts';
import type { Context } from '../context.ts';
import type { ObjectiveFilter, ObjectiveKind } from '../schema/generated.ts';
import { type Found, foundOf } from './found.ts';
import { NameChecker } from './names.ts';

const KINDS = {
  GENERAL: 'GeneralObjective',
  STRATEGIC: 'StrategicObjective',
  OPERATIONAL: 'OperationalObjective',
} as const satisfies Record<ObjectiveKind, string>;

/**
 * The objectives that satisfy a filter, in natural order; all of them without a filter.
 * @throws GraphQLError BAD_USER_INPUT naming every id of the filter that nothing has
 */
export async function findObjectives(
  filter: ObjectiveFilter | null | undefined,
  { graph, loaders, words }: Context,
): Promise<Found> {
  const names = new NameChecker(loaders);
  const [contracts, services, measures] = await Promise.all([
    names.idsOf('Contract', filter?.contracts),
    names.idsOf('Organisation', filter?.services),
    names.idsOf('Measure', filter?.measures),
  ]);
  names.refuseUnknown();
  const kinds = filter?.kinds?.length ? filter.kinds.map((kind) => KINDS[kind]) : Object.values(KINDS);
  const ids = await words.matching(kinds, filter?.words);
  const [empty, basis] = [filter?.empty ?? null, filter?.basis ?? null];
  const parameters = { kinds, ids, contracts, services, measures, empty, basis };
  return foundOf(await graph.read(query('objective/find'), parameters), basis);
}
