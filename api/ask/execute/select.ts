/** Finds the rows under conditions, and what is told of them. */
import type { EntityKind } from '../../../data/model/entities.ts';
import type { StoredNode } from '../../stored.ts';
import type { Comparator, Condition, Flag, Member, Query, RowKind, Topic } from '../intent.ts';
import type { Kind } from '../meaning.ts';
import { phraseStems, type Texts } from '../texts.ts';
import type { World } from '../world.ts';

export interface Sources {
  world: World;
  texts: Texts;
}

/** The things found, each with the rows that it was found by, in natural order. */
export type Found = Map<string, Set<string>>;

/**
 * @returns ids of the rows of a kind that satisfy every condition, in natural order. What a contract's indicator or result
 * is about may be said only by the objective it belongs to: that counts when nothing says it itself.
 */
export function rowsWhere(kind: RowKind, where: readonly Condition[], sources: Sources): string[] {
  const all = sources.world.rows(kind);
  const found = all.filter((id) => where.every((condition) => satisfies(kind, id, condition, sources)));
  if (found.length > 0 || !INSIDE.has(kind) || !where.some(({ on }) => on === 'topic')) return found;
  const holds = (id: string, condition: Condition) =>
    satisfies(kind, id, condition, sources) || (condition.on === 'topic' && isAbove(kind, id, condition, sources));
  return all.filter((id) => where.every((condition) => holds(id, condition)));
}

/**
 * An operational objective is about what the strategic objective that it serves is about: where that has one subject, for of
 * several (“victims and offenders”) it may serve the other.
 */
function isMeantBy(kind: RowKind, id: string, { phrases }: Topic, { world, texts }: Sources): boolean {
  if (kind !== 'OperationalObjective') return false;
  const served = [...world.values(kind, id, 'StrategicObjective')];
  return served.some((above) => texts.speaksOf(above, phrases) && !SEVERAL.test(world.knowledge.node(above)!.label));
}

const SEVERAL = /, | et | ou /u;

const INSIDE: ReadonlySet<RowKind> = new Set(['Indicator', 'ExpectedResult', 'OperationalObjective']);

/** Whether an objective or a body that a row belongs to is about a subject. */
function isAbove(
  kind: RowKind,
  id: string,
  { topics, negative }: Extract<Condition, { on: 'topic' }>,
  sources: Sources,
) {
  const { world, texts } = sources;
  const above = ['StrategicObjective', 'GeneralObjective', 'OperationalObjective'] as const;
  const ids = above.flatMap((each) => [...world.values(kind, id, each)]);
  const bodies = [...world.values(kind, id, 'Organisation')].map(
    (body) => ` ${phraseStems(world.knowledge.node(body)!.label)} `,
  );
  const isAbout = topics.some(
    ({ phrases }) =>
      ids.some((each) => texts.speaksOf(each, phrases)) ||
      bodies.some((label) => phrases.some((phrase) => label.includes(` ${phrase} `))),
  );
  return isAbout !== negative;
}

/** The things of the target that rows under the conditions have. */
export function targetsOf(query: Query, sources: Sources): Found {
  const rows = rowsWhere(query.rows, query.where, sources);
  const found = foundBy(rows, query, (row) => valuesThen(row, query, sources.world), sources);
  const excluded = new Set([...exceptedBy(query, sources), ...elsewhere(query, rows, sources)]);
  const kept = [...found].filter(
    ([id, by]) => (asksAll(query) || query.absent === (by.size === 0)) && !excluded.has(id),
  );
  return new Map(kept.filter(([id, by]) => isShared(by, query, sources) && has(query, id, by, sources)));
}

/** What a row has; of its zones, those where it took place at the time that is asked about. */
function valuesThen(row: string, { rows, target, role, where }: Query, world: World): Iterable<string> {
  const activity = where.find((each) => each.on === 'activity');
  if (target === 'PoliceZone' && activity) return world.zonesDuring(row, activity);
  return world.values(rows, row, target, role);
}

