/** Reads the files of `data/thesaurus`. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { entityId } from '../../data/model/identifiers.ts';
import type { Label, ThesaurusConcept } from '../../data/thesaurus/thesaurus.ts';
import { readYaml } from './yaml.ts';

export const THESAURUS_FOLDER = 'data/thesaurus';

const localId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must look like vol-a-la-tire');
const labelList = z.string().min(1);

const conceptShape = z.strictObject({
  id: localId,
  /** A concept at the head of the scheme, without a broader one. */
  top: z.literal(true).optional(),
  broader: z.array(localId).default([]),
  related: z.array(localId).default([]),
  distinct: z.array(z.strictObject({ id: localId, reason: z.string().min(1) })).default([]),
  /** Why a label of it also names another concept. */
  sharedLabel: z.record(z.string(), z.string().min(1)).default({}),
  /** False for a way of acting, which no text is about; so are the concepts under it. */
  subject: z.boolean().default(true),
  fr: labelList,
  nl: labelList,
  en: labelList,
});

const fileShape = z.array(conceptShape).min(1);

export interface ThesaurusEntry {
  concept: ThesaurusConcept;
  isTop: boolean;
  /** Why it may share a label with another concept, by label. */
  sharedLabels: Readonly<Record<string, string>>;
  /** Where it is written. */
  file: string;
  line: number;
}

/**
 * @param root folder of the project
 * @throws BrokenInput when a file is not YAML or has another shape
 */
export function readThesaurus(root: string): ThesaurusEntry[] {
  const files = readdirSync(join(root, THESAURUS_FOLDER)).filter((name) => name.endsWith('.yaml'));
  return files.sort().flatMap((name) => {
    const file = `${THESAURUS_FOLDER}/${name}`;
    const { data, lineOf } = readYaml(root, file, fileShape);
    return data.map((entry, index) => thesaurusEntry(entry, file, lineOf([index])));
  });
}

function thesaurusEntry(entry: z.infer<typeof conceptShape>, file: string, line: number): ThesaurusEntry {
  const id = (name: string) => entityId('Concept', name);
  const labels = { fr: readLabels(entry.fr), nl: readLabels(entry.nl), en: readLabels(entry.en) };
  return {
    concept: {
      id: id(entry.id),
      labels,
      broader: entry.broader.map(id),
      related: entry.related.map(id),
      distinct: entry.distinct.map((other) => ({ ...other, id: id(other.id) })),
      isSubject: entry.subject,
    },
    isTop: entry.top ?? false,
    sharedLabels: entry.sharedLabel,
    file,
    line,
  };
}

/**
 * `vol; vols; ~on m'a volé; VIF`: labels are parted by semicolons, the preferred one stands first, an everyday word
 * begins with a tilde, and one all in capitals is an abbreviation.
 */
export function readLabels(list: string): Label[] {
  return list
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part, index) => {
      if (part.startsWith('~')) return { text: part.slice(1).trim(), kind: 'EVERYDAY' };
      if (index > 0 && isAbbreviation(part)) return { text: part, kind: 'ABBREVIATION' };
      return { text: part, kind: index === 0 ? 'PREFERRED' : 'SYNONYM' };
    });
}

function isAbbreviation(label: string): boolean {
  return /^[\p{Lu}\d][\p{Lu}\d-]+\+?$/u.test(label) && /\p{Lu}/u.test(label);
}
