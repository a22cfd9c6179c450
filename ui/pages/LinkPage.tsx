/** One link: its two ends, how sure it is and why, and the words that prove it. */
import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { NodeLink } from '../components/NodeLink.tsx';
import { NotFound } from '../components/NotFound.tsx';
import { Page, Section } from '../components/Page.tsx';
import { QueryPage } from '../components/QueryPage.tsx';
import { QuoteList } from '../components/Quote.tsx';
import { BasisMark } from '../design/marks/BasisMark.tsx';
import { LinkPageDocument } from '../generated/operations.ts';
import type { LinkPageQuery } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import '../measure/MeasureHeader.css';
import './LinkPage.css';

type Link = NonNullable<LinkPageQuery['link']>;

function LinkPage() {
  const t = useTranslations('link');
  const params = useParams();
  const id = `link/${params['*'] ?? ''}`;
  const { language } = useLocale();
  const { data, error, refetch } = useQuery(LinkPageDocument, { variables: { id, language } });
  return (
    <QueryPage title={t('title')} data={data} error={error} retry={refetch}>
      {({ link, dataset }) => (link ? <LinkArticle link={link} version={dataset.version} /> : <NotFound id={id} />)}
    </QueryPage>
  );
}

function LinkArticle({ link, version }: { link: Link; version: string }) {
  const t = useTranslations('link');
  return (
    <Page
      title={`${link.from.label} ${link.reads} ${link.to.label}`}
      heading={t('ends')}
      kicker={
        <>
          {t('title')} <BasisMark basis={link.basis} />
        </>
      }
    >
      <p className={`link-sentence link-sentence--${link.basis.toLowerCase()}`}>
        <NodeLink node={link.from} /> <strong>{link.reads}</strong> <NodeLink node={link.to} />
      </p>
      <Section id="why" title={t('why')}>
        <Proof link={link} version={version} />
      </Section>
      <Section id="quotes" title={t('quotes')}>
        <QuoteList citations={link.citations} />
      </Section>
    </Page>
  );
}

function Proof({ link, version }: { link: Link; version: string }) {
  const t = useTranslations('link');
  const basis = useTranslations('basis');
  const meaning = useTranslations('basisMeaning');
  const site = useTranslations('site');
  const english = [
    [basis('reason'), link.reason],
    [basis('rule'), link.rule],
    [basis('method'), link.method],
  ] as const;
  return (
    <dl className="facts">
      <Fact name={basis('label')}>
        <BasisMark basis={link.basis} /> <span className="muted">{meaning(link.basis)}</span>
      </Fact>
      {english.map(
        ([name, text]) =>
          text && (
            <Fact key={name} name={name}>
              <span lang="en">{text}</span>
            </Fact>
          ),
      )}
      {link.score !== null && <Fact name={basis('score')}>{link.score.toFixed(2)}</Fact>}
      <Fact name={t('type')}>
        <code>{link.type}</code>
      </Fact>
      <Fact name={t('permalink')}>
        <code>{link.id}</code>
      </Fact>
      <Fact name={site('data')}>
        <code>{version}</code>
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

export { LinkPage as Component };