/** What rows have; where they take place nowhere, the zones and communes that take part in them. */
function foundBy(
  rows: readonly string[],
  query: Query,
  valuesOfRow: (row: string) => Iterable<string>,
  sources: Sources,
): Found {
  const found: Found = new Map(candidates(query, sources).map((id) => [id, new Set<string>()]));
  for (const row of rows) for (const id of valuesOfRow(row)) found.get(id)?.add(row);
  const isPlaced = [...found.values()].some((by) => by.size > 0);
  if (isPlaced || query.rows !== 'Initiative' || (query.target !== 'PoliceZone' && query.target !== 'Commune'))
    return found;
  for (const row of rows)
    for (const id of sources.world.values('Initiative', row, 'Organisation', query.role)) found.get(id)?.add(row);
  return found;
}

/** Nothing is asked of them: all of the kind, whether rows have them or not. */
function asksAll({ where, except, shared, having, absent, exclusive, target, rows }: Query): boolean {
  return target !== rows && !absent && !exclusive && !having && [...where, ...except, ...shared].length === 0;
}

/** “only in theme 1”: what other rows have too. */
function elsewhere({ exclusive, rows: kind, target }: Query, rows: readonly string[], { world }: Sources): string[] {
  if (!exclusive) return [];
  const inside = new Set(rows);
  const outside = world.rows(kind).filter((id) => !inside.has(id));
  return outside.flatMap((row) => [...world.values(kind, row, target)]);
}

/** “in theme 7 but not in theme 3”: what the rows under the second condition have. */
function exceptedBy({ except, rows, where, target }: Query, { world, texts }: Sources): string[] {
  if (except.length === 0) return [];
  const kinds = new Set(except.map((condition) => ('kind' in condition ? condition.kind : null)));
  const others = where.filter((condition) => !('kind' in condition && kinds.has(condition.kind)));
  const found = rowsWhere(rows, [...others, ...except], { world, texts });
  return found.flatMap((row) => [...world.values(rows, row, target)]);
}

/** What may be told at all: of the kind and the subset, among those named, not the very partner asked about. */
function candidates({ target, subset, rows, among, where, besides, absent }: Query, { world }: Sources): string[] {
  const named = new Set(among.flatMap(({ ids }) => ids));
  const asked = new Set(target === rows ? [] : askedAbout(target, where));
  const doers =
    target === 'Organisation' && rows === 'Initiative' && !absent && !subset
      ? (['PoliceZone', 'Commune', 'Function'] as const)
      : [];
  const all = [...world.all(target, subset), ...doers.flatMap((kind) => world.all(kind))];
  const isNear = (id: string) => !absent || rows !== 'Initiative' || isInRegion(id, world);
  return all.filter(
    (id) => isNear(id) && (named.size === 0 || named.has(id)) && !asked.has(id) && !besides.includes(id),
  );
}

/** The report speaks of the Region alone: a commune elsewhere lacks nothing. */
function isInRegion(id: string, { knowledge }: World): boolean {
  const node = knowledge.node(id);
  return node?.kind !== 'Commune' || (node as unknown as StoredNode<'Commune'>).inRegion;
}

/** “With whom does Unia work?” does not ask for Unia. */
function askedAbout(target: Kind, where: readonly Condition[]): string[] {
  if (target !== 'Partner') return [];
  return where.flatMap((condition) =>
    condition.on === 'relation' && condition.kind === target ? condition.anyOf.flat().flatMap(({ ids }) => ids) : [],
  );
}

/** Whether some row of a thing has each of the things to be shared. */
function isShared(by: ReadonlySet<string>, { shared, rows }: Query, sources: Sources): boolean {
  return shared.every(({ kind, members }) =>
    members.every(({ ids }) => [...by].some((row) => ids.some((id) => valuesOf(rows, row, kind, sources).has(id)))),
  );
}

function has({ having, rows }: Query, id: string, by: ReadonlySet<string>, { world }: Sources): boolean {
  if (!having) return true;
  const counted = having.of === rows ? [...by] : [...by].flatMap((row) => [...world.values(rows, row, having.of)]);
  const others = new Set(counted.filter((each) => each !== id));
  return compares(others.size, having.comparator, having.value);
}

export function compares(left: number, comparator: Comparator, right: number): boolean {
  switch (comparator) {
    case '>=':
      return left >= right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '<':
      return left < right;
    case '=':
      return left === right;
  }
}

