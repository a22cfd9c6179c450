/** What a question says of a thing besides its name, where only a property of the thing is told. */
import { fold } from '../../../data/language/fold.ts';
import type { StoredNode } from '../../stored.ts';
import type { Sources } from '../execute/select.ts';
import type { Failure, Member, Topic } from '../intent.ts';
import { phraseStems } from '../texts.ts';
import type { Operand } from './operand.ts';

/**
 * “When did the secret meeting take place?”: of a thing of which no source says so, nothing may be told.
 * @returns null when the things, or what they are part of, are said to be about each subject that is named beside them
 */
export function unsaid(found: readonly Operand[], subjects: readonly Member[], sources: Sources): Failure | null {
  const { knowledge } = sources.world;
  const own = subjects.flatMap((subject) => subject.ids);
  const wholes = own.flatMap((id) => [...knowledge.walk(id, ['>PART_OF']), ...knowledge.walk(id, ['>INSTANCE_OF'])]);
  const ids = [...own, ...wholes];
  const words = found.flatMap(({ topic, negative }) => {
    if (!topic || negative || subjects.some(({ text }) => fold(text).includes(fold(topic.text)))) return [];
    return ids.some((id) => isSaidOf(id, topic, sources)) ? [] : [topic.text];
  });
  return words.length > 0 ? { failed: 'unknown', words } : null;
}

function isSaidOf(id: string, { phrases }: Topic, { world, texts }: Sources): boolean {
  if (texts.hasWordsOf(id, phrases)) return true;
  const node = world.knowledge.node(id) as StoredNode & { aliases?: readonly string[] };
  const quotes = world.knowledge.citations(id).map(({ quote }) => quote);
  const said = new Set(phraseStems([node.label, ...(node.aliases ?? []), ...quotes].join(' | ')).split(' '));
  return phrases.some((phrase) => phrase.split(' ').every((word) => said.has(word)));
}
