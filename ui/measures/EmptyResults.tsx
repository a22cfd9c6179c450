/** No result: what there would be without each single condition, most first. */
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { Skeleton } from '../components/Skeleton.tsx';
import { CountMeasuresDocument } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { conditionsOf, emptyQuery, measuresPath, toFilter, withoutCondition, writeQuery } from './query.ts';
import type { Condition, MeasureQuery } from './query.ts';
import { useConditionName } from './useConditionName.ts';

interface Relaxed {
  condition: Condition;
  query: MeasureQuery;
  count: number;
}

/** The query without each of its conditions, with what it then gives, as far as the server answers. */
function useRelaxed(query: MeasureQuery): Relaxed[] | undefined {
  const client = useApolloClient();
  const [counted, setCounted] = useState<{ key: string; relaxed: Relaxed[] }>();
  const key = writeQuery(query);
  useEffect(() => {
    let current = true;
    const count = async (condition: Condition): Promise<Relaxed> => {
      const relaxed = withoutCondition(query, condition);
      const { data } = await client.query({
        query: CountMeasuresDocument,
        variables: { filter: toFilter(relaxed) },
      });
      return { condition, query: relaxed, count: data?.measures.totalCount ?? 0 };
    };
    void Promise.allSettled(conditionsOf(query).map(count)).then((answers) => {
      const relaxed = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
      if (current) setCounted({ key, relaxed: relaxed.toSorted((a, b) => b.count - a.count) });
    });
    return () => {
      current = false;
    };
    // The key says all of the query, which is a new object at each rendering.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [client, key]);
  return counted?.key === key ? counted.relaxed : undefined;
}

export function EmptyResults({ query }: { query: MeasureQuery }) {
  const t = useTranslations('measures');
  const { locale } = useLocale();
  const relaxed = useRelaxed(query);
  const helps = relaxed?.some(({ count }) => count > 0);
  return (
    <div className="panel stack">
      <h2>{t('emptyTitle')}</h2>
      {!relaxed && <Skeleton lines={conditionsOf(query).length + 1} height={1.5} />}
      {relaxed && relaxed.length > 0 && <p>{t(helps ? 'emptyHint' : 'emptyAll')}</p>}
      {helps && <RelaxedList relaxed={relaxed?.filter(({ count }) => count > 0) ?? []} />}
      <p>
        <Link to={measuresPath(locale, emptyQuery)}>{t('clear')}</Link>
      </p>
    </div>
  );
}

function RelaxedList({ relaxed }: { relaxed: readonly Relaxed[] }) {
  const t = useTranslations('measures');
  const counts = useTranslations('count');
  const { locale } = useLocale();
  const nameOf = useConditionName();
  return (
    <ul className="stack">
      {relaxed.map(({ condition, query, count }) => (
        <li key={`${condition.kind} ${condition.value}`}>
          <Link to={measuresPath(locale, query)}>
            {t('emptyWithout', { condition: nameOf(condition), measures: counts('measures', { count }) })}
          </Link>
        </li>
      ))}
    </ul>
  );
}
