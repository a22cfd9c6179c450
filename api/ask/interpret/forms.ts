/** The forms of questions that are answered by selecting rows: list, count, share, breakdown, comparison, ranking, yes or no. */
import { fold } from '../../../data/language/fold.ts';
import type { Condition, Failure, Intent, Query } from '../intent.ts';
import type { Kind } from '../meaning.ts';
import { ALL, namesOneThing, PLAN } from './asked.ts';
import { kindOfId } from '../../../data/model/identifiers.ts';
import { comparison, contestOf, isHigh, isUnsized, outdoing, outnumber, without } from './comparisons.ts';
import type { Draft } from './draft.ts';
import { queryOf } from './query.ts';
import { isIdle, isOperator, isYesNo, kindOf, meaningOf, type Piece, type Sketch } from './sketch.ts';

export function selection(draft: Draft): Intent | Failure {
  const { sketch, kind, operands } = draft;
  const foreign = misplaced(draft);
  if (foreign.length > 0) return { failed: 'unknown', words: foreign };
  const plain = queryOf(draft);
  const query = outdoing(plain, draft) ?? plain;
  if (sketch.has('share') && query.shared.length === 0 && query.besides.length === 0) return share(query, draft);
  const special =
    averageOf(query, draft) ??
    groupOf(query, draft) ??
    outnumber(query, draft) ??
    comparison(query, draft) ??
    contestOf(query, draft) ??
    (query === plain ? rankOf(query, draft) : null);
  if (special) return special;
  if (sketch.has('how-many') && !isListed(draft)) return kind ? { form: 'count', query } : { failed: 'nothing asked' };
  if (isYesNo(sketch) && !sketch.has('which-ones')) return alternatives(query, draft) ?? yesNo(query, draft);
  const isEmpty =
    operands.found.length === 0 &&
    (!kind ||
      sketch.has('who') ||
      (!sketch.has('which') && kind.kind === 'Partner' && !kind.subset && draft.asked?.words.length !== 1));
  if (!kind && asksWhatItIs(draft)) return { form: 'list', query };
  if (!kind && (PROPERTY.test(sketch.question) || asksOtherKind(draft))) return { failed: 'nothing asked' };
  if (asksForItself(query, draft)) return { failed: 'nothing asked' };
  return isEmpty ? { failed: 'nothing asked' } : { form: 'list', query };
}

/** “Which indicators count a number of …?” lists what is asked for before the number is spoken of. */
function isListed({ sketch, asked }: Draft): boolean {
  const which = sketch.first('which');
  const counting = sketch.first('how-many');
  return asked !== undefined && which !== undefined && which.at < asked.at && counting!.at > asked.at;
}

