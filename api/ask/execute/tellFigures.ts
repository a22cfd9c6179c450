/** Runs the intents that ask for figures: which of them to tell, and what is done with them. */
import { kindOfId } from '../../../data/model/identifiers.ts';
import type { FigureQuery, Intent } from '../intent.ts';
import { type Figure, figuresFor, isBare } from './figures.ts';
import { type Outcome, type Result, rounded, type Value } from './result.ts';
import type { Sources } from './select.ts';

export function figureOutcome(
  { figure: query, target }: Extract<Intent, { form: 'figure' }>,
  sources: Sources,
): Outcome {
  const figures = figuresFor(query, sources);
  if (target) return rankedFigures(figures, query, target);
  if (query.asksPeriod) return bestPeriod(figures, query);
  const changes = query.operation === 'difference' || query.operation === 'percentage';
  if (query.operation === 'average' && query.measured.includes('money')) return averageOf(summed(figures, query));
  const whole = wholeOf(figures);
  if (query.operation === 'total' && whole) return told([whole]);
  if (query.operation === 'total' || query.measured.includes('money')) return amounts(figures, query, sources, changes);
  if (query.each) return toldEach(figures, sources);
  if (query.operation === 'average') return averageOf(figures);
  if (whole) return told([whole]);
  const subjects = subjectsOf(figures, sources);
  if (subjects.length > 1 && query.subjects.length < 2) return { ambiguous: subjects, text: query.text };
  if (changes) return changeOf(figures, query);
  if (query.operation === 'most' || query.operation === 'least') return told(extremes(figures, query.operation));
  const kinds = new Set(figures.map(({ measured, period }) => `${measured} ${period}`));
  if (isBare(query) && kinds.size > 1) return { ambiguous: figures.map(({ id }) => id), text: query.text };
  return told(figures);
}

function extremes(figures: readonly Figure[], operation: 'most' | 'least'): Figure[] {
  const values = figures.map(({ value }) => value);
  const extreme = operation === 'most' ? Math.max(...values) : Math.min(...values);
  return figures.filter(({ value }) => value === extreme);
}

/** The things that figures are about, of the narrowest kind. */
function subjectsOf(figures: readonly Figure[], { world }: Sources): string[] {
  const main = figures.map(({ about, id }) => about.find((each) => kindOfId(each) === 'Initiative') ?? about[0] ?? id);
  return [...new Set(main)].filter((id) => world.knowledge.node(id));
}

/** The figure that is the sum of all the others, when there is one: 64 operations, of which 27 and 37. */
function wholeOf(figures: readonly Figure[]): Figure | undefined {
  const sum = figures.reduce((total, { value }) => total + value, 0);
  const isAround = (whole: Figure) => figures.every(({ about }) => about.some((id) => whole.about.includes(id)));
  return figures.length > 2 ? figures.find((each) => each.value * 2 === sum && isAround(each)) : undefined;
}

function told(figures: readonly Figure[]): Result {
  const values = distinct(figures).map(({ id, value, unit, measured, period }): Value => {
    const of = [measured, period].filter((each) => each !== '').join(', ');
    return { of, value, unit, proof: [id] };
  });
  return { nodes: [], values, total: null, outOf: null };
}

/** One of several figures that count the same and are equal. */
function distinct(figures: readonly Figure[]): Figure[] {
  const key = ({ measured, value, unit, about, period }: Figure) =>
    [measured, value, unit, about.join(), period.replace('/', '-')].join('|');
  return [...new Map(figures.map((figure) => [key(figure), figure])).values()];
}

/** Each figure under the name of what it is about. */
function toldEach(figures: readonly Figure[], { world }: Sources): Result {
  const values = distinct(figures).map(({ id, value, unit, about }): Value => {
    const subject = about.find((each) => kindOfId(each) === 'Initiative' && world.knowledge.node(each));
    return { of: subject ?? id, value, unit, proof: [id] };
  });
  return { nodes: [], values, total: null, outOf: null };
}

function averageOf(figures: readonly Figure[]): Result {
  const sum = figures.reduce((total, { value }) => total + value, 0);
  const unit = figures[0]?.unit ?? null;
  const mean: Value = { of: 'average', value: rounded(sum / figures.length), unit, proof: figures.map(({ id }) => id) };
  return { nodes: [], values: figures.length > 0 ? [mean, ...told(figures).values] : [], total: null, outOf: null };
}

