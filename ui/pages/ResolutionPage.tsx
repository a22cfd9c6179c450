/** The resolution: its seven volets, which of them the report covers, and how many initiatives address each. */
import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { useCertainty } from '../certainty/useCertainty.ts';
import { useDate } from '../components/dates.ts';
import { french } from '../components/french.ts';
import { Label, OriginalLabel } from '../components/Label.tsx';
import { Link } from '../components/Link.tsx';
import { NodeActions } from '../components/NodeActions.tsx';
import { NotFound } from '../components/NotFound.tsx';
import { Page, Section } from '../components/Page.tsx';
import { QueryPage } from '../components/QueryPage.tsx';
import { QuoteList } from '../components/Quote.tsx';
import { BasisMark } from '../design/marks/BasisMark.tsx';
import { ResolutionPageDocument } from '../generated/documents/ResolutionPage.ts';
import type { ResolutionPageQuery } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { nodePath } from '../paths.ts';
import './ResolutionPage.css';

type Resolution = NonNullable<ResolutionPageQuery['resolution']>;

/** At `/resolution/…` under its id, and at `/volets`. */
function ResolutionPage() {
  const kind = useTranslations('kind');
  const { date } = useParams();
  const { language } = useLocale();
  const basis = useCertainty();
  const variables = { filter: { basis }, language };
  const { data, previousData, error, refetch } = useQuery(ResolutionPageDocument, { variables });
  return (
    <QueryPage title={kind('Resolution')} data={data ?? previousData} error={error} retry={refetch}>
      {(answer) => {
        const { resolution } = answer;
        const named = date === undefined || resolution?.id === `resolution/${date}`;
        if (!resolution || !named) return <NotFound id={`resolution/${date ?? ''}`} />;
        return <ResolutionArticle resolution={resolution} data={answer} />;
      }}
    </QueryPage>
  );
}

function ResolutionArticle({ resolution, data }: { resolution: Resolution; data: ResolutionPageQuery }) {
  const t = useTranslations('volet');
  const kind = useTranslations('kind');
  const date = useDate();
  const counts = new Map(data.initiatives.facets.volets.map(({ volet, count }) => [volet.id, count]));
  return (
    <Page
      title={resolution.label}
      heading={<Label {...resolution} />}
      sentence
      actions={<NodeActions thing={resolution} title={resolution.original} />}
      kicker={
        <>
          {kind('Resolution')} · {date(resolution.date)}
          <BasisMark basis={resolution.basis} />
        </>
      }
      lead={
        <>
          <OriginalLabel {...resolution} />
          {t('resolution')}
        </>
      }
    >
      {resolution.note && (
        <p lang="en" className="muted">
          {resolution.note}
        </p>
      )}
      <Section id="volets" title={t('volets')}>
        <ol className="volets">
          {data.volets.map((volet) => (
            <VoletItem key={volet.id} volet={volet} count={counts.get(volet.id) ?? 0} />
          ))}
        </ol>
      </Section>
      <Section id="citations" title={t('citations')}>
        <QuoteList citations={resolution.citations} />
      </Section>
    </Page>
  );
}

function VoletItem({ volet, count }: { volet: ResolutionPageQuery['volets'][number]; count: number }) {
  const t = useTranslations('volet');
  const counts = useTranslations('count');
  const { locale } = useLocale();
  return (
    <li className={volet.covered ? 'volet' : 'volet volet--not-covered'}>
      <strong className="volet__number number" aria-hidden>
        {volet.number}
      </strong>
      <div>
        <Link to={nodePath(locale, volet.id)} className="volet__link">
          <span className="visually-hidden">{t('title', { number: String(volet.number) })} </span>
          <span lang="fr">{french(volet.title)}</span>
        </Link>
        <p className="small muted">{volet.covered ? counts('initiatives', { count }) : t('notCovered')}</p>
      </div>
    </li>
  );
}

export { ResolutionPage as Component };
