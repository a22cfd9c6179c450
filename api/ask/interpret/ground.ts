/** Conditions that only initiatives, contracts, objectives and volets know: activity, status, years, emptiness. */
import type { Comparator, Condition, Flag, Member } from '../intent.ts';
import type { Operator } from '../meaning.ts';
import type { Draft } from './draft.ts';
import type { Operand } from './operand.ts';
import { datesIn, type NamedDate } from './calendar.ts';
import { asksWhetherCounted } from './figures.ts';
import { isIdle, isOperator, isYesNo, meaningOf, type Sketch } from './sketch.ts';

const PERIODS = ['2021-2022', '2022-2023', '2023-2024'];

export function groundConditions(draft: Draft, named: readonly Operand[]): Condition[] {
  const { rows } = draft;
  if (rows === 'Initiative')
    return [
      ...activity(draft, named),
      ...flags(draft, endsInYear(draft) ? ['planned'] : ['planned', 'closed']),
      ...beginnings(draft),
      ...endings(draft),
      ...figured(draft),
      ...liveness(draft),
    ];
  if (rows === 'Contract') return contractConditions(draft);
  if (rows === 'Commune') return named.length === 0 ? [{ on: 'flag', flag: 'in-region' }] : [];
  if (rows === 'Volet') return coverage(draft);
  if (rows === 'Indicator')
    return [
      ...flags(draft, draft.sketch.has('yes-no') ? ['yes-no'] : ['threshold']),
      ...thresholds(draft),
      ...spans(draft),
    ];
  if (rows === 'OperationalObjective') return thresholds(draft);
  if (rows === 'StrategicObjective' || rows === 'Objective') return flags(draft, ['empty']);
  return [];
}

/** Its years; whether it is dated, when that is what is asked of it; whether it prints an amount. */
function contractConditions({ sketch, kind }: Draft): Condition[] {
  const years = sketch.years().map((year): Condition => ({ on: 'year', year }));
  const signed: Condition[] =
    sketch.has('signed') && kind?.kind !== 'Organisation'
      ? [{ on: 'flag', flag: sketch.has('not') ? 'unsigned' : 'signed' }]
      : [];
  const isMoney = sketch.pieces.some(({ meanings }) =>
    meanings.some((each) => each.is === 'measured' && each.measured === 'money'),
  );
  const unpaid: Condition[] =
    isMoney && sketch.has('not') ? [{ on: 'count', kind: 'Allocation', comparator: '=', value: 0 }] : [];
  return [...years, ...signed, ...unpaid];
}

/** Properties of rows; “no threshold” and “not empty” are properties too. */
function flags({ sketch }: Draft, known: readonly (Operator & Flag)[]): Condition[] {
  return known.flatMap((flag): Condition[] => {
    const piece = sketch.first(flag);
    if (!piece) return [];
    const before = sketch.pieces.slice(Math.max(0, piece.at - 2), piece.at);
    const denied = before.some((each) => isOperator(each, 'not')) ? OPPOSITE[flag] : undefined;
    return [{ on: 'flag', flag: denied ?? flag }];
  });
}

const OPPOSITE: Partial<Record<Flag, Flag>> = { threshold: 'no-threshold', empty: 'filled' };

