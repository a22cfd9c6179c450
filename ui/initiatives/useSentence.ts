/** The query told in words: "12 initiatives of volet 2 in zone 5339 in 2023-2024". */
import { useFormatter, useTranslations } from 'use-intl';
import { useLabels } from './names.ts';
import { conditionsOf } from './query.ts';
import type { InitiativeQuery } from './query.ts';

/** Gives the sentence for the query and its number of results. */
export function useSentence(query: InitiativeQuery): (count: number) => string {
  const t = useTranslations('initiativeSentence');
  const status = useTranslations('status');
  const basis = useTranslations('basis');
  const format = useFormatter();
  const label = useLabels(query);
  const or = (values: readonly string[]) => format.list(values, { type: 'disjunction' });
  return (count) => {
    const certainty = query.basis.length > 0 && t('basis', { list: or(query.basis.map((name) => basis(name))) });
    if (conditionsOf(query).length === 0) return [t('everything', { count }), certainty].filter(Boolean).join(', ');
    const { volets, zones, periods, communes, organisations, statuses, measures, words, topLevel } = query;
    const clauses = [
      t('head', { count }),
      statuses.length > 0 && t('statuses', { list: or(statuses.map((name) => status(name).toLowerCase())) }),
      volets.length > 0 && t('volets', { n: volets.length, list: or(volets) }),
      organisations.length > 0 &&
        t('organisations', { list: or(organisations.map((id) => label('organisation', id))) }),
      measures.length > 0 && t('measures', { count, list: or(measures) }),
      zones.length > 0 && t('zones', { n: zones.length, list: or(zones) }),
      communes.length > 0 && t('communes', { list: or(communes.map((id) => label('commune', id))) }),
      periods.length > 0 && t('periods', { list: or(periods) }),
    ];
    const rest = [words !== '' && t('words', { words }), topLevel && t('topLevel'), certainty];
    return [clauses.filter(Boolean).join(' '), ...rest.filter(Boolean)].join(', ');
  };
}
