/** Labels and sentences in French, Dutch and English, as people wrote them; quotations are never translated. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { RELATIONS, type RelationType } from '../data/model/relations.ts';
import { PROJECT_ROOT } from '../data/model/root.ts';
import type { Language } from './schema/generated.ts';
import type { StoredNode } from './stored.ts';

const FILE = 'data/curation/translations.yaml';

const inNlEn = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });
const inFrNl = z.strictObject({ fr: z.string().min(1), nl: z.string().min(1) });
const inAll = z.strictObject({ fr: z.string().min(1), nl: z.string().min(1), en: z.string().min(1) });

const shape = z.strictObject({
  /** By id of the node. */
  labels: z.record(z.string(), inNlEn),
  /** By type of the relation; the vocabulary itself has the English, which also stands in for what is missing. */
  relations: z.partialRecord(z.enum(Object.keys(RELATIONS) as RelationType[]), inFrNl.extend({ back: inFrNl })),
  /** By kind of gap. */
  gaps: z.record(z.string(), inAll),
});

/** A commune has a Dutch name of its own. */
type LabelProperty = 'labelNl' | 'labelEn' | 'nameNl';

/** What is known of a node to call it by its name. */
type Labelled = Pick<StoredNode, 'id' | 'label'>;

export class Translations {
  readonly #texts: z.infer<typeof shape>;

  constructor(texts: z.infer<typeof shape>) {
    this.#texts = texts;
  }

  /** The label in a language; the French one where there is no translation. */
  label(node: Labelled, language: Language): string {
    return this.#translated(node, language) ?? node.label;
  }

  /** Whether the label in that language is a translation. */
  hasLabel(node: Labelled, language: Language): boolean {
    return this.#translated(node, language) !== null;
  }

  /** The title of a theme, without its number. */
  title({ id, title }: StoredNode<'Theme'>, language: Language): string {
    return language === 'FR' ? title : (this.#texts.labels[id]?.[tag(language)] ?? title);
  }

  /** A type of relation read aloud: `involves`. */
  reads(type: RelationType, language: Language): string {
    const own = language === 'EN' ? null : this.#texts.relations[type]?.[language === 'FR' ? 'fr' : 'nl'];
    return own ?? RELATIONS[type].reads;
  }

  /** The same from its second end to its first: `takes part in`. */
  readsBack(type: RelationType, language: Language): string {
    const own = language === 'EN' ? null : this.#texts.relations[type]?.back[language === 'FR' ? 'fr' : 'nl'];
    return own ?? RELATIONS[type].back;
  }

  /** What a gap means, as a sentence. */
  gap(kind: string, language: Language): string {
    const sentences = this.#texts.gaps[kind];
    if (!sentences) throw new Error(`${FILE} has no sentence for the gap ${kind}: add it under \`gaps\``);
    return sentences[language === 'FR' ? 'fr' : tag(language)];
  }

  #translated(node: Labelled, language: Language): string | null {
    if (language === 'FR') return null;
    const { labelNl, labelEn, nameNl } = node as Partial<Record<LabelProperty, string>>;
    const own = language === 'NL' ? (labelNl ?? nameNl) : labelEn;
    const translated = own ?? this.#texts.labels[node.id]?.[tag(language)];
    return translated === undefined || translated === node.label ? null : translated;
  }
}

function tag(language: 'NL' | 'EN'): 'nl' | 'en' {
  return language === 'NL' ? 'nl' : 'en';
}

/**
 * Reads the translations from disk.
 * @throws Error that names the file and every entry that has not the shape it must have
 */
export function readTranslations(root: string = PROJECT_ROOT): Translations {
  const checked = shape.safeParse(parse(readFileSync(join(root, FILE), 'utf8')));
  if (checked.success) return new Translations(checked.data);
  const faults = checked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`${FILE} cannot be used:\n  ${faults.join('\n  ')}`);
}
