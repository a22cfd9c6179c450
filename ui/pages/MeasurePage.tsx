/** One measure: what it asks, in both versions, of whom, and where the source says so. */
import { useParams } from 'react-router';
import type { Params } from 'react-router';
import { useTranslations } from 'use-intl';
import { LinkSection } from '../components/LinkSection.tsx';
import { MeasureTitle } from '../components/MeasureTitle.tsx';
import { NodeActions } from '../components/NodeActions.tsx';
import { NotFound } from '../components/NotFound.tsx';
import { Page, Section } from '../components/Page.tsx';
import { Pursuits } from '../components/Pursuits.tsx';
import { QueryPage } from '../components/QueryPage.tsx';
import { QuoteList } from '../components/Quote.tsx';
import { BasisMark } from '../design/marks/BasisMark.tsx';
import { ThemeMark } from '../design/marks/ThemeMark.tsx';
import { MeasurePageDocument } from '../generated/documents/MeasurePage.ts';
import type { MeasurePageQuery } from '../generated/operations.ts';
import { ActionList } from '../measure/ActionList.tsx';
import { DiscrepancyList } from '../measure/DiscrepancyList.tsx';
import { MeasureFacts, Neighbours } from '../measure/MeasureHeader.tsx';
import { Abbreviations, CrossReferences } from '../measure/MeasureReferences.tsx';
import { MeasureTexts } from '../measure/MeasureTexts.tsx';
import { FiguresSection } from '../initiative/FiguresSection.tsx';
import './MeasurePage.css';
import { useQuestion } from './question.ts';
import type { Reader } from './question.ts';

type Measure = NonNullable<MeasurePageQuery['measure']>;

export const question = ({ code = '' }: Readonly<Params>, { language, basis }: Reader) => ({
  query: MeasurePageDocument,
  variables: { code, language, basis },
});

function MeasurePage() {
  const { code = '' } = useParams();
  const { data, previousData, error, refetch } = useQuestion(question);
  const known = data ?? (previousData?.measure?.code === code ? previousData : undefined);
  return (
    <QueryPage title={code} data={known} error={error} retry={refetch}>
      {({ measure }) => (measure ? <MeasureArticle measure={measure} /> : <NotFound id={`measure/${code}`} />)}
    </QueryPage>
  );
}

function MeasureArticle({ measure }: { measure: Measure }) {
  return (
    <Page
      title={`${measure.code} ${measure.title}`}
      heading={<MeasureHeading measure={measure} />}
      sentence
      actions={<NodeActions thing={measure} title={`${measure.code} ${measure.title}`} />}
      kicker={<MeasureKicker measure={measure} />}
    >
      <MeasureFacts measure={measure} />
      <MeasureSections measure={measure} />
    </Page>
  );
}

function MeasureKicker({ measure }: { measure: Measure }) {
  const kind = useTranslations('kind');
  return (
    <>
      <ThemeMark number={measure.theme.number} />
      {kind('Measure')}
      <BasisMark basis={measure.basis} />
      <Neighbours measure={measure} />
    </>
  );
}

/** A lead text may be a whole paragraph, so it is set smaller than a title would be. */
function MeasureHeading({ measure }: { measure: Measure }) {
  return (
    <>
      <span className="measure-code">{measure.code}</span>{' '}
      <span className="measure-title">
        <MeasureTitle measure={measure} />
      </span>
    </>
  );
}

function MeasureSections({ measure }: { measure: Measure }) {
  const t = useTranslations('measure');
  const { actions, discrepancies, crossReferences, abbreviations, citations, links, linkCount } = measure;
  return (
    <>
      <Section id="text" title={t('text')}>
        <MeasureTexts measure={measure} />
      </Section>
      {actions.length > 0 && (
        <Section id="actions" title={t('actions')} hint={t('actionsHint')}>
          <ActionList actions={actions} />
        </Section>
      )}
      <FiguresSection figures={measure.observations} of={measure.code} />
      {discrepancies.length > 0 && (
        <Section id="discrepancies" title={t('discrepancies')}>
          <DiscrepancyList discrepancies={discrepancies} />
        </Section>
      )}
      {crossReferences.length > 0 && (
        <Section id="references" title={t('references')}>
          <CrossReferences measure={measure} />
        </Section>
      )}
      {abbreviations.length > 0 && (
        <Section id="abbreviations" title={t('abbreviations')}>
          <Abbreviations abbreviations={abbreviations} />
        </Section>
      )}
      <Section id="pursued-by" title={t('pursuedBy')} hint={t('pursuedByHint')}>
        {measure.pursuedByCount > 0 ? <Pursuits links={measure.pursuedBy} /> : <p>{t('notPursued')}</p>}
      </Section>
      <Section id="citations" title={t('citations')}>
        <QuoteList citations={citations} />
      </Section>
      <LinkSection id="links" title={t('links')} nodeId={measure.id} links={links} total={linkCount} />
    </>
  );
}

export { MeasurePage as Component };
