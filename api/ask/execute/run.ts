/** Runs an intent over the graph. */
import { kindOfId } from '../../../data/model/identifiers.ts';
import type { StoredNode } from '../../stored.ts';
import type { Condition, DateField, FigureQuery, Intent, Query } from '../intent.ts';
import { phraseStems } from '../texts.ts';
import { type Figure, figuresFor } from './figures.ts';
import { compares, rowsWhere, type Sources, targetsOf } from './select.ts';

/** A value found, with the node that proves it. */
export interface Value {
  /** What it is the value of: a node id, a period, or words. */
  of: string;
  value: number | string | boolean;
  unit: string | null;
  /** Ids of the nodes that prove it. */
  proof: readonly string[];
}

export interface Result {
  nodes: string[];
  values: Value[];
  /** What was counted. */
  total: number | null;
  /** Out of how many. */
  outOf: number | null;
}

/** Several things may be meant: their ids, and the words in doubt. */
export type Outcome = Result | { ambiguous: readonly string[]; text: string };

export function run(intent: Intent, sources: Sources): Outcome {
  switch (intent.form) {
    case 'list':
      return list(intent.query, sources);
    case 'count':
      return count(intent.query, sources);
    case 'yesno':
      return yesNo(intent, sources);
    case 'share':
      return share(intent, sources);
    case 'group':
      return group(intent, sources);
    case 'rank':
      return rank(intent, sources);
    case 'figure':
      return figureOutcome(intent, sources);
    case 'date':
      return date(intent, sources);
    case 'average':
      return average(intent, sources);
    case 'attribute':
      return attribute(intent, sources);
    case 'same':
      return same(intent, sources);
  }
}

function list(query: Query, sources: Sources): Result {
  const nodes = withoutParts([...targetsOf(query, sources).keys()], query, sources);
  return { nodes, values: [], total: nodes.length, outOf: sources.world.all(query.target, query.subset).length };
}

/**
 * What is part of an initiative that is told already is not told again when it only repeats its name (“26th closing day of
 * the project …”), or when a volet is asked for: the parts stand under the whole there.
 */
function withoutParts(ids: string[], { target, subset, where }: Query, { world }: Sources): string[] {
  if (target !== 'Initiative' || subset) return ids;
  const given = new Set(ids);
  const byVolet = where.every((each) => each.on === 'relation' && PLACED.has(each.kind)) && where.some(isVolet);
  return ids.filter((id) => {
    const wholes = world.knowledge.walk(id, ['>PART_OF']).filter((whole) => given.has(whole));
    const kinds = world.knowledge.walk(id, ['>INSTANCE_OF']).filter((whole) => given.has(whole));
    if (byVolet && wholes.length > 0) return false;
    return ![...wholes, ...kinds].some((whole) => repeatsName(id, whole, world));
  });
}

const PLACED: ReadonlySet<string> = new Set(['Volet', 'PoliceZone', 'Commune']);

function isVolet(condition: Condition): boolean {
  return condition.on === 'relation' && condition.kind === 'Volet';
}

function repeatsName(part: string, whole: string, { knowledge }: Sources['world']): boolean {
  const name = (id: string) => phraseStems(knowledge.node(id)!.label.replace(/\s*\([^)]*\)/g, ''));
  return name(part).includes(name(whole));
}

function count(query: Query, sources: Sources): Result {
  const found = list(query, sources);
  const value: Value = { of: query.target, value: found.nodes.length, unit: query.target, proof: [] };
  return { ...found, values: [value] };
}

function yesNo({ query, every, count }: Extract<Intent, { form: 'yesno' }>, sources: Sources): Result {
  const { nodes, outOf } = list(query, sources);
  const all = every.length > 0 ? rowsWhere(query.rows, [...query.where, ...every], sources) : nodes;
  const enough = count ? compares(nodes.length, count.comparator, count.value) : nodes.length > 0;
  const value: Value = { of: '', value: enough && all.length === nodes.length, unit: null, proof: all.slice(0, 3) };
  return { nodes: all, values: [value], total: all.length, outOf };
}

function share({ query, part }: Extract<Intent, { form: 'share' }>, sources: Sources): Result {
  const whole = rowsWhere(query.rows, query.where, sources);
  const inside = rowsWhere(query.rows, [...query.where, ...part], sources);
  const percentage = whole.length === 0 ? 0 : (100 * inside.length) / whole.length;
  const values: Value[] = [
    { of: 'share', value: rounded(percentage), unit: '%', proof: [] },
    { of: 'count', value: inside.length, unit: query.rows, proof: [] },
    { of: 'total', value: whole.length, unit: query.rows, proof: [] },
  ];
  return { nodes: [], values, total: inside.length, outOf: whole.length };
}

