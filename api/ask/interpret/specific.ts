/** Which antenna or pole is meant when a question calls it by a noun and a name: “the Hunderenveld antenna”. */
import type { StoredNode } from '../../stored.ts';
import type { KindMeaning } from '../meaning.ts';
import { phraseStems } from '../texts.ts';
import type { World } from '../world.ts';
import type { Operand } from './operand.ts';
import { kindOf, type Piece, type Sketch } from './sketch.ts';

/** The nouns of the question that name a part of the initiatives, such as “antenna”. */
export function subsetNouns(sketch: Sketch): { piece: Piece; subset: KindMeaning }[] {
  return sketch.pieces.flatMap((piece) => {
    const subset = kindOf(piece);
    return subset?.subset ? [{ piece, subset }] : [];
  });
}

/**
 * Reads words and places near such a noun as the names of its initiatives, and then drops the noun's own general
 * meaning, the programme.
 */
export function specified(found: readonly Operand[], sketch: Sketch, world: World): Operand[] {
  const [noun] = subsetNouns(sketch);
  if (!noun) return [...found];
  const members = world
    .all('Initiative', noun.subset)
    .map((id) => world.knowledge.node(id) as unknown as StoredNode<'Initiative'>);
  const specific = found.map((operand) => named(operand, members));
  if (!specific.some((operand, at) => operand !== found[at] || isMember(operand, members))) return [...found];
  const general = noun.subset.where?.instanceOf ?? noun.subset.where?.partOf ?? '';
  return specific.filter(({ member }) => !member.ids.includes(general));
}

function isMember({ member }: Operand, members: readonly StoredNode<'Initiative'>[]): boolean {
  return members.some(({ id }) => member.ids.includes(id));
}

/** The operand as one of the members that bears its words in its name, if any does. */
function named(operand: Operand, members: readonly StoredNode<'Initiative'>[]): Operand {
  if (operand.kind !== null && operand.kind !== 'Place') return operand;
  const words = phraseStems(operand.member.text);
  const bears = (names: readonly string[]) => names.some((each) => ` ${phraseStems(each)} `.includes(` ${words} `));
  const byName = members.filter(({ name }) => bears([name]));
  const bearing = byName.length > 0 ? byName : members.filter(({ aliases }) => bears(aliases));
  if (words === '' || bearing.length === 0) return operand;
  const { topic, ...rest } = operand;
  void topic;
  return { ...rest, kind: 'Initiative', member: { ids: bearing.map(({ id }) => id), text: operand.member.text } };
}
