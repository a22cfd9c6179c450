/** The rows, the target and the conditions of a question. */
import type { EntityKind } from '../../../data/model/entities.ts';
import type { Condition, Member, Query, RowKind, Shared } from '../intent.ts';
import type { Kind } from '../meaning.ts';
import { ALL, type Count } from './asked.ts';
import { rowsWhere } from '../execute/select.ts';
import { conditionsOf, SINGLE } from './conditions.ts';
import type { Draft } from './draft.ts';
import { groundConditions } from './ground.ts';
import type { Operand } from './operand.ts';
import { kindOf, type Piece, type Sketch } from './sketch.ts';
import { subsetNouns } from './specific.ts';

export function queryOf(draft: Draft): Query {
  const { sketch, rows, kind, operands } = draft;
  const target: Kind = kind?.kind === 'Partner' && rows === 'Initiative' ? 'Organisation' : (kind?.kind ?? rows);
  const named = membersOf(operands.found, target);
  // “the same initiatives as zone 5339”: as that zone has, and not that zone.
  const likened = target !== rows && sketch.has('same') ? named.flatMap(({ ids }) => ids) : [];
  const among = isAsked(draft, target) || likened.length > 0 ? [] : named;
  const found = operands.found
    .filter((operand) => among.length === 0 || operand.kind !== target)
    .map((operand) => (PLACES.has(target) ? withInstances(operand, draft) : operand));
  const where = whereOf(draft, target, found);
  const isEvery = target !== rows && PARTS.has(target) && where.length > 0 && draft.counts.some(isEveryRow(rows));
  const having = isEvery ? undefined : (havingOf(draft, target, where) ?? atLeastOne(draft, target, where));
  return {
    target,
    ...(kind?.subset && { subset: kind }),
    rows,
    where,
    among,
    exclusive: isEvery || isOnlyThere(draft, target, found, where, having),
    except: target === rows ? [] : exceptions(found, rows),
    absent: deniesRows(draft, target) || (where.includes(ALONE) && sketch.has('not')),
    besides: [...sameAs(draft).besides, ...likened, ...asides(draft, target).flatMap(({ member }) => member.ids)],
    shared: sharedOf(draft, target),
    ...(rows === 'Initiative' && target !== rows && roleOfTarget(found, sketch)),
    ...(having && { having }),
  };
}

/** What is named of the kind asked for is no candidate: “which associations does safe.brussels support?” */
function isAsked({ rows, operands, sketch }: Draft, target: Kind): boolean {
  const isDoer = target === 'Organisation' && rows === 'Initiative' && roleOf(sketch).role !== undefined;
  return target === rows || target === 'Partner' || (isDoer && membersOf(operands.found, target).length === 1);
}

const PLACES: ReadonlySet<Kind> = new Set(['PoliceZone', 'Commune']);

/** Where an initiative takes place, its parts and instances do. */
function withInstances(operand: Operand, { sources }: Draft): Operand {
  if (operand.kind !== 'Initiative') return operand;
  const steps = [['<INSTANCE_OF'], ['<PART_OF']] as const;
  const parts = operand.member.ids.flatMap((id) => steps.flatMap((step) => sources.world.knowledge.walk(id, step)));
  return { ...operand, member: { ...operand.member, ids: [...new Set([...operand.member.ids, ...parts])] } };
}

/** “Which communes have a contract?”: those of which there is one, and not all. */
function atLeastOne({ sketch, rows, asked }: Draft, target: Kind, where: readonly Condition[]): Query['having'] {
  if (where.length > 0) return undefined;
  const speaksOfRows = sketch.pieces.some((piece) => piece !== asked && kindOf(piece)?.kind === rows);
  return target !== rows && speaksOfRows && !sketch.has('not') ? { of: rows, comparator: '>=', value: 1 } : undefined;
}

function whereOf(draft: Draft, target: Kind, named: readonly Operand[]): Condition[] {
  const { sketch, rows } = draft;
  const manner = {
    both: sketch.has('both', 'all') || (sketch.has('common') && target === rows),
    only: sketch.isRestrictive(),
  };
  const aside = asides(draft, target);
  const told = named.filter((operand) => !aside.includes(operand));
  const stated = deniesTarget(draft, target) ? told.map(affirmed) : told;
  const kept = target === rows ? stated : stated.filter((operand) => !isExcepted(operand));
  const shared = sharedOf(draft, target).length > 0;
  const where = [
    ...conditionsOf(kept, rows, shared ? { ...manner, both: false } : manner).map((each) =>
      withRole(each, rows, sketch),
    ),
    ...countConditions(draft, target),
    ...existence(draft),
    ...(actsAlone(draft, target) ? [ALONE] : []),
    ...groundConditions(draft, named),
    ...subsets(draft),
  ];
  const likened = sameAs(draft).condition ?? referring(draft, target);
  if (likened) return [...where.filter((each) => !isLikenedTo(each, rows)), likened];
  return withoutRepeats(where);
}

