/** The communes and police zones of the Region, with any count in each. */
import { useQuery } from '@apollo/client/react';
import { useRef } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { carried } from '../certainty/certainty.ts';
import { useTold } from '../certainty/CertaintySwitch.tsx';
import { useCertainty } from '../certainty/useCertainty.ts';
import { Page, Section } from '../components/Page.tsx';
import { QueryState } from '../components/QueryState.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { ViewActions } from '../components/ViewActions.tsx';
import { MapPlacesDocument } from '../generated/documents/MapPlaces.ts';
import type { MapPlacesQuery } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useAddressed } from '../list/useAddressed.ts';
import { Legend } from '../map/Legend.tsx';
import { MapControls } from '../map/MapControls.tsx';
import { MapExports } from '../map/MapExports.tsx';
import { MapList, placeAt } from '../map/MapList.tsx';
import { MapTable } from '../map/MapTable.tsx';
import { arrange } from '../map/places.ts';
import type { Places } from '../map/places.ts';
import { levelsOf, mapPath, readMap } from '../map/query.ts';
import type { MapQuery } from '../map/query.ts';
import { TileMap } from '../map/TileMap.tsx';
import { useCounts } from '../map/useCounts.ts';
import type { Counted } from '../map/useCounts.ts';
import { useSentence } from '../map/useSentence.ts';
import './MapPage.css';

function MapPage() {
  const t = useTranslations('map');
  const { locale, language, colon } = useLocale();
  const [parameters] = useSearchParams();
  const { search } = useLocation();
  const [query, change] = useAddressed(readMap(parameters), (next) => carried(mapPath(locale, next), search));
  const { data, error, refetch } = useQuery(MapPlacesDocument, { variables: { language } });
  const title = useSentence()(query);
  return (
    <Page
      title={`${t('title')}${colon}${title}`}
      heading={t('title')}
      lead={title}
      actions={<ViewActions title={`${t('title')}${colon}${title}`} />}
    >
      <QueryState data={data} error={error} retry={refetch} skeleton={<MapSkeleton />}>
        {(places) => <Chosen places={places} query={query} change={change} title={title} />}
      </QueryState>
    </Page>
  );
}

function MapSkeleton() {
  return <Skeleton lines={1} height={44} />;
}

interface ChosenProps {
  places: MapPlacesQuery;
  query: MapQuery;
  change: (next: MapQuery) => void;
  title: string;
}

function Chosen({ places: known, query, change, title }: ChosenProps) {
  const places = arrange(known);
  const { data, error, retry, updating } = useCounts(query, places);
  return (
    <>
      <MapControls query={query} change={change} places={known} />
      <div aria-busy={updating} className="map-shown">
        <QueryState data={data} error={error} retry={retry} skeleton={<MapSkeleton />}>
          {(counted) => <Shown {...{ places, query, counted, title }} />}
        </QueryState>
      </div>
    </>
  );
}

interface ShownProps {
  places: Places;
  query: MapQuery;
  counted: Counted;
  title: string;
}

function Shown({ places, query, counted, title }: ShownProps) {
  const t = useTranslations('map');
  const drawing = useRef<SVGSVGElement>(null);
  const summary = useSummary(query, counted);
  const { counts } = counted;
  const place = placeAt(places, query);
  return (
    <>
      <div className="map">
        <figure className="map__figure panel">
          <TileMap {...{ places, counts, query, drawing }} told={title} />
          <figcaption className="stack">
            <Legend {...{ places, counts, query }} />
            <MapExports {...{ places, counts, query, drawing }} told={[title, ...summary]} />
          </figcaption>
        </figure>
        <div className="map__beside">
          <output className="map__told">{summary.join(' ')}</output>
          {place ? <MapList {...{ place, query, counted }} /> : <p className="muted no-print">{t('choose')}</p>}
        </div>
      </div>
      <Section id="table" title={t('table')}>
        <MapTable {...{ places, counts, query }} told={title} />
      </Section>
    </>
  );
}

/** How many there are and how many of them have a place, why there is one level only, and what counts. */
function useSummary({ count, level }: MapQuery, { counts: { total, placed } }: Counted): string[] {
  const t = useTranslations('map');
  const certainty = useTranslations('certainty');
  const told = useTold(useCertainty());
  const only = levelsOf(count).length === 1 ? [t(level === 'zone' ? 'onlyZone' : 'onlyCommune')] : [];
  return [
    t('placed', { placed: String(placed), total: String(total), level }),
    ...only,
    `${certainty('summary', { told })}.`,
  ];
}

export { MapPage as Component };
