/** One commune: its zone, its contract, its antennas and initiatives. */
import { useParams } from 'react-router';
import type { Params } from 'react-router';
import { useTranslations } from 'use-intl';
import { Fact, LinkedFact } from '../components/FactLink.tsx';
import { InitiativeSection } from '../components/InitiativeSection.tsx';
import { LinkSection } from '../components/LinkSection.tsx';
import { NodeActions } from '../components/NodeActions.tsx';
import { NotFound } from '../components/NotFound.tsx';
import { Page, Section } from '../components/Page.tsx';
import { QueryPage } from '../components/QueryPage.tsx';
import { QuoteList } from '../components/Quote.tsx';
import { BasisMark } from '../design/marks/BasisMark.tsx';
import { CommunePageDocument } from '../generated/documents/CommunePage.ts';
import type { CommunePageQuery } from '../generated/operations.ts';
import '../measure/MeasureHeader.css';
import { localName } from '../paths.ts';
import { Openings } from '../place/Openings.tsx';
import { useQuestion } from './question.ts';
import type { Reader } from './question.ts';

type Commune = NonNullable<CommunePageQuery['commune']>;

export const question = ({ name = '' }: Readonly<Params>, { language, basis }: Reader) => ({
  query: CommunePageDocument,
  variables: { id: name, filter: { communes: [name], basis }, language, basis },
});

function CommunePage() {
  const kind = useTranslations('kind');
  const { name = '' } = useParams();
  const { data, previousData, error, refetch } = useQuestion(question);
  const known = data ?? (previousData?.commune?.id === `commune/${name}` ? previousData : undefined);
  return (
    <QueryPage id={`commune/${name}`} title={kind('Commune')} data={known} error={error} retry={refetch}>
      {({ commune, initiatives }) =>
        commune ? <CommuneArticle {...{ commune, initiatives }} /> : <NotFound id={`commune/${name}`} />
      }
    </QueryPage>
  );
}

interface CommuneProps {
  commune: Commune;
  initiatives: CommunePageQuery['initiatives'];
}

function CommuneArticle({ commune, initiatives }: CommuneProps) {
  const t = useTranslations('place');
  const kind = useTranslations('kind');
  return (
    <Page
      title={commune.label}
      actions={<NodeActions thing={commune} title={commune.name} />}
      kicker={
        <>
          {kind('Commune')}
          <BasisMark basis={commune.basis} />
        </>
      }
      lead={!commune.inRegion && t('outside')}
    >
      <dl className="facts">
        <Fact name={t('names')}>
          <span lang="fr">{commune.name}</span> · <span lang="nl">{commune.nameNl}</span>
        </Fact>
        <LinkedFact name={t('zone')} links={commune.zoneLinks} />
        <LinkedFact name={t('contract')} links={commune.contractLinks} />
      </dl>
      <Openings initiatives={initiatives.nodes} />
      <InitiativeSection
        initiatives={initiatives.nodes}
        total={initiatives.totalCount}
        query={{ communes: [localName(commune.id)] }}
      />
      <LinkSection
        id="backing"
        title={t('backing')}
        nodeId={commune.id}
        links={commune.backing}
        total={commune.backingCount}
        types={['LED_BY', 'SUPPORTED_BY']}
      />
      <LinkSection
        id="mentions"
        title={t('mentions')}
        nodeId={commune.id}
        links={commune.mentions}
        total={commune.mentionCount}
        types={['MENTIONS']}
      />
      <Section id="citations" title={t('citations')}>
        <QuoteList citations={commune.citations} />
      </Section>
    </Page>
  );
}

export { CommunePage as Component };
