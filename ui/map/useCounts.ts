/** Asks for what the map counts; one question whatever the number of places. */
import type { ErrorLike, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useCertainty } from '../certainty/useCertainty.ts';
import { MapAntennasDocument } from '../generated/documents/MapAntennas.ts';
import { MapContractsDocument } from '../generated/documents/MapContracts.ts';
import { MapInitiativesDocument } from '../generated/documents/MapInitiatives.ts';
import { countAntennas, countInitiatives, countObjectives, localNames, objectivesOf } from './counts.ts';
import type { Antenna, Counts, Objective } from './counts.ts';
import type { Places } from './places.ts';
import { filterOf } from './query.ts';
import type { MapQuery } from './query.ts';

/** The programme whose antennas the report tells of, place by place. */
export const ANTENNAS_OF = 'lisa-local-integrated-security-antenna';

export interface Counted {
  counts: Counts;
  /** Those that are counted, where the answer holds them all. */
  antennas: readonly Antenna[];
  objectives: readonly Objective[];
}

export interface CountedAnswer {
  data: Counted | undefined;
  error: ErrorLike | undefined;
  retry: () => unknown;
  updating: boolean;
}

export function useCounts(query: MapQuery, { communes, zones }: Places): CountedAnswer {
  const basis = useCertainty();
  const { count, kind, level } = query;
  const shown = level === 'zone' ? zones : communes;
  const onMap = new Set(shown.map(({ id }) => id));
  const asked = count === 'initiatives' || count === 'activity';
  const initiatives = useAnswer(
    MapInitiativesDocument,
    { filter: filterOf(query, [], basis), placed: filterOf(query, localNames(shown), basis) },
    asked,
    (data) => ({ counts: countInitiatives(data, level), antennas: [], objectives: [] }),
  );
  const lisa = useAnswer(MapAntennasDocument, { programme: ANTENNAS_OF, basis }, count === 'antennas', (data) => {
    const antennas = data.initiative?.instances ?? [];
    return { counts: countAntennas(antennas, level, onMap), antennas, objectives: [] };
  });
  const contracts = useAnswer(MapContractsDocument, {}, count === 'objectives', (data) => {
    const objectives = objectivesOf(data, kind, basis);
    return { counts: countObjectives(objectives, onMap), antennas: [], objectives };
  });
  if (asked) return initiatives;
  return count === 'antennas' ? lisa : contracts;
}

/** While another choice of the same kind is asked, the former numbers stay on screen. */
function useAnswer<Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  asked: boolean,
  toCounted: (data: Data) => Counted,
): CountedAnswer {
  const { data, previousData, error, refetch, loading } = useQuery<Data, Record<string, unknown>>(
    document as TypedDocumentNode<Data, Record<string, unknown>>,
    {
      variables,
      skip: !asked,
    },
  );
  const known = (data ?? previousData) as Data | undefined;
  return { data: known && toCounted(known), error, retry: refetch, updating: loading };
}