/** The report prints changes with one decimal, shares are told with two. */
function rounded(value: number, digits = 2): number {
  return Number(value.toFixed(digits));
}

function group({ query, by, ids, difference }: Extract<Intent, { form: 'group' }>, sources: Sources): Result {
  const rows = rowsWhere(query.rows, query.where, sources);
  const values = ids.map((id): Value => {
    const own = rows.filter((row) => sources.world.values(query.rows, row, by).has(id));
    return { of: id, value: own.length, unit: query.rows, proof: [] };
  });
  const [first, second] = values.map(({ value }) => Number(value));
  const gap: Value = { of: 'difference', value: Math.abs((first ?? 0) - (second ?? 0)), unit: query.rows, proof: [] };
  return { nodes: [], values: difference ? [gap, ...values] : values, total: rows.length, outOf: null };
}

/** Those with the most or the fewest, or the latest or earliest; equals are told together. */
function rank({ query, most, by, limit }: Extract<Intent, { form: 'rank' }>, sources: Sources): Result {
  const found = targetsOf({ ...query, absent: false }, sources);
  const all = most || by === 'date' || by === 'value' ? found : withZero(found, query, sources);
  const sized = [...all].map(([id, rows]) => ({
    id,
    size: rankingOf(id, rows, query, by, sources),
  }));
  const known = sized.filter(({ size }) => size !== '');
  const sorted = known.toSorted((a, b) => (most ? compare(b.size, a.size) : compare(a.size, b.size)));
  const last = sorted[Math.min(limit, sorted.length) - 1];
  const nodes = last ? sorted.filter(({ size }) => compare(size, last.size) * (most ? 1 : -1) >= 0) : [];
  const unit = by === 'date' || by === 'value' ? null : by;
  const values = nodes.map(({ id, size }): Value => ({ of: id, value: size, unit, proof: [id] }));
  return { nodes: nodes.map(({ id }) => id), values, total: nodes.length, outOf: known.length };
}

/** What a ranking goes by; empty when unknown. */
function rankingOf(
  id: string,
  rows: ReadonlySet<string>,
  query: Query,
  by: Extract<Intent, { form: 'rank' }>['by'],
  sources: Sources,
): number | string {
  if (by === 'date') return dayOf(id, sources);
  if (by !== 'value') return sizeOf(id, rows, query, by, sources);
  const node = sources.world.knowledge.node(id)!;
  return node.kind === 'Indicator' ? (node.value ?? '') : '';
}

function compare(a: number | string, b: number | string): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b));
}

/** The day from which something is: an initiative's start, a contract's, a document's date; empty when unknown. */
function dayOf(id: string, { world }: Sources): string {
  const node = world.knowledge.node(id)!;
  const years = node.kind === 'Contract' ? String(node.years[0]) : undefined;
  return dateOf(node, DATE_PROPERTIES.start) ?? years ?? '';
}

function withZero(found: Map<string, Set<string>>, { target, subset, among }: Query, { world }: Sources) {
  const named = new Set(among.flatMap(({ ids }) => ids));
  const all = world.all(target, subset).filter((id) => named.size === 0 || named.has(id));
  return new Map(all.map((id) => [id, found.get(id) ?? new Set<string>()]));
}

function sizeOf(
  id: string,
  rows: ReadonlySet<string>,
  { rows: kind, target }: Query,
  by: string,
  { world }: Sources,
): number {
  if (by === kind) return rows.size;
  const counted = target === kind ? [id] : [...rows];
  return new Set(counted.flatMap((row) => [...world.values(kind, row, by as never)])).size;
}

function figureOutcome({ figure: query, target }: Extract<Intent, { form: 'figure' }>, sources: Sources): Outcome {
  const figures = figuresFor(query, sources);
  if (target) return rankedFigures(figures, query, target);
  if (query.asksPeriod) return bestPeriod(figures, query);
  const changes = query.operation === 'difference' || query.operation === 'percentage';
  if (query.operation === 'total' || query.measured.includes('money')) return amounts(figures, query, sources, changes);
  const whole = wholeOf(figures);
  if (whole) return told([whole]);
  const subjects = subjectsOf(figures, sources);
  if (subjects.length > 1 && query.subjects.length < 2) return { ambiguous: subjects, text: query.text };
  if (changes) return changeOf(figures, query);
  return told(figures);
}

