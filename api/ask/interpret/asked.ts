/** Which kind of thing a question asks for, and what part the other kinds that it names have. */
import type { EntityKind } from '../../../data/model/entities.ts';
import type { Comparator, RowKind } from '../intent.ts';
import type { Kind, KindMeaning, Operator } from '../meaning.ts';
import { isIdle, isOperator, isYesNo, kindOf, meaningOf, type Piece, type Sketch } from './sketch.ts';

/** How many pieces may stand between an operator and what it is about. */
const REACH = 3;

/** The piece that names what is asked for. */
export function askedPiece(sketch: Sketch): Piece | undefined {
  const isAside = (piece: Piece) => isYesNo(sketch) && kindOf(piece)!.kind === 'Discrepancy';
  const kinds = sketch.pieces.filter((piece) => kindOf(piece) && !namesOneThing(piece, sketch) && !isAside(piece));
  const asking = sketch
    .all('which', 'how-many', 'share', 'who')
    .find((piece) => !isOperator(before(piece, sketch), 'by'));
  if (!asking) {
    const plain = kinds.filter((piece) => !isOperator(before(piece, sketch), 'by'));
    const clear = plain.find((piece) => !meaningOf(piece, 'node'));
    return isYesNo(sketch) ? clear : (clear ?? plain[0] ?? kinds[0]);
  }
  const first = kinds.find(({ at }) => at > asking.at) ?? (sketch.has('which-ones') ? kinds.at(-1) : kinds[0]);
  return first && lastOfCompound(extremeOf(first, kinds, sketch) ?? first, sketch);
}

/** “How many partners has the measure with the most partners?”: the number is told with the measure that has it. */
function extremeOf(first: Piece, kinds: readonly Piece[], sketch: Sketch): Piece | undefined {
  const most = sketch.first('most', 'least');
  const isCounted = (piece: Piece) => kindOf(piece)!.kind === kindOf(first)!.kind;
  if (!most || !kinds.some((piece) => piece.at > most.at && piece.at !== first.at && isCounted(piece)))
    return undefined;
  return kinds.find((piece) => piece.at > first.at && piece.at < most.at && !isCounted(piece));
}

/** “contract objectives”: in English and Dutch, the last of two nouns is what is meant. */
function lastOfCompound(piece: Piece, { pieces, language }: Sketch): Piece {
  const next = pieces[piece.at + 1];
  const isNoun = next && kindOf(next) && !meaningOf(next, 'node') && !isVerb(next);
  return language !== 'fr' && isNoun ? next : piece;
}

/** What differs is said with verbs: “measures differ between body and annex”. */
function isVerb(piece: Piece): boolean {
  return kindOf(piece)?.kind === 'Discrepancy';
}

const NOTHING: Piece = { at: -1, text: '', words: [], start: 0, end: 0, meanings: [{ is: 'filler' }] };

function before({ at }: Piece, { pieces }: Sketch): Piece {
  return pieces.slice(0, at).findLast((piece) => !isIdle(piece)) ?? NOTHING;
}

/** “zone 5341”, “volet 2”, “le projet Alice”, “the Molenbeek contract”: the noun of a thing that is named. */
export function namesOneThing(piece: Piece, sketch: Sketch): boolean {
  const { kind } = kindOf(piece)!;
  if (isOperator(before(piece, sketch), 'which') && piece.at - before(piece, sketch).at === 1) return false;
  const next = afterArticle(piece, sketch);
  if (next && (isNumber(next) ? NUMBERED.has(kind) : isNamed(next, kind))) return true;
  const previous = sketch.pieces[piece.at - 1];
  return previous !== undefined && kind !== 'Initiative' && isNamed(previous, kind) && sketch.language !== 'fr';
}

/** The next piece, past “de”, “of” or “van”. */
function afterArticle({ at }: Piece, { pieces }: Sketch): Piece | undefined {
  const next = pieces[at + 1];
  return next?.words.every((word) => ARTICLES.has(word)) ? pieces[at + 2] : next;
}

const ARTICLES: ReadonlySet<string> = new Set(['de', 'd', 'of', 'van', 'du']);

const NUMBERED: ReadonlySet<Kind> = new Set([
  'Theme',
  'Volet',
  'PoliceZone',
  'TransversalObjective',
  'Sector',
  'Measure',
]);

function isNumber(piece: Piece): boolean {
  return meaningOf(piece, 'number') !== undefined;
}