/** What the condition on like measures says already: the measure itself, and that there is a reference. */
function isLikenedTo(condition: Condition, rows: RowKind): boolean {
  if (condition.on === 'relation') return condition.kind === rows;
  return condition.on === 'count' && condition.kind === 'CrossReference';
}

/** “the same partners as M9.8”: exactly those, and not M9.8 itself. */
function sameAs({ sketch, operands, rows, sources }: Draft): { condition?: Condition; besides: string[] } {
  const ids = operands.found.filter(({ kind }) => kind === rows).flatMap(({ member }) => member.ids);
  if (rows !== 'Measure' || ids.length === 0 || !sketch.has('same')) return { besides: [] };
  const partners = ids.flatMap((id) => [...sources.world.values(rows, id, 'Partner')]);
  const members = partners.map((id) => ({ ids: [id], text: id }));
  return { condition: { on: 'relation', kind: 'Partner', anyOf: [members], none: [], only: true }, besides: ids };
}

/** “Which measure refers to M10.4?”, and the other way round: “Which measure does M6.5 refer to?” */
function referring({ sketch, operands, rows, asked }: Draft, target: Kind): Condition | undefined {
  const refers = sketch.first('refers');
  const isOther = operands.found.some(({ kind }) => kind === 'CrossReference');
  if (!refers || rows !== 'Measure' || target !== rows || isOther) return undefined;
  const isBack = operands.found.some(({ kind, at }) => kind === rows && at < refers.at) || isReferredTo(sketch, asked);
  const members = membersOf(isBack ? operands.found : operands.found.filter(({ at }) => at > refers.at), rows);
  return members.length > 0 ? { on: 'reference', members, ...(isBack && { back: true }) } : undefined;
}

/** “naar welke maatregel”, “à quelle mesure”: what is asked for is what is referred to. */
function isReferredTo({ pieces }: Sketch, asked: Piece | undefined): boolean {
  const before = asked ? pieces.slice(Math.max(0, asked.at - 2), asked.at) : [];
  return before.some(({ words }) => TOWARDS.has(words[0]!));
}

const TOWARDS: ReadonlySet<string> = new Set(['naar', 'to', 'a', 'vers']);

/** “Apart from the police, who takes part in M9.6?” leaves the police out of what is told. */
function asides({ operands, sketch, rows }: Draft, target: Kind): Operand[] {
  const [denied, others] = [
    operands.found.filter(({ negative }) => negative),
    operands.found.filter((each) => !each.negative),
  ];
  const isOfTarget = denied.every(({ kind }) => kind === target) && target !== rows;
  const isFramed = others.length > 0 && others.every(({ kind }) => kind !== null && kind !== target);
  return isOfTarget && isFramed && !speaksOfRowsBefore(sketch.first('not'), rows, sketch) ? denied : [];
}

/** “partners of measures without …”: it is the measures that are without. */
function speaksOfRowsBefore(not: Piece | undefined, rows: RowKind, { pieces }: Sketch): boolean {
  return pieces.some((piece) => kindOf(piece)?.kind === rows && piece.at < (not?.at ?? 0));
}

function membersOf(found: readonly Operand[], kind: Kind): Member[] {
  return found.filter((operand) => operand.kind === kind && !operand.negative).map(({ member }) => member);
}

