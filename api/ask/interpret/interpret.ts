/** Decides what a question asks: its form, what it asks for, and under which conditions. */
import type { EntityKind } from '../../../data/model/entities.ts';
import { targetsOf, type Sources } from '../execute/select.ts';
import type { Condition, Failure, Intent, Member, Query, RowKind } from '../intent.ts';
import type { Kind, KindMeaning } from '../meaning.ts';
import { askedPiece, type Count, countsIn, namesOneThing, rowsFor } from './asked.ts';
import { conditionsOf } from './conditions.ts';
import { figureIntent } from './figures.ts';
import { findOperands, type Operand, type Operands } from './operands.ts';
import { dateIntent } from './dates.ts';
import { groundConditions } from './ground.ts';
import { subsetNouns } from './specific.ts';
import { isOperator, isIdle, kindOf, meaningOf, type Piece, type Sketch } from './sketch.ts';

/** What is known of a question before its form is decided. */
export interface Draft {
  sketch: Sketch;
  sources: Sources;
  asked: Piece | undefined;
  /** Of what is asked for. */
  kind: KindMeaning | undefined;
  rows: RowKind;
  operands: Operands;
  counts: Count[];
}

export function interpret(sketch: Sketch, sources: Sources): Intent | Failure {
  if (sketch.has('judge')) return { failed: 'prediction' };
  const nothing = sketch.pieces.map((piece) => meaningOf(piece, 'nothing')).find((each) => each !== undefined);
  if (nothing) return { failed: 'not held', what: 'code', text: nothing.name };
  const draft = draftOf(sketch, sources);
  const failure = failureOf(draft);
  if (failure) return failure;
  return dateIntent(draft) ?? figureIntent(draft) ?? selection(draft);
}

function draftOf(sketch: Sketch, sources: Sources): Draft {
  const asked = askedPiece(sketch);
  const kind = askedKind(asked, sketch);
  const rows = rowsFor(kind?.kind, sketch);
  const draft = draftOver(rows, { sketch, sources, asked, kind });
  return kind?.kind === 'Organisation' && rows === 'Initiative' ? orOfContracts(draft) : draft;
}

/** A body that no initiative tells of may be one that a contract charges with an objective. */
function orOfContracts(draft: Draft): Draft {
  if (draft.operands.unknown.length > 0 || draft.operands.found.some(({ kind }) => kind === 'Initiative')) return draft;
  if (targetsOf(queryOf(draft), draft.sources).size > 0) return draft;
  const other = draftOver('OperationalObjective', draft);
  return targetsOf(queryOf(other), other.sources).size > 0 ? other : draft;
}

function draftOver(
  rows: RowKind,
  { sketch, sources, asked, kind }: Pick<Draft, 'sketch' | 'sources' | 'asked' | 'kind'>,
): Draft {
  const counts = countsIn(sketch).filter(
    (count) => count.places.every((at) => at !== asked?.at) || count.kind !== kind,
  );
  const taken = new Set(counts.flatMap(({ places }) => places));
  if (asked) taken.add(asked.at);
  return { sketch, sources, asked, kind, rows, counts, operands: findOperands(sketch, rows, sources.world, taken) };
}

/** “Who” asks for bodies, whatever noun follows; “where” for communes. */
function askedKind(asked: Piece | undefined, sketch: Sketch): KindMeaning | undefined {
  const kind = asked && kindOf(asked);
  const isPeople = kind?.kind === 'Partner' || kind?.kind === 'Organisation';
  if (sketch.has('who') && !isPeople) return { is: 'kind', kind: 'Organisation' };
  if (sketch.has('where') && !kind) return { is: 'kind', kind: 'Commune' };
  return kind;
}

function failureOf({ sketch, operands, kind, sources }: Draft): Failure | null {
  const unread = operands.found.length === 0 ? [...operands.unknown, ...operands.ignored] : operands.unknown;
  if (unread.length > 0) return { failed: 'unknown', words: unread };
  const [ambiguous] = operands.ambiguous;
  if (ambiguous) {
    const choices = ambiguous.ids.map((id) => ({ id, words: id }));
    return { failed: 'ambiguous', text: ambiguous.text, choices };
  }
  const unclear = unnamed(sketch, operands, kind, sources);
  if (unclear) return unclear;
  const telling = sketch.pieces.some((piece) => !isIdle(piece));
  if (!telling || (!kind && operands.found.length === 0 && !sketch.has('when', 'how-many', 'how-much')))
    return { failed: 'nothing asked' };
  return sketch.has('will') && !kind ? { failed: 'prediction' } : null;
}