/** “What is the salary of …?” asks for a property: when the sources hold it, it has been found before. */
const PROPERTY =
  /^\W*(?:quel(?:le)?s? (?:est|sont|était)|what(?:['’]s| is| are| was| were)|wat (?:is|zijn|was|waren))\b(?! (?:er|there|new)\b)/iu;

/** “What is M4.4 about?”: nothing is said but what is named. */
function asksWhatItIs({ sketch, operands, rows }: Draft): boolean {
  const isNamed = ({ at }: Piece) => operands.found.some((each) => each.at === at);
  const isAsking = (piece: Piece) => isIdle(piece) || isOperator(piece, 'which') || kindOf(piece) !== undefined;
  const { found } = operands;
  return (
    found.length > 0 &&
    found.every(({ kind }) => kind === rows) &&
    sketch.has('which') &&
    sketch.pieces.every((piece) => isNamed(piece) || isAsking(piece))
  );
}

/** “What weather …?”, “which colour …?”: what is asked for is no kind of ours. */
function asksOtherKind({ sketch }: Draft): boolean {
  const which = sketch.first('which');
  const next = which && sketch.pieces[which.at + 1];
  return next !== undefined && (next.meanings[0]!.is === 'word' || next.meanings[0]!.is === 'concept');
}

/** Properties of initiatives, contracts and their parts, which the measures of a plan do not have. */
const NOT_OF_MEASURES = [
  'stopped',
  'continued',
  'new',
  'planned',
  'closed',
  'active',
  'ends',
  'starts',
  'daily',
  'signed',
  'threshold',
  'yes-no',
  'empty',
] as const;

/** “new measures”, “measures of 2019”: what no measure is said to be is no condition that may be passed over. */
function misplaced({ sketch, rows, kind, operands }: Draft): string[] {
  if (rows !== 'Measure') return [];
  const isOfDoers =
    operands.found.some((each) => each.kind !== null && !FRAMING.has(each.kind)) ||
    sketch.pieces.some((piece) => kindOf(piece) && !FRAMING.has(kindOf(piece)!.kind));
  const isDone = ({ words, at }: Piece) =>
    !isOfDoers && (!kind || kind.kind === rows) && (words.some((word) => DONE.test(word)) || wasDone(at, sketch));
  const isProperty = (piece: Piece) =>
    !meaningOf(piece, 'filler') && NOT_OF_MEASURES.some((operator) => isOperator(piece, operator));
  const isYear = (piece: Piece) => meaningOf(piece, 'year') !== undefined && !isOfEdition(piece, sketch);
  return sketch.pieces.filter((piece) => isProperty(piece) || isYear(piece) || isDone(piece)).map(({ text }) => text);
}

/** What frames measures, and does not carry them out. */
const FRAMING: ReadonlySet<Kind> = new Set(['Measure', 'Theme', 'SubTheme', 'Axis', 'TransversalObjective']);

/** “Which measures have been implemented?”: the plan tells what is to be done, and no source what was. */
const DONE =
  /^(?:realisee?s?|executee?s?|appliquee?s?|accomplie?s?|implemented|executed|realised|realized|achieved|completed|applied|uitgevoerde?|gerealiseerde?|toegepaste?)$/;

/** “Quelles mesures ont été évaluées ?”, “were evaluated”: a participle with a meaning of its own. */
function wasDone(at: number, { pieces }: Sketch): boolean {
  const { words, meanings } = pieces[at]!;
  const hasMeaning = meanings[0]!.is === 'concept' || meanings[0]!.is === 'word';
  return hasMeaning && words.length === 1 && PAST.has(pieces[at - 1]?.words[0] ?? '');
}

const PAST: ReadonlySet<string> = new Set(['ete', 'were', 'was', 'been', 'werden', 'werd']);

/** “the plan 2017-2020”, “the 2017-2020 plan”. */
function isOfEdition({ at }: Piece, { pieces }: Sketch): boolean {
  return pieces.slice(Math.max(0, at - 3), at + 4).some(({ words }) => words.some((word) => PLAN.has(word)));
}

/** The share of the rows that satisfy the last condition named, among those that satisfy the others. */
function share(query: Query, { rows }: Draft): Intent {
  const main = query.where.findLast((each) => !isFrame(each)) ?? query.where.at(-1);
  const where = query.where.filter((each) => each !== main);
  return { form: 'share', query: { ...query, target: rows, where }, part: main ? [main] : [] };
}

/** Themes and axes frame the measures that a share is taken of, when something else is said of them too. */
function isFrame(condition: Condition): boolean {
  return condition.on === 'relation' && (condition.kind === 'Theme' || condition.kind === 'Axis');
}

/** “the average number of partners per measure”. */
function averageOf(query: Query, { sketch, kind, sources, rows }: Draft): Intent | null {
  const per =
    sketch.has('average') &&
    sketch.pieces.map((piece) => kindOf(piece)?.kind).findLast((each) => each && each !== kind?.kind);
  if (!per || !kind || kind.kind === 'Objective' || per === 'Objective') return null;
  const isInside = per === rows ? sources.world.relates(rows, kind.kind) : kind.kind === rows;
  return isInside ? { form: 'average', query: { ...query, target: rows }, of: kind.kind, per } : null;
}

/** “per axis”, “by theme”. */
function groupOf(query: Query, { sketch, kind, sources, rows }: Draft): Intent | null {
  for (const piece of sketch.all('by')) {
    const next = sketch.pieces.slice(piece.at + 1).find((each) => !isIdle(each));
    const by = next && kindOf(next)?.kind;
    if (!by || by === 'Objective' || by === kind?.kind || !sources.world.relates(rows, by)) continue;
    if (namesOneThing(next, sketch) || isYesNo(sketch) || isAgent(piece, sketch)) continue;
    return { form: 'group', query, by, ids: sources.world.all(by), difference: false };
  }
  return null;
}

/** “pursued by an initiative”: who does it, not how it is broken down. */
function isAgent({ at, words }: Piece, sketch: Sketch): boolean {
  if (!AGENTS.has(words[0]!) || words.length > 1) return false;
  return (
    !sketch.has('how-many', 'share', 'average') &&
    !sketch.pieces.slice(0, at).some(({ words: each }) => BREAKDOWN.test(each[0]!))
  );
}

const AGENTS: ReadonlySet<string> = new Set(['by', 'par', 'volgens']);
const BREAKDOWN = /^(?:repart|verde|breakdown|distribut|classe|group)/;

/** “most”, “least”: by rows, or by the kind named after it; “oldest”, “latest”: by date. */
function rankOf(query: Query, draft: Draft): Intent | Failure | null {
  const { sketch, rows } = draft;
  const valued = sketch.has('threshold') && rows === 'Indicator' ? sketch.first('most', 'least') : undefined;
  if (valued) return { form: 'rank', query, most: isHigh(valued), by: 'value', limit: 1 };
  const dated = sketch.first('latest', 'earliest');
  const limit = limitOf(draft);
  // A measure has no date, but a number: the last one of a theme.
  const by = query.target === 'Measure' ? 'order' : 'date';
  if (dated) return { form: 'rank', query, most: isOperator(dated, 'latest'), by, limit };
  const most = sketch.first('most', 'least') ?? (query.among.length > 1 ? sketch.first('more', 'fewer') : undefined);
  if (!most) return null;
  const counted = measureOf(query, most, draft);
  if (!counted && isUnsized(most, query.target)) return { failed: 'nothing asked' };
  const fallback: Kind = query.target === rows ? 'Partner' : rows;
  const place = placeOf(sketch);
  return { form: 'rank', query, most: isHigh(most), by: counted ?? fallback, limit, ...(place && { place }) };
}

/** “the second most frequent”, “op één na het meest”. */
function placeOf({ pieces, question }: Sketch): number | undefined {
  const [, less = ''] = /\bop (een|één|twee|drie) na\b/iu.exec(question) ?? [];
  if (less !== '') return ['een', 'twee', 'drie'].indexOf(fold(less)) + 2;
  return pieces.flatMap(({ words }) => words.flatMap((word) => ORDINALS[word] ?? []))[0];
}

const ORDINALS: Record<string, number> = Object.fromEntries(
  [
    ['2', 'deuxieme second seconde 2e 2eme tweede 2de 2nd'],
    ['3', 'troisieme 3e 3eme derde 3de third 3rd'],
    ['4', 'quatrieme 4e 4eme vierde 4de fourth 4th'],
    ['5', 'cinquieme 5e 5eme vijfde 5de fifth 5th'],
  ].flatMap(([place, words]) => words!.split(' ').map((word) => [word, Number(place)])),
);

/** What is counted for a ranking: a kind named beside it that rows can be related to. */
function measureOf(query: Query, most: Piece, { sketch, asked, rows, sources, operands }: Draft): Kind | undefined {
  const things = new Set(operands.found.map(({ at }) => at));
  const told = new Set<Kind | null>(operands.found.map(({ kind }) => kind));
  const isOther = (piece: Piece) => {
    const kind = kindOf(piece)?.kind;
    return kind !== undefined && kind !== query.target && !told.has(kind) && !namesOneThing(piece, sketch);
  };
  const named = sketch.pieces.filter((piece) => piece !== asked && !things.has(piece.at) && isOther(piece));
  const kind = kindOf(named.find(({ at }) => at > most.at) ?? named[0] ?? most)?.kind;
  if (!kind || kind === query.target) return undefined;
  if (kind === 'Objective') return rows === 'Contract' ? kind : undefined;
  return kind === rows || sources.world.relates(rows, kind) ? kind : undefined;
}

/** “the three partners most often named”, “top 5”. */
function limitOf({ sketch, asked }: Draft): number {
  const most = sketch.first('most', 'least')?.at;
  const isBefore = (at: number) => asked !== undefined && at < asked.at && at >= asked.at - 3;
  const near = sketch.pieces.filter(({ at }) => isBefore(at) || (most !== undefined && at === most + 1));
  const number = near.map((piece) => meaningOf(piece, 'number')?.value).find((value) => value !== undefined);
  return number ?? 1;
}

/** Kinds of which a question can ask whether all of them have something: “does every theme have …?” */
const WHOLES: ReadonlySet<Kind> = new Set(['Theme', 'SubTheme', 'Axis', 'Partner', 'PoliceZone', 'Volet', 'Contract']);

/** “Which measure follows M10.1?”: what is said of it is nothing that we know. */
function asksForItself({ where, target, besides }: Query, { asked, operands, kind, rows }: Draft): boolean {
  if (!asked || target !== 'Measure' || kind?.kind !== rows || besides.length > 0) return false;
  return operands.found.length > 0 && where.every((each) => each.on === 'relation' && each.kind === target);
}

/** “Is M8.11 fraud or cybercrime?”: which of the two it is. */
function alternatives(query: Query, { operands, rows }: Draft): Intent | null {
  const framing = operands.found.filter(({ kind, negative }) => (kind === 'Theme' || kind === 'Axis') && !negative);
  const second = framing.find(({ kind, joint }, at) => joint === 'or' && framing[at - 1]?.kind === kind);
  if (!second || operands.found.filter(({ kind }) => kind === rows).length !== 1) return null;
  const among = framing.filter(({ kind }) => kind === second.kind).map(({ member }) => member);
  const target = kindOfId(second.member.ids[0]!)!;
  return { form: 'list', query: { ...without(query, second.kind!), target, among } };
}

/** “Do all measures of theme 2 involve the communes?” asks of every row. */
function yesNo(query: Query, draft: Draft): Intent {
  const { having, ...unbounded } = query;
  void having;
  const rowsOnly: Query = { ...unbounded, target: draft.rows, among: [], absent: false };
  const all = draft.sketch.first('all', 'by');
  const ofRows = draft.counts.some(({ kind, value }) => kind.kind === draft.rows && value === ALL);
  const isUniversal = ofRows || (all !== undefined && draft.asked !== undefined && all.at < draft.asked.at);
  if (isUniversal && !ofRows && WHOLES.has(query.target)) return { form: 'yesno', query, every: [], isWhole: true };
  const count = draft.counts.find(({ kind, value }) => kind.kind === draft.rows && value !== ALL);
  if (!isUniversal || count)
    return {
      form: 'yesno',
      query: query.target === draft.rows || query.among.length > 0 || query.absent ? query : rowsOnly,
      every: [],
      ...(count && { count }),
    };
  const every = query.where.filter((each) => !isFrame(each));
  return { form: 'yesno', query: { ...rowsOnly, where: query.where.filter(isFrame) }, every };
}
