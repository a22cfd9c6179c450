/** What the ids of a query are called in the language being read. */
import { useQuery } from '@apollo/client/react';
import { InitiativeChoicesDocument } from '../generated/documents/InitiativeChoices.ts';
import { NamesOfDocument } from '../generated/documents/NamesOf.ts';
import type { InitiativeChoicesQuery } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import type { InitiativeQuery } from './query.ts';

export type Choices = InitiativeChoicesQuery;

/** Volets, zones, communes and periods that can be chosen; undefined until they are known. */
export function useChoices(): Choices | undefined {
  const { language } = useLocale();
  return useQuery(InitiativeChoicesDocument, { variables: { language } }).data;
}

/** Gives the label of a commune or an organisation of the query by its id; the local id until it is known. */
export function useLabels({ communes, organisations }: InitiativeQuery): (kind: string, name: string) => string {
  const { language } = useLocale();
  const ids = [...communes.map((name) => `commune/${name}`), ...organisations.map((name) => `organisation/${name}`)];
  const { data, previousData } = useQuery(NamesOfDocument, { variables: { ids, language }, skip: ids.length === 0 });
  const nodes = (data ?? previousData)?.nodes ?? [];
  const labels = new Map(nodes.flatMap((node) => (node ? [[node.id, node.label] as const] : [])));
  return (kind, name) => labels.get(`${kind}/${name}`) ?? name;
}
