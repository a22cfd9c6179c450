/** What the map's numbers are, by place, from the answers of the API. */
import type { Basis, MapAntennasQuery, MapContractsQuery, MapInitiativesQuery } from '../generated/operations.ts';
import { localName } from '../paths.ts';
import type { Level, MapQuery, ObjectiveKind } from './query.ts';

export interface Counts {
  /** By id of a commune or a zone; a place that is not in it has none. */
  byPlace: ReadonlyMap<string, number>;
  /** All that are counted, each once, wherever they are. */
  total: number;
  /** Those that a source places in a commune or zone of the map, each once. */
  placed: number;
}

export type Antenna = NonNullable<MapAntennasQuery['initiative']>['instances'][number];
type Contract = MapContractsQuery['contracts'][number];

export interface Objective {
  id: string;
  label: string;
  kind: ObjectiveKind;
  contract: Contract;
}

export function countInitiatives({ initiatives, placed }: MapInitiativesQuery, level: Level): Counts {
  const { communes, zones } = initiatives.facets;
  const values = level === 'zone' ? zones.map(zoneCount) : communes.map(communeCount);
  return { byPlace: new Map(values), total: initiatives.totalCount, placed: placed.totalCount };
}

type Facets = MapInitiativesQuery['initiatives']['facets'];
const zoneCount = ({ zone, count }: Facets['zones'][number]): [string, number] => [zone.id, count];
const communeCount = ({ commune, count }: Facets['communes'][number]): [string, number] => [commune.id, count];

/** The ids of the places of an antenna. */
export function placesOf({ zones, communes }: Antenna, level: Level): string[] {
  return (level === 'zone' ? zones : communes).map(({ id }) => id);
}

export function countAntennas(antennas: readonly Antenna[], level: Level, onMap: ReadonlySet<string>): Counts {
  return countAll(
    antennas.map((antenna) => placesOf(antenna, level)),
    onMap,
  );
}

export function countObjectives(objectives: readonly Objective[], onMap: ReadonlySet<string>): Counts {
  return countAll(
    objectives.map(({ contract }) => [contract.commune.id]),
    onMap,
  );
}

/** @param places of each thing that is counted */
function countAll(places: readonly (readonly string[])[], onMap: ReadonlySet<string>): Counts {
  const byPlace = new Map<string, number>();
  for (const id of places.flat()) byPlace.set(id, (byPlace.get(id) ?? 0) + 1);
  return { byPlace, total: places.length, placed: places.filter((ids) => ids.some((id) => onMap.has(id))).length };
}

/** The objectives that count, in the order in which the contracts print them. */
export function objectivesOf(
  { contracts }: MapContractsQuery,
  kind: ObjectiveKind | null,
  bases: readonly Basis[] | null,
): Objective[] {
  return contracts.flatMap((contract) =>
    cascadeOf(contract).flatMap(({ basis, ...objective }) =>
      (!kind || objective.kind === kind) && (!bases || bases.includes(basis)) ? [{ ...objective, contract }] : [],
    ),
  );
}

function cascadeOf({ sectors }: Contract) {
  return sectors.flatMap(({ generalObjectives }) =>
    generalObjectives.flatMap(({ strategicObjectives, ...general }) => [
      { ...general, kind: 'GENERAL' as const },
      ...strategicObjectives.flatMap(({ operationalObjectives, ...strategic }) => [
        { ...strategic, kind: 'STRATEGIC' as const },
        ...operationalObjectives.map((operational) => ({ ...operational, kind: 'OPERATIONAL' as const })),
      ]),
    ]),
  );
}

/** Steps of shading, as `heat` gives them. */
export const STEPS = [1, 2, 3, 4] as const;

/** The numbers that each step stands for, such as 4 to 6; a step that no whole number falls into is left out. */
export function rangesOf(largest: number): { step: number; from: number; to: number }[] {
  return STEPS.map((step) => ({
    step,
    from: Math.floor(((step - 1) * largest) / STEPS.length) + 1,
    to: Math.floor((step * largest) / STEPS.length),
  })).filter(({ from, to }) => from <= to);
}

/** The name of the file that what is shown is saved as: `map-activity-4-2023-2024-zone`. */
export function fileName({ count, volet, period, kind, level }: MapQuery): string {
  return ['map', count, volet, period, kind?.toLowerCase(), level].filter(Boolean).join('-');
}

/** The local ids that a list of the API takes. */
export const localNames = (things: readonly { id: string }[]) => things.map(({ id }) => localName(id));
