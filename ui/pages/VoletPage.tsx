/** One volet of the resolution: whether the report covers it, and the initiatives that address it. */
import { useParams } from 'react-router';
import type { Params } from 'react-router';
import { useTranslations } from 'use-intl';
import { FactLinks } from '../components/FactLink.tsx';
import { french } from '../components/french.ts';
import { PeriodCounts, StatusCounts, ZoneCounts } from '../components/InitiativeCounts.tsx';
import { InitiativeSection } from '../components/InitiativeSection.tsx';
import { NodeActions } from '../components/NodeActions.tsx';
import { NotFound } from '../components/NotFound.tsx';
import { Page, Section } from '../components/Page.tsx';
import { QueryPage } from '../components/QueryPage.tsx';
import { QuoteList } from '../components/Quote.tsx';
import { BasisMark } from '../design/marks/BasisMark.tsx';
import { VoletPageDocument } from '../generated/documents/VoletPage.ts';
import type { VoletPageQuery } from '../generated/operations.ts';
import { NumberNeighbours } from '../components/Neighbours.tsx';
import { useQuestion } from './question.ts';
import type { Reader } from './question.ts';

type Volet = NonNullable<VoletPageQuery['volet']>;

export const question = ({ number = '' }: Readonly<Params>, { language, basis }: Reader) => ({
  query: VoletPageDocument,
  variables: { id: number, filter: { volets: [number], basis }, language, basis },
});

function VoletPage() {
  const t = useTranslations('volet');
  const { number = '' } = useParams();
  const { data, previousData, error, refetch } = useQuestion(question);
  const known = data ?? (previousData?.volet?.id === `volet/${number}` ? previousData : undefined);
  return (
    <QueryPage id={`volet/${number}`} title={t('title', { number })} data={known} error={error} retry={refetch}>
      {(answer) =>
        answer.volet ? <VoletArticle volet={answer.volet} data={answer} /> : <NotFound id={`volet/${number}`} />
      }
    </QueryPage>
  );
}

function VoletArticle({ volet, data: { volets, initiatives } }: { volet: Volet; data: VoletPageQuery }) {
  const t = useTranslations('volet');
  const query = { volets: [String(volet.number)] };
  return (
    <Page
      title={t('heading', { number: String(volet.number), title: volet.title })}
      heading={
        <>
          <span className="measure-code">{volet.number}</span> <span lang="fr">{french(volet.title)}</span>
        </>
      }
      actions={<NodeActions thing={volet} title={volet.title} />}
      kicker={
        <>
          {t('title', { number: String(volet.number) })}
          <BasisMark basis={volet.basis} />
          <NumberNeighbours all={volets} id={volet.id} />
        </>
      }
      sentence
      lead={t(volet.covered ? 'covered' : 'notCovered')}
    >
      {volet.note && (
        <p lang="en" className="muted">
          {volet.note}
        </p>
      )}
      <FactLinks links={volet.resolution} />
      <div className="columns">
        <div>
          <InitiativeSection initiatives={initiatives.nodes} total={initiatives.totalCount} query={query} />
          <Section id="citations" title={t('citations')}>
            <QuoteList citations={volet.citations} />
          </Section>
        </div>
        {initiatives.totalCount > 0 && (
          <aside>
            <Section id="by-zone" title={t('byZone')}>
              <ZoneCounts facets={initiatives.facets} query={query} />
            </Section>
            <Section id="by-period" title={t('byPeriod')}>
              <PeriodCounts facets={initiatives.facets} query={query} />
            </Section>
            <Section id="by-status" title={t('byStatus')}>
              <StatusCounts facets={initiatives.facets} query={query} />
            </Section>
          </aside>
        )}
      </div>
    </Page>
  );
}

export { VoletPage as Component };