/** “Who is a member of the pole?” — which of the four? */
function unnamed(
  sketch: Sketch,
  { found }: Operands,
  kind: KindMeaning | undefined,
  { world }: Sources,
): Failure | null {
  const noun = subsetNouns(sketch).find(({ piece, subset }) => subset !== kind && isSingular(piece, sketch));
  if (
    !noun ||
    kind?.subset ||
    sketch.has('not', 'all', 'most', 'least', 'which', 'how-many') ||
    !sketch.has('who', 'where')
  )
    return null;
  if (
    found.some(
      (operand) => operand.kind === 'Initiative' || operand.kind === 'Commune' || operand.kind === 'PoliceZone',
    )
  )
    return null;
  const choices = world.all('Initiative', noun.subset).map((id) => ({ id, words: id }));
  return { failed: 'ambiguous', text: noun.piece.text, choices };
}

function isSingular({ words }: Piece, { language }: Sketch): boolean {
  const last = words.at(-1)!;
  return language === 'nl' ? !/(?:en|s)$/.test(last) : !/[sx]$|ae$/.test(last);
}

/** Everything that is answered by selecting rows and telling what they have. */
function selection(draft: Draft): Intent | Failure {
  const { sketch } = draft;
  const query = queryOf(draft);
  if (sketch.has('share')) return share(query, draft);
  const by = groupedBy(draft);
  if (by) return { form: 'group', query, by: by.kind, ids: by.ids, difference: false };
  const compared = comparedThings(draft);
  if (compared) return { form: 'group', query: without(query, compared.kind), ...compared };
  const contest = contestOf(query, draft);
  if (contest) return contest;
  const rank = rankOf(query, draft);
  if (rank) return rank;
  if (sketch.has('how-many')) return { form: 'count', query };
  if (isYesNo(sketch) && !sketch.has('which-ones')) return yesNo(query, draft);
  if (!draft.kind && draft.operands.found.length === 0) return { failed: 'nothing asked' };
  return { form: 'list', query };
}

function queryOf(draft: Draft): Query {
  const { sketch, rows, kind, operands, counts } = draft;
  const target: Kind = kind?.kind ?? defaultTarget(rows, operands.found);
  const among = target === rows ? [] : membersOf(operands.found, target);
  const named = operands.found.filter(
    (operand) => among.length === 0 || operand.kind !== target || target === 'Partner',
  );
  const manner = { both: sketch.has('both', 'all'), only: sketch.has('only') };
  const shared = sketch.has('common') && target !== rows ? membersOf(operands.found, rows) : [];
  const kept = target === rows ? named : named.filter((operand) => !isExcepted(operand));
  const where = [
    ...conditionsOf(kept, rows, manner).map((condition) => withRole(condition, rows, sketch)),
    ...countConditions(draft, target),
    ...groundConditions(draft, named),
    ...subsets(draft),
  ];
  const having = counts.find((count) => target !== rows && count.kind.kind !== target && isCountable(count, draft));
  return {
    target,
    ...(kind?.subset && { subset: kind }),
    rows,
    where: dedupe(where),
    among: target === 'Partner' ? [] : among,
    exclusive: target !== rows && sketch.has('only') && !named.some(({ kind: each }) => each === 'Partner'),
    except: target === rows ? [] : exceptions(named, rows),
    absent: deniesRows(draft, target),
    shared,
    ...roleOf(sketch),
    ...(having && { having: { of: having.kind.kind, comparator: having.comparator, value: having.value } }),
  };
}

/** Where one thing has a theme or an axis, denying it for another thing takes away what the rows of it have. */
function isExcepted({ kind, negative }: Operand): boolean {
  return negative && (kind === 'Theme' || kind === 'Axis' || kind === 'Measure' || kind === 'Volet');
}

function exceptions(named: readonly Operand[], rows: RowKind): Condition[] {
  const denied = named.filter(isExcepted).map((operand) => ({ ...operand, negative: false }));
  return conditionsOf(denied, rows, { both: false, only: false });
}

/** The activity condition says what the relations to zones and periods would say less exactly. */
function dedupe(where: readonly Condition[]): Condition[] {
  if (!where.some(({ on }) => on === 'activity')) return [...where];
  const told: ReadonlySet<EntityKind> = new Set(['PoliceZone', 'Period']);
  return where.filter((each) => !(each.on === 'relation' && told.has(each.kind) && each.none.length === 0));
}

