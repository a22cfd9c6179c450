/** The things and subjects that a question names, with how they are joined and whether they are denied. */
import type { RowKind, Topic } from '../intent.ts';
import type { KindMeaning } from '../meaning.ts';
import type { World } from '../world.ts';
import { isOfPartners, type Operand, type Operands } from './operand.ts';
import { denyBefore, saysOther, somethingAfter } from './negation.ts';
import { type Bare, operandOf, TOPICAL } from './things.ts';
import { specified } from './specific.ts';
import { namesOneThing } from './asked.ts';
import { isIdle, isOperator, isYesNo, kindOf, meaningOf, type Piece, type Sketch } from './sketch.ts';

/**
 * @param taken places of pieces that have another part in the question: what is asked for, numbers, periods
 * @param asked what is asked for: where it is said again (“but not partners of M5.1”), it is not what is denied
 */
export function findOperands(
  sketch: Sketch,
  rows: RowKind,
  world: World,
  taken: ReadonlySet<number>,
  asked?: KindMeaning,
): Operands {
  const operands: Operands = { found: [], ambiguous: [], unknown: [], denied: [] };
  const state: State = { negative: false, negativeKind: undefined, joint: 'and', comma: false, isAnyOf: false };
  const listed = new Set<Operand>();
  for (const piece of sketch.pieces) {
    if (taken.has(piece.at)) continue;
    if (state.negative && asked && kindOf(piece)?.kind === asked.kind && !isThing(piece, rows)) continue;
    if (steer(piece, state, operands, sketch, taken, rows)) continue;
    const operand = (state.negative ? anyOfThem(piece, rows) : null) ?? operandOf(piece, rows, world, sketch, operands);
    if (!operand) continue;
    const kind = operand.kind ?? 'topic';
    if (state.negative && state.negativeKind !== undefined && state.negativeKind !== kind) state.negative = false;
    if (state.negative) state.negativeKind = kind;
    const joined: Operand = { ...operand, negative: state.negative, joint: state.isAnyOf ? 'or' : state.joint };
    if (state.comma && state.joint === 'and') listed.add(joined);
    operands.found.push(joined);
    Object.assign(state, { joint: 'and', comma: false });
  }
  joinLists(operands.found, listed);
  operands.found = narrowest(operands.found, world);
  joinKin(operands.found, world);
  if (rows === 'Measure' && isYesNo(sketch))
    operands.found = operands.found.map((each) => asPartner(each, sketch, world));
  if (operands.found.length === 0) operands.found.push(...latent(operands, sketch, rows, world, taken));
  if (sketch.has('widely')) operands.found = operands.found.map((operand) => widened(operand, world));
  if (world.relates(rows, 'Initiative')) operands.found = specified(operands.found, sketch, world);
  return operands;
}

/** “without any police”: of several partners of one name, which one is meant makes no difference where none may be there. */
function anyOfThem({ at, text, meanings }: Piece, rows: RowKind): Bare | null {
  const choice = meanings.find((meaning) => meaning.is === 'choice');
  const isAny = rows === 'Measure' && choice !== undefined && isOfPartners(choice.ids);
  return isAny ? { at, kind: 'Partner', member: { ids: choice.ids, text } } : null;
}

/**
 * “Is Actiris a partner?” asks for the body itself, and not for what is about it or speaks of it: one that the plan does not
 * name as a partner is none.
 */
function asPartner(operand: Operand, { pieces }: Sketch, { knowledge }: World): Operand {
  const next = pieces.slice(operand.at + 1).find((piece) => !isIdle(piece));
  const isBody = operand.topic !== undefined || operand.kind === 'Organisation';
  if (!isBody || !next || kindOf(next)?.kind !== 'Partner') return operand;
  const { topic, ...rest } = operand;
  void topic;
  const ids = operand.member.ids.flatMap((id) => knowledge.walk(id, ['>SAME_AS']));
  return { ...rest, kind: 'Partner', member: { ids, text: operand.member.text } };
}

/** “theme 8, fraud”: a theme beside its own sub-theme only says again where that is. */
function narrowest(found: readonly Operand[], { knowledge }: World): Operand[] {
  const isTheme = ({ kind, negative }: Operand) => kind === 'Theme' && !negative;
  const wholes = new Set(
    found.filter(isTheme).flatMap(({ member }) => member.ids.flatMap((id) => knowledge.walk(id, ['>PART_OF']))),
  );
  return found.filter((each) => !(isTheme(each) && each.member.ids.every((id) => wholes.has(id))));
}

/**
 * “measures on data”, “mesures contre la traite”: common words that carry most sentences, but that are the subject of
 * one that has no other.
 */
function latent(
  operands: Operands,
  sketch: Sketch,
  rows: RowKind,
  world: World,
  taken: ReadonlySet<number>,
): Operand[] {
  const subjects = sketch.pieces.filter(
    (piece) =>
      !taken.has(piece.at) &&
      !kindOf(piece) &&
      meaningOf(piece, 'filler') &&
      meaningOf(piece, 'concept') &&
      isIntroduced(piece, sketch),
  );
  return subjects.flatMap((piece): Operand[] => {
    const meanings = piece.meanings.filter(({ is }) => is === 'concept');
    const operand = operandOf({ ...piece, meanings }, rows, world, sketch, operands);
    return operand ? [{ ...operand, negative: false, joint: 'and' }] : [];
  });
}

