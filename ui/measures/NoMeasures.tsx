/** No measure meets all conditions: how many would without one of them. */
import { useApolloClient } from '@apollo/client/react';
import { useTranslations } from 'use-intl';
import { CountMeasuresDocument } from '../generated/documents/CountMeasures.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { EmptyResults } from '../list/EmptyResults.tsx';
import { emptyQuery, measuresPath, toFilter, withoutCondition } from './query.ts';
import type { MeasureQuery } from './query.ts';
import { useConditions } from './useConditions.ts';

export function NoMeasures({ query }: { query: MeasureQuery }) {
  const t = useTranslations('measures');
  const counts = useTranslations('count');
  const client = useApolloClient();
  const { locale } = useLocale();
  const conditions = useConditions(query);
  const count = async (relaxed: MeasureQuery) => {
    const variables = { filter: toFilter(relaxed) };
    const { data } = await client.query({ query: CountMeasuresDocument, variables });
    return data?.measures.totalCount ?? 0;
  };
  return (
    <EmptyResults
      title={t('emptyTitle')}
      relaxations={conditions.map(({ condition, ...removable }) => ({
        ...removable,
        count: () => count(withoutCondition(query, condition)),
      }))}
      says={(found) => counts('measures', { count: found })}
      clearPath={measuresPath(locale, emptyQuery)}
    />
  );
}