/** A zone is also named by its communes, a contract by its commune. */
const NAMED_BY: Partial<Record<Kind, readonly EntityKind[]>> = {
  PoliceZone: ['PoliceZone', 'Commune'],
  Commune: ['Commune'],
  Contract: ['Commune'],
  Initiative: ['Initiative', 'Place'],
  Measure: ['Measure'],
  Period: ['Period'],
  Organisation: ['Organisation'],
};

function isNamed(piece: Piece, kind: Kind): boolean {
  if (piece.meanings[0]!.is === 'filler' && kind !== 'Contract') return false;
  const kinds = NAMED_BY[kind] ?? [];
  return piece.meanings.some(
    (meaning) =>
      meaning.is === 'node' &&
      ((meaning.kind === kind && kind !== 'Partner') || kinds.includes(meaning.kind)) &&
      !meaning.partial,
  );
}

/** The kinds whose things are told by filtering measures, initiatives … */
const ROWS_OF: Partial<Record<Kind, RowKind>> = {
  Measure: 'Measure',
  Partner: 'Measure',
  Theme: 'Measure',
  SubTheme: 'Measure',
  Axis: 'Measure',
  TransversalObjective: 'Measure',
  CrossReference: 'Measure',
  Abbreviation: 'Measure',
  Initiative: 'Initiative',
  PoliceZone: 'Initiative',
  Commune: 'Initiative',
  Period: 'Initiative',
  Volet: 'Initiative',
  Organisation: 'Initiative',
  Objective: 'Objective',
  GeneralObjective: 'GeneralObjective',
  StrategicObjective: 'StrategicObjective',
  OperationalObjective: 'OperationalObjective',
  ExpectedResult: 'ExpectedResult',
  Indicator: 'Indicator',
  Contract: 'Contract',
  Sector: 'OperationalObjective',
  Document: 'Document',
};

/** What is to be filtered when something of a kind is asked for, given what else the question names. */
export function rowsFor(asked: Kind | undefined, sketch: Sketch): RowKind {
  const names = (...kinds: EntityKind[]) =>
    sketch.pieces.some(({ meanings: [first] }) => first!.is === 'node' && kinds.includes(first!.kind));
  const speaksOf = (...kinds: Kind[]) => sketch.pieces.some((piece) => kinds.includes(kindOf(piece)?.kind as Kind));
  const onGround = names('Initiative') || speaksOf('Initiative');
  if (asked === 'Commune' && !onGround && speaksOf('Contract')) return 'Contract';
  if (asked === 'Commune' && !onGround && !sketch.has('most', 'least')) return 'Commune';
  if (asked === 'PoliceZone' && !onGround && (names('Commune') || speaksOf('Commune'))) return 'Commune';
  if (asked === 'Volet' && !onGround && !names('PoliceZone', 'Commune', 'Organisation', 'Period')) return 'Volet';
  if (asked === 'Partner' && onGround && !names('Measure', 'Theme', 'Axis', 'SubTheme')) return 'Initiative';
  if (asked === 'Organisation' && speaksOf('Objective', 'OperationalObjective', 'StrategicObjective'))
    return 'OperationalObjective';
  if (asked === 'Organisation' && speaksOf('Contract') && !onGround)
    return sketch.has('leads') ? 'OperationalObjective' : 'Contract';
  const rows = asked && ROWS_OF[asked];
  if (rows) return rows;
  if (names('Measure', 'Partner', 'Axis')) return 'Measure';
  if (!asked && says(sketch, PLAN) && !speaksOf('Contract')) return 'Measure';
  if (speaksOf('Contract')) return isYesNo(sketch) || !asksContent(sketch) ? 'Contract' : 'Objective';
  return names('Theme', 'SubTheme') && !says(sketch, REPORT) ? 'Measure' : 'Initiative';
}

export interface Count {
  kind: KindMeaning;
  comparator: Comparator;
  value: number;
  /** Places of the pieces that say it. */
  places: number[];
}

const COMPARATORS: Partial<Record<Operator, Comparator>> = {
  'at-least': '>=',
  'more-than': '>',
  'at-most': '<=',
  'less-than': '<',
  exactly: '=',
};

