/** The things and subjects that a question names, with how they are joined and whether they are denied. */
import type { EntityKind } from '../../../data/model/entities.ts';
import { kindOfId } from '../../../data/model/identifiers.ts';
import type { StoredNode } from '../../stored.ts';
import type { Member, RowKind, Topic } from '../intent.ts';
import type { Meaning, NodeMeaning, Operator } from '../meaning.ts';
import { wordsOf } from '../reading/words.ts';
import { phraseStems, typedPhrases } from '../texts.ts';
import type { World } from '../world.ts';
import { specified } from './specific.ts';
import { namesOneThing } from './asked.ts';
import { isOperator, kindOf, meaningOf, type Piece, type Sketch } from './sketch.ts';

export interface Operand {
  at: number;
  /** `Theme` stands for sub-themes too; a topic has none. */
  kind: EntityKind | null;
  member: Member;
  topic?: Topic;
  negative: boolean;
  /** How it is joined to the operand before it. */
  joint: 'and' | 'or';
}

export interface Operands {
  found: Operand[];
  ambiguous: { text: string; ids: readonly string[] }[];
  unknown: string[];
  /** Words that nobody knows, but that stand where a verb does. */
  ignored: string[];
  /** Kinds that the question denies: “no partner”, “no LISA antenna”. */
  denied: Piece[];
}

/** Kinds in the order in which a name that several things share is understood, by what is filtered. */
const PLAN_FIRST: readonly EntityKind[] = ['Measure', 'Partner', 'SubTheme', 'Theme', 'Axis', 'TransversalObjective'];
const GROUND_FIRST: readonly EntityKind[] = ['Initiative', 'Organisation', 'PoliceZone', 'Commune', 'Period', 'Volet'];
const REST: readonly EntityKind[] = [
  'CrossReference',
  'Measure',
  'Sector',
  'Plan',
  'Function',
  'Place',
  'Abbreviation',
];

function preference(rows: RowKind): readonly EntityKind[] {
  if (rows === 'Measure') return [...PLAN_FIRST, 'CrossReference', ...GROUND_FIRST, ...REST];
  if (rows === 'Initiative' || rows === 'Volet') return [...GROUND_FIRST, ...REST];
  return ['Commune', 'Organisation', 'PoliceZone', 'Measure', 'Initiative', ...REST];
}

/** @param taken places of pieces that have another part in the question: what is asked for, numbers, periods */
export function findOperands(sketch: Sketch, rows: RowKind, world: World, taken: ReadonlySet<number>): Operands {
  const operands: Operands = { found: [], ambiguous: [], unknown: [], ignored: [], denied: [] };
  const state: State = { negative: false, negativeKind: undefined, joint: 'and', comma: false };
  const listed = new Set<Operand>();
  for (const piece of sketch.pieces) {
    if (taken.has(piece.at)) continue;
    if (steer(piece, state, operands, sketch, taken, rows)) continue;
    const operand = operandOf(piece, rows, world, sketch, operands);
    if (!operand) continue;
    const kind = operand.kind ?? 'topic';
    if (state.negative && state.negativeKind !== undefined && state.negativeKind !== kind) state.negative = false;
    if (state.negative) state.negativeKind = kind;
    const joined: Operand = { ...operand, negative: state.negative, joint: state.joint };
    if (state.comma && state.joint === 'and') listed.add(joined);
    operands.found.push(joined);
    Object.assign(state, { joint: 'and', comma: false });
  }
  joinLists(operands.found, listed);
  if (sketch.has('widely')) operands.found = operands.found.map((operand) => widened(operand, world));
  if (world.relates(rows, 'Initiative')) operands.found = specified(operands.found, sketch, world);
  return operands;
}

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

interface State {
  negative: boolean;
  /** The kind of the first operand denied; the denial ends at another kind. */
  negativeKind: string | undefined;
  joint: 'and' | 'or';
  /** Whether a comma stood since the last operand. */
  comma: boolean;
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
    else Object.assign(state, { negative: true, negativeKind: undefined });
  } else if (isOperator(piece, 'but') || isOperator(piece, 'with')) state.negative = false;
  else if (isOperator(piece, 'or') || isOperator(piece, 'including')) state.joint = 'or';
  else if (piece.words[0] === ',') state.comma = true;
  else if (
    kindOf(piece) &&
    state.negative &&
    state.negativeKind === undefined &&
    !isThing(piece, rows) &&
    !namesOneThing(piece, sketch)
  ) {
    operands.denied.push(piece);
    state.negative = false;
  } else return piece.meanings.some(({ is }) => is === 'operator');
  return true;
}

