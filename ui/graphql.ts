/** The explorer's connection to the API: one client, one cache, same origin. */
import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import type { FieldPolicy, TypePolicy } from '@apollo/client';
import { possibleTypes } from './generated/possibleTypes.ts';

interface Page {
  nodes?: readonly unknown[];
}

/** Pages of the same list are kept as one: what comes after a cursor is added to what is there. */
const PAGED: FieldPolicy<Page> = {
  keyArgs: ['filter', 'first'],
  merge(existing, incoming, { args }) {
    if (!args?.after || !existing) return { ...existing, ...incoming };
    return { ...existing, ...incoming, nodes: [...(existing.nodes ?? []), ...(incoming.nodes ?? [])] };
  },
};

/** What tells one search from another. */
const SEARCHED: FieldPolicy<Page> = {
  ...PAGED,
  keyArgs: ['query', 'kinds', 'themes', 'axes', 'zones', 'basis', 'first'],
};

/** A link has another end when it is reached from its other end: what was read from the one is not shown at the other. */
const LINK: TypePolicy = { keyFields: (link) => (link['other'] ? ['id', 'other', ['id']] : ['id']) };

export function createClient(): ApolloClient {
  return new ApolloClient({
    link: new HttpLink({ uri: '/graphql' }),
    cache: new InMemoryCache({
      possibleTypes,
      typePolicies: {
        Query: { fields: { measures: PAGED, initiatives: PAGED, objectives: PAGED, search: SEARCHED } },
        Link: LINK,
        // They have no id of their own; two queries for different parts of one complete each other.
        MeasureConnection: { merge: true },
        MeasureFacets: { merge: true },
        InitiativeConnection: { merge: true },
        InitiativeFacets: { merge: true },
      },
    }),
  });
}
