/** Copies of the project's data in a temporary folder, for tests that break them. */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../data/model/root.ts';

const MANIFEST = 'data/sources/manifest.yaml';

/** A copy of `data/` that a test may spoil; `remove()` it at the end. */
export interface ProjectCopy {
  root: string;
  /** Changes a file; `accept` also writes its new digest into the manifest, as a person who accepts it would. */
  edit(file: string, change: (content: string) => string, accept?: boolean): void;
  write(file: string, content: string | Buffer): void;
  delete(file: string): void;
  remove(): void;
}

export function copyProject(): ProjectCopy {
  const root = mkdtempSync(join(tmpdir(), 'project-'));
  cpSync(join(PROJECT_ROOT, 'data'), join(root, 'data'), { recursive: true });
  const path = (file: string) => join(root, file);
  const write = (file: string, content: string | Buffer) => writeFileSync(path(file), content);
  const edit = (file: string, change: (content: string) => string, accept = false) => {
    const before = readFileSync(path(file));
    const after = change(before.toString('utf8'));
    if (after === before.toString('utf8')) throw new Error(`the change leaves ${file} as it was`);
    write(file, after);
    if (accept) edit(MANIFEST, (manifest) => manifest.replace(digest(before), digest(Buffer.from(after))));
  };
  return {
    root,
    edit,
    write,
    delete: (file) => rmSync(path(file)),
    remove: () => rmSync(root, { recursive: true }),
  };
}

function digest(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
