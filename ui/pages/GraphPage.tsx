/** The graph itself, or what is around one thing, drawn and as a table. */
import { useQuery } from '@apollo/client/react';
import { useLocation, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { carried } from '../certainty/certainty.ts';
import { ErrorPanel } from '../components/ErrorPanel.tsx';
import { Page } from '../components/Page.tsx';
import { QueryPage } from '../components/QueryPage.tsx';
import { QueryState } from '../components/QueryState.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { ViewActions } from '../components/ViewActions.tsx';
import type { GraphSurroundingsQuery } from '../generated/operations.ts';
import { GraphSurroundingsDocument } from '../generated/documents/GraphSurroundings.ts';
import '../graph/Graph.css';
import { GraphControls } from '../graph/GraphControls.tsx';
import { GraphView } from '../graph/GraphView.tsx';
import { drawingName, graphPath, readGraphQuery } from '../graph/query.ts';
import type { GraphQuery } from '../graph/query.ts';
import { useGraph, usePath } from '../graph/useGraph.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useAddressed } from '../list/useAddressed.ts';
import { localName } from '../paths.ts';

function GraphPage() {
  const t = useTranslations('graph');
  const { language } = useLocale();
  const { data, error, refetch } = useQuery(GraphSurroundingsDocument, { variables: { language } });
  return (
    <QueryPage title={t('title')} data={data} error={error} retry={refetch}>
      {(surroundings) => <Explored surroundings={surroundings} />}
    </QueryPage>
  );
}

function Explored({ surroundings }: { surroundings: GraphSurroundingsQuery }) {
  const t = useTranslations('graph');
  const { colon } = useLocale();
  const [query, change] = useGraphQuery();
  const { updating, ...answer } = useGraph(query);
  const { path, error } = usePath(query);
  const title = [t('title'), query.around.map(localName).join(', ')].filter(Boolean).join(colon);
  return (
    <Page title={title} heading={t('title')} lead={t('lead')} actions={<ViewActions title={title} />}>
      <div className="filtered filtered--graph">
        <GraphControls {...{ query, change, surroundings }} />
        <div className="stack" aria-busy={updating}>
          {error && <ErrorPanel error={error} retry={() => change({ from: null, to: null })} />}
          <QueryState {...answer} skeleton={<Skeleton lines={1} height={36} />}>
            {(data) => <GraphView key={drawingName(query)} {...{ query, change, data, path, surroundings }} />}
          </QueryState>
        </div>
      </div>
    </Page>
  );
}

/** What the address asks, and a way to ask for more or less of it. */
function useGraphQuery(): [GraphQuery, (next: Partial<GraphQuery>) => void] {
  const { locale } = useLocale();
  const { search } = useLocation();
  const [parameters] = useSearchParams();
  const [query, setQuery] = useAddressed(readGraphQuery(parameters), (next) =>
    carried(graphPath(locale, next), search),
  );
  return [query, (next) => setQuery({ ...query, ...next })];
}

export { GraphPage as Component };