/** What was active where and when; “new”, “stopped” and “continued” set a period against another. */
function activity(draft: Draft, named: readonly Operand[]): Condition[] {
  const { sketch, counts } = draft;
  const zones = membersOf(named, 'PoliceZone');
  const stated = [...new Set([...periodsOf(named), ...yearPeriods(draft)])];
  const allThree = counts.some(({ kind, value }) => kind.kind === 'Period' && value === PERIODS.length);
  const every = sketch.has('both', 'all', 'continued', 'common') || allThree;
  if ((sketch.has('new') && !sketch.has('planned')) || startsInPeriod(draft, named))
    return [newIn(zones, stated, draft)];
  if (endsInYear(draft)) return [];
  if (sketch.has('stopped') || isBrokenOff(sketch))
    return [stoppedIn(zones, isAfter(draft) ? stated.map(periodAfter) : stated)];
  const everywhere = allThree || (sketch.has('all', 'continued') && stated.length === 0 && asksPeriods(draft));
  const heading = headingOf(draft, zones, stated);
  const goesOn = sketch.has('continued') && stated.length === 1 ? withBefore(stated[0]!) : stated;
  const periods = everywhere || (heading && stated.length === 0) ? PERIODS : goesOn;
  return periods.length === 0
    ? []
    : [
        {
          on: 'activity',
          zones,
          periods,
          every: every && !(heading && stated.length === 0),
          notIn: stated.length === 1 && isOnlyThen(draft) ? PERIODS.filter((period) => period !== stated[0]) : [],
          ...(periodsOf(named).length === 0 && sketch.years().length > 0 && { years: sketch.years() }),
          ...(heading && { heading }),
          ...(asksMore(named) && { unlisted: true as const }),
        },
      ];
}

/** “launched in 2022-2023”: what a period began is what the one before lacks. */
function startsInPeriod({ sketch }: Draft, named: readonly Operand[]): boolean {
  const begins = sketch.all('starts').some(({ words }) => !LASTING.test(words[0]!));
  return begins && !sketch.has('planned', 'specific', 'daily') && periodsOf(named).length > 0;
}

/** “ended in 2024”: by the day of the end, not by the periods of the year; what was held once did not end. */
function endsInYear({ sketch, kind }: Draft): boolean {
  const ends = sketch.has('ends', 'closed') && !sketch.has('stopped', 'continued', 'not');
  return ends && kind?.kind === 'Initiative' && datesIn(sketch).length > 0;
}

function endings(draft: Draft): Condition[] {
  if (!endsInYear(draft)) return [];
  return datesIn(draft.sketch).map(({ date }) => ({ on: 'ended', date }));
}

/** “n'a-t-elle pas poursuivies”, “not kept”: what did not go on stopped. */
function isBrokenOff(sketch: Sketch): boolean {
  const goesOn = sketch.all('continued').filter(({ words }) => !PRESENT.has(words[0]!));
  return goesOn.some(({ at }) => sketch.all('not').some((not) => Math.abs(not.at - at) <= 2));
}

const PRESENT: ReadonlySet<string> = new Set(['present', 'presente', 'presents', 'presentes', 'aanwezig']);

/** Who asks for a volet, a commune or a body too does not ask for the list that the annex prints for a zone. */
function asksMore(named: readonly Operand[]): boolean {
  return named.some(({ kind }) => kind !== 'PoliceZone' && kind !== 'Period');
}

/** “after 2021-2022”. */
function isAfter({ sketch }: Draft): boolean {
  const period = sketch.pieces.find((piece) => meaningOf(piece, 'node')?.kind === 'Period');
  return period !== undefined && boundOf(period.at, sketch) === '>';
}

function periodAfter(period: string): string {
  return PERIODS[PERIODS.indexOf(period) + 1] ?? period;
}

/** What went on in a period was there in the one before. */
function withBefore(period: string): string[] {
  return [...PERIODS.slice(0, PERIODS.indexOf(period)).slice(-1), period];
}

/** The annex sorts its lists under headings; one that it does not print for the zone is no condition. */
function headingOf(
  { sketch, sources }: Draft,
  zones: readonly Member[],
  periods: readonly string[],
): string | undefined {
  const heading = sketch.has('daily')
    ? 'Fonctionnement'
    : sketch.has('specific')
      ? 'Initiatives spécifiques'
      : undefined;
  const wanted = new Set(zones.flatMap(({ ids }) => ids));
  const printed = sources.world.rows('Initiative').flatMap((id) => sources.world.activities(id));
  const isPrinted = printed.some(
    (each) =>
      heading !== undefined &&
      each.heading.startsWith(heading) &&
      wanted.has(each.zone ?? '') &&
      (periods.length === 0 || periods.includes(each.period)),
  );
  return isPrinted ? heading : undefined;
}

