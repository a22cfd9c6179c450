/** What the sources leave empty, out of how many, and what was searched before saying so. */
import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { NodeLink } from '../components/NodeLink.tsx';
import { Page, Section } from '../components/Page.tsx';
import { QueryState } from '../components/QueryState.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { GapsPageDocument } from '../generated/operations.ts';
import type { GapsPageQuery } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { localName, nodePath } from '../paths.ts';
import './GapsPage.css';

function GapsPage() {
  const t = useTranslations('gaps');
  const { language } = useLocale();
  const { data, error, refetch } = useQuery(GapsPageDocument, { variables: { language } });
  return (
    <Page title={t('title')} lead={t('introduction')}>
      <QueryState data={data} error={error} retry={refetch} skeleton={<Skeleton lines={4} height={8} />}>
        {({ gaps }) => gaps.map((gap) => <GapSection key={gap.kind} gap={gap} />)}
      </QueryState>
    </Page>
  );
}

function GapSection({ gap }: { gap: GapsPageQuery['gaps'][number] }) {
  const t = useTranslations('gaps');
  const count = useTranslations('count');
  return (
    <Section
      id={gap.kind}
      title={
        <>
          {gap.label}{' '}
          <span className="gap__count">
            {count('ofTotal', { count: String(gap.items.length), total: String(gap.total) })}
          </span>
        </>
      }
    >
      {gap.items.length === 0 && <p>{t('none')}</p>}
      <ul className="gap__items">
        {gap.items.map((item) => (
          <li key={item.id}>
            <NodeLink node={item} />
          </li>
        ))}
      </ul>
      <p className="small muted gap__searched">
        {t('searched')}{' '}
        {gap.searched.map((place, index) => (
          <span key={place}>
            {index > 0 && ', '}
            <Searched place={place} />
          </span>
        ))}
      </p>
    </Section>
  );
}

/** A document that was read, or a type of link that was looked for. */
function Searched({ place }: { place: string }) {
  const { locale } = useLocale();
  if (!place.startsWith('document/')) return <code>{place}</code>;
  return <Link to={nodePath(locale, place)}>{localName(place)}</Link>;
}

export { GapsPage as Component };
