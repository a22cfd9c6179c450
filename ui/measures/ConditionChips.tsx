/** The conditions that hold, each removable. */
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import '../components/chips.css';
import { useLocale } from '../i18n/useLocale.ts';
import './ConditionChips.css';
import { conditionsOf, emptyQuery, measuresPath, withoutCondition } from './query.ts';
import type { MeasureQuery } from './query.ts';
import { useConditionName } from './useConditionName.ts';

export function ConditionChips({ query }: { query: MeasureQuery }) {
  const t = useTranslations('measures');
  const { locale } = useLocale();
  const nameOf = useConditionName();
  const conditions = conditionsOf(query);
  if (conditions.length === 0) return null;
  return (
    <nav aria-label={t('conditions')} className="conditions no-print">
      <ul className="chips">
        {conditions.map((condition) => (
          <li key={`${condition.kind} ${condition.value}`}>
            <Link
              to={measuresPath(locale, withoutCondition(query, condition))}
              preventScrollReset
              className="chip condition"
              aria-label={t('remove', { condition: nameOf(condition) })}
            >
              {nameOf(condition)} <span aria-hidden>✕</span>
            </Link>
          </li>
        ))}
        <li>
          <Link to={measuresPath(locale, emptyQuery)} preventScrollReset className="chip condition--clear">
            {t('clear')}
          </Link>
        </li>
      </ul>
    </nav>
  );
}