function asksPeriods({ sketch }: Draft): boolean {
  return sketch.pieces.some((piece) => meaningOf(piece, 'kind')?.kind === 'Period');
}

function membersOf(named: readonly Operand[], kind: 'PoliceZone'): Member[] {
  return named.filter((operand) => operand.kind === kind && !operand.negative).map(({ member }) => member);
}

function periodsOf(named: readonly Operand[]): string[] {
  const members = named.filter(({ kind, negative }) => kind === 'Period' && !negative);
  return members.flatMap(({ member }) => member.ids.map((id) => id.slice('period/'.length)));
}

/** A year alone is part of two periods, unless the question asks when things began or what is planned. */
function yearPeriods({ sketch }: Draft): string[] {
  if (sketch.has('starts', 'planned') || datesIn(sketch).some((date) => date.isPrecise || isBound(date, sketch)))
    return [];
  return sketch.years().flatMap((year) => {
    const periods = PERIODS.filter((period) => period.split('-').includes(String(year)));
    return periods.length > 0 ? periods : [String(year)];
  });
}

/** New in a period: under the annex's heading of new initiatives when there is one, else what the period before lacks. */
function newIn(zones: Member[], stated: readonly string[], { sources }: Draft): Condition {
  const sorted = stated.toSorted();
  const period = sorted.at(-1) ?? PERIODS.at(-1)!;
  const before = sorted.length > 1 ? sorted.slice(0, -1) : PERIODS.slice(0, PERIODS.indexOf(period)).slice(-1);
  const heading = 'Nouvelles';
  const base = { on: 'activity', zones, periods: [period], every: false } as const;
  const { world } = sources;
  const wanted = new Set(zones.flatMap(({ ids }) => ids));
  const hasHeading = world
    .rows('Initiative')
    .flatMap((id) => world.activities(id))
    .some((each) => each.period === period && each.heading.startsWith(heading) && wanted.has(each.zone ?? ''));
  return hasHeading && sorted.length < 2 ? { ...base, notIn: [], heading } : { ...base, notIn: before };
}

/** Stopped in a period: active in the one before and not in it. */
function stoppedIn(zones: Member[], stated: readonly string[]): Condition {
  const period = stated.toSorted().at(-1);
  if (!period) return { on: 'activity', zones, periods: PERIODS.slice(0, -1), every: false, notIn: PERIODS.slice(-1) };
  const earlier = stated.toSorted().slice(0, -1);
  const before = earlier.length > 0 ? earlier : PERIODS.slice(0, PERIODS.indexOf(period)).slice(-1);
  return { on: 'activity', zones, periods: before, every: false, notIn: [period] };
}

/** “a threshold of 50 or more”. */
function thresholds({ sketch }: Draft): Condition[] {
  const threshold = sketch.first('threshold');
  const number = threshold && numberAfter(threshold, sketch);
  if (number === undefined) return [];
  const more = sketch.has('at-least', 'more') || /\b(?:or more|ou plus|of meer)\b/i.test(sketch.question);
  return [{ on: 'value', comparator: sketch.has('more-than') ? '>' : more ? '>=' : '=', value: number }];
}

/** The number that a threshold is said to be. */
export function numberAfter({ at }: { at: number }, { pieces }: Draft['sketch']): number | undefined {
  return pieces
    .slice(at + 1, at + 5)
    .map((piece) => meaningOf(piece, 'number')?.value)
    .find((value) => value !== undefined);
}

/** “measured per day”: the word that the indicator prints. */
const SPANS: Record<string, string> = {
  jour: 'jour',
  dag: 'jour',
  day: 'jour',
  an: 'an',
  annee: 'an',
  jaar: 'an',
  year: 'an',
};

function spans({ sketch }: Draft): Condition[] {
  const after = sketch.all('by').flatMap(({ at }) => sketch.pieces[at + 1]?.words[0] ?? []);
  return after.flatMap((word): Condition[] => {
    const span = SPANS[word];
    return span ? [{ on: 'topic', topics: [{ text: word, phrases: [span] }], negative: false }] : [];
  });
}

