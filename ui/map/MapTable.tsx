/** The same numbers as a table, and both names of each commune. */
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from '../components/Link.tsx';
import { useLocale } from '../i18n/useLocale.ts';
import '../initiative/Figures.css';
import { nodePath } from '../paths.ts';
import type { Counts } from './counts.ts';
import { CommuneLink } from './PlaceName.tsx';
import type { Places, Zone } from './places.ts';
import type { MapQuery } from './query.ts';

interface MapTableProps {
  places: Places;
  counts: Counts;
  query: MapQuery;
  told: string;
}

export function MapTable({ places, counts, query, told }: MapTableProps) {
  const t = useTranslations('map');
  const kind = useTranslations('kind');
  const byZone = query.level === 'zone';
  return (
    <table className="figures__table map-table">
      <caption className="visually-hidden">{told}</caption>
      <thead>
        <tr>
          <th scope="col">{kind(byZone ? 'PoliceZone' : 'Commune')}</th>
          <th scope="col">{byZone ? t('communes') : kind('PoliceZone')}</th>
          <th scope="col">{t(`counts.${query.count}`)}</th>
        </tr>
      </thead>
      <tbody>{byZone ? <ZoneRows {...{ places, counts }} /> : <CommuneRows {...{ places, counts }} />}</tbody>
    </table>
  );
}

type RowsProps = Pick<MapTableProps, 'places' | 'counts'>;

function ZoneRows({ places: { zones }, counts }: RowsProps) {
  const t = useTranslations('map');
  return zones.map((zone) => (
    <Row key={zone.id} name={<ZoneLink zone={zone} />} count={counts.byPlace.get(zone.id) ?? 0} beside={t('communes')}>
      <ul>
        {zone.communes.map((commune) => (
          <li key={commune.id}>
            <CommuneLink commune={commune} />
          </li>
        ))}
      </ul>
    </Row>
  ));
}

function CommuneRows({ places: { communes, zones, outside }, counts }: RowsProps) {
  const t = useTranslations('map');
  const kind = useTranslations('kind');
  const count = (id: string) => counts.byPlace.get(id) ?? 0;
  const inZones = zones.flatMap((zone) => zone.communes.map((commune) => ({ commune, zone })));
  const zoneless = communes.filter((commune) => !commune.zone);
  return (
    <>
      {inZones.map(({ commune, zone }) => (
        <Row
          key={commune.id}
          name={<CommuneLink commune={commune} />}
          count={count(commune.id)}
          beside={kind('PoliceZone')}
        >
          <ZoneLink zone={zone} />
        </Row>
      ))}
      {[...zoneless, ...outside].map((commune) => (
        <Row
          key={commune.id}
          name={<CommuneLink commune={commune} />}
          count={count(commune.id)}
          beside={kind('PoliceZone')}
        >
          {!commune.inRegion && <span className="muted">{t('outside')}</span>}
        </Row>
      ))}
    </>
  );
}

interface RowProps {
  name: ReactNode;
  count: number;
  /** Heading of the second column. */
  beside: string;
  children: ReactNode;
}

function Row({ name, count, beside, children }: RowProps) {
  const t = useTranslations('map');
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label={beside}>{children}</td>
      <td className="number" data-label={t('how')}>
        {count}
      </td>
    </tr>
  );
}

function ZoneLink({ zone: { id, number } }: { zone: Zone }) {
  const { locale } = useLocale();
  return (
    <Link to={nodePath(locale, id)} className="number">
      {number}
    </Link>
  );
}
