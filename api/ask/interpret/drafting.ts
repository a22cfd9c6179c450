/** Finds what a question asks for and names, and why it cannot be taken further if so. */
import { targetsOf, type Sources } from '../execute/select.ts';
import type { Failure, RowKind } from '../intent.ts';
import type { Kind, KindMeaning, Meaning } from '../meaning.ts';
import { forAudiences } from './audiences.ts';
import { ALL, askedPiece, isTimes, PLAN, ROW, type Count, countsIn, rowsFor } from './asked.ts';
import { agesIn, datesIn } from './calendar.ts';
import { unknownDeed } from './deeds.ts';
import type { Draft } from './draft.ts';
import type { Operand, Operands } from './operand.ts';
import { findOperands } from './operands.ts';
import { queryOf } from './query.ts';
import {
  isIdle,
  isJudging,
  isOperator,
  isSingular,
  isYesNo,
  kindOf,
  meaningOf,
  type Piece,
  type Sketch,
} from './sketch.ts';
import { subsetNouns } from './specific.ts';

export function draftOf(sketch: Sketch, sources: Sources): Draft {
  const asked = mentionsCounted(sketch) ?? askedPiece(sketch);
  const kind = askedKind(asked, sketch);
  const draft = ofAction(draftOver(rowsFor(kind?.kind, sketch), { sketch, sources, asked, kind }));
  return kind?.kind === 'Organisation' && draft.rows !== 'OperationalObjective' ? orElsewhere(draft) : draft;
}

/** “Who is a partner for the recruitment in M5.2?”: of a measure whose actions have partners of their own, those of that action. */
function ofAction(draft: Draft): Draft {
  const { operands, rows, kind, sources } = draft;
  if (rows !== 'Measure' || kind?.kind !== 'Partner' || operands.found.length < 2) return draft;
  const ofMeasure = operands.found.filter((operand) => operand.kind === rows).flatMap(({ member }) => member.ids);
  if (!ofMeasure.some((id) => sources.world.values(rows, id, 'Action').size > 0)) return draft;
  const detailed = draftOver('Action', draft);
  return targetsOf(queryOf(detailed), sources).size > 0 ? detailed : draft;
}

/**
 * A body that no initiative or contract names directly may be one that a contract charges with an objective, or, where
 * only “who” asks for it, a partner of the plan.
 */
function orElsewhere(draft: Draft): Draft {
  const { operands, sketch, asked } = draft;
  if (operands.unknown.length > 0 || operands.found.some(({ kind }) => kind === 'Initiative')) return draft;
  const charged = draftOver('OperationalObjective', draft);
  const isService = operands.found.some(({ topic }) => topic) && SERVICES.has(asked?.words[0] ?? '');
  const others = isService ? [charged, draft] : [draft, charged];
  if (sketch.has('who') && !(asked && kindOf(asked))) others.push(draftOver('Measure', { ...draft, kind: PARTNER }));
  return others.find((each) => targetsOf(queryOf(each), each.sources).size > 0) ?? draft;
}

/** What contracts charge with objectives; whatever else is asked for may be of the report as well. */
const SERVICES: ReadonlySet<string> = new Set(['service', 'services', 'dienst', 'diensten', 'department']);

type Basics = Pick<Draft, 'sketch' | 'sources' | 'asked' | 'kind'>;

function draftOver(rows: RowKind, { sketch, sources, asked, kind }: Basics): Draft {
  const stated = countsIn(sketch).filter(
    (count) =>
      (isYesNo(sketch) && count.value !== ALL) || count.places.every((at) => at !== asked?.at) || count.kind !== kind,
  );
  const total = ({ kind: of }: Count) => sources.world.all(of.kind, of).length;
  const counts = stated.map((count) => {
    if (count.kind === ROW) return { ...count, kind: { is: 'kind', kind: rows } as const };
    return count.value === ALL && count.kind.kind !== rows ? { ...count, value: total(count) } : count;
  });
  const taken = new Set(counts.flatMap(({ places }) => places));
  if (asked && !(kind === PARTNER && meaningOf(asked, 'node')?.kind === 'Partner')) taken.add(asked.at);
  const operands = findOperands(sketch, rows, sources.world, taken, kind);
  if (rows === 'Initiative') operands.found = forAudiences(operands.found, sketch, sources);
  return { sketch, sources, asked, kind, rows, counts, operands };
}

