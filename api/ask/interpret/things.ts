/** Which thing or subject a piece of a question names, given what is filtered. */
import type { EntityKind } from '../../../data/model/entities.ts';
import type { RowKind, Topic } from '../intent.ts';
import type { Meaning, NodeMeaning } from '../meaning.ts';
import { phraseStems } from '../texts.ts';
import type { World } from '../world.ts';
import { isOfPartners, type Operand, type Operands } from './operand.ts';
import { isYesNo, kindOf, meaningOf, type Piece, type Sketch } from './sketch.ts';
import { namesTopic, topicOf } from './topics.ts';

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

/** A thing or a subject, before it is known how it is joined. */
export type Bare = Omit<Operand, 'negative' | 'joint'>;

export function operandOf(piece: Piece, rows: RowKind, world: World, sketch: Sketch, into: Operands): Bare | null {
  const { meanings, at, text } = piece;
  const first = meanings[0]!;
  if (first.is === 'unknown') {
    into.unknown.push(text);
    return null;
  }
  if (
    first.is === 'mark' ||
    (first.is === 'filler' && !(isTown(piece) && (TOWN_TELLS.has(rows) || isCalledTown(piece, sketch))))
  )
    return null;
  const mentioned = kindOf(piece) ? null : mentionIn(rows, meanings, text, world);
  if (mentioned) return { at, kind: null, member: { ids: [], text }, topic: mentioned };
  const sort = kindOf(piece);
  // “by a non-profit”: any of those that the sources call one.
  if (rows === 'Initiative' && sort?.where?.sort)
    return { at, kind: 'Organisation', member: { ids: world.all('Organisation', sort), text } };
  const named = citedInstitution(piece, rows, world, sketch);
  if (named) return named;
  const node = chosenNode(piece, rows, world, isBesideInitiative(piece, sketch));
  if (node && rows === 'Initiative' && kindOf(piece)?.where?.instanceOf === node.ids[0]) return null;
  const isSubject = node && meaningOf(piece, 'concept') && isSubjectFirst(node, piece, rows, sketch);
  if (node && !isSubject) {
    if (kindOf(piece) && node.kind !== 'Initiative' && !(node.kind === 'Partner' && rows === 'Measure')) return null;
    return asOperand(node, piece, rows, world);
  }
  const choice = meaningOf(piece, 'choice');
  // “Is the police a partner?”: whichever of them is, the answer is yes.
  if (choice && rows === 'Measure' && isYesNo(sketch) && isOfPartners(choice.ids))
    return { at, kind: 'Partner', member: { ids: choice.ids, text } };
  if (choice && rows === 'Measure' && !isSubjectOf(piece, sketch))
    return (into.ambiguous.push({ at, text, ids: choice.ids }), null);
  if (choice && rows !== 'Measure' && !isOfPartners(choice.ids))
    return (into.ambiguous.push({ at, text, ids: choice.ids }), null);
  if (kindOf(piece) || isSourceName(meanings) || (rows === 'Contract' && meaningOf(piece, 'measured'))) return null;
  const topic = meanings.some(({ is }) => is === 'filler') ? null : topicOf(piece, world, sketch.language);
  return topic ? { at, kind: null, member: { ids: [], text }, topic } : null;
}

/**
 * “measures that cite the School of Security Trades”: an institution is cited in the text of a measure, wherever the annex
 * puts it; sorts of partners, such as the communes, are named as partners.
 */
function citedInstitution({ meanings, at, text }: Piece, rows: RowKind, world: World, sketch: Sketch): Bare | null {
  const refers = sketch.first('refers');
  const partner = meanings.find((each) => each.is === 'node' && each.kind === 'Partner');
  const isInstitution = meanings.some((each) => each.is === 'node' && each.kind === 'Organisation');
  if (rows !== 'Measure' || !refers || refers.at > at || !partner || !isInstitution) return null;
  const nodes = meanings.filter((each) => each.is === 'node');
  const topics = nodes.map((node) => namesTopic(node, text, world));
  return {
    at,
    kind: null,
    member: { ids: [], text },
    topic: { text, phrases: topics.flatMap(({ phrases }) => phrases) },
  };
}