function satisfies(kind: RowKind, id: string, condition: Condition, sources: Sources): boolean {
  switch (condition.on) {
    case 'relation':
      return relates(valuesOf(kind, id, condition.kind, sources, condition.role), condition);
    case 'topic':
      return (
        condition.negative !==
        condition.topics.some((topic) => speaksOf(id, topic, sources) || isMeantBy(kind, id, topic, sources))
      );
    case 'count':
      return hasCount(countedOf(kind, id, condition.kind, sources), condition);
    case 'activity':
      return isActive(id, condition, sources);
    case 'reference':
      return refersTo(id, condition, sources);
    case 'year':
      return hasYear(id, condition, sources);
    case 'begun':
      return hasBegun(id, condition, sources);
    case 'ended':
      return hasEnded(id, condition, sources);
    case 'value':
      return hasValue(id, condition, sources);
    case 'subset':
      return sources.world.inSubset(id, condition.subset);
    case 'flag':
      return hasFlag(id, condition.flag, sources);
  }
}

function hasCount(counted: ReadonlySet<string>, { among, comparator, value }: Extract<Condition, { on: 'count' }>) {
  const meant = among ? [...counted].filter((id) => among.includes(id)) : [...counted];
  return compares(meant.length, comparator, value);
}

/** A measure that only names an initiative has none by that: see the gaps. */
function countedOf(rows: RowKind, id: string, kind: EntityKind, sources: Sources): ReadonlySet<string> {
  const isHad = rows === 'Measure' && kind === 'Initiative';
  return isHad ? sources.world.pursuingInitiatives(id) : valuesOf(rows, id, kind, sources);
}

/** Sub-themes count as themes, and a body's parts as the body: whoever names it means them. */
export function valuesOf(
  rows: RowKind,
  id: string,
  kind: EntityKind,
  { world }: Sources,
  role?: Query['role'],
): ReadonlySet<string> {
  const values = world.values(rows, id, kind, role);
  if (kind === 'Theme') return new Set([...values, ...world.values(rows, id, 'SubTheme')]);
  if (kind !== 'Organisation') return values;
  return new Set([...values, ...[...values].flatMap((each) => world.knowledge.walk(each, ['>PART_OF']))]);
}

/**
 * What is part of an initiative is about something by its name; by its text only where the text of the whole does not say
 * so, and where it is no mere event of a day.
 */
function speaksOf(id: string, { phrases, mentions, isAudience }: Topic, { texts, world }: Sources): boolean {
  if (mentions && world.isCitedIn(id, mentions)) return true;
  const says = (each: string) => (isAudience ? texts.isMeantFor(each, phrases) : texts.speaksOf(each, phrases));
  const wholes = world.knowledge.walk(id, ['>PART_OF']).filter((whole) => whole.startsWith('initiative/'));
  if (wholes.length === 0) return says(id);
  if (texts.isNamed(id, phrases)) return true;
  const isTold = wholes.some((whole) => texts.speaksOf(whole, phrases));
  return !isTold && !isEvent(world.knowledge.node(id)!) && says(id);
}

function isEvent(node: StoredNode): boolean {
  return node.kind === 'Initiative' && node.end !== undefined && node.start === node.end;
}

type Relation = Extract<Condition, { on: 'relation' }>;

function relates(values: ReadonlySet<string>, { anyOf, none, only }: Relation): boolean {
  const holds = (member: Member) => member.ids.some((id) => values.has(id));
  if (none.some(holds)) return false;
  if (anyOf.length > 0 && !anyOf.some((all) => all.every(holds))) return false;
  const allowed = new Set(anyOf.flat().flatMap(({ ids }) => ids));
  return !only || [...values].every((value) => allowed.has(value));
}

type Activity = Extract<Condition, { on: 'activity' }>;