/** “communes” is a kind of place and a partner; as a partner it is a thing. */
function isThing(piece: Piece, rows: RowKind): boolean {
  return rows === 'Measure' && meaningOf(piece, 'node')?.kind === 'Partner';
}

/** Whether anything can be denied after a “not”, before the sentence turns. */
function somethingAfter({ at }: Piece, { pieces }: Sketch, taken: ReadonlySet<number>): boolean {
  const after = pieces.slice(at + 1);
  const turn = after.findIndex((piece) => isOperator(piece, 'but') || piece.meanings[0]!.is === 'mark');
  const scope = turn < 0 ? after : after.slice(0, turn);
  return scope.some((piece) => !taken.has(piece.at) && piece.meanings.some(isDeniable));
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
function denyBefore({ found }: Operands, { pieces }: Sketch, not: Piece): void {
  const turn = pieces.findLast((piece) => piece.at < not.at && isTurn(piece))?.at ?? -1;
  const last = found.at(-1);
  for (const operand of found.toReversed()) {
    if (operand.at < turn || operand.kind !== last?.kind) break;
    operand.negative = true;
  }
}

/** Right after a kind, a thing or a number stands a verb or an adverb; a noun comes after an article or a preposition. */
function isVerbLike({ at }: Piece, { pieces }: Sketch): boolean {
  const previous = pieces[at - 1]?.meanings[0]!.is;
  return previous === 'kind' || previous === 'node' || previous === 'year' || previous === 'number';
}

/** Where a new part of the sentence begins: “but”, “that”. */
function isTurn(piece: Piece): boolean {
  return isOperator(piece, 'but') || piece.words.some((word) => RELATIVE.has(word));
}

const RELATIVE: ReadonlySet<string> = new Set(['that', 'die', 'dat', 'que', 'qui']);

type Bare = Omit<Operand, 'negative' | 'joint'>;

function operandOf(piece: Piece, rows: RowKind, world: World, sketch: Sketch, into: Operands): Bare | null {
  const { meanings, at, text } = piece;
  const first = meanings[0]!;
  if (first.is === 'unknown') {
    (isVerbLike(piece, sketch) ? into.ignored : into.unknown).push(text);
    return null;
  }
  if (first.is === 'mark' || (first.is === 'filler' && !(isTown(piece) && TOWN_TELLS.has(rows)))) return null;
  const mentioned = kindOf(piece) ? null : mentionIn(rows, meanings, text, world);
  if (mentioned) return { at, kind: null, member: { ids: [], text }, topic: mentioned };
  const node = chosenNode(piece, rows, world, isBesideInitiative(piece, sketch));
  const isSubject = node?.kind === 'Abbreviation' && meaningOf(piece, 'concept');
  if (node && !isSubject) {
    if (kindOf(piece) && node.kind !== 'Initiative' && !(node.kind === 'Partner' && rows === 'Measure')) return null;
    return asOperand(node, piece, rows, world);
  }
  const choice = meaningOf(piece, 'choice');
  if (choice && rows === 'Measure' && !isSubjectOf(piece, sketch))
    return (into.ambiguous.push({ text, ids: choice.ids }), null);
  if (choice && rows !== 'Measure' && choice.ids.every((id) => kindOfId(id) !== 'Partner'))
    return (into.ambiguous.push({ text, ids: choice.ids }), null);
  if (kindOf(piece) || isSourceName(meanings) || (rows === 'Contract' && meaningOf(piece, 'measured'))) return null;
  const topic = meanings.some(({ is }) => is === 'filler') ? null : topicOf(piece, world);
  return topic ? { at, kind: null, member: { ids: [], text }, topic } : null;
}

/** “Brussels” alone is the Region and says nothing, except where contracts are meant: there it is the town. */
const TOWN_TELLS: ReadonlySet<RowKind> = new Set([
  'Contract',
  'Objective',
  'GeneralObjective',
  'StrategicObjective',
  'OperationalObjective',
  'ExpectedResult',
  'Indicator',
]);

function isTown({ meanings }: Piece): boolean {
  return meanings.some((meaning) => meaning.is === 'node' && meaning.kind === 'Commune');
}

/** “measures about the police”, “training of police”: what they are about, not whom they involve. */
function isSubjectOf({ at }: Piece, { pieces }: Sketch): boolean {
  const before = pieces.slice(Math.max(0, at - 2), at).flatMap(({ words }) => words);
  return before.some((word) => TOPICAL.has(word));
}

const TOPICAL: ReadonlySet<string> = new Set(
  'sur contre visant vers about on against for of regarding over rond tegen voor omtrent inzake van'.split(' '),
);

/** Words that are only part of a name count beside the noun: “the Centre antenna”. */
function isBesideInitiative({ at }: Piece, { pieces }: Sketch): boolean {
  return pieces.slice(Math.max(0, at - 3), at + 4).some((piece) => kindOf(piece)?.kind === 'Initiative');
}

function chosenNode(
  { meanings, words }: Piece,
  rows: RowKind,
  world: World,
  besideInitiative: boolean,
): NodeMeaning | undefined {
  const nodes = meanings
    .filter((each) => each.is === 'node')
    .filter((node) => besideInitiative || !(node.partial || (words.length === 1 && isBorrowed(node, meanings))));
  for (const kind of preference(rows)) {
    const node = nodes.find((each) => each.kind === kind);
    if (node && (world.relates(rows, kind) || kind === 'SubTheme' || BY_NAME.has(kind))) return node;
  }
  return nodes.find(({ kind }) => kind === 'Partner' && rows === 'Initiative');
}

/** Documents and contracts are asked for by what they mention, except a contract's own commune. */
function mentionIn(rows: RowKind, meanings: readonly Meaning[], text: string, world: World): Topic | null {
  if (rows !== 'Document' && rows !== 'Contract') return null;
  const nodes = meanings.filter((each) => each.is === 'node').filter(({ kind }) => isMentioned(kind, rows));
  if (nodes.length === 0) return null;
  const ids = nodes.flatMap((node) => node.ids);
  return { text, phrases: nodes.flatMap((node) => namesTopic(node, text, world).phrases), mentions: ids };
}

function isMentioned(kind: EntityKind, rows: RowKind): boolean {
  if (rows === 'Contract') return kind !== 'Commune' && kind !== 'Measure' && kind !== 'Theme' && kind !== 'SubTheme';
  return kind !== 'Theme' && kind !== 'SubTheme';
}

/** “le plan 2017-2020” names what is asked, not what it is about. */
function isSourceName(meanings: readonly Meaning[]): boolean {
  return meanings.some((meaning) => meaning.is === 'node' && (meaning.kind === 'Plan' || meaning.kind === 'Document'));
}

/** “VIF” is a subject before it is the short name of a pole, unless the noun stands beside it. */
function isBorrowed({ isInner }: NodeMeaning, meanings: readonly Meaning[]): boolean {
  const isSubject = meanings.some(
    (each) => each.is === 'concept' || (each.is === 'node' && (each.kind === 'Abbreviation' || each.kind === 'Theme')),
  );
  return isInner === true && isSubject;
}

/** Kinds that are looked for by their names in the texts. */
const BY_NAME: ReadonlySet<EntityKind> = new Set(['Function', 'Place', 'Abbreviation', 'Initiative', 'Organisation']);

function asOperand(node: NodeMeaning, piece: Piece, rows: RowKind, world: World): Bare {
  const { at, text } = piece;
  if (node.kind === 'SubTheme') return { at, kind: 'Theme', member: { ids: node.ids, text } };
  if (node.kind === 'Partner' && rows === 'Initiative')
    return { at, kind: 'Organisation', member: { ids: bodiesOf(node.ids, world), text } };
  const named = BY_NAME.has(node.kind) && !(RELATED.has(node.kind) && isRelated(node, rows, world));
  if (named) return { at, kind: null, member: { ids: node.ids, text }, topic: namesTopic(node, text, world) };
  return { at, kind: node.kind, member: { ids: node.ids, text } };
}

/** Whether any row has a relation to it: who is only spoken of is found by name. */
function isRelated({ kind, ids }: NodeMeaning, rows: RowKind, world: World): boolean {
  if (!world.relates(rows, kind)) return false;
  return (
    rows === 'Initiative' || world.rows(rows).some((row) => ids.some((id) => world.values(rows, row, kind).has(id)))
  );
}

const RELATED: ReadonlySet<EntityKind> = new Set(['Initiative', 'Organisation', 'Place']);

/** The bodies that a partner of the plan stands for: the same by a link, or of that name and a place. */
function bodiesOf(partners: readonly string[], world: World): string[] {
  const linked = partners.flatMap((partner) => world.knowledge.walk(partner, ['<SAME_AS']));
  const labels = partners.map((partner) => phraseStems(world.knowledge.node(partner)!.label));
  const alike = world.knowledge
    .ofKind('Organisation')
    .filter(({ label }) => labels.some((name) => ` ${phraseStems(label)} `.startsWith(` ${name} `)));
  return [...new Set([...linked, ...alike.map(({ id }) => id)])];
}

/** Looks for things by all their names in the texts. */
function namesTopic({ ids }: NodeMeaning, text: string, { knowledge }: World): Topic {
  const names = ids.flatMap((id) => {
    const node = knowledge.node(id) as unknown as StoredNode<'Initiative' | 'Abbreviation'>;
    if (node.kind === 'Abbreviation') return [node.short, node.long];
    return [node.label.replace(/\s*\([^)]*\)/g, ''), ...(node.aliases ?? [])];
  });
  return { text, phrases: [...phrases(names), ...typedPhrases(wordsOf(text).map(({ word }) => word))] };
}

