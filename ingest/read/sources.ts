/** Reads the source documents that the manifest lists, and refuses any that is not the one it describes. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Entity } from '../../data/model/entities.ts';
import { BrokenInput } from '../../data/model/problems.ts';
import type { Problem } from '../../data/model/problems.ts';
import type { SourceText } from '../stages.ts';
import { readYaml } from './yaml.ts';

const FOLDER = 'data/sources';
const MANIFEST = `${FOLDER}/manifest.yaml`;

const manifestShape = z.array(
  z.strictObject({
    id: z.string().regex(/^document\/[a-z0-9-]+$/, 'must look like document/pgsp-2017-2020'),
    file: z.string(),
    title: z.string().min(1),
    publisher: z.string().min(1),
    date: z.string(),
    kind: z.enum(['plan', 'report', 'contract']),
    language: z.string(),
    titleLine: z.int().positive(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 lower-case hexadecimal digits'),
  }),
);

type ManifestEntry = z.infer<typeof manifestShape>[number];

/** The sources of the corpus, by document id, with the nodes of the documents themselves. */
export interface Sources {
  texts: ReadonlyMap<string, SourceText>;
  documents: Entity<'Document'>[];
}

/**
 * @param root folder of the project
 * @throws BrokenInput with every file that is missing, altered or not UTF-8
 */
export function readSources(root: string): Sources {
  const manifest = readYaml(root, MANIFEST, manifestShape);
  const problems: Problem[] = [];
  const texts = new Map<string, SourceText>();
  const documents: Entity<'Document'>[] = [];
  for (const entry of manifest.data) {
    const read = readSource(root, entry);
    if ('problem' in read) {
      problems.push(read.problem);
      continue;
    }
    texts.set(entry.id, read.text);
    documents.push(documentEntity(entry, read.text));
  }
  if (problems.length > 0) throw new BrokenInput(problems);
  return { texts, documents };
}

function readSource(root: string, entry: ManifestEntry): { text: SourceText } | { problem: Problem } {
  const file = `${FOLDER}/${entry.file}`;
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(root, file));
  } catch {
    return {
      problem: { message: 'the source is missing', file, remedy: `put it back, or take it out of ${MANIFEST}` },
    };
  }
  const digest = createHash('sha256').update(bytes).digest('hex');
  if (digest !== entry.sha256) return { problem: alteredProblem(file, entry, digest) };
  try {
    const content = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text: { id: entry.id, path: file, lines: content.split(/\r?\n/) } };
  } catch {
    return {
      problem: { message: 'the source is not UTF-8 text', file, remedy: 'convert it to UTF-8 and update its sha256' },
    };
  }
}

function alteredProblem(file: string, entry: ManifestEntry, digest: string): Problem {
  return {
    message: `“${entry.title}” differs from the one the manifest describes: its sha256 is ${digest}, not ${entry.sha256}`,
    file,
    remedy: `restore the file; or, to accept the new one, read what changed and set sha256: ${digest} in ${MANIFEST}`,
  };
}

function documentEntity(entry: ManifestEntry, text: SourceText): Entity<'Document'> {
  const { id, title, publisher, date, file, sha256, language, titleLine } = entry;
  const quote = (text.lines[titleLine - 1] ?? '').trim();
  return {
    id,
    kind: 'Document',
    label: title,
    basis: 'STATED',
    citations: [{ document: id, firstLine: titleLine, lastLine: titleLine, quote }],
    properties: {
      title,
      publisher,
      date,
      documentKind: entry.kind,
      file,
      sha256,
      language,
      lineCount: text.lines.length - (text.lines.at(-1) === '' ? 1 : 0),
    },
  };
}
