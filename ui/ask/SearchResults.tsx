/** What a search for the words found, narrowed by facets, page by page. */
import { useQuery } from '@apollo/client/react';
import { useLocation, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { carried } from '../certainty/certainty.ts';
import { useTold } from '../certainty/CertaintySwitch.tsx';
import { useCertainty } from '../certainty/useCertainty.ts';
import { Link } from '../components/Link.tsx';
import type { NodeKind } from '../components/NodeLink.tsx';
import { Section } from '../components/Page.tsx';
import { QueryState } from '../components/QueryState.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { SearchResultsDocument } from '../generated/documents/SearchResults.ts';
import type { SearchResultsQuery } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { filled, toggled } from '../list/address.ts';
import { ConditionChips } from '../list/ConditionChips.tsx';
import { Filters } from '../list/FilteredPage.tsx';
import { MorePages, readPages } from '../list/MorePages.tsx';
import { useAddressed } from '../list/useAddressed.ts';
import { usePages } from '../list/usePages.ts';
import { Hit } from './Hit.tsx';
import { askPath, narrowedPath } from './query.ts';
import type { AskQuery } from './query.ts';
import { SearchFilters } from './SearchFilters.tsx';

/** As many as the document asks for at a time. */
const PAGE = 20;

export function SearchResults({ query: addressed }: { query: AskQuery }) {
  const t = useTranslations('ask');
  const { locale } = useLocale();
  const { search } = useLocation();
  const [query, change] = useAddressed(addressed, (next) => carried(narrowedPath(locale, next), search));
  const { data, error, retry, updating } = useSearch(query);
  const title = data ? t('results', { count: data.search.totalCount }) : t('searching');
  return (
    <Section id="results" title={title}>
      <output className="visually-hidden">{data && !updating ? title : ''}</output>
      <div aria-busy={updating}>
        <QueryState data={data} error={error} retry={retry} skeleton={<Skeleton lines={8} height={5} />}>
          {(found) => <Results query={query} found={found.search} change={change} />}
        </QueryState>
      </div>
    </Section>
  );
}

/** While the same words are narrowed, the former results stay on screen; other words start anew. */
function useSearch({ words, kinds, themes, axes, zones }: AskQuery) {
  const { language } = useLocale();
  const [parameters] = useSearchParams();
  const basis = useCertainty();
  const { data, previousData, error, refetch, fetchMore, loading } = useQuery(SearchResultsDocument, {
    variables: { query: words, basis, language, ...filled({ kinds, themes, axes, zones }) },
    notifyOnNetworkStatusChange: true,
  });
  const next = (after: string | null) => fetchMore({ variables: { after } });
  usePages(data?.search, readPages(parameters), loading, next, PAGE);
  return { data: data ?? previousData, error, retry: refetch, updating: loading };
}

interface ResultsProps {
  query: AskQuery;
  found: SearchResultsQuery['search'];
  change: (query: AskQuery) => void;
}

function Results({ query, found, change }: ResultsProps) {
  const t = useTranslations('ask');
  const { locale } = useLocale();
  const conditions = useConditions(query);
  const { nodes, totalCount, facets, didYouMean } = found;
  return (
    <div className="stack">
      {didYouMean && (
        <p className="did-you-mean">
          {t('didYouMean')} <Link to={askPath(locale, didYouMean)}>{didYouMean}</Link>
        </p>
      )}
      <ConditionChips conditions={conditions} clearPath={askPath(locale, query.words, query.edits)} />
      {totalCount === 0 && <NothingFound narrowed={conditions.length > 0} />}
      {facets.kinds.length > 0 && (
        <div className="filtered">
          <Filters name={t('narrow')} count={conditions.length}>
            <SearchFilters query={query} facets={facets} change={change} />
          </Filters>
          <div className="filtered__results">
            <ol className="hits">
              {nodes.map((hit) => (
                <Hit key={hit.node.id} hit={hit} />
              ))}
            </ol>
            <MorePages path={narrowedPath(locale, query)} shown={nodes.length} total={totalCount} size={PAGE} />
          </div>
        </div>
      )}
    </div>
  );
}

function NothingFound({ narrowed }: { narrowed: boolean }) {
  const t = useTranslations('ask');
  const told = useTold(useCertainty());
  const certainty = useTranslations('certainty');
  return (
    <div className="panel stack">
      <p>{t(narrowed ? 'nothingNarrowed' : 'nothingFound')}</p>
      <p className="small muted">{certainty('summary', { told })}</p>
    </div>
  );
}

/** What narrows the results, each with where they stand without it. */
function useConditions(query: AskQuery) {
  const { locale } = useLocale();
  const kinds = useTranslations('kind');
  const axes = useTranslations('axis');
  const without = (change: Partial<AskQuery>) => narrowedPath(locale, { ...query, ...change });
  return [
    ...query.kinds.map((kind) => ({
      name: kinds.has(kind as NodeKind) ? kinds(kind as NodeKind) : kind,
      pathWithout: without({ kinds: toggled(query.kinds, kind) }),
    })),
    ...query.themes.map((theme) => ({
      name: `${kinds('Theme')} ${theme}`,
      pathWithout: without({ themes: toggled(query.themes, theme) }),
    })),
    ...query.axes.map((axis) => ({
      name: `${kinds('Axis')} ${axes(axis)}`,
      pathWithout: without({ axes: toggled(query.axes, axis) }),
    })),
    ...query.zones.map((zone) => ({
      name: `${kinds('PoliceZone')} ${zone}`,
      pathWithout: without({ zones: toggled(query.zones, zone) }),
    })),
  ];
}
