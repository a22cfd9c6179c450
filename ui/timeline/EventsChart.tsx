/** Openings, closings and renamings along the years, one line an initiative, each as precise as its date. */
import type { Ref } from 'react';
import { useTranslations } from 'use-intl';
import { useDate } from '../components/dates.ts';
import { Link } from '../components/Link.tsx';
import { useLocale } from '../i18n/useLocale.ts';
import { nodePath } from '../paths.ts';
import { Chart, useWidth } from './Chart.tsx';
import { spanOf } from './timeline.ts';
import type { DatedEvent, EventKind } from './timeline.ts';

const ROW = 30;
const HEAD = 28;
const RADIUS = 6;

/** A triangle up, a diamond, a triangle down: told apart without colour. */
const SHAPES: Record<EventKind, string> = {
  opened: 'M0 -7 7 6H-7z',
  renamed: 'M0 -7 7 0 0 7 -7 0z',
  closed: 'M0 7 7 -6H-7z',
};

export function EventsChart({ events, drawing }: { events: readonly DatedEvent[]; drawing: Ref<SVGSVGElement> }) {
  const t = useTranslations('timelinePage');
  const { wide, width } = useWidth();
  const label = wide ? 300 : 0;
  const row = wide ? ROW : ROW + 16;
  const spans = events.map(({ date }) => spanOf(date));
  const first = Math.floor(Math.min(...spans.map(([from]) => from)));
  const last = Math.ceil(Math.max(...spans.map(([, to]) => to)));
  const x = (year: number) => label + RADIUS * 2 + ((year - first) * (width - label - RADIUS * 4)) / (last - first);
  const years = Array.from({ length: last - first }, (_, index) => first + index);
  const names = [...new Map(events.map(({ initiative }) => [initiative.id, initiative.name])).keys()];
  return (
    <Chart name={t('events')} width={width} height={HEAD + names.length * row} drawing={drawing}>
      {years.map((year) => (
        <g key={year}>
          <line
            x1={x(year)}
            x2={x(year)}
            y1={HEAD - 4}
            y2={HEAD + names.length * row}
            className="timeline-chart__line"
          />
          <text x={x(year)} y={18} className="timeline-chart__head">
            {year}
          </text>
        </g>
      ))}
      {names.map((id, place) => (
        <Lane
          key={id}
          events={events.filter(({ initiative }) => initiative.id === id)}
          y={HEAD + place * row + (wide ? row / 2 : row - 12)}
          above={wide ? 0 : 22}
          x={x}
        />
      ))}
    </Chart>
  );
}

interface LaneProps {
  events: readonly DatedEvent[];
  /** Where the marks stand, and how far above them the name. */
  y: number;
  above: number;
  x: (year: number) => number;
}

function Lane({ events, y, above, x }: LaneProps) {
  return (
    <g>
      <text x={0} y={y + 5 - above} lang="fr" aria-hidden>
        {shortened(events[0]?.initiative.name ?? '')}
      </text>
      {events.map((event) => (
        <Mark key={event.kind} event={event} y={y} x={x} />
      ))}
    </g>
  );
}

/** The whole name stands in the table. */
const shortened = (name: string) => (name.length > 40 ? `${name.slice(0, 39)}…` : name);

function Mark({ event: { initiative, kind, date }, y, x }: { event: DatedEvent } & Pick<LaneProps, 'y' | 'x'>) {
  const t = useTranslations('timelinePage');
  const words = useDate();
  const { locale, colon } = useLocale();
  const [from, to] = spanOf(date);
  return (
    <Link
      to={`${nodePath(locale, initiative.id)}#citations`}
      className="timeline-chart__cell"
      aria-label={`${initiative.name}${colon}${t(kind)}, ${words(date)}`}
    >
      <rect x={x(from) - 10} y={y - 12} width={x(to) - x(from) + 20} height={24} className="timeline-chart__ground" />
      <line x1={x(from)} x2={x(to)} y1={y} y2={y} className="timeline-chart__span" />
      <path d={SHAPES[kind]} transform={`translate(${(x(from) + x(to)) / 2} ${y})`} className="timeline-chart__event" />
    </Link>
  );
}
