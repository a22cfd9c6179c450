/** What the outlines, numbers and shades of the map mean. */
import { useTranslations } from 'use-intl';
import { heatClass } from '../components/heat.ts';
import { rangesOf } from './counts.ts';
import type { Counts } from './counts.ts';
import './Legend.css';
import type { Places } from './places.ts';
import type { MapQuery } from './query.ts';

interface LegendProps {
  places: Places;
  counts: Counts;
  query: MapQuery;
}

export function Legend({ places: { communes, zones }, counts, query }: LegendProps) {
  const t = useTranslations('map');
  const shown = query.level === 'zone' ? zones : communes;
  const largest = Math.max(0, ...shown.map(({ id }) => counts.byPlace.get(id) ?? 0));
  return (
    <div className="map-legend">
      <ul className="map-legend__steps">
        {rangesOf(largest).map(({ step, from, to }) => (
          <li key={step}>
            <span className={`map-legend__step ${heatClass(step)}`} aria-hidden />
            <span className="number">{from === to ? from : `${from}–${to}`}</span>
          </li>
        ))}
      </ul>
      <p>{t('legend')}</p>
    </div>
  );
}
