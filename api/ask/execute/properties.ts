/** Runs the intents that ask for a property of a thing: a date, an audience, whether two names mean one thing. */
import { kindOfId } from '../../../data/model/identifiers.ts';
import { fold } from '../../../data/language/fold.ts';
import type { StoredNode } from '../../stored.ts';
import type { AttributeField, DateField, Intent } from '../intent.ts';
import type { Outcome, Result, Value } from './result.ts';
import type { Sources } from './select.ts';

export const DATE_PROPERTIES: Record<DateField, readonly string[]> = {
  start: ['start', 'startsOn', 'date'],
  end: ['end', 'endsOn'],
  span: ['start', 'startsOn'],
  signed: ['signedOn'],
  decided: ['councilDecisionOn'],
  renamed: ['renamedOn'],
  inForce: ['startsOn'],
  date: ['date'],
};

export function date(
  { subjects, field, zones, within, pick }: Extract<Intent, { form: 'date' }>,
  { world }: Sources,
): Outcome {
  const ids = [...new Set(subjects.flatMap((subject) => subject.ids))];
  const happened = within.length > 0 ? ids.flatMap((id) => inPeriods(id, within, field, world)) : [];
  if (happened.length > 0) return { nodes: [], values: happened, total: null, outOf: null };
  const dated = ids.map((id) => ({
    id,
    date: inZone(id, zones, field, world) ?? dateOf(world.knowledge.node(id)!, DATE_PROPERTIES[field]),
  }));
  if (pick === 'each') return { nodes: [], values: known(dated), total: null, outOf: null };
  if (pick && ids.length > 1) return picked(dated, pick);
  const isOne = ids.length === 1 || new Set(dated.map(({ date: day }) => day)).size === 1;
  if (!isOne) return { ambiguous: ids, text: subjects[0]!.text };
  const [found] = dated;
  if (field === 'span') return { nodes: [], values: spanOf(found!.id, world), total: null, outOf: null };
  const values: Value[] = found?.date ? [{ of: found.id, value: found.date, unit: null, proof: [found.id] }] : [];
  return { nodes: [], values, total: null, outOf: null };
}

/** The day it began and the day it ended: how long it lasted, as far as the sources say. */
function spanOf(id: string, { knowledge }: Sources['world']): Value[] {
  const ends = (['start', 'end'] as const).map((each) => dateOf(knowledge.node(id)!, DATE_PROPERTIES[each]));
  if (ends.includes(undefined)) return [];
  return ends.map((day) => ({ of: id, value: day!, unit: null, proof: [id] }));
}

interface Dated {
  id: string;
  date: string | undefined;
}

function known(dated: readonly Dated[]): Value[] {
  return dated.flatMap(({ id, date: day }) => (day ? [{ of: id, value: day, unit: null, proof: [id] }] : []));
}

function picked(dated: readonly Dated[], pick: 'latest' | 'earliest'): Result {
  const sorted = known(dated).toSorted((a, b) => String(a.value).localeCompare(String(b.value)));
  const found = pick === 'latest' ? sorted.at(-1) : sorted[0];
  return { nodes: [], values: found ? [found] : [], total: null, outOf: null };
}

/** The dates in some years, months or periods: of the thing itself, or else of its parts. */
function inPeriods(id: string, within: readonly string[], field: DateField, world: Sources['world']): Value[] {
  const isThen = (each: string, day: string) =>
    within.some((time) =>
      time.startsWith('period/') ? world.values('Initiative', each, 'Period').has(time) : day.startsWith(time),
    );
  const dated = (each: string): Value[] => {
    const day = dateOf(world.knowledge.node(each)!, DATE_PROPERTIES[field]);
    return day && isThen(each, day) ? [{ of: each, value: day, unit: null, proof: [each] }] : [];
  };
  const own = within.some((time) => time.startsWith('period/')) ? [] : dated(id);
  return own.length > 0 ? own : world.knowledge.walk(id, ['<PART_OF']).flatMap(dated);
}

/** The first day of its activity in one of the zones, or the last one; absent when the sources do not date it there. */
function inZone(id: string, zones: readonly string[], field: DateField, world: Sources['world']): string | undefined {
  const here = world.activities(id).filter(({ zone }) => zone !== undefined && zones.includes(zone));
  const days = here.flatMap(({ start, end }) => (field === 'end' ? end : start) ?? []).toSorted();
  return field === 'end' ? days.at(-1) : days[0];
}

export function dateOf(node: StoredNode, properties: readonly string[]): string | undefined {
  const record = node as unknown as Record<string, string | undefined>;
  return properties.map((property) => record[property]).find((each) => each !== undefined);
}

/** One property of the thing named; nothing when the sources do not give it. */
export function attribute({ subjects, field }: Extract<Intent, { form: 'attribute' }>, { world }: Sources): Result {
  const ids = [...new Set(subjects.flatMap((subject) => subject.ids))];
  if (field === 'itself') return itself(ids, world);
  const nodes = field === 'number' ? ids : [];
  return { nodes, values: ids.flatMap((id) => propertyOf(id, field, world)), total: null, outOf: null };
}

/** What a name stands for: the things, and in full if it is an abbreviation. */
function itself(ids: readonly string[], world: Sources['world']): Result {
  const isAbbreviation = (id: string) => kindOfId(id) === 'Abbreviation';
  const values = ids.filter(isAbbreviation).flatMap((id) => propertyOf(id, 'long', world));
  return { nodes: ids.filter((id) => !isAbbreviation(id)), values, total: null, outOf: null };
}

function propertyOf(id: string, field: AttributeField, { knowledge }: Sources['world']): Value[] {
  const node = knowledge.node(id)!;
  const value =
    field === 'long' ? inFull(node) : (node as unknown as Record<string, string | number[] | undefined>)[field];
  const each = Array.isArray(value) ? value : value ? [value] : [];
  return each.map((one) => ({ of: id, value: one, unit: null, proof: [id] }));
}

/** What an abbreviation means: as its own node says, or as brackets in a name tell, “X (Y)” or “Y (X)”. */
export function inFull(node: StoredNode, short?: string): string | undefined {
  if (node.kind === 'Abbreviation') return node.long;
  const [, before = '', inside = ''] = /^(.*?)\s*\(([^)]*)\)$/.exec(node.label) ?? [];
  if (inside === '') return undefined;
  const isShort = (text: string) => fold(text) === fold(short ?? '');
  if (short === undefined) return inside.length < before.length ? before : inside;
  if (isShort(inside)) return before;
  return before.split(' ').some(isShort) ? inside : undefined;
}

/** Whether two names mean one thing. */
export function same({ first, second }: Extract<Intent, { form: 'same' }>, { world }: Sources): Result {
  const isOne = first.ids.some((id) => second.ids.includes(id));
  const isToldApart = first.ids
    .flatMap((id) => world.knowledge.walk(id, ['>DISTINCT_FROM']))
    .some((id) => second.ids.includes(id));
  const proof = [...first.ids, ...second.ids];
  const value: Value = { of: '', value: isOne && !isToldApart, unit: null, proof };
  return { nodes: [], values: [value], total: null, outOf: null };
}