/** “in both theme 1 and theme 9”, “in common”: what is told must have rows of each, as no row has them all. */
function sharedOf({ sketch, operands, rows }: Draft, target: Kind): Shared[] {
  if (target === rows || !sketch.has('common', 'both')) return [];
  const single = operands.found.filter(
    ({ kind, negative }) => kind !== null && (SINGLE.has(kind) || kind === rows) && !negative,
  );
  const kinds = [...new Set(single.map(({ kind }) => kind!))].filter((kind) => kind !== target);
  const groups = kinds.map((kind) => ({ kind, members: membersOf(single, kind) }));
  return groups.filter(({ members }) => members.length > 1);
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
function withoutRepeats(where: readonly Condition[]): Condition[] {
  if (!where.some(({ on }) => on === 'activity')) return [...where];
  const told: ReadonlySet<EntityKind> = new Set(['PoliceZone', 'Period']);
  return where.filter((each) => !(each.on === 'relation' && told.has(each.kind) && each.none.length === 0));
}

/** “initiatives taken by safe.brussels”: what it leads, not what it only supports. */
function withRole(condition: Condition, rows: RowKind, sketch: Sketch): Condition {
  if (rows !== 'Initiative' || condition.on !== 'relation' || condition.kind !== 'Organisation') return condition;
  return { ...condition, ...roleOf(sketch) };
}

function roleOfTarget(named: readonly Operand[], sketch: Sketch): Pick<Query, 'role'> {
  return named.some((operand) => operand.kind === 'Organisation') ? otherRole(sketch) : roleOf(sketch);
}

/** Of those whose initiatives a named body supports, the ones that lead them; and the other way round. */
function otherRole(sketch: Sketch): Pick<Query, 'role'> {
  const { role } = roleOf(sketch);
  return role ? { role: role === 'leads' ? 'supports' : 'leads' } : {};
}

function roleOf(sketch: Sketch): Pick<Query, 'role'> {
  const leading = sketch.first('leads');
  const isJoint = leading && JOINT.has(sketch.pieces[leading.at + 1]?.words[0] ?? '');
  if (leading && !isJoint) return { role: 'leads' };
  return sketch.has('supports') ? { role: 'supports' } : {};
}

/** “menés avec”, “run with”: whoever it is done with does not lead it. */
const JOINT: ReadonlySet<string> = new Set(['avec', 'met', 'with', 'samen', 'jointly', 'conjointement', 'together']);

/** How many partners a measure must have; “no partner” is none at all. */
function countConditions({ counts, operands, rows, sources, asked }: Draft, target: Kind): Condition[] {
  const relates = (kind: Kind): kind is EntityKind => kind !== 'Objective' && sources.world.relates(rows, kind);
  const stated = counts.flatMap(({ kind: { kind }, comparator, value }): Condition[] =>
    target === rows && kind !== target && relates(kind) && !(SINGLE.has(kind) && rows === 'Measure' && value > 1)
      ? [{ on: 'count', kind, comparator, value }]
      : [],
  );
  const denied = operands.denied.flatMap((piece): Condition[] => {
    const kind = countedKind(piece);
    if (kind === rows || piece === asked || !relates(kind) || isSortOfPartner(piece)) return [];
    return [
      target === rows
        ? { on: 'count', kind, comparator: '=', value: 0, ...sortOf(piece) }
        : { on: 'count', kind, comparator: '>=', value: 1 },
    ];
  });
  return [...stated, ...denied];
}

function sortOf(piece: Piece): { among?: readonly string[] } {
  const among = kindOf(piece)?.where?.among;
  return among ? { among } : {};
}

function isSortOfPartner(piece: Piece): boolean {
  return kindOf(piece)!.kind === 'Partner' && kindOf(piece)!.where?.among !== undefined;
}

/** An objective is one of a contract: a measure without objectives is one that no contract pursues. */
function countedKind(piece: Piece): Kind {
  const { kind } = kindOf(piece)!;
  return kind === 'Objective' ? 'Contract' : kind;
}

/** Kinds of which the mere mention is a condition: “measures with discrepancies”, “linked to an initiative”. */
const TELLING: ReadonlySet<Kind> = new Set([
  'Discrepancy',
  'CrossReference',
  'Initiative',
  'Action',
  'Allocation',
  'Contract',
]);

/** What a measure may refer to: where the question says which, that there is a reference says no more. */
const REFERRED: readonly Kind[] = ['CrossReference', 'TransversalObjective', 'Measure', 'Commune'];

function existence({ sketch, rows, asked, operands, counts, sources, kind }: Draft): Condition[] {
  if (rows !== 'Measure') return [];
  const asksRows = !kind || kind.kind === rows;
  const told = new Set([...operands.denied.map(({ at }) => at), ...counts.flatMap(({ places }) => places)]);
  const isOpen = (piece: Piece) => piece !== asked && !told.has(piece.at);
  const denied = new Set(operands.denied.map(countedKind));
  return sketch.pieces.filter(isOpen).flatMap((piece): Condition[] => {
    const mentioned = kindOf(piece)?.kind;
    if (!mentioned || mentioned === 'Objective' || !TELLING.has(mentioned) || denied.has(mentioned)) return [];
    if (!asksRows && mentioned !== 'Discrepancy') return [];
    const named: readonly Kind[] = mentioned === 'CrossReference' ? REFERRED : [mentioned, 'Commune'];
    const isNamed = operands.found.some(({ kind: each }) => each !== null && named.includes(each));
    if (isNamed || !sources.world.relates(rows, mentioned)) return [];
    return [{ on: 'count', kind: mentioned, comparator: '>=', value: 1, ...sortOf(piece) }];
  });
}

/** How many rows, or things of another kind, each of what is told must have. */
function havingOf({ counts, rows, sources }: Draft, target: Kind, where: readonly Condition[]): Query['having'] {
  const isCountable = ({ kind: { kind } }: Count) =>
    kind !== target && kind !== 'Objective' && (kind === rows || sources.world.relates(rows, kind));
  const count = target === rows ? undefined : counts.find(isCountable);
  const value = count?.value === ALL ? rowsWhere(rows, where, sources).length : count?.value;
  return count && { of: count.kind.kind, comparator: count.comparator, value: value! };
}

/** What each row has one of: “themes in which the police takes part in every measure” asks it of the measures of each. */
const PARTS: ReadonlySet<Kind> = new Set(['Theme', 'SubTheme', 'Axis', 'Volet']);

function isEveryRow(rows: RowKind): (count: Count) => boolean {
  return ({ value, kind }) => value === ALL && kind.kind === rows;
}

/** “themes in which only prevention …”: those that have no other rows. */
function isOnlyThere(
  { rows, sketch }: Draft,
  target: Kind,
  named: readonly Operand[],
  where: readonly Condition[],
  having: Query['having'],
): boolean {
  if (target === rows || having || !sketch.isRestrictive() || where.includes(ALONE)) return false;
  return !named.some((operand) => operand.kind === 'Partner');
}

/** “Which partners act alone?”, “which are never alone?”: who is the only partner of some measure. */
function actsAlone({ rows, sketch, operands, counts }: Draft, target: Kind): boolean {
  const counted = new Set(counts.flatMap(({ places }) => places));
  const says = sketch.all('only').some(({ words, at }) => LONELY.has(words.join(' ')) && !counted.has(at));
  return target === 'Partner' && rows === 'Measure' && says && !operands.found.some(({ kind }) => kind === target);
}

const ALONE: Condition = { on: 'count', kind: 'Partner', comparator: '=', value: 1 };

const LONELY: ReadonlySet<string> = new Set([
  'seul',
  'seule',
  'seuls',
  'seules',
  'a elle seule',
  'a lui seul',
  'alleen',
  'in hun eentje',
  'in zijn eentje',
  'op eigen houtje',
  'alone',
  'on its own',
  'on their own',
  'by itself',
  'by themselves',
]);

/** “Which themes have no measure …”: those of the target that no such row has. */
function deniesRows(draft: Draft, target: Kind): boolean {
  if (target === draft.rows) return false;
  const deniable = draft.operands.denied.map((piece) => kindOf(piece)!.kind).filter((kind) => kind !== target);
  return deniable.some((kind) => isOfRows(kind, draft)) || deniesTarget(draft, target);
}

/** Rows, or what rows have: “themes without any measure”, “themes linked to no initiative”. */
function isOfRows(kind: Kind, { rows, sources }: Draft): boolean {
  return kind === rows || (kind !== 'Objective' && sources.world.relates(rows, kind));
}

/** “Which themes never involve the auditorat”: no row of theirs does; “themes with measures without …” says it of rows. */
function deniesTarget({ operands, rows, sketch }: Draft, target: Kind): boolean {
  if (target === rows || sketch.has('but')) return false;
  const denied = operands.found.filter(({ negative }) => negative);
  const positive = operands.found.filter(({ negative, kind }) => !negative && kind !== null);
  const speaksOfRows = speaksOfRowsBefore(sketch.first('not'), rows, sketch);
  return denied.length > 0 && positive.length === 0 && !speaksOfRows && !denied.some(isExcepted);
}

/** “themes that involve neither A nor B” are those of which no row has A or B. */
function affirmed(operand: Operand): Operand {
  return { ...operand, negative: false, joint: 'or' };
}

/** “LISA antenna” among the words is a condition on initiatives, “federal partners” one on measures. */
function subsets(draft: Draft): Condition[] {
  const { sketch, rows, asked, kind, operands } = draft;
  if (rows === 'Measure') return partnersOfSort(draft);
  if (rows !== 'Initiative' || operands.found.some((operand) => operand.kind === 'Initiative')) return [];
  const others = subsetNouns(sketch).filter(({ piece }) => piece !== asked);
  const named = [...(kind ? [kind] : []), ...others.map(({ subset }) => subset)];
  const subset = named.find((each) => each.kind === rows && each.subset);
  return subset ? [{ on: 'subset', subset }] : [];
}

/** “measures with federal partners”: with any of them. */
function partnersOfSort({ sketch, asked, operands }: Draft): Condition[] {
  const sorts = subsetNouns(sketch).filter(({ piece, subset }) => piece !== asked && subset.kind === 'Partner');
  return sorts.map(({ piece, subset }): Condition => {
    const among = subset.where?.among ?? [];
    const members: Member[] = among.map((id) => ({ ids: [id], text: piece.text }));
    if (operands.denied.includes(piece))
      return { on: 'relation', kind: 'Partner', anyOf: [], none: members, only: false };
    const anyOf = among.length > 0 ? members.map((each) => [each]) : [[{ ids: [], text: piece.text }]];
    return { on: 'relation', kind: 'Partner', anyOf, none: [], only: false };
  });
}