function defaultTarget(rows: RowKind, found: readonly Operand[]): Kind {
  const measures = found.length > 0 && found.every(({ kind }) => kind === 'Measure');
  return rows === 'Measure' && measures ? 'Measure' : rows;
}

function membersOf(found: readonly Operand[], kind: Kind): Member[] {
  return found.filter((operand) => operand.kind === kind && !operand.negative).map(({ member }) => member);
}

/** “initiatives taken by safe.brussels”: what it leads, not what it only supports. */
function withRole(condition: Condition, rows: RowKind, sketch: Sketch): Condition {
  if (rows !== 'Initiative' || condition.on !== 'relation' || condition.kind !== 'Organisation') return condition;
  return { ...condition, ...roleOf(sketch) };
}

function roleOf(sketch: Sketch): Pick<Query, 'role'> {
  if (sketch.has('leads')) return { role: 'leads' };
  return sketch.has('supports') ? { role: 'supports' } : {};
}

/** How many partners a measure must have; “no partner” is none at all. */
function countConditions({ counts, operands, rows, sources, asked }: Draft, target: Kind): Condition[] {
  const conditions: Condition[] = [];
  for (const { kind, comparator, value } of counts) {
    if (target !== rows || kind.kind === target || kind.kind === 'Objective') continue;
    if (sources.world.relates(rows, kind.kind)) conditions.push({ on: 'count', kind: kind.kind, comparator, value });
  }
  for (const piece of operands.denied) {
    const kind = kindOf(piece)!.kind;
    if (kind === rows || kind === 'Objective' || piece === asked) continue;
    if (sources.world.relates(rows, kind)) conditions.push({ on: 'count', kind, comparator: '=', value: 0 });
  }
  return conditions;
}

function isCountable({ kind }: Count, { rows, sources }: Draft): boolean {
  return kind.kind === 'Objective' ? false : kind.kind === rows || sources.world.relates(rows, kind.kind);
}

/** “Which themes have no measure …”: those of the target that no such row has. */
function deniesRows({ operands, rows, sketch }: Draft, target: Kind): boolean {
  if (target === rows) return false;
  if (operands.denied.some((piece) => kindOf(piece)!.kind === rows)) return true;
  const denied = operands.found.filter(({ negative }) => negative);
  const positive = operands.found.filter(({ negative, kind }) => !negative && kind !== null);
  const isDenied = denied.length > 0 && !denied.some(isExcepted);
  return isDenied && positive.length === 0 && !sketch.has('but') && target !== 'Partner';
}

/** “LISA antenna” among the words is a condition on initiatives. */
function subsets({ sketch, rows, asked, kind, operands }: Draft): Condition[] {
  if (rows !== 'Initiative') return [];
  if (operands.found.some((operand) => operand.kind === 'Initiative')) return [];
  const named = subsetNouns(sketch).filter(({ piece }) => piece !== asked);
  const subset = kind?.subset ? kind : named[0]?.subset;
  return subset ? [{ on: 'subset', subset }] : [];
}

/** The share of the rows that satisfy the last condition named, among those that satisfy the others. */
function share(query: Query, draft: Draft): Intent {
  const stated = query.where;
  const main = stated.findLast((each) => each.on !== 'relation' || !isFrame(each)) ?? stated.at(-1);
  const part = main ? [main] : [];
  return {
    form: 'share',
    query: { ...query, target: draft.rows, where: stated.filter((each) => each !== main) },
    part,
  };
}

/** Themes and axes frame the measures that a share is taken of, when something else is said of them too. */
function isFrame(condition: Condition): boolean {
  return condition.on === 'relation' && (condition.kind === 'Theme' || condition.kind === 'Axis');
}

/** “per axis”, “by theme”. */
function groupedBy({ sketch, kind, sources, rows }: Draft): { kind: EntityKind; ids: readonly string[] } | null {
  for (const piece of sketch.all('by')) {
    const next = sketch.pieces.slice(piece.at + 1).find((each) => !isIdle(each));
    const by = next && kindOf(next)?.kind;
    if (!by || by === 'Objective' || by === kind?.kind || !sources.world.relates(rows, by)) continue;
    return { kind: by, ids: sources.world.all(by) };
  }
  return null;
}

