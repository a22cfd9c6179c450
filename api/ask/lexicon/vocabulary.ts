/** The words of questions that people wrote down, in `data/ask/*.yaml`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { fold, LANGUAGES, type LanguageCode } from '../../../data/language/fold.ts';
import { STOP_WORDS } from '../../../data/language/stopwords.ts';
import { ID_PREFIX } from '../../../data/model/identifiers.ts';
import { PROJECT_ROOT } from '../../../data/model/root.ts';
import { OPERATORS, ROLES, type Role } from '../meaning.ts';
import { wordsOf } from '../reading/words.ts';

const FOLDER = 'data/ask';

/** `a; b; c` in the file, a list here. */
const terms = z
  .string()
  .transform((line) => line.split(';').map((term) => term.trim()))
  .refine((list) => list.every((term) => wordsOf(term).length > 0), 'a term between two “;” has no word');
const inThree = { fr: terms, nl: terms, en: terms };
const kindNames = ['Objective', ...Object.keys(ID_PREFIX)] as ['Objective', ...(keyof typeof ID_PREFIX)[]];

const names = z.array(
  z.union([
    z.strictObject({ id: z.string(), ...inThree }),
    z.strictObject({ choices: z.array(z.string()).min(2), ...inThree }),
  ]),
);

/** `a b c` in the file, over several lines; a list here, folded. */
const words = z.string().transform((block) => block.trim().split(/\s+/).map(fold));
const filler = z.record(z.enum(LANGUAGES), z.record(z.enum(ROLES), words)).superRefine((byLanguage, { addIssue }) => {
  for (const language of LANGUAGES)
    for (const [role, message] of misplaced(byLanguage[language], language))
      addIssue({ code: 'custom', path: [language, role], message });
});

/** Words that can never be read, or that already have their part: what a word does must be said in one place. */
function misplaced(roles: Record<Role, readonly string[]>, language: LanguageCode): [Role, string][] {
  const seen = new Map<string, Role>();
  return ROLES.flatMap((role) =>
    roles[role].flatMap((word): [Role, string][] => {
      const earlier = seen.get(word);
      seen.set(word, role);
      if (wordsOf(word)[0]?.word !== word) return [[role, `“${word}” is not one word as questions are cut into words`]];
      if (STOP_WORDS[language].has(word)) return [[role, `“${word}” is a stop word already`]];
      return earlier ? [[role, `“${word}” stands twice: it is in ${earlier} already`]] : [];
    }),
  );
}

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
          z.strictObject({ sort: z.string() }),
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
  filler,
  ordinary: z.strictObject({ fr: words, nl: words, en: words }),
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
