/** Dated parts of a thing that a question calls by what they are: “the last meeting of the working group”. */
import type { StoredNode } from '../../stored.ts';
import type { Member } from '../intent.ts';
import { phraseStems } from '../texts.ts';
import type { World } from '../world.ts';
import type { Sketch } from './sketch.ts';

/** The parts of the initiatives named that bear in their name a word for what is counted, in natural order. */
export function partsCalled(sketch: Sketch, subjects: readonly Member[], { knowledge }: World): string[] {
  const nouns = sketch.pieces.flatMap(({ meanings }) =>
    meanings.flatMap((each) => (each.is === 'measured' ? each.terms.map(phraseStems) : [])),
  );
  const parts = subjects.flatMap(({ ids }) => ids.flatMap((id) => knowledge.walk(id, ['<PART_OF'])));
  return parts.filter((id) => {
    const name = ` ${phraseStems(knowledge.node(id)!.label)} `;
    return nouns.some((noun) => noun !== '' && name.includes(` ${noun} `));
  });
}

/** Those that began in one of some years or months. */
export function begunIn(ids: readonly string[], dates: readonly string[], { knowledge }: World): string[] {
  return ids.filter((id) => {
    const { start = '' } = knowledge.node(id) as unknown as StoredNode<'Initiative'>;
    return dates.some((date) => start.startsWith(date));
  });
}
