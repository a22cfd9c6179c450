/** `npm run ingest` as a person meets it: what it prints, and how it ends. */
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../../data/model/root.ts';
import { copyProject } from '../../support/project.ts';

beforeAll(() => {
  execFileSync('npm', ['run', '--silent', 'build:server'], { cwd: PROJECT_ROOT, stdio: ['ignore', 'ignore', 'pipe'] });
});

function ingest(words: string[], environment: Record<string, string> = {}) {
  const main = join(PROJECT_ROOT, 'dist/ingest/main.js');
  const { NEO4J_URI: _uri, GRAPH_DIR: _folder, ...inherited } = process.env;
  return spawnSync(process.execPath, [main, ...words], { encoding: 'utf8', env: { ...inherited, ...environment } });
}

describe('npm run ingest', () => {
  test('--help explains itself', () => {
    const { status, stdout } = ingest(['--help']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Usage: npm run ingest/);
    expect(stdout).toMatch(/Exit codes/);
  });

  test('an unknown option is wrong usage', () => {
    const { status, stderr } = ingest(['--chek']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/--chek/);
    expect(stderr).toMatch(/--help/);
  });

  test('reports counts, differences and what was left out', () => {
    const { status, stdout } = ingest(['--check']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Measure +120/);
    expect(stdout).toMatch(/Differences between body and annex/);
    expect(stdout).not.toContain('\u001b');
  });

  test('--quiet says nothing when all is well', () => {
    expect(ingest(['--check', '--quiet']).stdout).toBe('');
  });

  test('a broken input ends with 1, every problem and no stack trace', () => {
    const project = copyProject();
    project.edit('data/curation/partners.yaml', (text) => text.replace('label: Communes', 'lable: Communes'));
    const { status, stderr } = ingest(['--root', project.root]);
    project.remove();
    expect(status).toBe(1);
    expect(stderr).toMatch(/data\/curation\/partners\.yaml:8: .*lable/);
    expect(stderr).toMatch(/→ give this entry the shape/);
    expect(stderr).toMatch(/nothing was loaded/);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test('a database that is not there ends with 3 and says what to check', () => {
    const { status, stderr } = ingest(['--quiet'], { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'none' });
    expect(status).toBe(3);
    expect(stderr).toMatch(/bolt:\/\/127\.0\.0\.1:1/);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