/** “at least three partners”, “only one measure”, “all ten themes”, “in 2 zones”. */
export function countsIn(sketch: Sketch): Count[] {
  const counts: Count[] = [];
  for (const piece of sketch.pieces) {
    const operator = comparatorOf(piece, sketch);
    const number = meaningOf(piece, 'number');
    const isCounted = counts.some(({ places }) => places.includes(piece.at));
    const open = number && openEnd(piece, sketch);
    if (SEVERAL.has(piece.words[0]!)) counts.push(...several(piece, sketch));
    if (ONE.has(piece.words[0]!)) counts.push(...oneOnly(piece, sketch));
    const upper = number && upperBound(piece, sketch);
    if (upper) counts.push(...between(piece, upper, sketch));
    else if (open) counts.push(...countAfter(sketch.pieces[piece.at - 1] ?? piece, open, false, sketch, REACH + 3));
    else if (operator) counts.push(...countAfter(piece, COMPARATORS[operator]!, operator === 'exactly', sketch));
    else if (number && !isCounted) counts.push(...bareCount(piece, number.value, sketch));
  }
  return [...counts, ...wholes(sketch, counts), ...times(sketch)];
}

/** “several themes” are at least two. */
function several(piece: Piece, { pieces }: Sketch): Count[] {
  const next = pieces.slice(piece.at + 1).find((each) => !isIdle(each));
  const kind = next && kindOf(next);
  return kind ? [{ kind, comparator: '>=', value: 2, places: [piece.at, next.at] }] : [];
}

/** “in one measure only”, “dans une mesure seulement”: exactly one. */
function oneOnly({ at }: Piece, { pieces }: Sketch): Count[] {
  const [next, last] = pieces.slice(at + 1);
  const kind = next && kindOf(next);
  if (!kind || !last || !isOperator(last, 'only')) return [];
  return [{ kind, comparator: '=', value: 1, places: [at, next.at, last.at] }];
}

const SEVERAL: ReadonlySet<string> = new Set(['plusieurs', 'several', 'multiple', 'meerdere', 'verscheidene']);

/** The second number of “between three and five”, “3 à 5”. */
function upperBound({ at }: Piece, { pieces }: Sketch): Piece | undefined {
  const [link, upper] = pieces.slice(at + 1);
  if (!link || !upper || !isNumber(upper)) return undefined;
  const isBetween = pieces.slice(Math.max(0, at - 1), at).some(({ words }) => BETWEEN.has(words[0]!));
  const isLinked = isBetween ? isOperator(link, 'and') : UP_TO.has(link.words[0]!);
  return isLinked ? upper : undefined;
}

const BETWEEN: ReadonlySet<string> = new Set(['entre', 'between', 'tussen', 'from', 'de', 'van']);
const UP_TO: ReadonlySet<string> = new Set(['a', 'to', 'tot', 'through', '-']);

function between(lower: Piece, upper: Piece, sketch: Sketch): Count[] {
  const kind = sketch.pieces.slice(upper.at + 1, upper.at + 1 + REACH).find(kindOf);
  const [least, most] = [lower, upper].map((piece) => meaningOf(piece, 'number')!.value);
  if (!kind || least === undefined || most === undefined) return [];
  const places = [lower.at, upper.at, kind.at];
  return [
    { kind: kindOf(kind)!, comparator: '>=', value: least, places },
    { kind: kindOf(kind)!, comparator: '<=', value: most, places },
  ];
}

/** “twice”, “qu'une seule fois”, “at least three times”: so many rows, of whatever kind they are. */
function times(sketch: Sketch): Count[] {
  const { pieces } = sketch;
  return pieces.flatMap((piece): Count[] => {
    const own = TIMES[piece.words[0]!];
    if (own === undefined) return [];
    const near = pieces.slice(Math.max(0, piece.at - REACH), piece.at);
    const number = near.findLast(
      (each) => isNumber(each) || ONE.has(each.words.at(-1)!) || isOperator(each, 'exactly'),
    );
    if (own === 0 && !number) return [];
    const value = own || (meaningOf(number!, 'number')?.value ?? 1);
    const operator = near.flatMap((each) => COMPARATORS[comparatorOf(each, sketch)!] ?? []).at(-1);
    const places = [...(own === 0 ? [number!.at] : []), piece.at];
    return [{ kind: ROW, comparator: operator ?? '=', value, places }];
  });
}

export function isTimes({ words }: Piece): boolean {
  return TIMES[words[0]!] === 0 || OFTEN.has(words.join(' '));
}

const OFTEN: ReadonlySet<string> = new Set(['how often', 'hoe vaak', 'hoe dikwijls']);