/** The things that figures are about, of the narrowest kind. */
function subjectsOf(figures: readonly Figure[], { world }: Sources): string[] {
  const main = figures.map(({ about, id }) => about.find((each) => kindOfId(each) === 'Initiative') ?? about[0] ?? id);
  return [...new Set(main)].filter((id) => world.knowledge.node(id));
}

/** The figure that is the sum of all the others, when there is one: 64 operations, of which 27 and 37. */
function wholeOf(figures: readonly Figure[]): Figure | undefined {
  const sum = figures.reduce((total, { value }) => total + value, 0);
  return figures.length > 2 ? figures.find(({ value }) => value * 2 === sum) : undefined;
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

const DATE_PROPERTIES: Record<DateField, readonly string[]> = {
  start: ['start', 'startsOn', 'date'],
  end: ['end', 'endsOn'],
  signed: ['signedOn'],
  decided: ['councilDecisionOn'],
  renamed: ['renamedOn'],
  inForce: ['startsOn'],
  date: ['date'],
};

function date({ subjects, field, zones }: Extract<Intent, { form: 'date' }>, { world }: Sources): Outcome {
  const ids = [...new Set(subjects.flatMap((subject) => subject.ids))];
  const dated = ids.map((id) => ({
    id,
    date: inZone(id, zones, field, world) ?? dateOf(world.knowledge.node(id)!, DATE_PROPERTIES[field]),
  }));
  const isOne = ids.length === 1 || new Set(dated.map(({ date: day }) => day)).size === 1;
  if (!isOne) return { ambiguous: ids, text: subjects[0]!.text };
  const [found] = dated;
  const values: Value[] = found?.date ? [{ of: found.id, value: found.date, unit: null, proof: [found.id] }] : [];
  return { nodes: [], values, total: null, outOf: null };
}

/** The first day of its activity in one of the zones, or the last one; absent when the sources do not date it there. */
function inZone(id: string, zones: readonly string[], field: DateField, world: Sources['world']): string | undefined {
  const here = world.activities(id).filter(({ zone }) => zone !== undefined && zones.includes(zone));
  const days = here.flatMap(({ start, end }) => (field === 'end' ? end : start) ?? []).toSorted();
  return field === 'end' ? days.at(-1) : days[0];
}

function dateOf(node: StoredNode, properties: readonly string[]): string | undefined {
  const record = node as unknown as Record<string, string | undefined>;
  return properties.map((property) => record[property]).find((each) => each !== undefined);
}

/** One property of the thing named; nothing when the sources do not give it. */
function attribute({ subjects, field }: Extract<Intent, { form: 'attribute' }>, { world }: Sources): Result {
  const ids = [...new Set(subjects.flatMap((subject) => subject.ids))];
  const values = ids.flatMap((id): Value[] => {
    const value = (world.knowledge.node(id) as unknown as Record<string, string | number[] | undefined>)[field];
    const each = Array.isArray(value) ? value : value ? [value] : [];
    return each.map((one) => ({ of: id, value: one, unit: null, proof: [id] }));
  });
  return { nodes: [], values, total: null, outOf: null };
}

/** Whether two names mean one thing. */
function same({ first, second }: Extract<Intent, { form: 'same' }>, { world }: Sources): Result {
  const isOne = first.ids.some((id) => second.ids.includes(id));
  const distinct = first.ids
    .flatMap((id) => world.knowledge.walk(id, ['>DISTINCT_FROM']))
    .some((id) => second.ids.includes(id));
  const proof = [...first.ids, ...second.ids];
  const value: Value = { of: '', value: isOne && !distinct, unit: null, proof };
  return { nodes: [], values: [value], total: null, outOf: null };
}

function average({ query, of, per }: Extract<Intent, { form: 'average' }>, sources: Sources): Result {
  const rows = rowsWhere(query.rows, query.where, sources);
  const inside = rows.map((row) => sources.world.values(query.rows, row, of).size);
  const things = of === query.rows ? rows.length : inside.reduce((sum, size) => sum + size, 0);
  const groups = per === query.rows ? rows.length : sources.world.all(per).length;
  const values: Value[] = [
    { of: 'average', value: rounded(things / Math.max(1, groups)), unit: of, proof: [] },
    { of: 'total', value: things, unit: of, proof: [] },
    { of: 'count', value: groups, unit: per, proof: [] },
  ];
  return { nodes: [], values, total: null, outOf: null };
}
