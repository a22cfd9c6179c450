/** The list of measures: what it is narrowed by, what it says, and every way to take it along. */
import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { useCertainty } from '../certainty/useCertainty.ts';
import { MeasureList } from '../components/MeasureRow.tsx';
import { MeasuresPageDocument } from '../generated/documents/MeasuresPage.ts';
import type { MeasuresPageQuery } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { FilteredPage } from '../list/FilteredPage.tsx';
import type { ListAnswer } from '../list/FilteredPage.tsx';
import { GraphqlQuery } from '../list/GraphqlQuery.tsx';
import { ListActions } from '../list/ListActions.tsx';
import { MorePages, readPages } from '../list/MorePages.tsx';
import { useAddressed } from '../list/useAddressed.ts';
import { usePages } from '../list/usePages.ts';
import { FilterPanel } from '../measures/FilterPanel.tsx';
import { NoMeasures } from '../measures/NoMeasures.tsx';
import { useNamesSettled } from '../measures/names.ts';
import { csvPath, emptyQuery, measuresPath, readQuery, toFilter, toGraphQL } from '../measures/query.ts';
import type { MeasureQuery } from '../measures/query.ts';
import { useConditions } from '../measures/useConditions.ts';
import { useSentence } from '../measures/useSentence.ts';

function MeasuresPage() {
  const t = useTranslations('measures');
  const { locale } = useLocale();
  const [parameters] = useSearchParams();
  const [query, change] = useAddressed(readQuery(parameters), (next) => measuresPath(locale, next));
  const answer = useMeasures(query, readPages(parameters));
  const sentence = useSentence();
  const conditions = useConditions(query);
  return (
    <FilteredPage
      name={t('title')}
      filterName={t('showFilters')}
      told={answer.data && sentence(query, answer.data.measures.totalCount)}
      conditions={conditions}
      clearPath={measuresPath(locale, emptyQuery)}
      filters={<FilterPanel query={query} change={change} />}
      answer={answer}
    >
      {(data) => <Results data={data} query={query} />}
    </FilteredPage>
  );
}

/**
 * The measures of a query; while another query is asked, the former answer stays on screen. The first waits for the
 * names in its sentence, so that the heading does not grow under the reader's eyes.
 */
function useMeasures(query: MeasureQuery, pages: number): ListAnswer<MeasuresPageQuery> {
  const { language } = useLocale();
  const basis = useCertainty();
  const { data, previousData, error, refetch, fetchMore, loading } = useQuery(MeasuresPageDocument, {
    variables: { filter: toFilter(query), language, basis },
    notifyOnNetworkStatusChange: true,
  });
  usePages(data?.measures, pages, loading, (after) => fetchMore({ variables: { after } }));
  const named = useNamesSettled();
  return { data: named ? (data ?? previousData) : undefined, error, retry: refetch, updating: loading };
}

function Results({ data, query }: { data: MeasuresPageQuery; query: MeasureQuery }) {
  const { locale } = useLocale();
  const { nodes, totalCount } = data.measures;
  if (totalCount === 0) return <NoMeasures query={query} />;
  return (
    <>
      <ListActions csv={csvPath(locale, query)} />
      <MeasureList measures={nodes} />
      <MorePages path={measuresPath(locale, query)} shown={nodes.length} total={totalCount} />
      <GraphqlQuery text={toGraphQL(query)} />
    </>
  );
}

export { MeasuresPage as Component };