function isActive(id: string, condition: Activity, { world }: Sources): boolean {
  const { zones, periods, every, notIn, heading, unlisted } = condition;
  const wanted = new Set(zones.flatMap(({ ids }) => ids));
  const all = world.activities(id);
  const inZones = all.filter(({ zone }) => wanted.size === 0 || (zone && wanted.has(zone)));
  const own = wanted.size === 0 || unlisted ? inZones : inZones.filter((activity) => world.isListed(activity, all));
  const isIn = (period: string) =>
    own.some((each) => each.period === period && (!heading || each.heading.startsWith(heading)));
  if (notIn.some((period) => inZones.some((each) => each.period === period))) return false;
  if (tookPlace(id, world) && notIn.some((later) => periods.every((period) => period < later))) return false;
  return every ? periods.every(isIn) : periods.some(isIn);
}

/** An event that was held once: afterwards it is past, and nobody stopped it. */
function tookPlace(id: string, world: World): boolean {
  const node = world.knowledge.node(id);
  return node?.kind === 'Initiative' && node.status === 'took place';
}

function refersTo(id: string, { members, back }: Extract<Condition, { on: 'reference' }>, { world }: Sources): boolean {
  const references = world.knowledge.walk(id, [back ? '<REFERS_TO' : '>REFERS_TO']);
  return members.some(({ ids }) => ids.some((each) => references.includes(each)));
}

function hasYear(id: string, { year }: Extract<Condition, { on: 'year' }>, { world }: Sources): boolean {
  const node = world.knowledge.node(id)!;
  return node.kind === 'Contract' && node.years.includes(year);
}

function hasBegun(id: string, { date, comparator }: Extract<Condition, { on: 'begun' }>, { world }: Sources): boolean {
  const node = world.knowledge.node(id)!;
  if (node.kind !== 'Initiative' || !node.start) return false;
  const order = node.start.slice(0, date.length).localeCompare(date);
  return compares(order, comparator, 0);
}

function hasEnded(id: string, { date }: Extract<Condition, { on: 'ended' }>, { world }: Sources): boolean {
  const node = world.knowledge.node(id)!;
  return node.kind === 'Initiative' && !tookPlace(id, world) && node.end?.startsWith(date) === true;
}

function hasValue(id: string, { comparator, value }: Extract<Condition, { on: 'value' }>, { world }: Sources): boolean {
  const indicators = [id, ...world.knowledge.walk(id, ['<MEASURES'])].map((each) => world.knowledge.node(each)!);
  return indicators.some(
    (node) => node.kind === 'Indicator' && node.value !== undefined && compares(node.value, comparator, value),
  );
}

function hasFlag(id: string, flag: Flag, { world }: Sources): boolean {
  const node = world.knowledge.node(id)!;
  switch (flag) {
    case 'in-region':
      return node.kind === 'Commune' && node.inRegion;
    case 'signed':
      return node.kind === 'Contract' && node.signedOn !== undefined;
    case 'unsigned':
      return node.kind === 'Contract' && node.signedOn === undefined;
    case 'planned':
      return node.kind === 'Initiative' && (node.status === 'planned' || node.status === 'in preparation');
    case 'closed':
      return node.kind === 'Initiative' && node.status === 'closed';
    case 'empty':
      return isEmptyObjective(node);
    case 'filled':
      return !isEmptyObjective(node);
    case 'threshold':
      return node.kind === 'Indicator' && node.value !== undefined;
    case 'active':
      return node.kind === 'Initiative' && node.status === 'active';
    case 'no-threshold':
      return node.kind === 'Indicator' && node.value === undefined;
    case 'yes-no':
      return node.kind === 'Indicator' && node.operator === 'yes/no';
    case 'covered':
      return node.kind === 'Volet' && node.covered;
    case 'figure':
      return isCounted(id, world);
    case 'no-figure':
      return !isCounted(id, world) && world.isOfReport(id);
    case 'uncovered':
      return node.kind === 'Volet' && !node.covered;
    case 'top-level':
      return (
        world.knowledge.links(id, '>PART_OF').length === 0 && world.knowledge.links(id, '>INSTANCE_OF').length === 0
      );
  }
}

function isCounted(id: string, { knowledge }: World): boolean {
  return knowledge.links(id, '<ABOUT').length > 0;
}

function isEmptyObjective(node: StoredNode): boolean {
  return node.kind === 'StrategicObjective' && node.empty;
}
