/** Sentences and labels of answers in three languages, as people wrote them in `data/ask`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { LanguageCode } from '../../../data/language/fold.ts';
import { PROJECT_ROOT } from '../../../data/model/root.ts';
import type { Language } from '../../schema/generated.ts';
import type { StoredNode } from '../../stored.ts';
import type { Translations } from '../../translations.ts';

const inAll = z.strictObject({ fr: z.string(), nl: z.string(), en: z.string() });
const shape = z.record(z.string(), inAll);
type Texts = z.infer<typeof shape>;

/** How many names a sentence lists before it says how many more there are. */
const LISTED = 12;

export class Wording {
  readonly #sentences: Texts;
  readonly #labels: Texts;
  readonly #translations: Translations;

  constructor(sentences: Texts, labels: Texts, translations: Translations) {
    this.#sentences = sentences;
    this.#labels = labels;
    this.#translations = translations;
  }

  /** A sentence with its gaps filled. @throws Error when the file has no such sentence */
  say(name: string, language: LanguageCode, gaps: Record<string, string | number> = {}): string {
    const template = this.#sentences[name]?.[language];
    if (template === undefined) throw new Error(`data/ask/sentences.yaml has no sentence ${name}: add it`);
    return template.replace(/\{(\w+)\}/g, (_, gap: string) => String(gaps[gap] ?? ''));
  }

  /** A kind in words, for that many of it: in French, none of it is singular too. */
  kind(kind: string, language: LanguageCode, count = 2): string {
    const forms = this.#labels[kind]?.[language].split(';').map((form) => form.trim()) ?? [kind];
    const isSingular = count === 1 || (count === 0 && language === 'fr');
    return (isSingular ? forms[0] : forms.at(-1))!;
  }

  hasKind(kind: string): boolean {
    return kind in this.#labels;
  }

  /** What a node is called in a list: measures by their codes, the rest by their labels. */
  name(node: StoredNode, language: LanguageCode): string {
    if (node.kind === 'Measure') return node.code;
    return this.#translations.label(node, language.toUpperCase() as Language);
  }

  /** `a, b and c`, cut when it is long. */
  list(names: readonly string[], language: LanguageCode): string {
    if (names.length > LISTED + 2) {
      const rest = this.say('more', language, { n: names.length - LISTED });
      return `${names.slice(0, LISTED).join(', ')} … ${rest}`;
    }
    const last = names.at(-1) ?? '';
    return names.length < 2 ? last : names.slice(0, -1).join(', ') + this.say('and', language) + last;
  }
}

/** @throws Error naming the file when one of them has not the shape it must have */
export function readWording(translations: Translations, root: string = PROJECT_ROOT): Wording {
  return new Wording(readTexts(root, 'sentences'), readTexts(root, 'labels'), translations);
}

function readTexts(root: string, name: string): Texts {
  const file = `data/ask/${name}.yaml`;
  const checked = shape.safeParse(parse(readFileSync(join(root, file), 'utf8')));
  if (checked.success) return checked.data;
  throw new Error(
    `${file} cannot be used:\n  ${checked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n  ')}`,
  );
}