/** Zero where the number stands before the word. */
const TIMES: Record<string, number> = {
  once: 1,
  twice: 2,
  eenmaal: 1,
  tweemaal: 2,
  driemaal: 3,
  fois: 0,
  keer: 0,
  maal: 0,
  times: 0,
  time: 0,
};

/** Stands for the rows, before it is known which they are. */
export const ROW: KindMeaning = { is: 'kind', kind: 'Measure', subset: 'row' };

/** “in all zones”: as many as there are. */
function wholes(sketch: Sketch, counts: readonly Count[]): Count[] {
  return sketch.all('all').flatMap((piece): Count[] => {
    const next = sketch.pieces.slice(piece.at + 1).find((each) => !isIdle(each));
    const kind = next && kindOf(next);
    if (!kind || counts.some(({ places }) => places.includes(next.at))) return [];
    return [{ kind, comparator: '=', value: ALL, places: [piece.at, next.at] }];
  });
}

/** Stands for the number of all things of the kind. */
export const ALL = -1;

const ONE: ReadonlySet<string> = new Set(['un', 'une', 'een', 'one', 'a']);

/** “plus d'une mesure” is more than one, though “plus” alone compares. */
function comparatorOf(piece: Piece, { pieces, question }: Sketch): Operator | undefined {
  const isPlus = piece.words[0] === 'plus' && ONE.has(pieces[piece.at + 1]?.words[0] ?? '');
  if (piece.words.join(' ') === 'plus que' && NO_MORE_THAN.test(question)) return undefined;
  return isPlus ? 'more-than' : (Object.keys(COMPARATORS) as Operator[]).find((each) => isOperator(piece, each));
}

/** “n'ont plus que deux”: only two by now, and not more than two. */
const NO_MORE_THAN = /\bn(?:e\s+|['’])\S+\s+plus que\b/iu;

function countAfter(
  operator: Piece,
  comparator: Comparator,
  impliesOne: boolean,
  sketch: Sketch,
  reach = REACH,
): Count[] {
  const near = sketch.pieces.slice(operator.at + 1, operator.at + 1 + reach);
  const number = near.find(isNumber);
  const kind = near.find((piece) => kindOf(piece) && piece.at > (number?.at ?? -1));
  const isOne = impliesOne || near.some(({ words }) => ONE.has(words[0]!));
  const value = number ? meaningOf(number, 'number')!.value : isOne ? 1 : undefined;
  if (!kind || value === undefined) return [];
  const places = [operator.at, ...(number ? [number.at] : []), kind.at];
  return [{ kind: kindOf(kind)!, comparator, value, places }];
}

/** “six or more partners”, “deux ou moins”: the number is the least or the most. */
function openEnd({ at }: Piece, { pieces }: Sketch): Comparator | undefined {
  const [or, end] = pieces.slice(at + 1);
  if (!or || !end || !isOperator(or, 'or')) return undefined;
  if (isOperator(end, 'more')) return '>=';
  return isOperator(end, 'fewer') ? '<=' : undefined;
}

/** A number right before a kind; after it, it is the thing's own number. */
function bareCount(number: Piece, value: number, sketch: Sketch): Count[] {
  const { pieces } = sketch;
  const next = pieces.slice(number.at + 1).find((piece) => !isIdle(piece));
  const previous = pieces[number.at - 1];
  if (!next || !kindOf(next) || (previous && kindOf(previous) && NUMBERED.has(kindOf(previous)!.kind))) return [];
  const comparator = openEnd(next, sketch) ?? '=';
  return [{ kind: kindOf(next)!, comparator, value, places: [number.at, next.at] }];
}

export const PLAN: ReadonlySet<string> = new Set(['plan', 'pgsp', 'gvpp', 'veiligheidsplan', 'preventieplan']);
const REPORT: ReadonlySet<string> = new Set(['rapport', 'verslag', 'report']);

function says({ pieces }: Sketch, words: ReadonlySet<string>): boolean {
  return pieces.some((piece) => piece.words.some((word) => words.has(word)));
}

/** “What does the contract do about radicalisation?” asks for its objectives. */
function asksContent({ pieces }: Sketch): boolean {
  const isContent = (piece: Piece) =>
    piece.meanings[0]!.is === 'concept' || piece.meanings[0]!.is === 'word' || isNamed(piece, 'Theme');
  return pieces.some((piece) => !kindOf(piece) && isContent(piece));
}