/** What a piece is about: a concept of the thesaurus with its narrower ones, or the very words. */
export function topicOf(piece: Piece, world: World): Topic | null {
  const concepts = piece.meanings.flatMap((meaning) => (meaning.is === 'concept' ? [meaning.id] : []));
  if (concepts.length > 0) {
    const qualified = qualifier(piece, concepts, world);
    if (qualified) return { text: piece.text, phrases: [qualified], concept: concepts[0]! };
    const terms = concepts.flatMap((concept) => conceptTerms(concept, world));
    const typed = typedPhrases(piece.words).filter((phrase) => phrase !== '');
    return { text: piece.text, phrases: [...new Set([...phrases(terms), ...typed])], concept: concepts[0]! };
  }
  const isWord = piece.meanings.some(
    ({ is }) => is === 'word' || is === 'measured' || is === 'node' || is === 'choice',
  );
  return isWord ? { text: piece.text, phrases: typedPhrases(piece.words).filter((phrase) => phrase !== '') } : null;
}

/**
 * What a French phrase says beyond the label of its concept: “élèves de primaire” is narrower than “élève”, and only
 * its other word tells which.
 */
function qualifier({ words }: Piece, concepts: readonly string[], { knowledge }: World): string | null {
  const own = phraseStems(words.join(' ')).split(' ');
  const label = phraseStems(knowledge.node(concepts[0]!)!.label).split(' ');
  const rest = own.filter((word) => !label.includes(word));
  return label.every((word) => own.includes(word)) && rest.length > 0 ? rest.join(' ') : null;
}

function conceptTerms(concept: string, { knowledge }: World): string[] {
  const terms: string[] = [];
  const open = [concept];
  const seen = new Set(open);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const node = knowledge.node(id) as unknown as StoredNode<'Concept'> | undefined;
    if (node) terms.push(node.labelFr, ...node.synonymsFr, ...node.abbreviationsFr);
    for (const narrower of knowledge.walk(id, ['<NARROWER_THAN'])) {
      if (seen.has(narrower)) continue;
      seen.add(narrower);
      open.push(narrower);
    }
  }
  return terms;
}

function phrases(terms: readonly string[]): string[] {
  return [...new Set(terms.filter((term) => !isBareVerb(term)).map(phraseStems))].filter((phrase) => phrase !== '');
}

/** “former” has the stem of “forme”, which is something else. */
function isBareVerb(term: string): boolean {
  return /^\p{L}+er$/u.test(term) && phraseStems(term).length <= 4;
}