/** “Who” asks for bodies, whatever noun follows, and of the plan for its partners; “where” for communes. */
function askedKind(asked: Piece | undefined, sketch: Sketch): KindMeaning | undefined {
  const kind = asked && kindOf(asked);
  const isPeople = kind?.kind === 'Partner' || kind?.kind === 'Organisation';
  if (sketch.has('who') && !isPeople) return isOfPlan(sketch) ? PARTNER : { is: 'kind', kind: 'Organisation' };
  if (asked && kind?.kind === 'Measure' && isOfAnotherPlan(asked, sketch))
    return { is: 'kind', kind: 'CrossReference' };
  if (sketch.has('where') && !kind) return { is: 'kind', kind: 'Commune' };
  if (asked && !kind && isTimes(asked)) return { is: 'kind', kind: 'Measure' };
  if (!kind && sketch.has('common') && measuresNamed(sketch) > 1) return PARTNER;
  return kind ?? (datesIn(sketch).some(({ isPrecise }) => isPrecise) && sketch.has('which') ? EVENT : undefined);
}

/** “to which measure of the NCSI”, “which NCSI measure”: what another plan says is known by what measures refer to. */
function isOfAnotherPlan(asked: Piece, { pieces, language }: Sketch): boolean {
  const isReference = (piece: Piece | undefined) => piece && meaningOf(piece, 'node')?.kind === 'CrossReference';
  if (language !== 'fr' && isReference(pieces[asked.at - 1])) return true;
  const next = pieces.slice(asked.at + 1, asked.at + 1 + REACH).find((piece) => !isIdle(piece));
  return isReference(next) === true;
}

/** How many small words may stand between a noun and what it is of. */
const REACH = 3;

/** “What do M1.1 and M2.1 have in common?” */
function measuresNamed({ pieces }: Sketch): number {
  return pieces.filter((piece) => meaningOf(piece, 'node')?.kind === 'Measure').length;
}

const PARTNER: KindMeaning = { is: 'kind', kind: 'Partner' };
const PLANNED: ReadonlySet<Kind> = new Set(['Measure', 'Partner', 'Theme', 'SubTheme', 'Axis']);

/** Whether all that a question names stands in the plan, and something does. */
function isOfPlan({ pieces }: Sketch): boolean {
  const kinds = pieces.flatMap(({ meanings: [first] }): Kind[] =>
    first!.is === 'kind' || first!.is === 'node' ? [first!.kind] : [],
  );
  const isPartner = (piece: Piece) => meaningOf(piece, 'node')?.kind === 'Partner';
  const others = kinds.filter((kind) => !PLANNED.has(kind));
  const partners = pieces.filter((piece) => isPartner(piece) && kindOf(piece));
  return others.length <= partners.length && (kinds.length > 0 || saysPlan(pieces));
}

function saysPlan(pieces: readonly Piece[]): boolean {
  return pieces.some(({ words }) => words.some((word) => PLAN.has(word)));
}

/** “How many times is the parquet named?”: in how many measures. */
function mentionsCounted(sketch: Sketch): Piece | undefined {
  const counting = sketch.first('how-many');
  const from = counting && (isTimes(counting) ? counting.at : counting.at + 1);
  const next = sketch.pieces.slice(from ?? Infinity).find((piece) => !isIdle(piece) || isTimes(piece));
  const isPartner = ({ meanings: [first] }: Piece) => first!.is === 'node' && first!.kind === 'Partner';
  const names = sketch.pieces.some((piece) => isPartner(piece) || kindOf(piece)?.kind === 'Commune');
  return next && isTimes(next) && names ? next : undefined;
}

/** What happens on a day. */
const EVENT: KindMeaning = { is: 'kind', kind: 'Initiative' };

