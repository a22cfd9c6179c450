/** The list of the explorer, with its filters, that says what a query says. */
import type { Basis } from '../../../data/model/basis.ts';
import { localName } from '../../../data/model/identifiers.ts';
import type { Condition, Flag, Intent, Member, Query } from '../intent.ts';

/** A list and the parameters of its address, as its export takes them too: `all=communes,associations&axes=reaction`. */
export interface FilteredList {
  kind: 'Measure' | 'Initiative';
  parameters: URLSearchParams;
}

/** The values of one parameter. */
type Parameter = readonly [name: string, values: readonly string[]];

/**
 * @param bases what alone counts; empty when all does
 * @returns null when no filters say the same. What they find may still be more or less: words begin alike, and a list
 *   counts what an algorithm found.
 */
export function listOf(intent: Intent, bases: readonly Basis[]): FilteredList | null {
  if (intent.form !== 'list' && intent.form !== 'count') return null;
  const { target: kind, where } = intent.query;
  if ((kind !== 'Measure' && kind !== 'Initiative') || saysMore(intent.query)) return null;
  const written = where.map((condition) => (kind === 'Measure' ? ofMeasures(condition) : ofInitiatives(condition)));
  const parameters = new URLSearchParams();
  for (const [name, values] of written.flat()) {
    // Values of one parameter are alternatives; two conditions hold together.
    if (values.length === 0 || parameters.has(name)) return null;
    parameters.set(name, values.join());
  }
  if (bases.length > 0) parameters.set('basis', bases.join());
  return { kind, parameters };
}

/** Whether a query says anything that no condition of its rows says. */
function saysMore({ target, rows, subset, among, absent, exclusive, besides, except, shared, role, having }: Query) {
  const narrows = [...among, ...besides, ...except, ...shared].length > 0;
  return target !== rows || narrows || absent || exclusive || Boolean(subset ?? role ?? having);
}

/** A parameter without values for what cannot be said. */
const UNSAYABLE: readonly Parameter[] = [['', []]];

function ofMeasures(condition: Condition): readonly Parameter[] {
  if (condition.on === 'topic') return wordsOf(condition);
  if (condition.on !== 'relation' || condition.only) return UNSAYABLE;
  if (condition.kind === 'Partner') return partnersOf(condition);
  const ids = alternatives(condition);
  if (condition.kind === 'Axis') return [['axes', ids.map(localName)]];
  const name = (['themes', 'subthemes'] as const).find((_, at) => ids.every((id) => id.startsWith(THEMES[at]!)));
  return condition.kind === 'Theme' && name ? [[name, ids.map(localName)]] : UNSAYABLE;
}

/** Sub-themes count as themes in a question. */
const THEMES = ['theme/', 'sub-theme/'];

function partnersOf({ anyOf, none }: Extract<Condition, { on: 'relation' }>): readonly Parameter[] {
  const isSingle = anyOf.every((all) => all.length === 1);
  if (anyOf.length > 1 && !isSingle) return UNSAYABLE;
  const members = [...anyOf.flat(), ...none];
  // “private partners”: the plan has none.
  if (members.some(({ ids }) => ids.length === 0)) return UNSAYABLE;
  const names = (list: readonly Member[]) => list.map(({ ids }) => localName(ids[0]!));
  const parameters: Parameter[] = [
    [anyOf.length > 1 ? 'any' : 'all', names(anyOf.flat())],
    ['none', names(none)],
    ['narrower', members.some(({ ids }) => ids.length > 1) ? ['1'] : []],
  ];
  return members.length === 0 ? UNSAYABLE : parameters.filter(([, values]) => values.length > 0);
}

const LISTS: Readonly<Record<string, string>> = {
  Volet: 'volets',
  PoliceZone: 'zones',
  Commune: 'communes',
  Organisation: 'organisations',
  Measure: 'measures',
};

const FLAGS: Partial<Record<Flag, Parameter>> = {
  active: ['statuses', ['active']],
  planned: ['statuses', ['planned', 'in_preparation']],
  closed: ['statuses', ['closed']],
  'top-level': ['toplevel', ['1']],
};

function ofInitiatives(condition: Condition): readonly Parameter[] {
  switch (condition.on) {
    case 'topic':
      return wordsOf(condition);
    case 'flag':
      return [FLAGS[condition.flag] ?? ['', []]];
    case 'relation': {
      const { kind, only, role } = condition;
      return only || role
        ? UNSAYABLE
        : [[LISTS[kind] ?? '', LISTS[kind] ? alternatives(condition).map(localName) : []]];
    }
    case 'activity': {
      const { zones, periods, every, notIn, heading } = condition;
      if (notIn.length > 0 || heading || (every && periods.length > 1)) return UNSAYABLE;
      const inZones: Parameter = ['zones', zones.flatMap(({ ids }) => ids).map(localName)];
      return [...(zones.length > 0 ? [inZones] : []), ['periods', periods]];
    }
    default:
      return UNSAYABLE;
  }
}

/** A list looks for words as they stand, one subject at a time. */
function wordsOf({ topics, negative }: Extract<Condition, { on: 'topic' }>): readonly Parameter[] {
  return negative || topics.length > 1 ? UNSAYABLE : [['words', topics.map(({ text }) => text)]];
}

/** The things any of which will do; none when several must come together or some must not. */
function alternatives({ anyOf, none }: Extract<Condition, { on: 'relation' }>): string[] {
  const isAny = none.length === 0 && anyOf.every((all) => all.length === 1);
  return isAny ? anyOf.flat().flatMap(({ ids }) => ids) : [];
}
