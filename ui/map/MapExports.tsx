/** The map as it is shown, to be taken along. */
import type { RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { TakeAway } from '../export/TakeAway.tsx';
import { fileName } from './counts.ts';
import type { Counts } from './counts.ts';
import type { Places } from './places.ts';
import type { MapQuery } from './query.ts';

interface MapExportsProps {
  places: Places;
  counts: Counts;
  query: MapQuery;
  /** What is counted and how sure it is, in words. */
  told: readonly string[];
  drawing: RefObject<SVGSVGElement | null>;
}

export function MapExports({ places, counts, query, told, drawing }: MapExportsProps) {
  const table = useTable({ places, counts, query });
  return (
    <TakeAway
      file={fileName(query)}
      table={() => table}
      withDrawing={(save) => drawing.current && void save(drawing.current)}
      told={told}
    />
  );
}

/** One row a place, those outside the Region last. */
function useTable({ places, counts, query }: Pick<MapExportsProps, 'places' | 'counts' | 'query'>): string[][] {
  const t = useTranslations('map');
  const kind = useTranslations('kind');
  const count = (id: string) => String(counts.byPlace.get(id) ?? 0);
  const counted = t(`counts.${query.count}`);
  if (query.level === 'zone') {
    const rows = places.zones.map(({ id, number, label }) => [number, label, count(id)]);
    return [[kind('PoliceZone'), t('communes'), counted], ...rows];
  }
  const zones = new Map(places.zones.map(({ id, number }) => [id, number]));
  const rows = [...places.communes, ...places.outside].map(({ id, name, nameNl, zone, inRegion }) => [
    name,
    nameNl,
    inRegion ? (zones.get(zone?.id ?? '') ?? '') : t('outside'),
    count(id),
  ]);
  return [[`${kind('Commune')} (fr)`, `${kind('Commune')} (nl)`, kind('PoliceZone'), counted], ...rows];
}
