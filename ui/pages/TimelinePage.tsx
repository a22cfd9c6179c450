/** What ran where and when: initiatives by zone and period, and the dated openings and renamings of antennas. */
import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
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

export { TimelinePage as Component };
