/** Values that answer a question, large, each with the words of the sources that prove it. */
import { useFormatter, useTranslations } from 'use-intl';
import { isDate, useDate } from '../components/dates.ts';
import { QuoteList } from '../components/Quote.tsx';
import type { AnswerFacts_FactFragment } from '../generated/operations.ts';
import './AnswerFacts.css';

export function AnswerFacts({ facts }: { facts: readonly AnswerFacts_FactFragment[] }) {
  return (
    <ul className="answer-facts">
      {facts.map((fact, index) => (
        <li key={`${fact.label}-${index}`} className="panel answer-fact">
          <FactFigure fact={fact} />
          <Proof fact={fact} open={facts.length === 1} />
        </li>
      ))}
    </ul>
  );
}

function FactFigure({ fact: { label, value, unit } }: { fact: AnswerFacts_FactFragment }) {
  const told = useValue();
  return (
    <p>
      <span className="answer-fact__label">{label}</span>{' '}
      <strong className="answer-fact__value number">{told(value)}</strong>
      {unit && unit !== label && <span className="answer-fact__unit"> {unit}</span>}
    </p>
  );
}

/** Numbers and dates in the manner of the language; names as they are. */
function useValue(): (value: string) => string {
  const t = useTranslations('ask');
  const format = useFormatter();
  const date = useDate();
  return (value) => {
    if (value === 'yes' || value === 'no') return t(value);
    // A year is a number too, but is not grouped like one.
    if (isDate(value)) return date(value);
    return /^-?\d+(\.\d+)?$/.test(value) ? format.number(Number(value), { maximumFractionDigits: 2 }) : value;
  };
}

function Proof({ fact: { citations }, open }: { fact: AnswerFacts_FactFragment; open: boolean }) {
  const t = useTranslations('ask');
  if (citations.length === 0) return null;
  return (
    <details className="disclosure" open={open}>
      <summary>{t('proof', { count: citations.length })}</summary>
      <QuoteList citations={citations} />
    </details>
  );
}
