/** Ways to leave with the map: the drawing as SVG or PNG, its numbers as CSV. */
import type { RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { savePng, saveSvg } from '../export/picture.ts';
import { download, toCsv } from '../list/csv.ts';
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
  const list = useTranslations('list');
  const table = useTable({ places, counts, query });
  const file = fileName(query);
  const caption = [...told, window.location.href];
  const draw = (take: typeof saveSvg | typeof savePng) => () => {
    if (drawing.current) void take(file, drawing.current, caption);
  };
  return (
    <p className="row no-print">
      <button type="button" className="button button--small" onClick={draw(saveSvg)}>
        SVG
      </button>
      <button type="button" className="button button--small" onClick={draw(savePng)}>
        PNG
      </button>
      <button
        type="button"
        className="button button--small"
        onClick={() => download(`${file}.csv`, 'text/csv', toCsv(table))}
      >
        {list('csv')}
      </button>
    </p>
  );
}

/** One row a place, those outside the Region last. */
function useTable({ places, counts, query }: Pick<MapExportsProps, 'places' | 'counts' | 'query'>): string[][] {
  const t = useTranslations('map');
  const kind = useTranslations('kind');
  const count = (id: string) => String(counts.byPlace.get(id) ?? 0);
  const counted = t(`counts.${query.count}`);
  if (query.level === 'zone') {
    const rows = places.zones.map(({ id, number, name }) => [number, name, count(id)]);
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
