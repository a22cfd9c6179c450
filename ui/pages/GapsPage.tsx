/** What the sources leave empty, out of how many, and what was searched before saying so. */
import { useQuery } from '@apollo/client/react';
import { useTranslations } from 'use-intl';
import { useCertainty } from '../certainty/useCertainty.ts';
import { Link } from '../components/Link.tsx';
import { NodeLink } from '../components/NodeLink.tsx';
import { OfContract } from '../components/OfContract.tsx';
import { Page, Section } from '../components/Page.tsx';
import { QueryState } from '../components/QueryState.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { ViewActions } from '../components/ViewActions.tsx';
import { GapsPageDocument } from '../generated/documents/GapsPage.ts';
import type { GapsPageQuery } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { nodePath } from '../paths.ts';
import './GapsPage.css';

type Gap = GapsPageQuery['gaps'][number];

/** Longer lists are closed, so that the page stays an overview. */
const SHORT = 15;

function GapsPage() {
  const t = useTranslations('gaps');
  const { language } = useLocale();
  const basis = useCertainty();
  const { data, previousData, error, refetch } = useQuery(GapsPageDocument, { variables: { language, basis } });
  return (
    <Page title={t('title')} lead={t('introduction')} actions={<ViewActions title={t('title')} />}>
      <QueryState
        data={data ?? previousData}
        error={error}
        retry={refetch}
        skeleton={<Skeleton lines={6} height={8} />}
      >
        {({ gaps, documents }) => gaps.map((gap) => <GapSection key={gap.kind} gap={gap} documents={documents} />)}
      </QueryState>
    </Page>
  );
}

interface GapProps {
  gap: Gap;
  documents: GapsPageQuery['documents'];
}

function GapSection({ gap, documents }: GapProps) {
  const t = useTranslations('gaps');
  const count = useTranslations('count');
  const { colon } = useLocale();
  const { items, total } = gap;
  const share = count('ofTotal', { count: String(items.length), total: String(total) });
  return (
    <Section id={gap.kind} title={gap.label} className="gap">
      <p className="gap__share">
        <strong>{share}</strong>
        <span className="gap__bar" aria-hidden>
          <span style={{ width: `${(100 * items.length) / Math.max(total, 1)}%` }} />
        </span>
      </p>
      <ViewActions title={`${gap.label}${colon}${share}`} part={gap.kind} />
      {items.length === 0 && <p>{t(total === 0 ? 'uncounted' : 'none')}</p>}
      {items.length > 0 && items.length <= SHORT && <GapItems items={items} />}
      {items.length > SHORT && (
        <details className="disclosure">
          <summary>{t('showAll', { count: items.length })}</summary>
          <GapItems items={items} />
        </details>
      )}
      <p className="small muted">
        {t('searched')}{' '}
        {gap.searched.map((place, index) => (
          <span key={place}>
            {index > 0 && ', '}
            <Searched place={place} title={documents.find(({ id }) => id === place)?.title} />
          </span>
        ))}
      </p>
    </Section>
  );
}

function GapItems({ items }: { items: Gap['items'] }) {
  return (
    <ul className="gap__items">
      {items.map((item) => (
        <li key={item.id}>
          <NodeLink node={item} />
          <OfContract node={item} />
        </li>
      ))}
    </ul>
  );
}

/** A document that was read, or a type of link that was looked for. */
function Searched({ place, title }: { place: string; title: string | undefined }) {
  const t = useTranslations('gaps');
  const { locale } = useLocale();
  if (title === undefined) return t('links', { type: place });
  return (
    <Link to={nodePath(locale, place)} lang="fr">
      {title}
    </Link>
  );
}

export { GapsPage as Component };
