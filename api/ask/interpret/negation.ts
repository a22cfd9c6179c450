/** What a “not” denies: what comes after it, or what stood before. */
import type { Meaning, Operator } from '../meaning.ts';
import { isOfPartners, type Operand, type Operands } from './operand.ts';
import { isIdle, isOperator, type Piece, type Sketch } from './sketch.ts';

/** Whether anything can be denied after a “not”, before the sentence turns. */
export function somethingAfter({ at }: Piece, { pieces }: Sketch, taken: ReadonlySet<number>): boolean {
  const after = pieces.slice(at + 1);
  const turn = after.findIndex((piece) => isOperator(piece, 'but') || piece.meanings[0]!.is === 'mark');
  const scope = turn < 0 ? after : after.slice(0, turn);
  return scope.some((piece) => !taken.has(piece.at) && !isIdle(piece) && piece.meanings.some(isDeniable));
}

const NAMING: ReadonlySet<Meaning['is']> = new Set([
  'node',
  'choice',
  'concept',
  'word',
  'kind',
  'unknown',
  'measured',
]);

/** A thing, a kind, or a property such as “signed” or “empty”. */
function isDeniable(meaning: Meaning): boolean {
  return NAMING.has(meaning.is) || (meaning.is === 'operator' && PROPERTIES.has(meaning.operator));
}

const PROPERTIES: ReadonlySet<Operator> = new Set(['threshold', 'empty', 'signed', 'yes-no', 'planned', 'closed']);

/** “maar de politie niet”: denies the last group of the same kind before the “not”. */
export function denyBefore(operands: Operands, sketch: Sketch, not: Piece): void {
  const { found, ambiguous } = operands;
  const unclear = ambiguous.at(-1);
  // “de politie niet”: of several partners of one name, none may be there.
  if (unclear && unclear.at > (found.at(-1)?.at ?? -1) && isOfPartners(unclear.ids)) {
    ambiguous.pop();
    const { at, ids, text } = unclear;
    found.push({ at, kind: 'Partner', member: { ids, text }, negative: true, joint: 'and' });
    return;
  }
  const turn = sketch.pieces.findLast((piece) => piece.at < not.at && isTurn(piece))?.at ?? -1;
  let next: Operand | undefined;
  for (const operand of found.toReversed()) {
    if (operand.at < turn || (next && (operand.kind !== next.kind || !isJoined(operand, next, sketch)))) break;
    operand.negative = true;
    next = operand;
  }
}

/** Whether nothing but articles, commas and “and” stand between two things: they are one group. */
function isJoined(first: Operand, second: Operand, { pieces }: Sketch): boolean {
  const between = pieces.slice(first.at + 1, second.at);
  return between.every(
    (piece) =>
      isOperator(piece, 'and') || isOperator(piece, 'or') || JOINING.has(piece.words[0]!) || piece.words[0] === ',',
  );
}

const JOINING: ReadonlySet<string> = new Set('le la les l d de des du het the a an of ni noch nor'.split(' '));

/** “no other theme” denies no theme: it says that there is only this one. */
export function saysOther({ at }: Piece, { pieces }: Sketch): boolean {
  return OTHER.has(pieces[at - 1]?.words.at(-1) ?? '');
}

const OTHER: ReadonlySet<string> = new Set('other autre autres ander andere'.split(' '));

/** Where a new part of the sentence begins: “but”, “that”, “where”. */
function isTurn(piece: Piece): boolean {
  return (
    isOperator(piece, 'but') || piece.text.toLowerCase() === 'où' || piece.words.some((word) => RELATIVE.has(word))
  );
}

const RELATIVE: ReadonlySet<string> = new Set(
  'that die dat que qui dont lesquelles lesquels auxquelles waar waarbij waarin where which whereby wel'.split(' '),
);
