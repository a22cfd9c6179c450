/** No result: which single condition stands in the way, and what there would be without it. */
import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { CountMeasuresDocument } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { conditionsOf, measuresPath, toFilter, withoutCondition } from './query.ts';
import type { Condition, MeasureQuery } from './query.ts';
import { useConditionName } from './useConditionName.ts';

export function EmptyResults({ query }: { query: MeasureQuery }) {
  const t = useTranslations('measures');
  return (
    <div className="panel stack">
      <h2>{t('emptyTitle')}</h2>
      <p>{t('emptyHint')}</p>
      <ul className="stack">
        {conditionsOf(query).map((condition) => (
          <WithoutCondition key={`${condition.kind} ${condition.value}`} {...{ query, condition }} />
        ))}
      </ul>
    </div>
  );
}

function WithoutCondition({ query, condition }: { query: MeasureQuery; condition: Condition }) {
  const t = useTranslations('measures');
  const count = useTranslations('count');
  const { locale } = useLocale();
  const nameOf = useConditionName();
  const relaxed = withoutCondition(query, condition);
  const { data } = useQuery(CountMeasuresDocument, { variables: { filter: toFilter(relaxed) } });
  return (
    <li>
      <Link to={measuresPath(locale, relaxed)}>{t('emptyWithout', { condition: nameOf(condition) })}</Link>
      {' : '}
      <strong className="number">{data ? count('measures', { count: data.measures.totalCount }) : '…'}</strong>
    </li>
  );
}
