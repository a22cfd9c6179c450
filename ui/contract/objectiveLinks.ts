/** What the objectives of a contract pursue and name, by the objective's id. */
import { useQuery } from '@apollo/client/react';
import { useCertainty } from '../certainty/useCertainty.ts';
import { ObjectiveLinksDocument } from '../generated/documents/ObjectiveLinks.ts';
import type { FactLink_LinkFragment } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { usePages } from '../list/usePages.ts';

export interface ObjectiveLinks {
  pursues: readonly FactLink_LinkFragment[];
  names: readonly FactLink_LinkFragment[];
}

/** Undefined until they are known; empty where they cannot be had, so that the text of the cascade is there without them. */
export function useObjectiveLinks(contract: string): ReadonlyMap<string, ObjectiveLinks> | undefined {
  const { language } = useLocale();
  const basis = useCertainty();
  const { data, previousData, error, loading, fetchMore } = useQuery(ObjectiveLinksDocument, {
    variables: { contract, language, basis },
    notifyOnNetworkStatusChange: true,
  });
  usePages(data?.objectives, Infinity, loading, (after) => fetchMore({ variables: { after } }));
  const nodes = (data ?? previousData)?.objectives.nodes ?? (error && []);
  return nodes && new Map(nodes.map(({ id, pursues, names }) => [id, { pursues, names }]));
}
