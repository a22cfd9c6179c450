/** The mark of an axis: an umbrella before the facts, lightning when they happen, a chart after them. */
import { useTranslations } from 'use-intl';
import type { AxisName } from '../../generated/operations.ts';
import './marks.css';

const DRAWINGS: Record<AxisName, string> = {
  PREVENTION: 'M2.5 10.5a7.5 7.5 0 0 1 15 0zM10 10.5v5.2a1.8 1.8 0 0 0 3.6 0',
  REACTION: 'M11.5 2L4 11.5h5L8 18l8-10h-5.5z',
  SUIVI: 'M3 17.5h14M5 17V11M10 17V3M15 17V7',
};

/** Drawing and name, always together. */
export function AxisMark({ axis }: { axis: AxisName }) {
  const t = useTranslations('axis');
  return (
    <span className="mark-text">
      <svg className="mark axis-mark" viewBox="0 0 20 20" width="18" height="18" aria-hidden>
        <path d={DRAWINGS[axis]} />
      </svg>
      {t(axis)}
    </span>
  );
}
