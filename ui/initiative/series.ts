/** Puts figures in order: runs of the same count over time with their changes, and single figures. */
import type { Figures_ObservationFragment } from '../generated/operations.ts';

export type Figure = Figures_ObservationFragment;

/** One figure of a run, with how it changed since the one before it. */
export interface Step {
  figure: Figure;
  /** Computed from the counts. */
  computed: Figure | undefined;
  /** As the source prints it, without its direction. */
  printed: Figure | undefined;
}

/** The same count in the same place, period by period. */
export interface Series {
  key: string;
  measured: string;
  steps: Step[];
}

/** `demandes traitées` for `évolution des demandes traitées` and for its printed form; else null. */
function changeOf(measured: string): string | null {
  return /^évolution (?:imprimée )?(?:des |du |de la |de l’|de )(.+)$/.exec(measured)?.[1] ?? null;
}

const placeOf = ({ commune, zone }: Figure) => `${commune?.id ?? ''} ${zone?.id ?? ''}`;
const keyOf = (figure: Figure, measured = figure.measured) => `${measured} ${figure.unit} ${placeOf(figure)}`;

/** Years with years, school years with school years: only periods of one kind can be compared. */
function periodKind({ period }: Figure): string | null {
  if (!period) return null;
  return /^\d{4}(-\d{4})?$/.test(period) ? String(period.length) : null;
}

/** Runs of at least two comparable figures first, each with its changes; then all that stand alone. */
export function arrange(figures: readonly Figure[]): { series: Series[]; single: Figure[] } {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures.filter(({ measured }) => changeOf(measured) === null)) {
    const key = `${keyOf(figure)} ${periodKind(figure) ?? figure.id}`;
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  const series = [...groups].filter(([, run]) => run.length > 1).map(([key, run]) => toSeries(key, run, figures));
  const shown = new Set(series.flatMap(({ steps }) => steps.flatMap(idsOf)));
  return { series, single: figures.filter(({ id }) => !shown.has(id)) };
}

function toSeries(key: string, run: readonly Figure[], figures: readonly Figure[]): Series {
  const change = (figure: Figure, origin: string) =>
    figures.find(
      (other) =>
        other.origin === origin &&
        changeOf(other.measured) === figure.measured &&
        other.period === figure.period &&
        placeOf(other) === placeOf(figure),
    );
  const steps = run
    .toSorted((a, b) => (a.period ?? '').localeCompare(b.period ?? ''))
    .map((figure) => ({ figure, computed: change(figure, 'computed'), printed: change(figure, 'stated') }));
  return { key, measured: run[0]?.measured ?? '', steps };
}

function idsOf({ figure, computed, printed }: Step): string[] {
  return [figure, computed, printed].flatMap((one) => (one ? [one.id] : []));
}

/** Whether the printed percentage is not what the counts give, at the precision in which it is printed. */
export function disagrees({ computed, printed }: Step): boolean {
  if (!computed || !printed) return false;
  const decimals = String(printed.value).split('.')[1]?.length ?? 0;
  return Math.abs(computed.value).toFixed(decimals) !== Math.abs(printed.value).toFixed(decimals);
}
