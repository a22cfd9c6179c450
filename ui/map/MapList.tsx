/** What a number of the map counts: the first of the list, and the way to all of it. */
import { useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { useTranslations } from 'use-intl';
import { useCertainty } from '../certainty/useCertainty.ts';
import { InitiativeList } from '../components/InitiativeRow.tsx';
import { Link } from '../components/Link.tsx';
import { QueryState } from '../components/QueryState.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { ViewActions } from '../components/ViewActions.tsx';
import { french } from '../components/french.ts';
import { MapListDocument } from '../generated/documents/MapList.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { initiativesPath } from '../initiatives/query.ts';
import { localName, nodePath } from '../paths.ts';
import { placesOf } from './counts.ts';
import type { Objective } from './counts.ts';
import { useCommuneName, useZoneName } from './PlaceName.tsx';
import type { Places, Zone } from './places.ts';
import { filterOf, listOf, mapPath } from './query.ts';
import type { MapQuery } from './query.ts';
import { ANTENNAS_OF } from './useCounts.ts';
import type { Counted } from './useCounts.ts';
import { useNumber } from './useNumber.ts';

/** How many of a list are shown beside the map. */
const SHOWN = 12;

export type Place = Places['outside'][number] | Zone;

/** The place that the address opens; undefined when there is none of that name at this level. */
export function placeAt({ communes, zones, outside }: Places, { at, level }: MapQuery): Place | undefined {
  const places: readonly Place[] = level === 'zone' ? zones : [...communes, ...outside];
  return places.find(({ id }) => localName(id) === at);
}

interface MapListProps {
  place: Place;
  query: MapQuery;
  counted: Counted;
}

export function MapList({ place, query, counted }: MapListProps) {
  const t = useTranslations('map');
  const list = useTranslations('initiatives');
  const { locale, colon } = useLocale();
  const heading = useInView();
  const count = counted.counts.byPlace.get(place.id) ?? 0;
  const number = useNumber(query.count)(count);
  const name = usePlaceName(place);
  return (
    <section aria-labelledby="place" className="map-list">
      <p className="map-list__head">
        <Link to={nodePath(locale, place.id)}>{name}</Link>
        <Link to={mapPath(locale, { ...query, at: '' })} preventScrollReset className="button button--small no-print">
          {t('close')}
        </Link>
      </p>
      <h2 id="place" ref={heading}>
        {number}
      </h2>
      <ViewActions title={`${name}${colon}${number}`} />
      {count === 0 ? <p className="muted">{list('noneHere')}</p> : <Listed {...{ place, query, counted }} />}
    </section>
  );
}

function usePlaceName(place: Place): string {
  const communeName = useCommuneName();
  const zoneName = useZoneName();
  return 'number' in place ? zoneName(place) : communeName(place);
}

/** On a phone the list is below the map, so opening one brings its heading into view. */
function useInView() {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key } = useLocation();
  useEffect(() => {
    if (key !== 'default') heading.current?.scrollIntoView({ block: 'nearest' });
  }, [key]);
  return heading;
}

function Listed({ place, query, counted }: MapListProps) {
  const here = counted.antennas.filter((antenna) => placesOf(antenna, query.level).includes(place.id));
  if (query.count === 'antennas') return <Antennas {...{ place, query }} antennas={here} />;
  if (query.count !== 'objectives') return <Initiatives {...{ place, query }} />;
  return <Objectives objectives={counted.objectives.filter(({ contract }) => contract.commune.id === place.id)} />;
}

function Initiatives({ place, query }: Omit<MapListProps, 'counted'>) {
  const t = useTranslations('initiatives');
  const { locale } = useLocale();
  const basis = useCertainty();
  const places = [localName(place.id)];
  const { data, error, refetch } = useQuery(MapListDocument, {
    variables: { filter: filterOf(query, places, basis), first: SHOWN, basis },
  });
  return (
    <QueryState data={data} error={error} retry={refetch} skeleton={<Skeleton lines={6} height={3.5} />}>
      {({ initiatives: { nodes, totalCount } }) => (
        <>
          <InitiativeList initiatives={nodes} />
          <p className="section__more no-print">
            <Link to={initiativesPath(locale, listOf(query, places))} className="button button--small">
              {totalCount > nodes.length ? t('seeAll', { count: String(totalCount) }) : t('filterThese')}
            </Link>
          </p>
        </>
      )}
    </QueryState>
  );
}

function Antennas({ place, query, antennas }: Omit<MapListProps, 'counted'> & { antennas: Counted['antennas'] }) {
  const t = useTranslations('map');
  const { locale } = useLocale();
  return (
    <>
      <InitiativeList initiatives={antennas} />
      <p className="row section__more no-print">
        <Link to={nodePath(locale, `initiative/${ANTENNAS_OF}`)} className="button button--small">
          {t('programme')}
        </Link>
        <Link to={initiativesPath(locale, listOf(query, [localName(place.id)]))} className="button button--small">
          {t('allHere')}
        </Link>
      </p>
    </>
  );
}

const KINDS = {
  GENERAL: 'GeneralObjective',
  STRATEGIC: 'StrategicObjective',
  OPERATIONAL: 'OperationalObjective',
} as const;

function Objectives({ objectives }: { objectives: readonly Objective[] }) {
  const kind = useTranslations('kind');
  const { locale } = useLocale();
  const contracts = [...new Map(objectives.map(({ contract }) => [contract.id, contract])).values()];
  return (
    <>
      <ol className="measure-list">
        {objectives.slice(0, SHOWN).map((objective) => (
          <li key={objective.id} className="measure-row">
            <div className="measure-row__text">
              <Link to={nodePath(locale, objective.id)} className="measure-row__link">
                <span lang="fr" className="source-voice">
                  {french(objective.label)}
                </span>
              </Link>
              <p className="measure-row__facts">{kind(KINDS[objective.kind])}</p>
            </div>
          </li>
        ))}
      </ol>
      <InContracts {...{ contracts }} hidden={objectives.length > SHOWN ? objectives.length : 0} />
    </>
  );
}

function InContracts({ contracts, hidden }: { contracts: Objective['contract'][]; hidden: number }) {
  const t = useTranslations('map');
  const { locale } = useLocale();
  return (
    <p className="row section__more">
      {contracts.map(({ id, label }) => (
        <Link key={id} to={nodePath(locale, id)} className="button button--small">
          {hidden > 0 ? t('allIn', { count: String(hidden) }) : t('in')} <span lang="fr">{label}</span>
        </Link>
      ))}
    </p>
  );
}
