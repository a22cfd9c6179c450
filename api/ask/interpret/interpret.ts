/** Decides what a question asks. */
import type { Sources } from '../execute/select.ts';
import type { Failure, Intent } from '../intent.ts';
import { attributeIntent, meansIntent } from './attributes.ts';
import { dateIntent } from './dates.ts';
import { draftOf, failureOf, unread } from './drafting.ts';
import { figureIntent } from './figures.ts';
import { selection } from './forms.ts';
import { isIdle, isJudging, kindOf, meaningOf, type Piece, type Sketch } from './sketch.ts';

/** The structured query that a question amounts to, or why there is none. */
export function interpret(sketch: Sketch, sources: Sources): Intent | Failure {
  if (sketch.all('judge').some((piece) => !isObligation(piece, sketch)) || judges(sketch))
    return { failed: 'prediction' };
  const nothing = sketch.pieces.map((piece) => meaningOf(piece, 'nothing')).find((each) => each !== undefined);
  if (nothing) return { failed: 'not held', what: 'code', text: nothing.name };
  const draft = draftOf(sketch, sources);
  const meaning = meansIntent(sketch, sources.world);
  if (meaning) return unread(draft) ?? meaning;
  const failure = failureOf(draft);
  if (failure) return failure;
  return attributeIntent(draft) ?? dateIntent(draft) ?? figureIntent(draft) ?? selection(draft);
}

/** “Should there be …?” asks for a judgement, “which partners should be involved in …?” for what the plan says. */
function isObligation({ words, at }: Piece, { pieces }: Sketch): boolean {
  return OBLIGATIONS.has(words.join(' ')) && pieces.slice(0, at).some((piece) => !isIdle(piece));
}

const OBLIGATIONS: ReadonlySet<string> = new Set(['should', 'faut il']);

/** “the most important”, “les plus ambitieuses”: what is more so than the rest is a judgement, where nothing is counted. */
function judges(sketch: Sketch): boolean {
  const { pieces } = sketch;
  if (pieces.some((piece) => meaningOf(piece, 'measured') || meaningOf(piece, 'number'))) return false;
  return sketch.all('most', 'least').some((degree) => isQuality(pieces.slice(degree.at + 1), degree));
}

/** An adjective at the end, or before what it is said of: “the most dangerous”, “the most dangerous zones”. */
function isQuality([quality, ...rest]: readonly Piece[], degree: Piece): boolean {
  if (!quality || quality.words.length > 1 || degree.words.at(-1) === 'de' || kindOf(quality)) return false;
  const [next] = rest.filter((piece) => !meaningOf(piece, 'mark'));
  const isWord = quality.meanings[0]!.is === 'word' || isJudging(quality);
  if (!isWord && quality.meanings[0]!.is !== 'concept') return false;
  return !next || kindOf(next) !== undefined || (isWord && isIdle(next));
}
