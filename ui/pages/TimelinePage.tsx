/** What ran where and when: initiatives by zone and period, and the dated openings and renamings of antennas. */
import { useQuery } from '@apollo/client/react';
import { useRef } from 'react';
import type { RefObject } from 'react';
import { useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { useCertainty } from '../certainty/useCertainty.ts';
import { french } from '../components/french.ts';
import { Link } from '../components/Link.tsx';
import '../components/LinkGroups.css';
import { Page, Section } from '../components/Page.tsx';
import { QueryState } from '../components/QueryState.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { ViewActions } from '../components/ViewActions.tsx';
import { BasisMark } from '../design/marks/BasisMark.tsx';
import { BASES } from '../certainty/certainty.ts';
import { saveSvg } from '../export/picture.ts';
import { TimelinePageDocument } from '../generated/documents/TimelinePage.ts';
import type { Timeline_InitiativeFragment, TimelinePageQuery } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { VoletFacet, ZoneFacet } from '../initiatives/FilterPanel.tsx';
import { useChoices } from '../initiatives/names.ts';
import { emptyQuery, toFilter } from '../initiatives/query.ts';
import { download, toCsv } from '../list/csv.ts';
import { useAddressed } from '../list/useAddressed.ts';
import { usePages } from '../list/usePages.ts';
import { nodePath } from '../paths.ts';
import { ActivityChart } from '../timeline/ActivityChart.tsx';
import type { Grid } from '../timeline/ActivityChart.tsx';
import { ActivityTable } from '../timeline/ActivityTable.tsx';
import { CellProofs } from '../timeline/CellProofs.tsx';
import { EventsChart } from '../timeline/EventsChart.tsx';
import { EventsTable } from '../timeline/EventsTable.tsx';
import { readTimeline, timelinePath } from '../timeline/query.ts';
import type { TimelineQuery } from '../timeline/query.ts';
import { cellsOf, eventsOf, NO_ZONE, undated } from '../timeline/timeline.ts';

function TimelinePage() {
  const t = useTranslations('timelinePage');
  const { locale } = useLocale();
  const [parameters] = useSearchParams();
  const [query, change] = useAddressed(readTimeline(parameters), (next) => timelinePath(locale, next));
  const { data, error, retry } = useTimeline(query);
  return (
    <Page title={t('title')} lead={t('lead')} actions={<ViewActions title={t('title')} />}>
      <Filters query={query} change={change} />
      <QueryState data={data} error={error} retry={retry} skeleton={<Skeleton lines={8} height={3} />}>
        {(all) => (
          <>
            <Activity data={all} query={query} />
            <Events initiatives={all.initiatives.nodes} />
          </>
        )}
      </QueryState>
    </Page>
  );
}

/** All initiatives of the filter: nothing is drawn of a part of them. */
function useTimeline({ zones, volets }: TimelineQuery) {
  const basis = useCertainty();
  const filter = toFilter({ ...emptyQuery, zones, volets, basis: basis ?? [] });
  const { data, previousData, error, refetch, fetchMore, loading } = useQuery(TimelinePageDocument, {
    variables: { filter, basis },
    notifyOnNetworkStatusChange: true,
  });
  usePages(data?.initiatives, Infinity, loading, (after) => fetchMore({ variables: { after } }));
  const whole = data && !data.initiatives.pageInfo.hasNextPage ? data : undefined;
  const former = previousData?.initiatives.pageInfo.hasNextPage ? undefined : previousData;
  return { data: whole ?? former, error, retry: refetch };
}

function Filters({ query, change }: { query: TimelineQuery; change: (query: TimelineQuery) => void }) {
  const choices = useChoices();
  const props = {
    query: { ...emptyQuery, zones: query.zones, volets: query.volets },
    change: ({ zones, volets }: Pick<TimelineQuery, 'zones' | 'volets'>) => change({ zones, volets, at: null }),
    choices,
    counts: undefined,
  };
  return (
    <div className="timeline-filters no-print">
      <ZoneFacet {...props} />
      <VoletFacet {...props} />
    </div>
  );
}

/** The rows and columns: all zones, or those chosen; without a zone only where something is. */
function gridOf({ zones, periods, initiatives }: TimelinePageQuery, query: TimelineQuery): Grid {
  const cells = cellsOf(initiatives.nodes);
  const numbers = zones.map(({ number }) => number);
  const chosen = query.zones.length > 0 ? numbers.filter((number) => query.zones.includes(number)) : numbers;
  const zoneless = query.zones.length === 0 && [...cells.keys()].some((key) => key.startsWith(`${NO_ZONE}/`));
  return { cells, zones: zoneless ? [...chosen, NO_ZONE] : chosen, periods: periods.map(({ name }) => name) };
}

function Activity({ data, query }: { data: TimelinePageQuery; query: TimelineQuery }) {
  const t = useTranslations('timelinePage');
  const count = useTranslations('count');
  const drawing = useRef<SVGSVGElement>(null);
  const grid = gridOf(data, query);
  const opened = query.at === null ? undefined : grid.cells.get(query.at);
  const names = new Map(data.zones.map(({ number, name }) => [number, name]));
  return (
    <Section id="activity" title={t('activity')} hint={t('activityHint')}>
      <div className="stack">
        <output className="visually-hidden">{count('initiatives', { count: data.initiatives.totalCount })}</output>
        <p className="row" aria-hidden>
          {BASES.map((basis) => (
            <BasisMark key={basis} basis={basis} />
          ))}
        </p>
        <ActivityChart grid={grid} query={query} drawing={drawing} />
        <TakeActivity grid={grid} drawing={drawing} />
        {query.at !== null && opened && <CellProofs at={query.at} active={opened} />}
        <details className="disclosure">
          <summary>{t('table')}</summary>
          <ActivityTable grid={grid} query={query} names={names} />
        </details>
      </div>
    </Section>
  );
}

/** One row for each initiative in a zone and period. */
function TakeActivity({ grid, drawing }: { grid: Grid; drawing: RefObject<SVGSVGElement | null> }) {
  const timeline = useTranslations('timeline');
  const t = useTranslations('timelinePage');
  const basis = useTranslations('basis');
  const { locale } = useLocale();
  const rows = () =>
    grid.zones.flatMap((zone) =>
      grid.periods.flatMap((period) =>
        (grid.cells.get(`${zone}/${period}`) ?? []).map(({ initiative, link }) => [
          zone === NO_ZONE ? '' : zone,
          period,
          initiative.name,
          basis(link.basis),
          window.location.origin + nodePath(locale, link.id),
        ]),
      ),
    );
  const heads = [timeline('zone'), t('period'), t('initiative'), basis('label'), 'URL'];
  return <Take drawing={drawing} name="timeline" table={() => [heads, ...rows()]} />;
}

interface TakeProps {
  drawing: RefObject<SVGSVGElement | null>;
  /** Of the file, without its ending. */
  name: string;
  table: () => string[][];
}

function Take({ drawing, name, table }: TakeProps) {
  const list = useTranslations('list');
  return (
    <p className="row no-print">
      <button
        type="button"
        className="button button--small"
        onClick={() => download(`${name}.csv`, 'text/csv', toCsv(table()))}
      >
        {list('csv')}
      </button>
      <button
        type="button"
        className="button button--small"
        onClick={() => drawing.current && saveSvg(name, drawing.current)}
      >
        SVG
      </button>
      <button type="button" className="button button--small" onClick={() => window.print()}>
        {list('print')}
      </button>
    </p>
  );
}

function Events({ initiatives }: { initiatives: readonly Timeline_InitiativeFragment[] }) {
  const t = useTranslations('timelinePage');
  const timeline = useTranslations('timeline');
  const { locale } = useLocale();
  const drawing = useRef<SVGSVGElement>(null);
  const events = eventsOf(initiatives);
  const without = undated(initiatives);
  const table = () => [
    [t('date'), t('event'), t('initiative'), timeline('zone'), 'URL'],
    ...events.map(({ initiative: { id, name, zones }, kind, date }) => [
      date,
      t(kind),
      name,
      zones.map(({ number }) => number).join(' '),
      window.location.origin + nodePath(locale, id),
    ]),
  ];
  return (
    <Section id="events" title={t('events')} hint={t('eventsHint')}>
      <div className="stack">
        {events.length === 0 ? (
          <p>{t('noEvents')}</p>
        ) : (
          <>
            <EventsChart events={events} drawing={drawing} />
            <Take drawing={drawing} name="events" table={table} />
            <EventsTable events={events} />
          </>
        )}
        {without.length > 0 && (
          <p className="small">
            {t('undated')}{' '}
            {without.map(({ id, name }, index) => (
              <span key={id}>
                {index > 0 && ', '}
                <Link to={nodePath(locale, id)} lang="fr">
                  {french(name)}
                </Link>
              </span>
            ))}
          </p>
        )}
      </div>
    </Section>
  );
}

export { TimelinePage as Component };