/** Two or more things of one kind set against each other by number. */
function comparedThings({ sketch, operands, asked, rows, kind }: Draft) {
  const comparing = sketch.has('compare', 'difference') || (sketch.has('more', 'fewer') && sketch.has('how-many'));
  if (!comparing || sketch.has('new', 'stopped') || (!sketch.has('how-many', 'difference', 'compare') && asked))
    return null;
  if (kind && kind.kind !== rows) return null;
  const named = operands.found.filter((operand) => operand.kind !== null && !operand.negative);
  const [first] = named.filter(({ kind: each }) => named.filter((other) => other.kind === each).length > 1);
  if (!first) return null;
  const ids = named.filter((each) => each.kind === first.kind).flatMap(({ member }) => member.ids);
  return { by: first.kind!, ids, kind: first.kind!, difference: sketch.has('difference', 'more', 'fewer') };
}

function without(query: Query, kind: EntityKind): Query {
  return { ...query, where: query.where.filter((each) => !(each.on === 'relation' && each.kind === kind)) };
}

/** “Does theme 8 or theme 9 have more measures?”: which of the things named has the most rows. */
function contestOf(query: Query, { sketch, operands, rows }: Draft): Intent | null {
  const more = sketch.first('more', 'fewer', 'most', 'least');
  const named = operands.found.filter(({ kind, negative }) => kind !== null && kind !== rows && !negative);
  const second = named.find(({ kind, joint }, at) => joint === 'or' && named[at - 1]?.kind === kind);
  if (!more || !second || query.target !== rows || sketch.has('how-many')) return null;
  const among = named.filter(({ kind }) => kind === second.kind).map(({ member }) => member);
  const most = isOperator(more, 'more') || isOperator(more, 'most');
  return { form: 'rank', query: { ...without(query, second.kind!), target: second.kind!, among }, most, by: rows };
}

/** “most”, “least”: by rows, or by the kind named after it. */
function rankOf(query: Query, { sketch, asked, rows, sources, operands }: Draft): Intent | null {
  const most = sketch.first('most', 'least') ?? (query.among.length > 1 ? sketch.first('more', 'fewer') : undefined);
  if (!most) return null;
  const things = new Set(operands.found.map(({ at }) => at));
  const named = sketch.pieces.filter(
    (piece) => piece !== asked && !things.has(piece.at) && isOtherKind(piece, query.target, sketch),
  );
  const after = named.find(({ at }) => at > most.at) ?? named[0];
  const by = after && kindOf(after)!.kind;
  const countable = by && (by === rows || (by !== 'Objective' && sources.world.relates(rows, by)));
  const fallback: Kind = query.target === rows ? 'Partner' : rows;
  const high = isOperator(most, 'most') || isOperator(most, 'more');
  return { form: 'rank', query, most: high, by: countable && by !== query.target ? by : fallback };
}

function isOtherKind(piece: Piece, target: Kind, sketch: Sketch): boolean {
  const kind = kindOf(piece)?.kind;
  return kind !== undefined && kind !== target && !namesOneThing(piece, sketch);
}

const INVERSION = /-(?:t-)?(?:il|elle|ils|elles|on)\b|^\W*(?:est-ce|y a|existe)|est-ce qu/iu;
const FIRST_VERB: Record<'nl' | 'en', ReadonlySet<string>> = {
  nl: new Set(
    'is zijn was waren heeft hebben had doet doen werkt werken wordt worden staat komt zit neemt bestaat bestaan kan valt vallen hoort maakt betrekt ligt'.split(
      ' ',
    ),
  ),
  en: new Set('is are was were do does did has have had can could'.split(' ')),
};

/** Whether the question can be answered with yes or no. */
export function isYesNo(sketch: Sketch): boolean {
  if (sketch.has('which', 'how-many', 'how-much', 'when', 'since', 'who', 'where', 'share')) return false;
  const { question, language, pieces } = sketch;
  if (language === 'fr') return INVERSION.test(question);
  return FIRST_VERB[language].has(pieces[0]?.words[0] ?? '');
}

/** “Do all measures of theme 2 involve the communes?” asks of every row. */
function yesNo(query: Query, draft: Draft): Intent {
  const rowsOnly: Query = { ...query, target: draft.rows, among: [], absent: false };
  const all = draft.sketch.first('all');
  const isUniversal = all !== undefined && draft.asked !== undefined && all.at < draft.asked.at;
  if (!isUniversal) return { form: 'yesno', query: query.target === draft.rows ? query : rowsOnly, every: [] };
  const every = query.where.filter((each) => !isFrame(each));
  return { form: 'yesno', query: { ...rowsOnly, where: query.where.filter(isFrame) }, every };
}