/** An abbreviation of the plan, or “measures on animal welfare”: the subject, though a project bears that name too. */
function isSubjectFirst({ kind }: NodeMeaning, piece: Piece, rows: RowKind, sketch: Sketch): boolean {
  if (kind === 'Abbreviation') return true;
  return kind === 'Initiative' && rows === 'Measure' && !sketch.has('pursues') && isSubjectOf(piece, sketch);
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

/** “la commune de Bruxelles”, but “which commune of Brussels”: the one of the Region that is asked for. */
function isCalledTown({ at }: Piece, { pieces }: Sketch): boolean {
  const nounAt = OF.has(pieces[at - 1]?.words[0] ?? '') ? at - 2 : at - 1;
  const [article, noun] = [pieces[nounAt - 1], pieces[nounAt]];
  return noun !== undefined && TOWN.has(noun.words.join(' ')) && THE.has(article?.words[0] ?? '');
}

const OF: ReadonlySet<string> = new Set(['de', 'of']);
const THE: ReadonlySet<string> = new Set(['la', 'the', 'de']);
const TOWN: ReadonlySet<string> = new Set(['commune', 'municipality', 'gemeente']);

function isTown({ meanings }: Piece): boolean {
  return meanings.some((meaning) => meaning.is === 'node' && meaning.kind === 'Commune');
}

/** “measures about the police”, “training of police”: what they are about, not whom they involve. */
function isSubjectOf({ at }: Piece, { pieces }: Sketch): boolean {
  const before = pieces.slice(Math.max(0, at - 2), at).flatMap(({ words }) => words);
  return before.some((word) => TOPICAL.has(word));
}

export const TOPICAL: ReadonlySet<string> = new Set(
  'sur contre visant vers about on against for of regarding over rond tegen voor omtrent inzake van'.split(' '),
);

/** What antennas count. */
const OF_ANTENNAS: ReadonlySet<string> = new Set(['demandes', 'signalements', 'visites']);

/** Words that are only part of a name count beside the noun: “the Centre antenna”. */
function isBesideInitiative({ at }: Piece, { pieces }: Sketch): boolean {
  const near = pieces.slice(Math.max(0, at - 3), at + 4).some((piece) => kindOf(piece)?.kind === 'Initiative');
  return near || pieces.some(({ meanings: [first] }) => first!.is === 'measured' && OF_ANTENNAS.has(first.measured));
}

function chosenNode(
  { meanings, words }: Piece,
  rows: RowKind,
  world: World,
  besideInitiative: boolean,
): NodeMeaning | undefined {
  const nodes = meanings
    .filter((each) => each.is === 'node')
    .filter(
      (node) =>
        (besideInitiative && node.kind !== 'Organisation') ||
        !(node.partial || (words.length === 1 && isBorrowed(node, meanings))),
    );
  for (const kind of preference(rows)) {
    const node = nodes.find((each) => each.kind === kind);
    if (node && (world.relates(rows, kind) || kind === 'SubTheme' || BY_NAME.has(kind))) return node;
  }
  return nodes.find(({ kind }) => kind === 'Partner' && rows === 'Initiative');
}

/** Documents and contracts are asked for by what they mention, except a contract's own commune. */
function mentionIn(rows: RowKind, meanings: readonly Meaning[], text: string, world: World): Topic | null {
  if (rows !== 'Document' && rows !== 'Contract') return null;
  const named = meanings.filter((each) => each.is === 'node');
  // “Ville de Bruxelles” is a body too, but of a contract it is the party.
  if (rows === 'Contract' && named[0]?.kind === 'Commune') return null;
  const nodes = named.filter(({ kind }) => isMentioned(kind, rows));
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
