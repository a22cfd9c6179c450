/** Things of one kind set against each other by how many rows or other things they have. */
import type { EntityKind } from '../../../data/model/entities.ts';
import { sizeUnder } from '../execute/sizes.ts';
import type { Comparator, Failure, Intent, Query } from '../intent.ts';
import type { Kind } from '../meaning.ts';
import type { Draft } from './draft.ts';
import type { Operand } from './operand.ts';
import { isOperator, isYesNo, kindOf, type Piece } from './sketch.ts';

/** Two or more things of one kind set against each other by number. */
export function comparison(query: Query, { sketch, operands, asked, rows, kind }: Draft): Intent | null {
  const counts = sketch.has('more', 'fewer') && sketch.has('how-many');
  if (!(sketch.has('compare', 'difference') || counts) || sketch.has('new', 'stopped')) return null;
  if ((!sketch.has('how-many', 'difference', 'compare') && asked) || (kind && kind.kind !== rows)) return null;
  const named = operands.found.filter((operand) => operand.kind !== null && !operand.negative);
  const first = named.find(({ kind: each }) => named.filter((other) => other.kind === each).length > 1);
  if (!first) return null;
  const by = first.kind!;
  const ids = named.filter((each) => each.kind === by).flatMap(({ member }) => member.ids);
  return { form: 'group', query: without(query, by), by, ids, difference: sketch.has('difference', 'more', 'fewer') };
}

/** “Does theme 8 or theme 9 have more measures?”: which of the things named has the most rows. */
export function contestOf(query: Query, { sketch, operands, rows }: Draft): Intent | null {
  const more = sketch.first('more', 'fewer', 'most', 'least');
  const named = operands.found.filter(({ kind, negative }) => kind !== null && kind !== rows && !negative);
  const second = named.find(({ kind, joint }, at) => joint === 'or' && named[at - 1]?.kind === kind);
  if (!more || !second || (query.target !== rows && query.target !== second.kind) || sketch.has('how-many'))
    return null;
  const among = named.filter(({ kind }) => kind === second.kind).map(({ member }) => member);
  const contest = { ...without(query, second.kind!), target: second.kind!, among };
  return { form: 'rank', query: contest, most: isHigh(more), by: rows, limit: 1 };
}

/** What a question compares with: “more measures than theme 5”. */
interface Yardstick {
  reference: Operand;
  /** What is counted. */
  by: Kind;
  isMore: boolean;
  /** Whether the question says what is counted, or a kind has but one thing that can be. */
  isClear: boolean;
}

const THAN: ReadonlySet<string> = new Set(['que', 'qu', 'than', 'dan']);
const COMPARING = ['more-than', 'more', 'most', 'less-than', 'fewer', 'least'] as const;
const REACH = 4;

function yardstickOf({ sketch, operands, rows, sources }: Draft): Yardstick | null {
  const first = sketch.first(...COMPARING)?.at ?? Infinity;
  const than = sketch.pieces.find(({ words, at }) => THAN.has(words.at(-1)!) && first <= at);
  const more = than && sketch.pieces.findLast((piece) => piece.at <= than.at && isComparing(piece));
  const reference = operands.found.find(
    ({ at, negative }) => than && !negative && at > than.at && at <= than.at + REACH,
  );
  if (!more || !reference?.kind) return null;
  const counted = sketch.pieces.slice(more.at, than.at).map((piece) => kindOf(piece)?.kind);
  const relates = (kind: Kind | undefined) =>
    kind !== undefined && kind !== 'Objective' && (kind === rows || sources.world.relates(rows, kind));
  const by = counted.find((kind) => relates(kind) && kind !== reference.kind);
  const isClear = by !== undefined || !isUnsized(more, reference.kind);
  return { reference, by: by ?? (reference.kind === rows ? 'Partner' : rows), isMore: isHigh(more), isClear };
}

function isComparing(piece: Piece): boolean {
  return COMPARING.some((operator) => isOperator(piece, operator));
}

/** “Which themes have more measures than theme 5?”: what is asked for must have more than what is named has. */
export function outdoing(query: Query, draft: Draft): Query | null {
  const stick = isYesNo(draft.sketch) ? null : yardstickOf(draft);
  if (!stick || (draft.sketch.has('difference', 'compare') && draft.sketch.has('how-many'))) return null;
  const { reference, by, isMore } = stick;
  if (reference.kind !== query.target && !(reference.kind === 'Theme' && query.target === 'SubTheme')) return null;
  const bare = { ...without(query, reference.kind!), among: [], besides: reference.member.ids };
  const value = sizeUnder(bare, reference.kind!, reference.member.ids, by, draft.sources);
  const comparator: Comparator = isMore ? '>' : '<';
  if (query.target !== query.rows) return { ...bare, having: { of: by, comparator, value } };
  return { ...bare, where: [...bare.where, { on: 'count', kind: by as EntityKind, comparator, value }] };
}

/** “Is the parquet in more measures than the associations?” */
export function outnumber(query: Query, draft: Draft): Intent | Failure | null {
  const stick = isYesNo(draft.sketch) ? yardstickOf(draft) : null;
  const kind = stick?.reference.kind;
  const first = draft.operands.found.find(
    (each) => each.kind === kind && each.at < stick!.reference.at && !each.negative,
  );
  if (!stick || !kind || !first) return null;
  if (!stick.isClear) return { failed: 'nothing asked' };
  return {
    form: 'outnumber',
    query: without(query, kind),
    kind,
    first: first.member,
    second: stick.reference.member,
    by: stick.by,
    isMore: stick.isMore,
  };
}

export function without(query: Query, kind: EntityKind): Query {
  return { ...query, where: query.where.filter((each) => !(each.on === 'relation' && each.kind === kind)) };
}

/** “bigger”, “le plus grand”, without a word for what is counted. */
const SIZES =
  /(?:^| )(?:grande?s?|gros(?:se)?s?|petite?s?|longs?|longues?|courte?s?|large[rs]?t?|largest|big(?:ger|gest)|small(?:er|est)|long(?:er|est)|short(?:er|est)|grot[ae]?r|groter|groots?te|kleiner|kleinste|langer|langste?|korter|kortste)$/;

/** What is as big as it has rows; how big a zone or a text is, no source says. */
const SIZED: ReadonlySet<Kind> = new Set(['Theme', 'SubTheme', 'Axis', 'Volet']);

/** Whether a size is asked of what has none here. */
export function isUnsized(piece: Piece, kind: Kind): boolean {
  return SIZES.test(piece.words.join(' ')) && !SIZED.has(kind);
}

export function isHigh(piece: Piece): boolean {
  return (['most', 'more', 'more-than'] as const).some((operator) => isOperator(piece, operator));
}
