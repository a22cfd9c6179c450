/** Figures that a source prints of the very thing that a question names: “How many axes does the PBPP have?” */
import { kindOfId, localName } from '../../../data/model/identifiers.ts';
import { FIGURED, figuresFor } from '../execute/figures.ts';
import type { Failure, FigureQuery, Intent, Member, Topic } from '../intent.ts';
import { phraseStems } from '../texts.ts';
import type { World } from '../world.ts';
import { datesIn } from './calendar.ts';
import type { Draft } from './draft.ts';
import { isIdle, kindOf, meaningOf, type Piece, type Sketch } from './sketch.ts';
import { topicOf } from './topics.ts';

/** What is asked for: the piece that says so, and the words or the unit under which a source may print it. */
interface Asked {
  piece: Piece;
  terms: readonly string[];
  operation: 'value' | 'share';
  /** Whether figures of what is looked up in any case, of initiatives and bodies, are found without this. */
  isUsual: boolean;
}

/** Of these the graph holds the parts themselves, and counts them; only a figure told by more words is meant. */
const COUNTED_BY_US: ReadonlySet<string> = new Set(['Theme', 'SubTheme', 'Axis', 'Measure']);

/**
 * @returns null where no source prints such a figure, which may then be counted in the graph; a failure where it is denied:
 * a source that says how many have something does not say how many have not
 */
export function printedFigure(draft: Draft): Intent | Failure | null {
  const { sketch, sources } = draft;
  const asked = askedIn(sketch, sources.world);
  if (!asked) return null;
  const others = sketch.pieces.filter((piece) => piece.at !== asked.piece.at && isSaid(piece));
  for (const subject of others) {
    const ids = printedOf(subject, sources.world).filter((id) => !(asked.isUsual && FIGURED.has(kindOfId(id)!)));
    if (ids.length === 0) continue;
    const figure = queryOf(asked, others, draft, { ids, text: subject.text, at: subject.at });
    const isOurs = kindOf(asked.piece) && ids.every((id) => COUNTED_BY_US.has(kindOfId(id)!));
    if (isOurs && figure.topics.length === 0) continue;
    if (figuresFor(figure, sources).length > 0) return deniedIn(ids, draft) ?? { form: 'figure', figure };
  }
  return shareOf(asked, others, draft);
}

/** “How many communes have none?”, unless the graph itself tells which of them have one. */
function deniedIn(ids: readonly string[], { sketch, kind, sources: { world } }: Draft): Failure | null {
  const not = sketch.first('not');
  const isTold = kind && ids.some((id) => world.values('Initiative', id, kind.kind).size > 0);
  return not && !isTold ? { failed: 'unknown', words: [not.text] } : null;
}

/** “What share of the deaths …?”: of what nothing is named, all that is said must stand in what is counted. */
function shareOf(asked: Asked, others: readonly Piece[], draft: Draft): Intent | null {
  if (asked.operation !== 'share' || asked.isUsual || draft.kind) return null;
  const figure = queryOf(asked, others, draft);
  const isTold = figure.topics.length > 1 && figuresFor(figure, draft.sources).length > 0;
  return isTold ? { form: 'figure', figure } : null;
}

/** What is done with several figures. */
const RECKONING = ['total', 'both', 'average', 'most', 'least'] as const;

/** A share in per cent, by how much something is to change, an amount in euros, or what stands after “how many”. */
function askedIn(sketch: Sketch, world: World): Asked | null {
  if (sketch.has(...RECKONING)) return null;
  const change = sketch.first('change', 'fall', 'difference');
  if (change && sketch.years().length > 0) return null;
  if (change) return { piece: change, terms: [], operation: 'share', isUsual: true };
  const share = sketch.first('share');
  if (share) return { piece: share, terms: [], operation: 'share', isUsual: false };
  const money = sketch.pieces.find(isMoney) ?? sketch.first('how-much');
  if (money) return { piece: money, terms: ['EUR'], operation: 'value', isUsual: false };
  const counting = sketch.first('how-many');
  const piece = counting && sketch.pieces.slice(counting.at + 1).find((each) => !isIdle(each));
  const terms = piece ? termsOf(piece, sketch, world) : [];
  const isUsual = piece !== undefined && meaningOf(piece, 'measured') !== undefined;
  return piece && terms.length > 0 ? { piece, terms, operation: 'value', isUsual } : null;
}

function isMoney(piece: Piece): boolean {
  return meaningOf(piece, 'measured')?.measured === 'money';
}

/** The French words for what is counted. */
function termsOf(piece: Piece, { language }: Sketch, world: World): readonly string[] {
  const measured = piece.meanings.flatMap((meaning) => (meaning.is === 'measured' ? meaning.terms : []));
  const kind = kindOf(piece)?.french ?? [];
  return measured.length + kind.length > 0 ? [...measured, ...kind] : (topicOf(piece, world, language)?.phrases ?? []);
}

/** Neither carries only the sentence nor says what is done with what is found. */
function isSaid(piece: Piece): boolean {
  return !isIdle(piece) && !['operator', 'year', 'number'].includes(piece.meanings[0]!.is) && !periodOf(piece);
}

function periodOf(piece: Piece): string | undefined {
  const node = meaningOf(piece, 'node');
  return node?.kind === 'Period' ? localName(node.ids[0]!) : undefined;
}

/** The things that a piece names of which a source prints figures; by its abbreviation, what that refers to. */
function printedOf({ meanings }: Piece, { knowledge }: World): string[] {
  const named = meanings.flatMap((meaning) => (meaning.is === 'node' && !meaning.partial ? meaning.ids : []));
  const short = new Set(
    knowledge.ofKind('Abbreviation').flatMap((each) => (named.includes(each.id) ? each.short : [])),
  );
  const references = knowledge.ofKind('CrossReference').filter(({ target }) => short.has(target));
  const ids = new Set([...named, ...references.map(({ id }) => id)]);
  return [...ids].filter((id) => kindOfId(id) !== 'Plan' && knowledge.walk(id, ['<ABOUT']).length > 0);
}

function queryOf(
  { piece, terms, operation }: Asked,
  others: readonly Piece[],
  { sketch, sources: { world } }: Draft,
  subject?: Member & { at: number },
): FigureQuery {
  const topics = others.filter(({ at }) => at !== subject?.at).map((other) => saidOf(other, sketch, world));
  const names = (subject?.ids ?? []).map((id) => world.knowledge.node(id)?.label ?? '').join(' ');
  const periods = [
    ...datesIn(sketch).map(({ date }) => date),
    ...sketch.pieces.flatMap((each) => periodOf(each) ?? []),
  ];
  return {
    measured: terms,
    terms,
    alsoMeasured: [],
    text: piece.text,
    subjects: subject ? [{ ids: subject.ids, text: subject.text }] : [],
    isPrinted: true,
    periods: periods.filter((period) => !names.includes(period)),
    topics,
    hints: [],
    operation,
    each: false,
    asksPeriod: false,
    falls: false,
  };
}

/** What else the question says, which must stand beside the figure too. */
function saidOf(piece: Piece, { language }: Sketch, world: World): Topic {
  const phrases = (kindOf(piece)?.french ?? [piece.text]).map(phraseStems);
  return topicOf(piece, world, language) ?? { text: piece.text, phrases };
}
