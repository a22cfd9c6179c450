/** Figures about something: those that form a run as a chart beside its table, the others in a table. */
import { useFormatter, useTranslations } from 'use-intl';
import { Cite } from '../cite/Cite.tsx';
import { permalink } from '../cite/useEdition.ts';
import { isDate, useDate } from '../components/dates.ts';
import { french } from '../components/french.ts';
import { LineLink } from '../components/Quote.tsx';
import { BasisMark } from '../design/marks/BasisMark.tsx';
import { arrange } from './series.ts';
import type { Figure } from './series.ts';
import './Figures.css';
import { SeriesFigure } from './SeriesFigure.tsx';

/** @param of what they are about */
export function Figures({ figures, of }: { figures: readonly Figure[]; of: string }) {
  const { series, single } = arrange(figures);
  return (
    <div className="figures">
      {series.map((run) => (
        <SeriesFigure key={run.key} series={run} of={of} />
      ))}
      {single.length > 0 && <SingleFigures figures={single} />}
    </div>
  );
}

function SingleFigures({ figures }: { figures: readonly Figure[] }) {
  const t = useTranslations('figures');
  return (
    <table className="figures__table">
      <caption className="visually-hidden">{t('single')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('measured')}</th>
          <th scope="col">{t('value')}</th>
          <th scope="col">{t('period')}</th>
          <th scope="col">{t('source')}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <SingleRow key={figure.id} figure={figure} />
        ))}
      </tbody>
    </table>
  );
}

function SingleRow({ figure }: { figure: Figure }) {
  const t = useTranslations('figures');
  const format = useFormatter();
  return (
    <tr>
      <th scope="row">
        <span lang="fr">{french(figure.measured)}</span>
        <FigurePlace figure={figure} />
        <FigureNote note={figure.note} />
      </th>
      <td className="number" data-label={t('value')}>
        {format.number(figure.value)}
        <FigureUnit figure={figure} />
      </td>
      <td data-label={t('period')}>{figure.period && <FigurePeriod period={figure.period} />}</td>
      <td data-label={t('source')}>
        <FigureSource figure={figure} />
      </td>
    </tr>
  );
}

/** Told where it measures, and is not the thing that is counted. */
function FigureUnit({ figure: { unit, measured } }: { figure: Figure }) {
  if (!MEASURES.has(unit) || measured.startsWith(unit)) return null;
  return <span lang="fr">{`\u00a0${unit}`}</span>;
}

const MEASURES: ReadonlySet<string> = new Set([
  '%',
  'EUR',
  'ans',
  'heures',
  'jour',
  'jours',
  'mois',
  'secondes',
  'tonnes',
]);

/** A date in words, or the words of the source: `par an`. */
export function FigurePeriod({ period }: { period: string | null }) {
  const date = useDate();
  if (!period) return null;
  if (/^\d{4}-\d{4}$/.test(period)) return <span className="number">{period.replace('-', '–')}</span>;
  return isDate(period) ? date(period) : <span lang="fr">{period}</span>;
}

function FigurePlace({ figure: { commune, zone } }: { figure: Figure }) {
  const kind = useTranslations('kind');
  const place = commune?.label ?? (zone && `${kind('PoliceZone')} ${zone.number}`);
  return place ? <span className="figures__place">{place}</span> : null;
}

export function FigureNote({ note }: { note: string | null }) {
  if (!note) return null;
  return (
    <span lang="en" className="figures__note">
      {note}
    </span>
  );
}

/** How sure the figure is, the line it stands at, and its citation. */
export function FigureSource({ figure }: { figure: Figure }) {
  const [citation] = figure.citations;
  return (
    <span className="figures__source">
      <BasisMark basis={figure.basis} />
      {citation && <LineLink citation={citation} />}
      <Cite
        name={figure.label}
        cited={{ title: figure.label, french: true, permalink: permalink(figure.id) }}
        source={figure.basis === 'STATED' ? citation : undefined}
      />
    </span>
  );
}
