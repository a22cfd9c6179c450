/** Paths as sentences, in three languages; the labels of French sources stay as they are. */
import type { Basis } from '../../data/model/basis.ts';
import type { Context } from '../context.ts';
import type { Language } from '../schema/generated.ts';
import type { StoredNode } from '../stored.ts';
import type { FoundPath, Step } from './find.ts';

/** How sure a whole path is, by its weakest hop. */
const CERTAINTY: Record<Language, Record<Basis, string>> = {
  FR: {
    STATED: 'Chaque maillon est énoncé par une source.',
    DERIVED: 'Le maillon le plus faible est déduit par une règle.',
    CURATED: 'Le maillon le plus faible est le jugement d’une personne.',
    MATCHED: 'Le maillon le plus faible est un rapprochement automatique.',
  },
  NL: {
    STATED: 'Elke schakel staat in een bron.',
    DERIVED: 'De zwakste schakel is met een regel afgeleid.',
    CURATED: 'De zwakste schakel is het oordeel van een persoon.',
    MATCHED: 'De zwakste schakel is automatisch gevonden.',
  },
  EN: {
    STATED: 'Every link is stated by a source.',
    DERIVED: 'The weakest link is derived by a rule.',
    CURATED: "The weakest link is a person's judgement.",
    MATCHED: 'The weakest link was found by an algorithm.',
  },
};

/** A label longer than this is a sentence of a source, and needs quotation marks inside a sentence of ours. */
const LONGEST_NAME = 40;

/** The hops one after the other, and how sure the weakest is. */
export async function tellPath(
  { steps, weakestBasis }: FoundPath,
  language: Language,
  context: Context,
): Promise<string> {
  const told = new Set<string>();
  const hops: string[] = [];
  for (const step of steps) hops.push(await tellHop(step, language, context, told));
  const separator = language === 'FR' ? ' ; ' : '; ';
  return `${hops.join(separator)}. ${CERTAINTY[language][weakestBasis]}`;
}

/**
 * A hop read in the direction of its relation, which may be against the direction of the path.
 * @param told labels that the sentence has already: they are not told in full again; those of this hop are added
 */
export async function tellHop(
  { link }: Step,
  language: Language,
  { loaders, translations }: Context,
  told = new Set<string>(),
): Promise<string> {
  const [from, to] = await Promise.all([loaders.nodeThere(link.from), loaders.nodeThere(link.to)]);
  const name = (node: StoredNode) => tellName(translations.label(node, language), told);
  return `${name(from)} ${translations.reads(link.type, language)} ${name(to)}`;
}

/** A name as it is; a sentence between quotation marks, and cut short when it was told before. */
function tellName(label: string, told: Set<string>): string {
  if (label.length <= LONGEST_NAME) return label;
  if (told.has(label)) return `« ${label.slice(0, LONGEST_NAME).replace(/[\s,;:]+\S*$/, '')}… »`;
  told.add(label);
  return `« ${label} »`;
}
