/** No initiative meets all conditions: how many would without one of them. */
import { useApolloClient } from '@apollo/client/react';
import { useTranslations } from 'use-intl';
import { CountInitiativesDocument } from '../generated/documents/CountInitiatives.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { EmptyResults } from '../list/EmptyResults.tsx';
import { emptyQuery, initiativesPath, toFilter, withoutCondition } from './query.ts';
import type { InitiativeQuery } from './query.ts';
import { useConditions } from './useConditions.ts';

export function NoInitiatives({ query }: { query: InitiativeQuery }) {
  const t = useTranslations('initiatives');
  const counts = useTranslations('count');
  const client = useApolloClient();
  const { locale } = useLocale();
  const conditions = useConditions(query);
  const count = async (relaxed: InitiativeQuery) => {
    const variables = { filter: toFilter(relaxed) };
    const { data } = await client.query({ query: CountInitiativesDocument, variables });
    return data?.initiatives.totalCount ?? 0;
  };
  return (
    <EmptyResults
      title={t('emptyTitle')}
      relaxations={conditions.map(({ condition, ...removable }) => ({
        ...removable,
        count: () => count(withoutCondition(query, condition)),
      }))}
      says={(found) => counts('initiatives', { count: found })}
      clearPath={initiativesPath(locale, emptyQuery)}
    />
  );
}
