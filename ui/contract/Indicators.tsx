/** Indicators: as printed, and what they ask for in numbers. */
import { useFormatter, useTranslations } from 'use-intl';
import { french } from '../components/french.ts';
import type { StrategicObjective_ObjectiveFragment } from '../generated/operations.ts';

type Indicator = StrategicObjective_ObjectiveFragment['indicators'][number];

export function IndicatorList({ indicators }: { indicators: readonly Indicator[] }) {
  return (
    <ul className="cascade__list">
      {indicators.map((indicator) => (
        <li key={indicator.id} id={indicator.id} tabIndex={-1}>
          <span lang="fr" className="source-voice">
            {french(indicator.text)}
          </span>{' '}
          <Threshold indicator={indicator} />
          {indicator.note && (
            <span lang="en" className="cascade__note">
              {indicator.note}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

const SIGNS: Record<string, string> = { '>=': '≥', '<=': '≤', '=': '=' };

/** `≥ 12 réunions / an`, `yes or no`; nothing where the source prints none. */
function Threshold({ indicator: { operator, value, unit, period } }: { indicator: Indicator }) {
  const t = useTranslations('cascade');
  const format = useFormatter();
  if (!operator) return null;
  if (operator === 'yes/no') return <span className="threshold">{t('yesNo')}</span>;
  return (
    <span className="threshold number">
      {SIGNS[operator] ?? operator} {value !== null && format.number(value)}{' '}
      <span lang="fr">{[unit, period].filter(Boolean).join(' / ')}</span>
    </span>
  );
}
