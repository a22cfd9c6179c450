/** What the answer to a question consists of, below its sentence. */
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { InitiativeRow } from '../components/InitiativeRow.tsx';
import { Link } from '../components/Link.tsx';
import { MeasureRow } from '../components/MeasureRow.tsx';
import { NodeLink } from '../components/NodeLink.tsx';
import { BasisMark } from '../design/marks/BasisMark.tsx';
import type { Answer_AnswerFragment, AnswerRow_NodeFragment } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { GraphqlQuery } from '../list/GraphqlQuery.tsx';
import { AnswerActions } from './AnswerActions.tsx';
import { AnswerChips, Choices } from './AnswerChips.tsx';
import { AnswerFacts } from './AnswerFacts.tsx';
import { EXAMPLES } from './examples.ts';
import './Hit.css';
import { askPath } from './query.ts';
import type { Question } from './question.ts';

interface AnswerProps {
  question: Question;
  answer: Answer_AnswerFragment;
}

export function Answer({ question, answer }: AnswerProps) {
  switch (answer.status) {
    case 'ANSWERED':
      return <Answered question={question} answer={answer} />;
    case 'AMBIGUOUS':
      return <Ambiguous answer={answer} />;
    case 'NOT_UNDERSTOOD':
      return <NotUnderstood answer={answer} />;
  }
}

function Answered({ question, answer }: AnswerProps) {
  const { nodes, facts, searched, interpretation, graphql, list, sentence } = answer;
  return (
    <div className="stack">
      <AnswerChips chips={interpretation} />
      {facts.length > 0 && <AnswerFacts facts={facts} />}
      {nodes.length > 0 && <AnswerNodes nodes={nodes} />}
      {list && <AsFilters list={list} />}
      {nodes.length === 0 && !sentence.includes(searched.join(', ')) && <Searched searched={searched} />}
      {graphql && <GraphqlQuery text={graphql} />}
      <AnswerActions question={question} sentence={sentence} />
    </div>
  );
}

/** More than these are shown when they are asked for. */
const MANY = 25;

function AnswerNodes({ nodes }: { nodes: readonly AnswerRow_NodeFragment[] }) {
  const t = useTranslations('ask');
  const [all, setAll] = useState(false);
  const shown = all ? nodes : nodes.slice(0, MANY);
  return (
    <>
      <ol className="measure-list" aria-label={t('list')}>
        {shown.map((node) => (
          <AnswerRow key={node.id} node={node} />
        ))}
      </ol>
      {shown.length < nodes.length && (
        <button type="button" className="button" onClick={() => setAll(true)}>
          {t('showAll', { count: String(nodes.length) })}
        </button>
      )}
    </>
  );
}

function AnswerRow({ node }: { node: AnswerRow_NodeFragment }) {
  if (node.__typename === 'Measure') return <MeasureRow measure={node} />;
  if (node.__typename === 'Initiative') return <InitiativeRow initiative={node} />;
  return (
    <li className="answer-node">
      <NodeLink node={node} />
      <BasisMark basis={node.basis} />
    </li>
  );
}

/** The page of the list whose filters find the same, to narrow, widen, sort and export. */
function AsFilters({ list: { kind, parameters } }: { list: NonNullable<Answer_AnswerFragment['list']> }) {
  const t = useTranslations('ask');
  const { locale } = useLocale();
  const page = kind === 'Measure' ? 'measures' : 'initiatives';
  return (
    <p className="no-print">
      <Link to={`/${locale}/${page}${parameters && `?${parameters}`}`}>{t('asFilters')}</Link>
    </p>
  );
}

function Searched({ searched }: { searched: readonly string[] }) {
  const t = useTranslations('ask');
  return (
    <p className="muted">
      {t('searched')} {searched.join(', ')}
    </p>
  );
}

function Ambiguous({ answer }: { answer: AnswerProps['answer'] }) {
  const t = useTranslations('ask');
  return (
    <nav aria-label={t('choices')} className="panel">
      <Choices chips={answer.interpretation} />
    </nav>
  );
}

function NotUnderstood({ answer }: { answer: AnswerProps['answer'] }) {
  const t = useTranslations('ask');
  const home = useTranslations('home');
  const { locale } = useLocale();
  const examples = answer.examples.length > 0 ? answer.examples : EXAMPLES.map((example) => home(example));
  return (
    <div className="stack">
      <AnswerChips chips={answer.interpretation} />
      <p>{t('refused')}</p>
      <details className="disclosure" open>
        <summary>{t('examples')}</summary>
        <ul className="readings__list">
          {examples.map((example) => (
            <li key={example}>
              <Link to={askPath(locale, example)}>{example}</Link>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
