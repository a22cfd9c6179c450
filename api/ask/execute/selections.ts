/** Runs the intents that select rows: lists, counts, shares, breakdowns, rankings, averages, yes or no. */
import type { StoredNode } from '../../stored.ts';
import { type Condition, type Intent, isCounted, type Query } from '../intent.ts';
import { phraseStems } from '../texts.ts';
import { DATE_PROPERTIES, dateOf } from './properties.ts';
import { type Result, rounded, type Value } from './result.ts';
import { compares, rowsWhere, type Sources, targetsOf } from './select.ts';
import { sizeUnder } from './sizes.ts';

export function list(query: Query, sources: Sources): Result {
  const nodes = withoutParts([...targetsOf(query, sources).keys()], query, sources);
  const sort = query.subset?.where?.among ? undefined : query.subset;
  return { nodes, values: [], total: nodes.length, outOf: sources.world.all(query.target, sort).length };
}

/**
 * What is part of an initiative that is told already is not told again when it only repeats its name (“26th closing day of
 * the project …”), or when a volet is asked for: the parts stand under the whole there.
 */
function withoutParts(ids: string[], { target, subset, where }: Query, { world }: Sources): string[] {
  if (target !== 'Initiative' || subset || where.some(({ on }) => on === 'flag')) return ids;
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
  const stems = (name: string) => phraseStems(name.replace(/\s*\([^)]*\)/g, ''));
  const { label, aliases = [] } = knowledge.node(whole) as StoredNode<'Initiative'>;
  const own = ` ${stems(knowledge.node(part)!.label)} `;
  return [label, ...aliases].some((name) => stems(name) !== '' && own.includes(` ${stems(name)} `));
}

export function countOf(query: Query, sources: Sources): Result {
  const found = list(query, sources);
  const value: Value = { of: query.target, value: found.nodes.length, unit: query.target, proof: [] };
  return { ...found, values: [value] };
}

export function yesNo({ query, every, count, isWhole }: Extract<Intent, { form: 'yesno' }>, sources: Sources): Result {
  const { nodes, outOf: whole } = list(query, sources);
  const all = every.length > 0 ? rowsWhere(query.rows, [...query.where, ...every], sources) : nodes;
  const outOf = every.length > 0 ? nodes.length : whole;
  const counted = count ? compares(nodes.length, count.comparator, count.value) : nodes.length > 0;
  const enough = isWhole ? nodes.length === whole : counted;
  const value: Value = { of: '', value: enough && all.length === nodes.length, unit: null, proof: all.slice(0, 3) };
  return { nodes: all, values: [value], total: all.length, outOf };
}

export function share({ query, part }: Extract<Intent, { form: 'share' }>, sources: Sources): Result {
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

export function group({ query, by, ids, difference }: Extract<Intent, { form: 'group' }>, sources: Sources): Result {
  const rows = rowsWhere(query.rows, query.where, sources);
  const values = ids.map((id): Value => {
    const own = rows.filter((row) => sources.world.values(query.rows, row, by).has(id));
    return { of: id, value: own.length, unit: query.rows, proof: [] };
  });
  const [first, second] = values.map(({ value }) => Number(value));
  const gap: Value = { of: 'difference', value: Math.abs((first ?? 0) - (second ?? 0)), unit: query.rows, proof: [] };
  return { nodes: [], values: difference ? [gap, ...values] : values, total: rows.length, outOf: null };
}

export function outnumber(
  { query, kind, first, second, by, isMore }: Extract<Intent, { form: 'outnumber' }>,
  sources: Sources,
): Result {
  const sized = [first, second].map(({ ids }): Value => {
    const value = sizeUnder(query, kind, ids, by, sources);
    return { of: ids[0]!, value, unit: by, proof: ids };
  });
  const [one, other] = sized.map(({ value }) => Number(value));
  const isTrue = compares(one!, isMore ? '>' : '<', other!);
  return { nodes: [], values: [{ of: '', value: isTrue, unit: null, proof: [] }, ...sized], total: null, outOf: null };
}

/** Those with the most or the fewest, or the latest or earliest; equals are told together. */
export function rank({ query, most, by, limit, place }: Extract<Intent, { form: 'rank' }>, sources: Sources): Result {
  const found = targetsOf({ ...query, absent: false }, sources);
  const isOfRows = query.target === query.rows;
  const all = most || isOfRows || !isCounted(by) ? found : withZero(found, query, sources);
  const sized = [...all].map(([id, rows]) => ({
    id,
    size: rankingOf(id, rows, query, by, sources),
  }));
  // What has none of it has not the most of it, even where nothing has any.
  const known = sized.filter(({ size }) => size !== '' && !(most && size === 0));
  const sorted = known.toSorted((a, b) => (most ? compare(b.size, a.size) : compare(a.size, b.size)));
  const nodes = place ? placed(sorted, place) : topOf(sorted, limit);
  const unit = isCounted(by) ? by : null;
  const values = nodes.map(({ id, size }): Value => ({ of: id, value: size, unit, proof: [id] }));
  return { nodes: nodes.map(({ id }) => id), values, total: nodes.length, outOf: known.length };
}

interface Sized {
  id: string;
  size: number | string;
}

/** The first ones, with those that equal the last of them. */
function topOf(sorted: readonly Sized[], limit: number): Sized[] {
  const end = sorted[Math.min(limit, sorted.length) - 1]?.size;
  const last = sorted.findLastIndex(({ size }) => size === end);
  return sorted.slice(0, last + 1);
}

/** Those of the second, the third … size. */
function placed(sorted: readonly Sized[], place: number): Sized[] {
  const sizes = [...new Set(sorted.map(({ size }) => size))];
  return sorted.filter(({ size }) => size === sizes[place - 1]);
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
  if (by === 'order') return sources.world.rows(query.rows).indexOf(id) + 1;
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

export function average({ query, of, per }: Extract<Intent, { form: 'average' }>, sources: Sources): Result {
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
