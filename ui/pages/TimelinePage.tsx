/** What ran where and when: initiatives by zone and period, and the dated openings and renamings of antennas. */
import { useQuery } from '@apollo/client/react';
import { useLocation, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { carried } from '../certainty/certainty.ts';
import { useCertainty } from '../certainty/useCertainty.ts';
import { Page } from '../components/Page.tsx';
import { QueryState } from '../components/QueryState.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { ViewActions } from '../components/ViewActions.tsx';
import { TimelinePageDocument } from '../generated/documents/TimelinePage.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { VoletFacet, ZoneFacet } from '../initiatives/FilterPanel.tsx';
import { useChoices } from '../initiatives/names.ts';
import { emptyQuery, toFilter } from '../initiatives/query.ts';
import { useAddressed } from '../list/useAddressed.ts';
import { usePages } from '../list/usePages.ts';
import { Activity } from '../timeline/Activity.tsx';
import { Events } from '../timeline/Events.tsx';
import { readTimeline, timelinePath } from '../timeline/query.ts';
import type { TimelineQuery } from '../timeline/query.ts';

function TimelinePage() {
  const t = useTranslations('timelinePage');
  const { locale } = useLocale();
  const [parameters] = useSearchParams();
  const { search } = useLocation();
  const [query, change] = useAddressed(readTimeline(parameters), (next) => carried(timelinePath(locale, next), search));
  const title = useTitle(query);
  const { data, error, retry } = useTimeline(query);
  return (
    <Page title={title} heading={t('title')} lead={t('lead')} actions={<ViewActions title={title} />}>
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

/** `Timeline: Police zone 5339, 5341 · Volet 4` */
function useTitle({ zones, volets }: TimelineQuery): string {
  const t = useTranslations('timelinePage');
  const kind = useTranslations('kind');
  const conditions = [
    zones.length > 0 && `${kind('PoliceZone')} ${zones.join(', ')}`,
    volets.length > 0 && `${kind('Volet')} ${volets.join(', ')}`,
  ].filter(Boolean);
  return conditions.length > 0 ? `${t('title')} : ${conditions.join(' · ')}` : t('title');
}

/** All initiatives of the filter: nothing is drawn of a part of them. */
function useTimeline({ zones, volets }: TimelineQuery) {
  const { language } = useLocale();
  const basis = useCertainty();
  const filter = toFilter({ ...emptyQuery, zones, volets, basis: basis ?? [] });
  const { data, previousData, error, refetch, fetchMore, loading } = useQuery(TimelinePageDocument, {
    variables: { filter, language, basis },
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

export { TimelinePage as Component };
