/** Whom initiatives are for: “initiatives for seniors” are those whose name or audience says so. */
import type { Topic } from '../intent.ts';
import type { Sources } from '../execute/select.ts';
import type { World } from '../world.ts';
import type { Operand } from './operand.ts';
import type { Sketch } from './sketch.ts';

/** The concept of the thesaurus that is broader than every group of people for whom something is done. */
const AUDIENCE = 'concept/public-cible';

/** Looks for groups of people after “for” among names and audiences alone, where any of them speaks of one. */
export function forAudiences(found: readonly Operand[], sketch: Sketch, { world, texts }: Sources): Operand[] {
  const isMeant = ({ phrases }: Topic) => world.rows('Initiative').some((id) => texts.isMeantFor(id, phrases));
  let isFor = false;
  return found.map((operand) => {
    const { topic } = operand;
    // “for the elderly and pensioners”: the second is joined to the first.
    isFor = topic !== undefined && isAudience(topic, world) && (isFor || isAfterFor(operand, sketch));
    return isFor && isMeant(topic!) ? { ...operand, topic: { ...topic!, isAudience: true } } : operand;
  });
}

function isAfterFor({ at }: Operand, { pieces }: Sketch): boolean {
  return pieces.slice(Math.max(0, at - 2), at).some(({ words }) => words.some((word) => FOR.has(word)));
}

const FOR: ReadonlySet<string> = new Set(['pour', 'voor', 'for', 'aux']);

function isAudience({ concept }: Topic, { knowledge }: World): boolean {
  for (let open = concept ? [concept] : []; open.length > 0;) {
    if (open.includes(AUDIENCE)) return true;
    open = open.flatMap((id) => knowledge.walk(id, ['>NARROWER_THAN']));
  }
  return false;
}
