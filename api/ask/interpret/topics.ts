/** What a row must speak of: a concept of the thesaurus, the names of a thing, or the very words. */
import type { LanguageCode } from '../../../data/language/fold.ts';
import type { StoredNode } from '../../stored.ts';
import type { Topic } from '../intent.ts';
import type { NodeMeaning } from '../meaning.ts';
import { wordsOf } from '../reading/words.ts';
import { phraseStems, typedPhrases } from '../texts.ts';
import type { World } from '../world.ts';
import type { Piece } from './sketch.ts';

/** Looks for things by all their names in the texts. */
export function namesTopic({ ids }: NodeMeaning, text: string, { knowledge }: World): Topic {
  const names = ids.flatMap((id) => {
    const node = knowledge.node(id) as unknown as StoredNode<'Initiative' | 'Abbreviation'>;
    if (node.kind === 'Abbreviation') return [node.short, node.long];
    return [node.label.replace(/\s*\([^)]*\)/g, ''), ...(node.aliases ?? [])];
  });
  return { text, phrases: [...phrases(names), ...typedPhrases(wordsOf(text).map(({ word }) => word))] };
}

/** What a piece is about: a concept of the thesaurus with its narrower ones, or the very words. */
export function topicOf(piece: Piece, world: World, language: LanguageCode): Topic | null {
  const concepts = piece.meanings.flatMap((meaning) => (meaning.is === 'concept' ? [meaning.id] : []));
  if (concepts.length > 0) {
    const qualified = language === 'fr' ? qualifier(piece, concepts, world) : null;
    if (qualified) return { text: piece.text, phrases: [qualified], concept: concepts[0]! };
    const terms = concepts.flatMap((concept) => conceptTerms(concept, world));
    const typed = typedPhrases(piece.words).filter((phrase) => phrase !== '');
    return { text: piece.text, phrases: [...new Set([...phrases(terms), ...typed])], concept: concepts[0]! };
  }
  const isWord = piece.meanings.some(
    ({ is }) => is === 'word' || is === 'measured' || is === 'node' || is === 'choice',
  );
  return isWord ? { text: piece.text, phrases: typedPhrases(piece.words).filter((phrase) => phrase !== '') } : null;
}

/**
 * What a French phrase says beyond the label of its concept: “élèves de primaire” is narrower than “élève”, and only
 * its other word tells which.
 */
function qualifier({ words }: Piece, concepts: readonly string[], { knowledge }: World): string | null {
  const own = phraseStems(words.join(' ')).split(' ');
  const concept = knowledge.node(concepts[0]!) as unknown as StoredNode<'Concept'>;
  const isSynonym = concept.synonymsFr.some((term) => phraseStems(term) === own.join(' '));
  if (isSynonym) return null;
  const label = phraseStems(concept.label).split(' ');
  const rest = own.filter((word) => !label.includes(word));
  if (!label.every((word) => own.includes(word)) || rest.length === 0) return null;
  return rest.every((word) => OF_REGION.has(word)) ? own.join(' ') : rest.join(' ');
}

/** Of the name of a service, these tell nothing alone: “Bruxelles Mobilité”. */
const OF_REGION: ReadonlySet<string> = new Set([phraseStems('Bruxelles'), phraseStems('Région')]);

function conceptTerms(concept: string, { knowledge }: World): string[] {
  const terms: string[] = [];
  const open = [concept];
  const seen = new Set(open);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const node = knowledge.node(id) as unknown as StoredNode<'Concept'> | undefined;
    if (node) terms.push(node.labelFr, ...node.synonymsFr.filter((term) => !isReduced(term)), ...node.abbreviationsFr);
    for (const narrower of knowledge.walk(id, ['<NARROWER_THAN'])) {
      if (seen.has(narrower)) continue;
      seen.add(narrower);
      open.push(narrower);
    }
  }
  return terms;
}

function phrases(terms: readonly string[]): string[] {
  return [...new Set(terms.filter((term) => !isBareVerb(term)).map(phraseStems))].filter((phrase) => phrase !== '');
}

/** “à la rue”, “avant-port” without their stop words are any street, any port. */
function isReduced(term: string): boolean {
  return wordsOf(term).length > 1 && !phraseStems(term).includes(' ');
}

/** “former” has the stem of “forme”, which is something else. */
function isBareVerb(term: string): boolean {
  return /^\p{L}+er$/u.test(term) && phraseStems(term).length <= 4;
}
