/**
 * Initiatives by zone and period as bars: zones down, periods across, each bar in parts after their certainty. A bar
 * leads to its initiatives.
 */
import type { Ref } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from '../components/Link.tsx';
import { useLocale } from '../i18n/useLocale.ts';
import { BasisPatterns, fillOf } from './BasisPatterns.tsx';
import { Chart, useWidth } from './Chart.tsx';
import { timelinePath } from './query.ts';
import type { TimelineQuery } from './query.ts';
import { countByBasis, NO_ZONE } from './timeline.ts';
import type { Active, Grid } from './timeline.ts';
import { useCellWords } from './useCellWords.ts';

interface ActivityChartProps {
  grid: Grid;
  query: TimelineQuery;
  drawing: Ref<SVGSVGElement>;
}

const ROW = 40;
const HEAD = 28;

export function ActivityChart({ grid, query, drawing }: ActivityChartProps) {
  const t = useTranslations('timelinePage');
  const { wide, width } = useWidth();
  const { cells, zones, periods } = grid;
  const label = wide ? 150 : 46;
  const column = (width - label) / periods.length;
  const largest = Math.max(1, ...[...cells.values()].map(({ length }) => length));
  return (
    <Chart name={t('activity')} width={width} height={HEAD + zones.length * ROW} drawing={drawing}>
      <BasisPatterns />
      {periods.map((period, place) => (
        <text key={period} x={label + place * column} y={18} className="timeline-chart__head">
          {wide ? period.replace('-', '–') : period.replace(/^20(\d\d)-20/, '$1–')}
        </text>
      ))}
      {zones.map((zone, row) => (
        <g key={zone} transform={`translate(0 ${HEAD + row * ROW})`}>
          <line x1={0} x2={width} y1={0} y2={0} className="timeline-chart__line" />
          <text x={0} y={25} className="timeline-chart__head">
            {zone === NO_ZONE ? t(wide ? 'noZone' : 'noZoneShort') : zone}
          </text>
          {periods.map((period, place) => (
            <g key={period} transform={`translate(${label + place * column} 0)`}>
              <Bar
                at={`${zone}/${period}`}
                active={cells.get(`${zone}/${period}`) ?? []}
                unit={(column - 40) / largest}
                query={query}
              />
            </g>
          ))}
        </g>
      ))}
    </Chart>
  );
}

interface BarProps {
  at: string;
  active: readonly Active[];
  /** Width of one initiative. */
  unit: number;
  query: TimelineQuery;
}

function Bar({ at, active, unit, query }: BarProps) {
  const { locale } = useLocale();
  const told = useCellWords();
  const parts = countByBasis(active);
  if (active.length === 0) {
    return (
      <text x={0} y={25} className="timeline-chart__none" aria-hidden>
        ·
      </text>
    );
  }
  return (
    <Link
      to={timelinePath(locale, { ...query, at })}
      preventScrollReset
      aria-label={told(at, active)}
      aria-current={query.at === at ? 'true' : undefined}
      className="timeline-chart__cell"
    >
      <rect x={-4} y={4} width={active.length * unit + 40} height={ROW - 8} className="timeline-chart__ground" />
      {parts.map(({ basis, count }, index) => {
        const before = parts.slice(0, index).reduce((sum, part) => sum + part.count, 0);
        return (
          <rect
            key={basis}
            x={before * unit}
            y={10}
            width={count * unit}
            height={20}
            fill={fillOf(basis)}
            className={`timeline-chart__bar timeline-chart__bar--${basis.toLowerCase()}`}
          />
        );
      })}
      <text x={active.length * unit + 6} y={25} className="timeline-chart__count">
        {active.length}
      </text>
    </Link>
  );
}