/** “initiatives with figures”, “that have no figure”. */
function figured(draft: Draft): Condition[] {
  if (!asksWhetherCounted(draft)) return [];
  return [{ on: 'flag', flag: draft.sketch.has('not') ? 'no-figure' : 'figure' }];
}

/** When it began, if the question says so or names a month. */
function beginnings(draft: Draft): Condition[] {
  const { sketch } = draft;
  if (sketch.has('planned') || endsInYear(draft)) return [];
  const dates = datesIn(sketch).filter((date) => date.isPrecise || sketch.has('starts') || isBound(date, sketch));
  const [first, last] = dates;
  if (first && last && dates.length === 2 && isBetween(first, sketch))
    return [
      { on: 'begun', date: first.date, comparator: '>=' },
      { on: 'begun', date: last.date, comparator: '<=' },
    ];
  return dates.map(({ date, places }) => ({ on: 'begun', date, comparator: boundOf(places[0]!, sketch) ?? '=' }));
}

/** “between October 2022 and December 2023”, “from … to …”. */
function isBetween({ places }: NamedDate, { pieces }: Sketch): boolean {
  const before = pieces.slice(Math.max(0, places[0]! - 2), places[0]).flatMap(({ words }) => words);
  return before.some((word) => BETWEEN.has(word));
}

const BETWEEN: ReadonlySet<string> = new Set(['entre', 'tussen', 'between', 'van', 'from', 'de']);

/** A year outside the periods of the report that bounds something can only bound when things began. */
function isBound({ date, places }: NamedDate, sketch: Sketch): boolean {
  const isReported = PERIODS.some((period) => period.split('-').includes(date));
  return !isReported && boundOf(places[0]!, sketch) !== undefined;
}

/** “before 2015”, “après 2022”, “sinds 2010”: what stands before a date. */
function boundOf(at: number, { pieces }: Sketch): Comparator | undefined {
  const before = pieces.slice(Math.max(0, at - 3), at).flatMap(({ words }) => words);
  const bound = before.flatMap((word) => BOUNDS[word] ?? []).at(-1);
  const lasts = pieces.some(({ words }) => words.some((word) => LASTING.test(word)));
  return bound === '>=' && lasts ? '=' : bound;
}

const BOUNDS: Record<string, Comparator> = {
  avant: '<',
  voor: '<',
  before: '<',
  apres: '>',
  na: '>',
  after: '>',
  depuis: '>=',
  sinds: '>=',
  sedert: '>=',
  vanaf: '>=',
  since: '>=',
};
/** What exists since a year began in it. */
const LASTING = /^(?:exist|besta|actie?f|active|running|loopt|lopen)/;

/** Whether “only” is said of the period. */
function isOnlyThen({ sketch }: Draft): boolean {
  if (!sketch.isRestrictive()) return false;
  const only = sketch.first('only');
  const next = only && sketch.pieces.slice(only.at + 1).find((piece) => !isIdle(piece));
  const then = next ?? sketch.pieces.findLast((piece) => !isIdle(piece));
  return then !== undefined && meaningOf(then, 'node')?.kind === 'Period';
}

/** “Is it still active?”: of one initiative, when no zone and no period is named. */
function liveness({ sketch, operands }: Draft): Condition[] {
  const isOne = operands.found.length === 1 && operands.found[0]!.kind === 'Initiative';
  const isAsked = sketch.has('active') || sketch.pieces.some(({ words }) => words.some((word) => STILL.has(word)));
  return isOne && isAsked && isYesNo(sketch) && sketch.years().length === 0 ? [{ on: 'flag', flag: 'active' }] : [];
}

const STILL: ReadonlySet<string> = new Set(['encore', 'toujours', 'nog', 'steeds', 'still', 'anymore']);

function coverage({ sketch }: Draft): Condition[] {
  const isDenied = sketch.has('not');
  return sketch.has('covers') || isDenied ? [{ on: 'flag', flag: isDenied ? 'uncovered' : 'covered' }] : [];
}
