/** One link: its two ends, how sure it is and why, and the words that prove it. */
import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { Fact } from '../components/FactLink.tsx';
import { NodeLink } from '../components/NodeLink.tsx';
import { NodeActions } from '../components/NodeActions.tsx';
import { NotFound } from '../components/NotFound.tsx';
import { OfContract } from '../components/OfContract.tsx';
import { Page, Section } from '../components/Page.tsx';
import { QueryPage } from '../components/QueryPage.tsx';
import { QuoteList } from '../components/Quote.tsx';
import { Score } from '../components/Score.tsx';
import { BasisMark } from '../design/marks/BasisMark.tsx';
import { LinkPageDocument } from '../generated/documents/LinkPage.ts';
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
      actions={
        <NodeActions thing={link} title={`${link.from.original} ${link.reads} ${link.to.original}`} french={false} />
      }
      kicker={
        <>
          {t('title')} <BasisMark basis={link.basis} />
        </>
      }
    >
      <p className={`link-sentence link-sentence--${link.basis.toLowerCase()}`}>
        <NodeLink node={link.from} /> <strong>{link.reads}</strong> <NodeLink node={link.to} />
        <OfContract node={link.from} />
      </p>
      <Section id="why" title={t('why')}>
        <Proof link={link} version={version} />
      </Section>
      <Section id="quotes" title={t('quotes')}>
        <QuotesByDocument citations={link.citations} />
      </Section>
    </Page>
  );
}

/** The words of each document in a column of their own, so that two can be compared. */
function QuotesByDocument({ citations }: { citations: Link['citations'] }) {
  const documents = [...new Map(citations.map(({ document }) => [document.id, document])).values()];
  return (
    <div className="link-quotes">
      {documents.map(({ id, title }) => (
        <section key={id} aria-label={title}>
          {documents.length > 1 && (
            <h3 lang="fr" className="link-quotes__document">
              {title}
            </h3>
          )}
          <QuoteList citations={citations.filter(({ document }) => document.id === id)} />
        </section>
      ))}
    </div>
  );
}

function Proof({ link, version }: { link: Link; version: string }) {
  const t = useTranslations('link');
  const basis = useTranslations('basis');
  const meaning = useTranslations('basisMeaning');
  const coverage = useTranslations('coverage');
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
      {link.score !== null && (
        <Fact name={basis('score')}>
          <Score value={link.score} />
        </Fact>
      )}
      {link.coverage && <Fact name={coverage('label')}>{coverage(link.coverage)}</Fact>}
      {link.category && (
        <Fact name={t('category')}>
          <span lang="fr">{link.category}</span>
        </Fact>
      )}
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

export { LinkPage as Component };
