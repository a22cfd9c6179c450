/** Where and when initiatives were active, and what of them is dated. */
import { BASES } from '../certainty/certainty.ts';
import type { Basis, Timeline_InitiativeFragment, TimelinePageQuery } from '../generated/operations.ts';
import type { TimelineQuery } from './query.ts';

/** An initiative that was active in a zone and period, with the surest link that says so. */
export interface Active {
  initiative: Timeline_InitiativeFragment;
  link: { id: string; basis: Basis };
}

/** In the place of a zone where the source names none. */
export const NO_ZONE = 'none';

/** Active initiatives by zone and period: `5339/2023-2024`. */
export function cellsOf(initiatives: readonly Timeline_InitiativeFragment[]): Map<string, Active[]> {
  const cells = new Map<string, Map<string, Active>>();
  for (const initiative of initiatives) {
    for (const { id, basis, other } of initiative.activities) {
      if (!('period' in other)) continue;
      const key = `${other.zone?.number ?? NO_ZONE}/${other.period}`;
      const cell = cells.get(key) ?? new Map<string, Active>();
      const known = cell.get(initiative.id);
      if (!known || BASES.indexOf(basis) < BASES.indexOf(known.link.basis)) {
        cell.set(initiative.id, { initiative, link: { id, basis } });
      }
      cells.set(key, cell);
    }
  }
  return new Map([...cells].map(([key, cell]) => [key, [...cell.values()]]));
}

/** Zones down, periods across. */
export interface Grid {
  cells: ReadonlyMap<string, readonly Active[]>;
  /** Numbers of the zones, and {@link NO_ZONE} where the source names none. */
  zones: readonly string[];
  periods: readonly string[];
}

/** All zones, or those chosen; without a zone only where something is. */
export function gridOf({ zones, periods, initiatives }: TimelinePageQuery, query: Pick<TimelineQuery, 'zones'>): Grid {
  const cells = cellsOf(initiatives.nodes);
  const numbers = zones.map(({ number }) => number);
  const chosen = query.zones.length > 0 ? numbers.filter((number) => query.zones.includes(number)) : numbers;
  const zoneless = query.zones.length === 0 && [...cells.keys()].some((key) => key.startsWith(`${NO_ZONE}/`));
  return { cells, zones: zoneless ? [...chosen, NO_ZONE] : chosen, periods: periods.map(({ name }) => name) };
}

/** How many of each basis, the surest first; those with none are left out. */
export function countByBasis(active: readonly Active[]): { basis: Basis; count: number }[] {
  return BASES.map((basis) => ({ basis, count: active.filter(({ link }) => link.basis === basis).length })).filter(
    ({ count }) => count > 0,
  );
}

export type EventKind = 'opened' | 'renamed' | 'closed';

/** Something that a source dates of an instance of a programme, such as a LISA antenna. */
export interface DatedEvent {
  initiative: Timeline_InitiativeFragment;
  kind: EventKind;
  /** As precise as stated: a year, a month, a day, or an interval. */
  date: string;
}

/** In the order of their dates, then of the initiatives. */
export function eventsOf(initiatives: readonly Timeline_InitiativeFragment[]): DatedEvent[] {
  const events = initiatives.filter(isInstance).flatMap((initiative) => {
    const dates = { opened: initiative.start, renamed: initiative.renamedOn, closed: initiative.end };
    const dated = Object.entries(dates) as [EventKind, string | null][];
    return dated.flatMap(([kind, date]) => (date ? [{ initiative, kind, date }] : []));
  });
  return events.toSorted((a, b) => spanOf(a.date)[0] - spanOf(b.date)[0]);
}

/** Instances of which no source dates the opening. */
export function undated(initiatives: readonly Timeline_InitiativeFragment[]): Timeline_InitiativeFragment[] {
  return initiatives.filter((initiative) => isInstance(initiative) && !initiative.start);
}

const isInstance = ({ instanceOf }: Timeline_InitiativeFragment) => instanceOf !== null;

/**
 * When a date begins and when it is over, in years: `2021-06` from 2021.42 to 2021.5. An interval without an end ends
 * where its beginning does.
 */
export function spanOf(date: string): [from: number, to: number] {
  const [first = '', last = first] = date.split('/');
  const [from, until] = partOf(first);
  return [from, last === '..' ? until : partOf(last)[1]];
}

/** The year, month or day that an ISO date names. */
function partOf(iso: string): [from: number, to: number] {
  const [year = 0, month, day] = iso.split('-').map(Number);
  if (month === undefined) return [year, year + 1];
  const start = year + (month - 1) / 12;
  if (day === undefined) return [start, start + 1 / 12];
  return [start + (day - 1) / 366, start + day / 366];
}
