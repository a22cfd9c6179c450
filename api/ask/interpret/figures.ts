/** Questions for a figure: what is counted, of whom, when, and what is done with it. */
import { kindOfId } from '../../../data/model/identifiers.ts';
import type { Failure, FigureQuery, Intent, Member } from '../intent.ts';
import type { Draft } from './interpret.ts';
import { findOperands, type Operand } from './operands.ts';
import { kindOf, meaningOf, type Piece, type Sketch } from './sketch.ts';
import { figuresFor } from '../execute/figures.ts';

export function figureIntent(draft: Draft): Intent | Failure | null {
  const { sketch } = draft;
  const counted = countedPieces(sketch);
  const money = counted.some((piece) => measuredOf(piece).includes('money')) || sketch.has('how-much');
  if (!money && counted.length === 0) return null;
  const asks = sketch.has(
    'how-many',
    'how-much',
    'share',
    'difference',
    'change',
    'fall',
    'most',
    'least',
    'more',
    'total',
    'average',
  );
  if (!money && !asks) return null;
  const figure = figureOf(counted, money, draft);
  if (money) return moneyIntent(figure, draft);
  const target = rankedTarget(figure, draft);
  const intent: Intent = { form: 'figure', figure, ...target };
  if (figure.measured.length > 0 && figuresFor(figure, draft.sources).length > 0) return intent;
  // What is asked for may be a kind of ours that is counted: “how many projects”.
  return draft.kind && draft.asked && draft.rows !== undefined && countsKind(draft) ? null : intent;
}

/** Things counted, unless they stand only beside: “pour les jeunes”, “with residents”. */
function countedPieces(sketch: Sketch): Piece[] {
  const asking = sketch.first('how-many', 'how-much', 'share', 'which', 'difference', 'total');
  const measured = sketch.pieces.filter((piece) => meaningOf(piece, 'measured') && !isKindAsked(piece, sketch));
  const after = measured.filter(({ at }) => at > (asking?.at ?? -1));
  return after.length > 0 ? after : measured;
}

function isKindAsked(piece: Piece, sketch: Sketch): boolean {
  const kind = kindOf(piece)?.kind;
  return kind !== undefined && kind !== 'Initiative' && !sketch.has('how-many');
}

function measuredOf(piece: Piece): string[] {
  return piece.meanings.flatMap((meaning) => (meaning.is === 'measured' ? [meaning.measured] : []));
}

function countsKind({ sketch, asked }: Draft): boolean {
  const counting = sketch.first('how-many', 'most', 'least', 'more', 'share');
  const next =
    counting && sketch.pieces.slice(counting.at + 1).find((piece) => kindOf(piece) || meaningOf(piece, 'measured'));
  return next === undefined || next.at === asked?.at || kindOf(next) !== undefined;
}

function figureOf(counted: readonly Piece[], money: boolean, draft: Draft): FigureQuery {
  const { sketch, sources } = draft;
  const [main] = counted;
  const taken = new Set(counted.slice(0, 1).map(({ at }) => at));
  const { found } = findOperands(sketch, 'Initiative', sources.world, taken);
  const subjects = found.filter(({ kind, negative }) => kind !== null && kind !== 'Period' && !negative);
  return {
    measured: money ? ['money'] : main ? measuredOf(main) : [],
    text: main?.text ?? '',
    subjects: subjects.map(({ member }) => member),
    periods: periodsOf(sketch, found),
    topics: found.flatMap(({ topic }) => (topic ? [topic] : [])),
    operation: operationOf(sketch),
    falls: sketch.has('fall'),
  };
}

function periodsOf(sketch: Sketch, found: readonly Operand[]): string[] {
  const named = found.filter(({ kind }) => kind === 'Period').flatMap(({ member }) => member.ids);
  const notHeld = sketch.pieces.flatMap((piece) => meaningOf(piece, 'nothing')?.name ?? []);
  return [...sketch.years().map(String), ...named.map((id) => id.slice('period/'.length)), ...notHeld];
}

function operationOf(sketch: Sketch): FigureQuery['operation'] {
  const changes = sketch.has('change', 'fall', 'difference', 'compare');
  if (sketch.has('share') && changes) return 'percentage';
  if (changes && (sketch.years().length > 1 || sketch.has('difference'))) return 'difference';
  if (sketch.has('most')) return 'most';
  if (sketch.has('least')) return 'least';
  if (sketch.has('more') && sketch.has('which', 'who')) return 'most';
  if (sketch.has('fewer') && sketch.has('which', 'who')) return 'least';
  if (sketch.has('more', 'fewer') && sketch.has('how-much', 'how-many')) return 'difference';
  return sketch.has('total') ? 'total' : 'value';
}

/** “Which antenna received more reports?” tells the antenna. */
function rankedTarget(figure: FigureQuery, { kind, asked }: Draft): { target?: 'Initiative' | 'Contract' | 'Commune' } {
  const ranks = figure.operation === 'most' || figure.operation === 'least';
  const target = kind?.kind;
  if (!ranks || !asked) return {};
  return target === 'Initiative' || target === 'Contract' || target === 'Commune' ? { target } : {};
}

/** Amounts stand in the contracts only: a measure or a project has none. */
function moneyIntent(figure: FigureQuery, draft: Draft): Intent | Failure {
  const { sketch } = draft;
  const others = sketch.pieces.filter((piece) =>
    piece.meanings.some(
      (meaning) =>
        (meaning.is === 'node' && HAS_NO_AMOUNT.has(meaning.kind) && !communesOf(figure.subjects).length) ||
        (meaning.is === 'kind' && meaning.kind === 'Measure'),
    ),
  );
  if (others.length > 0) return { failed: 'not held', what: 'money', text: others[0]!.text };
  return { form: 'figure', figure, ...rankedTarget(figure, draft) };
}

const HAS_NO_AMOUNT: ReadonlySet<string> = new Set([
  'Measure',
  'Partner',
  'Theme',
  'SubTheme',
  'Axis',
  'Initiative',
  'Plan',
]);

function communesOf(subjects: readonly Member[]): Member[] {
  return subjects.filter(({ ids }) => ids.some((id) => kindOfId(id) === 'Commune'));
}
