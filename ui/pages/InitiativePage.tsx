/** One initiative: what it is, where and when it was active, its figures, what it pursues, and every proof. */
import { useParams } from 'react-router';
import type { Params } from 'react-router';
import { useTranslations } from 'use-intl';
import { french } from '../components/french.ts';
import { LinkSection } from '../components/LinkSection.tsx';
import { NodeActions } from '../components/NodeActions.tsx';
import { NotFound } from '../components/NotFound.tsx';
import { Page, Section } from '../components/Page.tsx';
import { Prose } from '../components/Prose.tsx';
import { Pursuits } from '../components/Pursuits.tsx';
import { QueryPage } from '../components/QueryPage.tsx';
import { QuoteList } from '../components/Quote.tsx';
import { BasisMark } from '../design/marks/BasisMark.tsx';
import { InitiativePageDocument } from '../generated/documents/InitiativePage.ts';
import type { InitiativePageQuery } from '../generated/operations.ts';
import { ActivityProofs } from '../initiative/ActivityProofs.tsx';
import { activitiesOf, ActivityTimeline } from '../initiative/ActivityTimeline.tsx';
import { Family } from '../initiative/Family.tsx';
import { FiguresSection } from '../initiative/FiguresSection.tsx';
import { Aliases, InitiativeFacts } from '../initiative/InitiativeFacts.tsx';
import { useQuestion } from './question.ts';
import type { Reader } from './question.ts';

type Initiative = NonNullable<InitiativePageQuery['initiative']>;
type Periods = InitiativePageQuery['periods'];

export const question = ({ name = '' }: Readonly<Params>, { language, basis }: Reader) => ({
  query: InitiativePageDocument,
  variables: { id: name, language, basis },
});

function InitiativePage() {
  const kind = useTranslations('kind');
  const { name = '' } = useParams();
  const { data, previousData, error, refetch } = useQuestion(question);
  const known = data ?? (previousData?.initiative?.id === `initiative/${name}` ? previousData : undefined);
  return (
    <QueryPage title={kind('Initiative')} data={known} error={error} retry={refetch}>
      {({ initiative, periods }) =>
        initiative ? (
          <InitiativeArticle initiative={initiative} periods={periods} />
        ) : (
          <NotFound id={`initiative/${name}`} />
        )
      }
    </QueryPage>
  );
}

function InitiativeArticle({ initiative, periods }: { initiative: Initiative; periods: Periods }) {
  const t = useTranslations('initiative');
  const kind = useTranslations('kind');
  const { description } = initiative;
  return (
    <Page
      title={initiative.name}
      heading={<span lang="fr">{french(initiative.name)}</span>}
      actions={<NodeActions thing={initiative} title={initiative.name} />}
      kicker={
        <>
          {kind('Initiative')}
          <BasisMark basis={initiative.basis} />
        </>
      }
      lead={initiative.aliases.length > 0 && <Aliases aliases={initiative.aliases} />}
    >
      <InitiativeFacts initiative={initiative} />
      {description && (
        <Section id="description" title={t('description')}>
          <Prose text={description} />
        </Section>
      )}
      <ActivitySection initiative={initiative} periods={periods} />
      <MoreSections initiative={initiative} />
    </Page>
  );
}

function ActivitySection({ initiative, periods }: { initiative: Initiative; periods: Periods }) {
  const t = useTranslations('timeline');
  const active = activitiesOf(initiative.activities);
  return (
    <Section id="activity" title={t('title')} hint={t('hint')}>
      {active.length === 0 ? (
        <p>{t('nowhere')}</p>
      ) : (
        <div className="stack">
          <ActivityTimeline active={active} periods={periods} />
          <ActivityProofs active={active} />
        </div>
      )}
    </Section>
  );
}

function MoreSections({ initiative }: { initiative: Initiative }) {
  const t = useTranslations('initiative');
  const figures = useTranslations('figures');
  const { partOf, instanceLinks, pursues, distinct, mentions, mentionCount, citations } = initiative;
  return (
    <>
      <FiguresSection figures={initiative.observations} of={initiative.name} none={figures('none')} />
      {partOf.length + instanceLinks.length > 0 && (
        <Section id="family" title={t('family')}>
          <Family initiative={initiative} />
        </Section>
      )}
      <Section id="measures" title={t('measures')} hint={t('measuresHint')}>
        {pursues.length > 0 ? <Pursuits links={pursues} /> : <p>{t('noMeasures')}</p>}
      </Section>
      {distinct.length > 0 && (
        <Section id="distinct" title={t('distinct')}>
          <Pursuits links={distinct} />
        </Section>
      )}
      <LinkSection
        id="mentions"
        title={t('mentions')}
        nodeId={initiative.id}
        links={mentions}
        total={mentionCount}
        types={['MENTIONS', 'REFERS_TO']}
      />
      <Section id="citations" title={t('citations')}>
        <QuoteList citations={citations} />
      </Section>
    </>
  );
}

export { InitiativePage as Component };
