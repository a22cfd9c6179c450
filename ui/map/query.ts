/**
 * What the map counts, and how the address says it:
 * `/en/map?count=activity&period=2023-2024&level=zone&at=5340`.
 */
import { emptyQuery, toFilter } from '../initiatives/query.ts';
import type { InitiativeQuery } from '../initiatives/query.ts';
import type { Locale } from '../i18n/messages.ts';
import { addressOf, readOne, readText } from '../list/address.ts';

/** What can be counted. */
export const COUNTS = ['initiatives', 'antennas', 'activity', 'objectives'] as const;
export type Count = (typeof COUNTS)[number];

/** Of what place something is counted. */
export const LEVELS = ['commune', 'zone'] as const;
export type Level = (typeof LEVELS)[number];

/** Of the objectives of a contract, from the most general. */
export const OBJECTIVE_KINDS = ['GENERAL', 'STRATEGIC', 'OPERATIONAL'] as const;
export type ObjectiveKind = (typeof OBJECTIVE_KINDS)[number];

export interface MapQuery {
  count: Count;
  /** Of initiatives and activity: only those of this volet; all when empty. */
  volet: string;
  /** Of activity; any period when empty. */
  period: string;
  /** Of objectives: all three levels of a contract when null. */
  kind: ObjectiveKind | null;
  level: Level;
  /** The place whose list is open, without its kind: `evere`, `5340`; none when empty. */
  at: string;
}

/**
 * The levels at which the sources state something: they tell of activity by zone and contracts bind communes,
 * and what is said of one is not spread over the other.
 */
export function levelsOf(count: Count): readonly Level[] {
  if (count === 'activity') return ['zone'];
  return count === 'objectives' ? ['commune'] : LEVELS;
}

/** Reads an address; what it does not say, or says in words that mean nothing, is as at first. */
export function readMap(parameters: URLSearchParams): MapQuery {
  const text = (name: string) => readText(parameters, name);
  const count = readOne(parameters, 'count', COUNTS) ?? 'initiatives';
  const levels = levelsOf(count);
  return {
    count,
    volet: count === 'initiatives' || count === 'activity' ? text('volet') : '',
    period: count === 'activity' ? text('period') : '',
    kind: (count === 'objectives' && readOne(parameters, 'kind', OBJECTIVE_KINDS)) || null,
    level: readOne(parameters, 'level', levels) ?? levels[0] ?? 'commune',
    at: text('at'),
  };
}

/** Where the map stands; what is as at first is left out. */
export function mapPath(locale: Locale, query: MapQuery): string {
  const { count, volet, period, kind, level, at } = query;
  return addressOf(`/${locale}/map`, [
    ['count', count === 'initiatives' ? '' : count],
    ['volet', volet],
    ['period', period],
    ['kind', (kind ?? '').toLowerCase()],
    ['level', level === levelsOf(count)[0] ? '' : level],
    ['at', at],
  ]);
}

/** The list of initiatives that a number of the map counts: of one place, or of several together. */
export function listOf({ volet, period, level }: MapQuery, places: readonly string[]): Partial<InitiativeQuery> {
  return {
    volets: volet ? [volet] : [],
    periods: period ? [period] : [],
    [level === 'zone' ? 'zones' : 'communes']: places,
  };
}

/** The API's filter of such a list, with what counts. */
export function filterOf(query: MapQuery, places: readonly string[], basis: InitiativeQuery['basis'] | null) {
  return toFilter({ ...emptyQuery, ...listOf(query, places), basis: basis ?? [] });
}
