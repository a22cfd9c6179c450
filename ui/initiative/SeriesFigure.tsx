/** A count over time: bars drawn to one scale, and beside them the table they are drawn from. */
import { useFormatter, useTranslations } from 'use-intl';
import '../components/FactLink.css';
import { french } from '../components/french.ts';
import { Link } from '../components/Link.tsx';
import { useAnchor } from '../components/useAnchor.ts';
import { ViewActions } from '../components/ViewActions.tsx';
import { BasisIcon } from '../design/marks/BasisMark.tsx';
import { useLocale } from '../i18n/useLocale.ts';
import { nodePath } from '../paths.ts';
import { FigureNote, FigurePeriod, FigureSource } from './Figures.tsx';
import { disagrees } from './series.ts';
import type { Series, Step } from './series.ts';

/** @param of the initiative that it is about */
export function SeriesFigure({ series, of }: { series: Series; of: string }) {
  const { colon } = useLocale();
  const place = series.steps[0]?.figure;
  const kind = useTranslations('kind');
  const note = commonNote(series);
  const part = place?.id ?? series.key;
  const figure = useAnchor<HTMLElement>(part);
  return (
    <figure id={part} ref={figure} className="series">
      <figcaption lang="fr" className="series__name">
        {french(series.measured)}
        {place?.commune && `, ${place.commune.label}`}
        {place?.zone && `, ${kind('PoliceZone')} ${place.zone.number}`}
      </figcaption>
      <div className="series__inside">
        <Bars series={series} />
        <SeriesTable series={series} noted={note !== null} />
      </div>
      <FigureNote note={note} />
      <ViewActions title={`${of}${colon}${series.measured}`} part={part} />
    </figure>
  );
}

/** A note that all the figures share is told once, under them. */
function commonNote({ steps }: Series): string | null {
  const [first, ...others] = new Set(steps.map(({ figure }) => figure.note));
  return others.length === 0 ? (first ?? null) : null;
}

const WIDTH = 300;
const ROW = 34;
const LABEL = 74;

/** Drawn for the eye; the table beside it says the same. */
function Bars({ series: { steps } }: { series: Series }) {
  const format = useFormatter();
  const largest = Math.max(1, ...steps.map(({ figure }) => figure.value));
  return (
    <svg viewBox={`0 0 ${WIDTH} ${steps.length * ROW}`} className="series__bars" aria-hidden>
      {steps.map(({ figure }, row) => {
        const width = (figure.value / largest) * (WIDTH - LABEL);
        const inside = width > 70;
        return (
          <g key={figure.id} transform={`translate(0 ${row * ROW})`}>
            <text x={LABEL - 8} y={ROW / 2} className="series__period">
              {figure.period?.replace('-', '–')}
            </text>
            <rect x={LABEL} y="5" width={Math.max(2, width)} height={ROW - 10} className="series__bar" />
            <text
              x={LABEL + width + (inside ? -8 : 8)}
              y={ROW / 2}
              className={inside ? 'series__value series__value--inside' : 'series__value'}
            >
              {format.number(figure.value)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

interface SeriesTableProps {
  series: Series;
  /** Whether the notes stand elsewhere. */
  noted: boolean;
}

function SeriesTable({ series, noted }: SeriesTableProps) {
  const t = useTranslations('figures');
  const changes = series.steps.some(({ computed }) => computed);
  const prints = series.steps.some(({ printed }) => printed);
  return (
    <table className="figures__table series__table">
      <caption className="visually-hidden">{series.measured}</caption>
      <thead>
        <tr>
          <th scope="col">{t('period')}</th>
          <th scope="col">{t('value')}</th>
          {changes && <th scope="col">{t('change')}</th>}
          {prints && <th scope="col">{t('printed')}</th>}
          <th scope="col">{t('source')}</th>
        </tr>
      </thead>
      <tbody>
        {series.steps.map((step) => (
          <StepRow key={step.figure.id} {...{ step, changes, prints, noted }} />
        ))}
      </tbody>
    </table>
  );
}

interface StepRowProps {
  step: Step;
  noted: boolean;
  /** Which columns there are. */
  changes: boolean;
  prints: boolean;
}

function StepRow({ step, noted, changes, prints }: StepRowProps) {
  const t = useTranslations('figures');
  const format = useFormatter();
  const { figure, printed } = step;
  return (
    <tr>
      <th scope="row">
        <FigurePeriod period={figure.period} />
        {!noted && <FigureNote note={figure.note} />}
      </th>
      <td className="number" data-label={t('value')}>
        {format.number(figure.value)}
      </td>
      {changes && <td data-label={t('change')}>{step.computed && <Change step={step} />}</td>}
      {prints && (
        <td className="number" data-label={t('printed')}>
          {printed && `${format.number(printed.value)}\u00a0%`}
        </td>
      )}
      <td data-label={t('source')}>
        <FigureSource figure={figure} />
      </td>
    </tr>
  );
}

const ARROWS = { RISE: '▲', FALL: '▼', NONE: '=' } as const;

/** The direction of a change in a sign and in words, and whether the printed percentage disagrees with the counts. */
function Change({ step }: { step: Step }) {
  const t = useTranslations('figures');
  const basis = useTranslations('basis');
  const format = useFormatter();
  const { computed } = step;
  const { locale, colon } = useLocale();
  if (!computed?.direction) return null;
  const says = `${basis(computed.basis)}${colon}${computed.label}`;
  return (
    <span className="number">
      <span aria-hidden>{ARROWS[computed.direction]}</span>{' '}
      <span className="visually-hidden">{t(computed.direction)}</span>
      {format.number(Math.abs(computed.value))}&nbsp;%{' '}
      <Link to={nodePath(locale, computed.id)} className="proof-link" aria-label={says} title={says}>
        <BasisIcon basis={computed.basis} />
      </Link>
      {disagrees(step) && <strong className="figures__disagrees">{t('disagrees')}</strong>}
    </span>
  );
}