/** Why the question cannot be taken further, if so. */
export function failureOf(draft: Draft): Failure | null {
  const { sketch, operands, kind, sources } = draft;
  const strange = unread(draft);
  if (strange) return strange;
  if (isSubject(sketch)) return { failed: 'subject', text: subjectOf(sketch) };
  const leader = sketch.pieces.find(({ words }) => words.some((word) => LEADERS.test(word)));
  if (leader && sketch.has('who') && draft.rows === 'Measure')
    return { failed: 'not held', what: 'lead', text: leader.text };
  const judged = judgement(sketch);
  if (judged) return { failed: 'unknown', words: [judged.text] };
  const deed = unknownDeed(draft);
  if (deed) return deed;
  const [ambiguous] = operands.ambiguous;
  if (ambiguous) return { failed: 'ambiguous', text: ambiguous.text, choices: ambiguous.ids };
  const unclear = unnamed(sketch, operands, kind, sources);
  if (unclear) return unclear;
  const telling = sketch.pieces.some((piece) => !isIdle(piece));
  if (!telling || (!kind && operands.found.length === 0 && !sketch.has('when', 'how-many', 'how-much', 'publishes')))
    return { failed: 'nothing asked' };
  return sketch.has('will') && !kind ? { failed: 'prediction' } : null;
}

const SUBJECTS: ReadonlySet<Meaning['is']> = new Set(['concept', 'word', 'filler', 'mark']);

/** Whether nothing is named but what it is about: no kind of thing, no thing, nothing to be counted or compared. */
function isSubject({ pieces }: Sketch): boolean {
  return (
    pieces.some(({ meanings }) => meanings[0]!.is === 'concept') &&
    pieces.every((piece) => SUBJECTS.has(piece.meanings[0]!.is) || isOperator(piece, 'and') || isOperator(piece, 'or'))
  );
}

/** “The main partners”, “les partenaires officiels”: no source sets any apart, unless a number does. */
function judgement(sketch: Sketch): Piece | undefined {
  if (sketch.has('most', 'least')) return undefined;
  return sketch.pieces.find(isJudging);
}

/** As it is typed, from its first telling word to the last: “drones” of “is there anything on drones?” */
function subjectOf({ pieces, question }: Sketch): string {
  const telling = pieces.filter((piece) => !isIdle(piece));
  return question.slice(telling[0]!.start, telling.at(-1)!.end);
}

/** Who leads a measure: the plan names its partners, and puts none of them first. */
const LEADERS = /^(?:pilotes?|trekkers?|coordinat(?:eurs?|rices?|ors?)|chef|leaders?)$/;

/** Words and numbers that nothing is known of. */
export function unread(draft: Draft): Failure | null {
  const words = [...draft.operands.unknown, ...looseNumbers(draft)];
  return words.length > 0 ? { failed: 'unknown', words } : null;
}

/** Numbers that count nothing and number nothing: what they mean would be a guess. */
function looseNumbers({ sketch, counts, rows, asked }: Draft): string[] {
  const isThreshold = (rows === 'Indicator' || rows === 'OperationalObjective') && sketch.has('threshold');
  if (sketch.has('most', 'least') || isThreshold) return [];
  const places = new Set([...counts, ...countsIn(sketch), ...datesIn(sketch)].flatMap((each) => each.places));
  if (sketch.has('how-many', 'share')) for (const { at } of agesIn(sketch)) places.add(at);
  const isLoose = (piece: Piece) =>
    piece.meanings[0]!.is === 'number' && !places.has(piece.at) && piece.at !== (asked?.at ?? -2) - 1;
  return sketch.pieces.filter(isLoose).map(({ text }) => text);
}

/** “Who is a member of the pole?” — which of the four? */
function unnamed(sketch: Sketch, { found }: Operands, kind: KindMeaning | undefined, { world }: Sources) {
  if (kind?.subset || found.some(narrowsDown) || !sketch.has('who', 'where')) return null;
  if (sketch.has('not', 'all', 'most', 'least', 'which', 'how-many')) return null;
  const noun = subsetNouns(sketch).find(({ piece, subset }) => subset !== kind && isSingular(piece, sketch));
  if (!noun) return null;
  return { failed: 'ambiguous', text: noun.piece.text, choices: world.all('Initiative', noun.subset) } as const;
}

function narrowsDown({ kind }: Operand): boolean {
  return kind === 'Initiative' || kind === 'Commune' || kind === 'PoliceZone';
}
