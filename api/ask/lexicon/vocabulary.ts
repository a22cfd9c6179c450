/** The words of questions that people wrote down, in `data/ask/*.yaml`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { LANGUAGES, type LanguageCode } from '../../../data/language/fold.ts';
import { ID_PREFIX } from '../../../data/model/identifiers.ts';
import { PROJECT_ROOT } from '../../../data/model/root.ts';
import { OPERATORS } from '../meaning.ts';

const FOLDER = 'data/ask';

/** `a; b; c` in the file, a list here. */
const terms = z.string().transform((line) => line.split(';').map((term) => term.trim()));
const inThree = { fr: terms, nl: terms, en: terms };
const kindNames = ['Objective', ...Object.keys(ID_PREFIX)] as ['Objective', ...(keyof typeof ID_PREFIX)[]];

const names = z.array(
  z.union([
    z.strictObject({ id: z.string(), ...inThree }),
    z.strictObject({ choices: z.array(z.string()).min(2), ...inThree }),
  ]),
);

const shapes = {
  kinds: z.array(
    z.strictObject({
      kind: z.enum(kindNames),
      subset: z.string().optional(),
      where: z
        .union([
          z.strictObject({ instanceOf: z.string() }),
          z.strictObject({ partOf: z.string() }),
          z.strictObject({ named: z.string() }),
        ])
        .optional(),
      ...inThree,
    }),
  ),
  operators: z.record(z.enum(OPERATORS), z.strictObject(inThree)),
  /** `counts`: the words of the sources, where they are others than the French words of questions. */
  measured: z.array(z.strictObject({ measured: z.string(), counts: terms.optional(), ...inThree })),
  names,
  initiatives: names,
  annex: names,
  bodies: names,
  filler: z.strictObject({ fr: z.string(), nl: z.string(), en: z.string() }),
  ordinary: z.strictObject({ fr: z.string(), nl: z.string(), en: z.string() }),
};

type Shapes = typeof shapes;
export type Vocabulary = { [Name in keyof Shapes]: z.infer<Shapes[Name]> };

/** The terms of an entry in each language. */
export function inLanguages<T extends Record<LanguageCode, unknown>>(entry: T): [LanguageCode, T[LanguageCode]][] {
  return LANGUAGES.map((language) => [language, entry[language]]);
}

/**
 * Reads the vocabulary from disk.
 * @throws Error that names the file and every entry that has not the shape it must have
 */
export function readVocabulary(root: string = PROJECT_ROOT): Vocabulary {
  const entries = Object.entries(shapes).map(([name, shape]) => [name, readShape(root, name, shape)]);
  return Object.fromEntries(entries) as Vocabulary;
}

function readShape(root: string, name: string, shape: z.ZodType): unknown {
  const file = `${FOLDER}/${name}.yaml`;
  const checked = shape.safeParse(parse(readFileSync(join(root, file), 'utf8')));
  if (checked.success) return checked.data;
  const faults = checked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`${file} cannot be used:\n  ${faults.join('\n  ')}`);
}
