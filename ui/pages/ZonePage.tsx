/** One police zone: its communes, its antennas, and its initiatives per period. */
import { useParams } from 'react-router';
import type { Params } from 'react-router';
import { useTranslations } from 'use-intl';
import { Fact, LinkedFact } from '../components/FactLink.tsx';
import { PeriodCounts, StatusCounts, VoletCounts } from '../components/InitiativeCounts.tsx';
import { InitiativeSection } from '../components/InitiativeSection.tsx';
import { Label } from '../components/Label.tsx';
import { NumberNeighbours } from '../components/Neighbours.tsx';
import { NodeActions } from '../components/NodeActions.tsx';
import { NotFound } from '../components/NotFound.tsx';
import { Page, Section } from '../components/Page.tsx';
import { QueryPage } from '../components/QueryPage.tsx';
import { QuoteList } from '../components/Quote.tsx';
import { spaced } from '../components/ZoneName.tsx';
import { BasisMark } from '../design/marks/BasisMark.tsx';
import { ZonePageDocument } from '../generated/documents/ZonePage.ts';
import type { ZonePageQuery } from '../generated/operations.ts';
import '../measure/MeasureHeader.css';
import { Openings } from '../place/Openings.tsx';
import { useQuestion } from './question.ts';
import type { Reader } from './question.ts';

type Zone = NonNullable<ZonePageQuery['zone']>;

export const question = ({ number = '' }: Readonly<Params>, { language, basis }: Reader) => ({
  query: ZonePageDocument,
  variables: { id: number, filter: { zones: [number], basis }, language, basis },
});

function ZonePage() {
  const kind = useTranslations('kind');
  const { number = '' } = useParams();
  const { data, previousData, error, refetch } = useQuestion(question);
  const known = data ?? (previousData?.zone?.id === `zone/${number}` ? previousData : undefined);
  return (
    <QueryPage
      id={`zone/${number}`}
      title={`${kind('PoliceZone')} ${number}`}
      data={known}
      error={error}
      retry={refetch}
    >
      {(answer) =>
        answer.zone ? <ZoneArticle zone={answer.zone} data={answer} /> : <NotFound id={`zone/${number}`} />
      }
    </QueryPage>
  );
}

function ZoneArticle({ zone, data }: { zone: Zone; data: ZonePageQuery }) {
  const t = useTranslations('place');
  const kind = useTranslations('kind');
  const { zones, initiatives } = data;
  const label = spaced(zone.label);
  const original = spaced(zone.original);
  const query = { zones: [zone.number] };
  return (
    <Page
      title={`${kind('PoliceZone')} ${zone.number} ${label}`}
      heading={
        <>
          <span className="measure-code">{zone.number}</span> <Label label={label} original={original} />
        </>
      }
      actions={<NodeActions thing={zone} title={original} />}
      kicker={
        <>
          {kind('PoliceZone')}
          <BasisMark basis={zone.basis} />
          <NumberNeighbours all={zones} id={zone.id} />
        </>
      }
    >
      <dl className="facts">
        <LinkedFact name={t('communes')} links={zone.communes} />
        {zone.aliases.length > 0 && (
          <Fact name={t('aliases')}>
            <span lang="fr" className="source-voice">
              {zone.aliases.map((alias) => `«\u00a0${alias}\u00a0»`).join(', ')}
            </span>
          </Fact>
        )}
      </dl>
      <div className="columns">
        <div>
          <Openings initiatives={initiatives.nodes} />
          <InitiativeSection initiatives={initiatives.nodes} total={initiatives.totalCount} query={query} />
          <Section id="citations" title={t('citations')}>
            <QuoteList citations={zone.citations} />
          </Section>
        </div>
        <aside>
          <Section id="by-period" title={t('byPeriod')}>
            <PeriodCounts facets={initiatives.facets} query={query} />
          </Section>
          <Section id="by-volet" title={t('byVolet')}>
            <VoletCounts facets={initiatives.facets} query={query} />
          </Section>
          <Section id="by-status" title={t('byStatus')}>
            <StatusCounts facets={initiatives.facets} query={query} />
          </Section>
        </aside>
      </div>
    </Page>
  );
}

export { ZonePage as Component };
