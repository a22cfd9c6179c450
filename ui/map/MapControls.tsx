/** What is counted, of what, and by which kind of place. */
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { MapPlacesQuery } from '../generated/operations.ts';
import { COUNTS, LEVELS, levelsOf, OBJECTIVE_KINDS } from './query.ts';
import type { Count, MapQuery } from './query.ts';

interface MapControlsProps {
  query: MapQuery;
  change: (next: MapQuery) => void;
  places: MapPlacesQuery;
}

export function MapControls({ query, change, places }: MapControlsProps) {
  const t = useTranslations('map');
  const choose = (value: string) => {
    const count = COUNTS.find((one) => one === value) ?? 'initiatives';
    change(withCount(query, count));
  };
  return (
    <div className="map-controls no-print">
      <Choice name={t('count')} value={query.count} choose={choose}>
        {COUNTS.map((count) => (
          <option key={count} value={count}>
            {t(`counts.${count}`)}
          </option>
        ))}
      </Choice>
      <Narrowing {...{ query, change, places }} />
      <LevelChoice query={query} change={change} />
    </div>
  );
}

/** Another count, with what of the choice still holds for it. */
function withCount(query: MapQuery, count: Count): MapQuery {
  const levels = levelsOf(count);
  const level = levels.find((one) => one === query.level) ?? levels[0] ?? query.level;
  const narrowed = count === 'initiatives' || count === 'activity';
  return {
    count,
    volet: narrowed ? query.volet : '',
    period: '',
    kind: null,
    level,
    at: level === query.level ? query.at : '',
  };
}

function Narrowing({ query, change, places }: MapControlsProps) {
  const t = useTranslations('map');
  const kind = useTranslations('kind');
  const { count, volet, period } = query;
  if (count === 'antennas') return null;
  if (count === 'objectives') return <KindChoice query={query} change={change} />;
  return (
    <>
      {count === 'activity' && (
        <Choice name={kind('Period')} value={period} choose={(value) => change({ ...query, period: value })}>
          <option value="">{t('everyPeriod')}</option>
          {places.periods.map(({ id, name }) => (
            <option key={id} value={name}>
              {name.replace('-', '–')}
            </option>
          ))}
        </Choice>
      )}
      <Choice name={kind('Volet')} value={volet} choose={(value) => change({ ...query, volet: value })}>
        <option value="">{t('everyVolet')}</option>
        {places.volets.map(({ id, number, title }) => (
          <option key={id} value={number} lang="fr">
            {`${number}. ${title}`}
          </option>
        ))}
      </Choice>
    </>
  );
}

function KindChoice({ query, change }: Omit<MapControlsProps, 'places'>) {
  const t = useTranslations('map');
  const choose = (value: string) => change({ ...query, kind: OBJECTIVE_KINDS.find((one) => one === value) ?? null });
  return (
    <Choice name={t('kind')} value={query.kind ?? ''} choose={choose}>
      <option value="">{t('kinds.ALL')}</option>
      {OBJECTIVE_KINDS.map((one) => (
        <option key={one} value={one}>
          {t(`kinds.${one}`)}
        </option>
      ))}
    </Choice>
  );
}

interface ChoiceProps {
  name: string;
  value: string;
  choose: (value: string) => void;
  children: ReactNode;
}

function Choice({ name, value, choose, children }: ChoiceProps) {
  return (
    <label className="map-controls__choice">
      <span>{name}</span>
      <select className="input" value={value} onChange={(event) => choose(event.target.value)}>
        {children}
      </select>
    </label>
  );
}

/** A level at which nothing is stated can be seen, and not chosen. */
function LevelChoice({ query, change }: Omit<MapControlsProps, 'places'>) {
  const t = useTranslations('map');
  const kind = useTranslations('kind');
  const possible = levelsOf(query.count);
  return (
    <fieldset className="map-controls__levels">
      <legend>{t('level')}</legend>
      {LEVELS.map((level) => (
        <label key={level} className="map-controls__level">
          <input
            type="radio"
            name="level"
            checked={query.level === level}
            disabled={!possible.includes(level)}
            onChange={() => change({ ...query, level, at: '' })}
          />
          {kind(level === 'zone' ? 'PoliceZone' : 'Commune')}
        </label>
      ))}
    </fieldset>
  );
}