/** Whether a preposition that introduces a subject stands before it, and it is not the plan itself or its Region. */
function isIntroduced({ at, words }: Piece, { pieces }: Sketch): boolean {
  if (words.some((word) => OURS.has(word))) return false;
  const before = pieces.slice(0, at).findLast((piece) => !piece.words.every((word) => ARTICLES.has(word)));
  return before !== undefined && before.words.some((word) => TOPICAL.has(word));
}

const ARTICLES: ReadonlySet<string> = new Set('le la les l the de het'.split(' '));
const OURS: ReadonlySet<string> = new Set(
  'plan plans pgsp gvpp region regional regionale gewest gewestelijk gewestelijke parlement parliament resolution resolutie rapport report verslag'.split(
    ' ',
  ),
);

/** “in the broad sense”: the narrower partners too. */
function widened(operand: Operand, { knowledge }: World): Operand {
  if (operand.kind !== 'Partner') return operand;
  const { ids, text } = operand.member;
  return {
    ...operand,
    member: { ids: [...ids, ...ids.flatMap((id) => knowledge.walk(id, ['<NARROWER_THAN']))], text },
  };
}

/** In “A, B or C”, the comma says what the last word says. */
function joinLists(found: readonly Operand[], listed: ReadonlySet<Operand>): void {
  found.toReversed().forEach((operand, at, backwards) => {
    const next = backwards[at - 1];
    if (listed.has(operand) && next?.kind === operand.kind) operand.joint = next.joint;
  });
}

/** “weapons and arms trafficking”: of a subject and one that is part of it, either will do, or the first were said in vain. */
function joinKin(found: readonly Operand[], world: World): void {
  found.forEach((operand, at) => {
    const previous = found[at - 1];
    if (previous?.topic && operand.topic && isKin(previous.topic, operand.topic, world)) operand.joint = 'or';
  });
}

function isKin({ concept: one }: Topic, { concept: other }: Topic, { knowledge }: World): boolean {
  if (!one || !other) return false;
  const broader = (id: string) => knowledge.walk(id, ['>NARROWER_THAN']);
  return one === other || broader(one).includes(other) || broader(other).includes(one);
}

interface State {
  negative: boolean;
  /** The last word that denied. */
  not?: Piece;
  /** The kind of the first operand denied; the denial ends at another kind. */
  negativeKind: string | undefined;
  joint: 'and' | 'or';
  /** Whether a comma stood since the last operand. */
  comma: boolean;
  /** Whether “one of”, “either” stood before the list. */
  isAnyOf: boolean;
}

/** Takes operators into account; whether the piece has no other part. */
function steer(
  piece: Piece,
  state: State,
  operands: Operands,
  sketch: Sketch,
  taken: ReadonlySet<number>,
  rows: RowKind,
): boolean {
  if (isOperator(piece, 'not')) {
    if (!somethingAfter(piece, sketch, taken)) denyBefore(operands, sketch, piece);
    else Object.assign(state, { negative: true, negativeKind: undefined, not: piece });
  } else if (isOperator(piece, 'but') || (isOperator(piece, 'with') && state.negativeKind !== undefined))
    Object.assign(state, { negative: false, isAnyOf: false });
  else if (isOperator(piece, 'any-of')) state.isAnyOf = !isOperator(sketch.pieces[piece.at - 1] ?? piece, 'which');
  else if (isOperator(piece, 'or') || isOperator(piece, 'including')) state.joint = 'or';
  else if (piece.words[0] === ',') state.comma = true;
  else if (
    kindOf(piece) &&
    state.negative &&
    state.negativeKind === undefined &&
    !isThing(piece, rows) &&
    !namesOneThing(piece, sketch)
  ) {
    denyKind(piece, state, operands, sketch);
  } else return piece.meanings.some(({ is }) => is === 'operator');
  return true;
}

/** “no partner” denies the kind, “the parquet is not a partner” the thing before it, “no partner such as Unia” the one after. */
function denyKind(piece: Piece, state: State, operands: Operands, sketch: Sketch): void {
  const { kind } = kindOf(piece)!;
  const next = sketch.pieces.slice(piece.at + 1).find((each) => !isIdle(each));
  if (next && kind === 'Partner' && meaningOf(next, 'node')?.kind === kind) return;
  state.negative = false;
  if (saysOther(piece, sketch)) return;
  const unclear = operands.ambiguous.at(-1);
  const isUnclear = kind === 'Partner' && unclear !== undefined && isOfPartners(unclear.ids);
  if (isUnclear || operands.found.at(-1)?.kind === kind) denyBefore(operands, sketch, state.not!);
  else operands.denied.push(piece);
}

/** “communes” is a kind of place and a partner; as a partner it is a thing. */
function isThing(piece: Piece, rows: RowKind): boolean {
  return rows === 'Measure' && meaningOf(piece, 'node')?.kind === 'Partner';
}
