/** The public contract as one document: every `.graphql` file of this folder, put together. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../data/model/root.ts';

const FOLDER = join(PROJECT_ROOT, 'api', 'schema');

/** The SDL of the whole schema, files in alphabetical order. */
export function readSchema(): string {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(join(FOLDER, name), 'utf8'))
    .join('\n');
}
