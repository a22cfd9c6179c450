/** One body: what it is, what it leads, supports, runs and concluded, and where it is named. */
import { useParams } from 'react-router';
import type { Params } from 'react-router';
import { useTranslations } from 'use-intl';
import { Fact, LinkedFact } from '../components/FactLink.tsx';
import { Label, OriginalLabel } from '../components/Label.tsx';
import { LinkSection } from '../components/LinkSection.tsx';
import { NodeActions } from '../components/NodeActions.tsx';
import { NotFound } from '../components/NotFound.tsx';
import { Page, Section } from '../components/Page.tsx';
import { Pursuits } from '../components/Pursuits.tsx';
import { QueryPage } from '../components/QueryPage.tsx';
import { QuoteList } from '../components/Quote.tsx';
import { BasisMark } from '../design/marks/BasisMark.tsx';
import { OrganisationPageDocument } from '../generated/documents/OrganisationPage.ts';
import type { OrganisationPageQuery } from '../generated/operations.ts';
import { FiguresSection } from '../initiative/FiguresSection.tsx';
import '../measure/MeasureHeader.css';
import { useQuestion } from './question.ts';
import type { Reader } from './question.ts';

type Organisation = NonNullable<OrganisationPageQuery['organisation']>;

/** As in the query. */
const DEEDS = ['LED_BY', 'SUPPORTED_BY', 'RUN_BY', 'PART_OF'];

export const question = ({ name = '' }: Readonly<Params>, { language, basis }: Reader) => ({
  query: OrganisationPageDocument,
  variables: { id: name, language, basis },
});

function OrganisationPage() {
  const kind = useTranslations('kind');
  const { name = '' } = useParams();
  const { data, previousData, error, refetch } = useQuestion(question);
  const known = data ?? (previousData?.organisation?.id === `organisation/${name}` ? previousData : undefined);
  return (
    <QueryPage title={kind('Organisation')} data={known} error={error} retry={refetch}>
      {({ organisation }) =>
        organisation ? <OrganisationArticle organisation={organisation} /> : <NotFound id={`organisation/${name}`} />
      }
    </QueryPage>
  );
}

function OrganisationArticle({ organisation }: { organisation: Organisation }) {
  const t = useTranslations('place');
  const kind = useTranslations('kind');
  return (
    <Page
      title={organisation.label}
      heading={<Label {...organisation} />}
      actions={<NodeActions thing={organisation} title={organisation.original} />}
      kicker={
        <>
          {kind('Organisation')}
          <BasisMark basis={organisation.basis} />
        </>
      }
      lead={organisation.label !== organisation.original && <OriginalLabel {...organisation} />}
    >
      <OrganisationFacts organisation={organisation} />
      <FiguresSection figures={organisation.observations} of={organisation.original} />
      <LinkSection
        id="does"
        title={t('does')}
        nodeId={organisation.id}
        links={organisation.does}
        total={organisation.doesCount}
        types={DEEDS}
      />
      {organisation.distinct.length > 0 && (
        <Section id="distinct" title={t('distinct')}>
          <Pursuits links={organisation.distinct} />
        </Section>
      )}
      <LinkSection
        id="mentions"
        title={t('mentions')}
        nodeId={organisation.id}
        links={organisation.mentions}
        total={organisation.mentionCount}
        types={['MENTIONS']}
      />
      <Section id="citations" title={t('citations')}>
        <QuoteList citations={organisation.citations} />
      </Section>
    </Page>
  );
}

function OrganisationFacts({ organisation }: { organisation: Organisation }) {
  const t = useTranslations('place');
  const { aliases, organisationKind, partners, contractLinks } = organisation;
  return (
    <dl className="facts">
      {aliases.length > 0 && (
        <Fact name={t('aliases')}>
          <span lang="fr" className="source-voice">
            {aliases.map((alias) => `«\u00a0${alias}\u00a0»`).join(', ')}
          </span>
        </Fact>
      )}
      {organisationKind && (
        <Fact name={t('kind')}>
          <span lang="fr">{organisationKind}</span>
        </Fact>
      )}
      <LinkedFact name={t('partner')} links={partners} />
      <LinkedFact name={t('contracts')} links={contractLinks} />
    </dl>
  );
}

export { OrganisationPage as Component };
