/** How two things are linked: choose both, and read the paths between them as sentences. */
import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { useCertainty } from '../certainty/useCertainty.ts';
import { Link, useGo } from '../components/Link.tsx';
import { NodeLink } from '../components/NodeLink.tsx';
import { Page } from '../components/Page.tsx';
import { QueryState } from '../components/QueryState.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { ViewActions } from '../components/ViewActions.tsx';
import { PathEndsDocument } from '../generated/documents/PathEnds.ts';
import { PathPageDocument } from '../generated/documents/PathPage.ts';
import type { PathEndsQuery, PathPageQuery } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { NodePicker } from '../path/NodePicker.tsx';
import { PathSteps } from '../path/PathSteps.tsx';
import { MOST_HOPS, pathPath, readPathQuery } from '../path/query.ts';
import type { PathQuery } from '../path/query.ts';

type Paths = PathPageQuery['paths'];

function PathPage() {
  const t = useTranslations('path');
  const [parameters] = useSearchParams();
  const { colon } = useLocale();
  const query = readPathQuery(parameters);
  const ends = useEnds(query);
  if (!ends) {
    return (
      <Page title={t('page')} lead={t('introduction')}>
        <Skeleton lines={2} height={12} />
      </Page>
    );
  }
  const both = ends.from && ends.to ? `${ends.from.label} → ${ends.to.label}` : null;
  return (
    <Page
      title={both ? `${t('page')} : ${both}` : t('page')}
      heading={t('page')}
      lead={t('introduction')}
      actions={both && <ViewActions title={`${t('page')}${colon}${both}`} />}
    >
      <Ends query={query} ends={ends} />
      {ends.from && ends.to && <Answer key={`${ends.from.id} ${ends.to.id}`} query={query} />}
    </Page>
  );
}

/** The things at both ends: null where the address names none, or nothing that there is; undefined until they are known. */
function useEnds({ from, to }: PathQuery): PathEndsQuery | undefined {
  const { language } = useLocale();
  const variables = { from: from ?? '', to: to ?? '', language };
  const { data, previousData, loading } = useQuery(PathEndsDocument, { variables, skip: !from && !to });
  const known = data ?? previousData;
  if (loading && !known) return undefined;
  return { from: from ? (known?.from ?? null) : null, to: to ? (known?.to ?? null) : null };
}

function Ends({ query, ends }: { query: PathQuery; ends: PathEndsQuery }) {
  const t = useTranslations('path');
  const { locale } = useLocale();
  const go = useGo();
  const change = (next: Partial<PathQuery>) =>
    go(pathPath(locale, { ...query, ...next }), { preventScrollReset: true });
  return (
    <div className="ends">
      <NodePicker key={`from ${query.from}`} name={t('from')} node={ends.from} choose={(from) => change({ from })} />
      <button
        type="button"
        className="button button--small no-print"
        disabled={!query.from && !query.to}
        onClick={() => change({ from: query.to, to: query.from })}
      >
        <span aria-hidden>⇄</span> {t('swap')}
      </button>
      <NodePicker key={`to ${query.to}`} name={t('to')} node={ends.to} choose={(to) => change({ to })} />
    </div>
  );
}

function Answer({ query }: { query: PathQuery }) {
  const { language } = useLocale();
  const basis = useCertainty();
  const { from, to, maxHops } = query;
  const variables = { from: from ?? '', to: to ?? '', maxHops, language, basis };
  const { data, error, refetch } = useQuery(PathPageDocument, { variables });
  return (
    <QueryState data={data} error={error} retry={refetch} skeleton={<Skeleton lines={2} height={20} />}>
      {({ paths }) => (paths.length > 0 ? <Found paths={paths} /> : <NoPath query={query} />)}
    </QueryState>
  );
}

function Found({ paths }: { paths: Paths }) {
  const t = useTranslations('path');
  return (
    <>
      <output>
        <strong>{t('count', { count: paths.length })}</strong>
      </output>
      {paths.map((path, index) => (
        <PathSteps key={path.sentence} path={path} position={index + 1} />
      ))}
      <Excluded paths={paths} />
    </>
  );
}

/** Hubs that were met on the way and not taken: what links everything links nothing. */
function Excluded({ paths }: { paths: Paths }) {
  const t = useTranslations('path');
  const excluded = new Map(paths.flatMap((path) => path.excluded.map((node) => [node.id, node])));
  if (excluded.size === 0) return null;
  return (
    <details className="disclosure">
      <summary>{t('excluded', { count: excluded.size })}</summary>
      <p className="small muted">{t('excludedHint')}</p>
      <ul>
        {[...excluded.values()].map((node) => (
          <li key={node.id}>
            <NodeLink node={node} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function NoPath({ query }: { query: PathQuery }) {
  const t = useTranslations('path');
  const { locale } = useLocale();
  return (
    <div className="panel stack">
      <h2>{t('none', { count: String(query.maxHops) })}</h2>
      <p>{t('noneHint')}</p>
      {query.maxHops < MOST_HOPS && (
        <p>
          <Link to={pathPath(locale, { ...query, maxHops: MOST_HOPS })}>
            {t('farther', { count: String(MOST_HOPS) })}
          </Link>
        </p>
      )}
    </div>
  );
}

export { PathPage as Component };
