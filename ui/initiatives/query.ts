/**
 * What is asked of the list of initiatives, and how the address says it:
 * `/en/initiatives?volets=2&zones=5339&periods=2023-2024&statuses=active&words=jeunes&toplevel=1`.
 * The CSV export takes the same names.
 */
import { readBases } from '../certainty/certainty.ts';
import type { Basis, InitiativeFilter, InitiativeStatus } from '../generated/operations.ts';
import type { Locale } from '../i18n/messages.ts';
import { addressOf, filled, literal, readList, readText } from '../list/address.ts';

export interface InitiativeQuery {
  /** Ids without their kind, as in the other lists: `4`. */
  volets: readonly string[];
  zones: readonly string[];
  periods: readonly string[];
  communes: readonly string[];
  /** That lead or support it. */
  organisations: readonly string[];
  statuses: readonly InitiativeStatus[];
  /** Codes of measures that it pursues. */
  measures: readonly string[];
  words: string;
  /** Leaves out parts and instances of others. */
  topLevel: boolean;
  /** The certainty switch; empty when all count. It is no condition of the list, and stays when these go. */
  basis: readonly Basis[];
}

export const emptyQuery: InitiativeQuery = {
  volets: [],
  zones: [],
  periods: [],
  communes: [],
  organisations: [],
  statuses: [],
  measures: [],
  words: '',
  topLevel: false,
  basis: [],
};

export const STATUSES: readonly InitiativeStatus[] = [
  'ACTIVE',
  'PLANNED',
  'IN_PREPARATION',
  'CLOSED',
  'TOOK_PLACE',
  'UNKNOWN',
];

/** Reads an address; what it does not say, or says in words that mean nothing, does not narrow. */
export function readQuery(parameters: URLSearchParams): InitiativeQuery {
  const list = (name: string) => readList(parameters, name);
  const statuses = list('statuses').map((status) => status.toUpperCase());
  return {
    volets: list('volets'),
    zones: list('zones'),
    periods: list('periods'),
    communes: list('communes'),
    organisations: list('organisations'),
    statuses: STATUSES.filter((status) => statuses.includes(status)),
    measures: list('measures'),
    words: readText(parameters, 'words'),
    topLevel: parameters.get('toplevel') === '1',
    basis: readBases(parameters.toString()) ?? [],
  };
}

function parametersOf(query: InitiativeQuery): [name: string, value: string][] {
  return [
    ['volets', query.volets.join()],
    ['zones', query.zones.join()],
    ['periods', query.periods.join()],
    ['communes', query.communes.join()],
    ['organisations', query.organisations.join()],
    ['statuses', query.statuses.join().toLowerCase()],
    ['measures', query.measures.join()],
    ['words', query.words],
    ['toplevel', query.topLevel ? '1' : ''],
    ['basis', query.basis.join()],
  ];
}

export function initiativesPath(locale: Locale, query: Partial<InitiativeQuery>): string {
  return addressOf(`/${locale}/initiatives`, parametersOf({ ...emptyQuery, ...query }));
}

/** Where the list on screen is downloaded. */
export function csvPath(locale: Locale, query: InitiativeQuery): string {
  return addressOf('/export/initiatives.csv', [...parametersOf(query), ['lang', locale]]);
}

/** The API's filter; what does not narrow is left out. */
export function toFilter({ words, topLevel, ...lists }: InitiativeQuery): InitiativeFilter {
  return { ...filled(lists), ...(words && { words }), ...(topLevel && { topLevel }) };
}

/** One condition of a query, so that it can be named and removed. */
export type Condition =
  | { kind: 'volets' | 'zones' | 'periods' | 'communes' | 'organisations' | 'measures' | 'words'; value: string }
  | { kind: 'statuses'; value: InitiativeStatus }
  | { kind: 'topLevel'; value: true };

const LISTS = ['volets', 'zones', 'periods', 'communes', 'organisations', 'statuses', 'measures'] as const;

/** Every condition that narrows, in the order in which the page shows them. */
export function conditionsOf(query: InitiativeQuery): Condition[] {
  const fromLists = LISTS.flatMap((kind) => query[kind].map((value) => ({ kind, value }) as Condition));
  const words: Condition[] = query.words ? [{ kind: 'words', value: query.words }] : [];
  const topLevel: Condition[] = query.topLevel ? [{ kind: 'topLevel', value: true }] : [];
  return [...fromLists, ...words, ...topLevel];
}

/** The query without one of its conditions. */
export function withoutCondition(query: InitiativeQuery, { kind, value }: Condition): InitiativeQuery {
  if (kind === 'words') return { ...query, words: '' };
  if (kind === 'topLevel') return { ...query, topLevel: false };
  return { ...query, [kind]: (query[kind] as readonly string[]).filter((other) => other !== value) };
}

/** The whole GraphQL document that asks the same, to copy. */
export function toGraphQL(query: InitiativeQuery): string {
  const filter = literal(toFilter(query), STATUSES);
  const argument = filter === '{}' ? 'first: 100' : `filter: ${filter}, first: 100`;
  const basis = query.basis.length > 0 ? `(basis: ${literal(query.basis)})` : '';
  return `query {
  initiatives(${argument}) {
    totalCount
    nodes {
      id
      name
      status
      activity${basis} { period zone { number } basis citations { quote firstLine } }
      citations { document { id } firstLine lastLine quote }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;
}