/** Amounts of one contract in one year are told each and together. */
function amounts(figures: readonly Figure[], query: FigureQuery, sources: Sources, changes: boolean): Outcome {
  const owners = ownersOf(figures, sources);
  if (owners.length > 1 && query.subjects.length === 0 && !changes && query.operation !== 'total')
    return { ambiguous: owners, text: query.text };
  if (changes) return changeOf(summed(figures, query), query);
  if (query.operation === 'total' && figures.length > 1) return totalOf(figures);
  return told(figures);
}

function ownersOf(figures: readonly Figure[], { world }: Sources): string[] {
  const owners = figures.flatMap(({ about }) => about.filter((id) => kindOfId(id) === 'Commune'));
  return [...new Set(owners)].filter((id) => world.knowledge.node(id));
}

function totalOf(figures: readonly Figure[]): Result {
  const sum = figures.reduce((total, { value }) => total + value, 0);
  const total: Value = { of: 'total', value: rounded(sum), unit: figures[0]!.unit, proof: figures.map(({ id }) => id) };
  return { nodes: [], values: [total, ...told(figures).values], total: null, outOf: null };
}

/** One figure for each owner and year. */
function summed(figures: readonly Figure[], query: FigureQuery): Figure[] {
  const sums = new Map<string, Figure>();
  for (const figure of figures) {
    const owner = figure.about.find((id) => kindOfId(id) === 'Commune') ?? '';
    const key = `${owner} ${figure.period}`;
    const known = sums.get(key);
    sums.set(key, known ? { ...known, value: known.value + figure.value, measured: 'total' } : figure);
  }
  const order = query.subjects.flatMap(({ ids }) => ids);
  const place = ({ about }: Figure) => order.findIndex((id) => about.includes(id));
  return [...sums.values()].toSorted((a, b) => place(a) - place(b) || a.period.localeCompare(b.period));
}

/** From the first figure to the last. */
function changeOf(figures: readonly Figure[], { operation, falls, periods }: FigureQuery): Result {
  const ordered = periods.length > 1 ? figures.toSorted((a, b) => a.period.localeCompare(b.period)) : figures;
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (!first || !last || first === last) return { nodes: [], values: [], total: null, outOf: null };
  const gap = last.value - first.value;
  const change = operation === 'percentage' ? (100 * gap) / first.value : gap;
  const shown = falls || periods.length < 2 ? Math.abs(change) : change;
  const digits = operation === 'percentage' ? 1 : 2;
  const proof = [first.id, last.id];
  const unit = operation === 'percentage' ? '%' : first.unit;
  const value: Value = {
    of: periods.length < 2 ? 'difference' : change < 0 ? 'fall' : 'rise',
    value: rounded(shown, digits),
    unit,
    proof,
  };
  return { nodes: [], values: [value, ...told([first, last]).values], total: null, outOf: null };
}

function rankedFigures(figures: readonly Figure[], { operation }: FigureQuery, target: string): Result {
  const sums = new Map<string, { value: number; proof: string[]; unit: string }>();
  for (const { about, value, id, unit } of figures) {
    const owner = about.find((each) => kindOfId(each) === target);
    if (!owner) continue;
    const sum = sums.get(owner) ?? { value: 0, proof: [], unit };
    sums.set(owner, { value: sum.value + value, proof: [...sum.proof, id], unit });
  }
  const sizes = [...sums.values()].map(({ value }) => value);
  const extreme = operation === 'most' ? Math.max(...sizes) : Math.min(...sizes);
  const ranks = operation === 'most' || operation === 'least';
  const winners = [...sums].filter(([, { value }]) => !ranks || value === extreme);
  const values = winners.map(([of, { value, proof, unit }]): Value => ({ of, value: rounded(value), unit, proof }));
  return { nodes: winners.map(([id]) => id), values, total: winners.length, outOf: sums.size };
}

/** “In which year …?”: the period of the highest figure, or of the lowest. */
function bestPeriod(figures: readonly Figure[], { operation }: FigureQuery): Result {
  const dated = figures.filter(({ period }) => period !== '');
  const sorted = dated.toSorted((a, b) => (operation === 'least' ? a.value - b.value : b.value - a.value));
  const values = sorted
    .slice(0, 1)
    .map(({ measured, period, id }): Value => ({ of: measured, value: period, unit: null, proof: [id] }));
  return { nodes: [], values, total: null, outOf: null };
}
