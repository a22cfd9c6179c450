/**
 * What is asked of the list of measures, and how the address says it:
 * `/en/measures?all=communes,associations&none=parquet&narrower=1&themes=1,4&axes=reaction&words=drones`.
 * The CSV export takes the same names.
 */
import { readBases } from '../certainty/certainty.ts';
import type { AxisName, Basis, MeasureFilter } from '../generated/operations.ts';
import type { Locale } from '../i18n/messages.ts';
import { addressOf, filled, literal, readList, readText } from '../list/address.ts';

export interface MeasureQuery {
  /** Ids of partners without their kind, as in the other lists: `communes`. */
  all: readonly string[];
  any: readonly string[];
  none: readonly string[];
  narrower: boolean;
  themes: readonly string[];
  subThemes: readonly string[];
  axes: readonly AxisName[];
  words: string;
  /** The certainty switch; empty when all count. It is no condition of the list, and stays when these go. */
  basis: readonly Basis[];
}

export const emptyQuery: MeasureQuery = {
  all: [],
  any: [],
  none: [],
  narrower: false,
  themes: [],
  subThemes: [],
  axes: [],
  words: '',
  basis: [],
};

export const AXES: readonly AxisName[] = ['PREVENTION', 'REACTION', 'SUIVI'];

/** Reads an address; what it does not say, or says in words that mean nothing, does not narrow. */
export function readQuery(parameters: URLSearchParams): MeasureQuery {
  const list = (name: string) => readList(parameters, name);
  const upper = (name: string) => list(name).map((value) => value.toUpperCase());
  return {
    all: list('all'),
    any: list('any'),
    none: list('none'),
    narrower: parameters.get('narrower') === '1',
    themes: list('themes'),
    subThemes: list('subthemes'),
    axes: AXES.filter((axis) => upper('axes').includes(axis)),
    words: readText(parameters, 'words'),
    basis: readBases(parameters.toString()) ?? [],
  };
}

function parametersOf(query: MeasureQuery): [name: string, value: string][] {
  return [
    ['all', query.all.join()],
    ['any', query.any.join()],
    ['none', query.none.join()],
    ['narrower', query.narrower ? '1' : ''],
    ['themes', query.themes.join()],
    ['subthemes', query.subThemes.join()],
    ['axes', query.axes.join().toLowerCase()],
    ['words', query.words],
    ['basis', query.basis.join()],
  ];
}

export function measuresPath(locale: Locale, query: MeasureQuery): string {
  return addressOf(`/${locale}/measures`, parametersOf(query));
}

/** Where the list on screen is downloaded. */
export function csvPath(locale: Locale, query: MeasureQuery): string {
  return addressOf('/export/measures.csv', [...parametersOf(query), ['lang', locale]]);
}

/** The API's filter; what does not narrow is left out. */
export function toFilter(query: MeasureQuery): MeasureFilter {
  const { all, any, none, narrower, themes, subThemes, axes, words, basis } = query;
  const partners = { ...filled({ all, any, none }), ...(narrower && { includeNarrower: true }) };
  return {
    ...(Object.keys(filled({ all, any, none })).length > 0 && { partners }),
    ...filled({ themes, subThemes, axes, basis }),
    ...(words && { words }),
  };
}

/** One condition of a query, so that it can be named and removed. */
export type Condition =
  | { kind: 'all' | 'any' | 'none' | 'themes' | 'subThemes'; value: string }
  | { kind: 'axes'; value: AxisName }
  | { kind: 'words'; value: string }
  | { kind: 'narrower'; value: true };

const LISTS = ['all', 'any', 'none', 'themes', 'subThemes', 'axes'] as const;

/** Every condition that narrows, in the order in which the page shows them. */
export function conditionsOf(query: MeasureQuery): Condition[] {
  const fromLists = LISTS.flatMap((kind) => query[kind].map((value) => ({ kind, value }) as Condition));
  const words: Condition[] = query.words ? [{ kind: 'words', value: query.words }] : [];
  const narrower: Condition[] = query.narrower ? [{ kind: 'narrower', value: true }] : [];
  return [...fromLists, ...words, ...narrower];
}

/** The query without one of its conditions. */
export function withoutCondition(query: MeasureQuery, { kind, value }: Condition): MeasureQuery {
  if (kind === 'words') return { ...query, words: '' };
  if (kind === 'narrower') return { ...query, narrower: false };
  return { ...query, [kind]: (query[kind] as readonly string[]).filter((other) => other !== value) };
}

/** What a partner is to a query: asked for with all, with any, excluded, or nothing. */
export type PartnerRole = 'off' | 'all' | 'any' | 'none';

export function roleOf(query: MeasureQuery, partner: string): PartnerRole {
  return (['all', 'any', 'none'] as const).find((role) => query[role].includes(partner)) ?? 'off';
}

/** The query with a partner in one role and in no other. */
export function withRole(query: MeasureQuery, partner: string, role: PartnerRole): MeasureQuery {
  const others = (list: readonly string[]) => list.filter((id) => id !== partner);
  const cleared = { ...query, all: others(query.all), any: others(query.any), none: others(query.none) };
  return role === 'off' ? cleared : { ...cleared, [role]: [...cleared[role], partner] };
}

/** The whole GraphQL document that asks the same, to copy. */
export function toGraphQL(query: MeasureQuery): string {
  const filter = literal(toFilter(query), AXES);
  const argument = filter === '{}' ? 'first: 100' : `filter: ${filter}, first: 100`;
  return `query {
  measures(${argument}) {
    totalCount
    nodes {
      code
      title
      partners { id label }
      citations { document { id } firstLine lastLine quote }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;
}
