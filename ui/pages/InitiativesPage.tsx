/** The list of initiatives: what it is narrowed by, what it says, and every way to take it along. */
import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { useCertainty } from '../certainty/useCertainty.ts';
import { InitiativeList } from '../components/InitiativeRow.tsx';
import { InitiativesPageDocument } from '../generated/documents/InitiativesPage.ts';
import type { InitiativesPageQuery } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { FilterPanel } from '../initiatives/FilterPanel.tsx';
import { NoInitiatives } from '../initiatives/NoInitiatives.tsx';
import { csvPath, emptyQuery, initiativesPath, readQuery, toFilter, toGraphQL } from '../initiatives/query.ts';
import type { InitiativeQuery } from '../initiatives/query.ts';
import { useConditions } from '../initiatives/useConditions.ts';
import { useSentence } from '../initiatives/useSentence.ts';
import { FilteredPage } from '../list/FilteredPage.tsx';
import type { ListAnswer } from '../list/FilteredPage.tsx';
import { GraphqlQuery } from '../list/GraphqlQuery.tsx';
import { ListActions } from '../list/ListActions.tsx';
import { MorePages, readPages } from '../list/MorePages.tsx';
import { useAddressed } from '../list/useAddressed.ts';
import { usePages } from '../list/usePages.ts';

function InitiativesPage() {
  const t = useTranslations('initiatives');
  const { locale } = useLocale();
  const [parameters] = useSearchParams();
  const [query, change] = useAddressed(readQuery(parameters), (next) => initiativesPath(locale, next));
  const answer = useInitiatives(query, readPages(parameters));
  const sentence = useSentence(query);
  return (
    <FilteredPage
      name={t('title')}
      filterName={t('showFilters')}
      told={answer.data && sentence(answer.data.initiatives.totalCount)}
      conditions={useConditions(query)}
      clearPath={initiativesPath(locale, emptyQuery)}
      filters={<FilterPanel query={query} change={change} />}
      answer={answer}
    >
      {(data) => <Results data={data} query={query} />}
    </FilteredPage>
  );
}

/** The initiatives of a query; while another query is asked, the former answer stays on screen. */
function useInitiatives(query: InitiativeQuery, pages: number): ListAnswer<InitiativesPageQuery> {
  const basis = useCertainty();
  const { data, previousData, error, refetch, fetchMore, loading } = useQuery(InitiativesPageDocument, {
    variables: { filter: toFilter(query), basis },
    notifyOnNetworkStatusChange: true,
  });
  usePages(data?.initiatives, pages, loading, (after) => fetchMore({ variables: { after } }));
  return { data: data ?? previousData, error, retry: refetch, updating: loading };
}

function Results({ data, query }: { data: InitiativesPageQuery; query: InitiativeQuery }) {
  const { locale } = useLocale();
  const { nodes, totalCount } = data.initiatives;
  if (totalCount === 0) return <NoInitiatives query={query} />;
  return (
    <>
      <ListActions csv={csvPath(locale, query)} />
      <InitiativeList initiatives={nodes} />
      <MorePages path={initiativesPath(locale, query)} shown={nodes.length} total={totalCount} />
      <GraphqlQuery text={toGraphQL(query)} />
    </>
  );
}

export { InitiativesPage as Component };
