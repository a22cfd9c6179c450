/** The list of measures: what it is narrowed by, what it says, and every way to take it along. */
import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { MeasureList } from '../components/MeasureRow.tsx';
import { Page } from '../components/Page.tsx';
import { QueryState } from '../components/QueryState.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { useMedia } from '../components/useMedia.ts';
import { MeasuresPageDocument } from '../generated/operations.ts';
import type { MeasuresPageQuery } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { ConditionChips } from '../measures/ConditionChips.tsx';
import { EmptyResults } from '../measures/EmptyResults.tsx';
import { FilterPanel } from '../measures/FilterPanel.tsx';
import type { FacetProps } from '../measures/FilterPanel.tsx';
import { GraphqlQuery } from '../measures/GraphqlQuery.tsx';
import { ListActions } from '../measures/ListActions.tsx';
import { MorePages, PAGE_SIZE, readPages } from '../measures/MorePages.tsx';
import { conditionsOf, measuresPath, readQuery, toFilter, toGraphQL } from '../measures/query.ts';
import type { MeasureQuery } from '../measures/query.ts';
import { useSentence } from '../measures/useSentence.ts';
import './MeasuresPage.css';

function MeasuresPage() {
  const t = useTranslations('measures');
  const [parameters] = useSearchParams();
  const [query, change] = useAddressedQuery(parameters);
  const answer = useMeasures(query, readPages(parameters));
  const sentence = useSentence();
  const told = answer.data && sentence(query, answer.data.measures.totalCount);
  return (
    <Page title={told ? t('titleQuery', { sentence: told }) : t('title')} heading={told ?? t('title')} sentence>
      <output className="visually-hidden">{answer.updating ? '' : told}</output>
      <div className="measures">
        <Filters query={query} change={change} />
        <div className="measures__results" aria-busy={answer.updating}>
          <ConditionChips query={query} />
          <QueryState {...answer} skeleton={<Skeleton lines={12} height={4.5} />}>
            {(data) => <Results data={data} query={query} />}
          </QueryState>
        </div>
      </div>
    </Page>
  );
}

/**
 * The query that the address tells, and a way to another. What was just chosen holds at once:
 * the address follows a moment later, and a checkbox must not spring back until then.
 */
function useAddressedQuery(parameters: URLSearchParams): [MeasureQuery, (next: MeasureQuery) => void] {
  const { locale } = useLocale();
  const { key } = useLocation();
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<{ at: string; query?: MeasureQuery }>({ at: key });
  // Once the address has changed, it alone tells.
  if (chosen.at !== key) setChosen({ at: key });
  const change = (query: MeasureQuery) => {
    setChosen({ at: key, query });
    void navigate(measuresPath(locale, query), { preventScrollReset: true });
  };
  return [(chosen.at === key && chosen.query) || readQuery(parameters), change];
}

/** The measures of a query; while another query is asked, the former answer stays on screen. */
function useMeasures(query: MeasureQuery, pages: number) {
  const { language } = useLocale();
  const { data, previousData, error, refetch, fetchMore, loading } = useQuery(MeasuresPageDocument, {
    variables: { filter: toFilter(query), language },
    notifyOnNetworkStatusChange: true,
  });
  const { nodes, pageInfo } = data?.measures ?? {};
  useEffect(() => {
    const wanted = nodes && pageInfo?.hasNextPage && nodes.length < pages * PAGE_SIZE;
    if (wanted && !loading) void fetchMore({ variables: { after: pageInfo.endCursor } });
  }, [nodes, pageInfo, pages, loading, fetchMore]);
  return { data: data ?? previousData, error, retry: refetch, updating: loading };
}

/** Beside the list where there is room; otherwise above it, closed. */
function Filters(props: FacetProps) {
  const t = useTranslations('measures');
  const wide = useMedia('(min-width: 60rem)');
  const count = conditionsOf(props.query).length;
  if (wide) {
    return (
      <aside className="filters no-print" aria-label={t('filters')}>
        <FilterPanel {...props} />
      </aside>
    );
  }
  return (
    <details className="filters no-print">
      <summary className="button">
        {t('showFilters')} {count > 0 && `(${count})`}
      </summary>
      <FilterPanel {...props} />
    </details>
  );
}

function Results({ data, query }: { data: MeasuresPageQuery; query: MeasureQuery }) {
  const { nodes, totalCount } = data.measures;
  if (totalCount === 0) return <EmptyResults query={query} />;
  return (
    <>
      <ListActions query={query} />
      <MeasureList measures={nodes} />
      <MorePages query={query} shown={nodes.length} total={totalCount} />
      <GraphqlQuery text={toGraphQL(query)} />
    </>
  );
}

export { MeasuresPage as Component };
