/** The lines of the source files, for pages that show a citation in its place. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { GraphQLError } from 'graphql';
import { PROJECT_ROOT } from '../data/model/root.ts';
import type { StoredNode } from './stored.ts';

export class SourceLines {
  readonly #folder: string;
  /** By digest, so that a source that changes is read anew. */
  readonly #held = new Map<string, readonly string[]>();

  constructor(folder: string = join(PROJECT_ROOT, 'data', 'sources')) {
    this.#folder = folder;
  }

  /**
   * The lines of a document, without their line breaks.
   * @throws GraphQLError SOURCE_UNAVAILABLE when the file is missing or is not the one that was loaded
   */
  async of({ file, sha256, title }: StoredNode<'Document'>): Promise<readonly string[]> {
    const held = this.#held.get(sha256);
    if (held) return held;
    const bytes = await readFile(join(this.#folder, basename(file))).catch(() => null);
    if (!bytes) throw unavailable(`The file of “${title}” (${file}) is missing on this server.`);
    if (createHash('sha256').update(bytes).digest('hex') !== sha256)
      throw unavailable(`The file of “${title}” (${file}) has changed since the graph was loaded: ingest it again.`);
    const lines = linesOf(bytes.toString('utf8'));
    this.#held.set(sha256, lines);
    return lines;
  }
}

/** A line break ends a line, so the text after the last one is no line when it is empty. */
function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

function unavailable(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'SOURCE_UNAVAILABLE' } });
}
