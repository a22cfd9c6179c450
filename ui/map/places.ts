/** The places of the map, as the graph has them and the tiles put them. */
import type { MapPlacesQuery } from '../generated/operations.ts';
import { localName } from '../paths.ts';
import { CELLS } from './tiles.ts';
import type { Cell } from './tiles.ts';

export type Commune = MapPlacesQuery['communes'][number] & Cell;
export type Zone = MapPlacesQuery['zones'][number] & { communes: Commune[] };

export interface Places {
  /** Of the Region, each with its tile, from north to south and west to east. */
  communes: Commune[];
  /** Each with its communes. */
  zones: Zone[];
  /** Communes that the sources name and that lie elsewhere. */
  outside: MapPlacesQuery['communes'];
}

/** @throws {Error} when a commune of the Region has no tile: it would be missing without a word */
export function arrange({ communes, zones }: Pick<MapPlacesQuery, 'communes' | 'zones'>): Places {
  const inRegion = communes
    .filter((commune) => commune.inRegion)
    .map((commune) => ({ ...commune, ...cellOf(commune.id) }))
    .toSorted((a, b) => a.row - b.row || a.column - b.column);
  return {
    communes: inRegion,
    zones: zones.map((zone) => ({ ...zone, communes: inRegion.filter((commune) => commune.zone?.id === zone.id) })),
    outside: communes.filter((commune) => !commune.inRegion),
  };
}

function cellOf(id: string): Cell {
  const cell = CELLS.get(localName(id));
  if (!cell) throw new Error(`${id} is in the Region and has no tile: give it one in ui/map/tiles.ts.`);
  return cell;
}
