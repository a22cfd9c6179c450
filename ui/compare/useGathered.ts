/** Asks all that is compared of several things, page by page, and gives it when the last has come. */
import type { ApolloClient, ErrorLike } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { useCertainty } from '../certainty/useCertainty.ts';
import { ComparedDocument } from '../generated/documents/Compared.ts';
import { ComparedInitiativesDocument } from '../generated/documents/ComparedInitiatives.ts';
import { ComparedMeasuresDocument } from '../generated/documents/ComparedMeasures.ts';
import { ComparedObjectivesDocument } from '../generated/documents/ComparedObjectives.ts';
import type { Basis, Language, ObjectiveFilter } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { filtersOf } from './sides.ts';
import type { ComparedNode, Gathered } from './sides.ts';

interface Asked {
  language: Language;
  basis: Basis[] | null;
}

interface Answer {
  /** Null in the place of what there is not; undefined until all has come. */
  gathered: (Gathered | null)[] | undefined;
  error: ErrorLike | undefined;
  retry: () => void;
}

export function useGathered(ids: readonly string[]): Answer {
  const client = useApolloClient();
  const { language } = useLocale();
  const basis = useCertainty();
  const [attempt, setAttempt] = useState(0);
  const key = JSON.stringify({ ids, language, basis, attempt });
  const [answer, setAnswer] = useState<{ key: string; gathered?: (Gathered | null)[]; error?: ErrorLike }>();
  useEffect(() => {
    let current = true;
    const told = (next: { gathered?: (Gathered | null)[]; error?: ErrorLike }) =>
      current && setAnswer({ key, ...next });
    const asked = { language, basis };
    Promise.all(ids.map((id) => gather(client, id, asked))).then(
      (gathered) => told({ gathered }),
      (error: ErrorLike) => told({ error }),
    );
    return () => {
      current = false;
    };
    // The key says all of what is asked, in objects that are new at each rendering.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [client, key]);
  const known = answer?.key === key ? answer : undefined;
  return { gathered: known?.gathered, error: known?.error, retry: () => setAttempt(attempt + 1) };
}

async function gather(client: ApolloClient, id: string, asked: Asked): Promise<Gathered | null> {
  const node = await nodeWithLinks(client, id, asked);
  if (!node) return null;
  const { measures, initiatives, objectives } = filtersOf(node, asked.basis);
  const variables = { language: asked.language };
  const [ofMeasures, ofInitiatives, ofObjectives] = await Promise.all([
    measures && client.query({ query: ComparedMeasuresDocument, variables: { ...variables, filter: measures } }),
    initiatives &&
      client.query({ query: ComparedInitiativesDocument, variables: { ...variables, filter: initiatives } }),
    objectives && allObjectives(client, objectives, asked),
  ]);
  return {
    node,
    links: node.links,
    ...(ofMeasures?.data && { measures: ofMeasures.data.measures }),
    ...(ofInitiatives?.data && { initiatives: ofInitiatives.data.initiatives }),
    ...(ofObjectives && { objectives: ofObjectives }),
  };
}

/** The node with all of its links, however many pages of them there are. */
async function nodeWithLinks(client: ApolloClient, id: string, asked: Asked): Promise<ComparedNode | null> {
  const page = async (skip: number) => {
    const { data } = await client.query({ query: ComparedDocument, variables: { ...asked, id, skip } });
    return data?.node ?? null;
  };
  const first = await page(0);
  if (!first) return null;
  const links = [...first.links];
  while (links.length < first.linkCount) {
    const next = await page(links.length);
    if (!next || next.links.length === 0) break;
    links.push(...next.links);
  }
  return { ...first, links };
}

async function allObjectives(client: ApolloClient, filter: ObjectiveFilter, asked: Asked) {
  const page = async (after: string | null) => {
    const variables = { ...asked, filter, after };
    // Pages of a list are kept as one in the cache; here each is wanted by itself.
    const { data } = await client.query({ query: ComparedObjectivesDocument, variables, fetchPolicy: 'no-cache' });
    return data?.objectives;
  };
  let last = await page(null);
  const nodes = [...(last?.nodes ?? [])];
  while (last?.pageInfo.hasNextPage) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- each page begins where the one before it ends
    last = await page(last.pageInfo.endCursor);
    nodes.push(...(last?.nodes ?? []));
  }
  return nodes;
}
