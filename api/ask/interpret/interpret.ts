/** Decides what a question asks. */
import type { Sources } from '../execute/select.ts';
import type { Failure, Intent } from '../intent.ts';
import { attributeIntent, meansIntent } from './attributes.ts';
import { dateIntent } from './dates.ts';
import { draftOf, failureOf, unread } from './drafting.ts';
import { figureIntent } from './figures.ts';
import { selection } from './forms.ts';
import { meaningOf, type Sketch } from './sketch.ts';

/** The structured query that a question amounts to, or why there is none. */
export function interpret(sketch: Sketch, sources: Sources): Intent | Failure {
  if (sketch.has('judge')) return { failed: 'prediction' };
  const nothing = sketch.pieces.map((piece) => meaningOf(piece, 'nothing')).find((each) => each !== undefined);
  if (nothing) return { failed: 'not held', what: 'code', text: nothing.name };
  const draft = draftOf(sketch, sources);
  const meaning = meansIntent(sketch, sources.world);
  if (meaning) return unread(draft) ?? meaning;
  const failure = failureOf(draft);
  if (failure) return failure;
  return attributeIntent(draft) ?? dateIntent(draft) ?? figureIntent(draft) ?? selection(draft);
}
