/** `npm start` as a person meets it: what it prints, and how it ends. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { PROJECT_ROOT } from '../../data/model/root.ts';

// Starting reads and checks the whole corpus, which takes a busy machine a while.
vi.setConfig({ testTimeout: 120_000 });

const started: ChildProcess[] = [];
beforeAll(() => {
  execFileSync('npm', ['run', '--silent', 'build:server'], { cwd: PROJECT_ROOT, stdio: ['ignore', 'ignore', 'pipe'] });
});
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

interface Run {
  child: ChildProcess;
  /** Both streams so far. */
  printed: () => string;
  ended: Promise<number | null>;
}

function start(environment: Record<string, string>, ...words: string[]): Run {
  const { NEO4J_URI: _, GRAPH_DIR: __, ...inherited } = process.env;
  const main = join(PROJECT_ROOT, 'dist', 'api', 'main.js');
  const child = spawn(process.execPath, [main, ...words], { env: { ...inherited, ...environment } });
  started.push(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => void (text += String(chunk)));
  return { child, printed: () => text, ended: once(child, 'close').then(([code]) => code as number | null) };
}

/** The address that the server prints when it is ready. */
async function address({ printed, child }: Run): Promise<string> {
  while (!/Open (\S+)/.test(printed())) {
    if (child.exitCode !== null) throw new Error(printed());
    await new Promise((resolve) => void setTimeout(resolve, 50));
  }
  return /Open (\S+)/.exec(printed())![1]!;
}

test('it fills the graph, prints its address, answers, and ends in order when told to', async () => {
  const run = start({ PORT: '0' });
  const url = await address(run);
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  const answer = await fetch(`${url}graphql?query=${encodeURIComponent('{ measures { totalCount } }')}`);
  expect(await answer.json()).toEqual({ data: { measures: { totalCount: 120 } } });
  run.child.kill('SIGTERM');
  expect(await run.ended).toBe(0);
  expect(run.printed().trim().split('\n')).toHaveLength(2);
});

test('it can be told to stop while it still fills the graph', async () => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  const run = start({ PORT: String(port) });
  const alive = () => fetch(`http://127.0.0.1:${port}/health/live`).catch(() => null);
  while (!(await alive())) await new Promise((resolve) => void setTimeout(resolve, 5));
  run.child.kill('SIGTERM');
  expect(await run.ended).toBe(0);
});

test('a port that is taken is told in a sentence, with the next one', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const { printed, ended } = start({ PORT: String(port) });
  expect(await ended).toBe(1);
  expect(printed()).toBe(
    `Port ${port} on 127.0.0.1 is taken: stop what uses it, or choose another one with PORT=${port + 1} npm start.\n`,
  );
  other.close();
});

test.each([
  [{ PORT: 'http' }, 'PORT is "http": it must be a whole number from 0 to 65535'],
  [{ CORS_ORIGIN: 'dashboard.example' }, 'CORS_ORIGIN is "dashboard.example": it must look like https://example.org'],
  [{ NEO4J_URI: 'bolt://localhost:1' }, 'NEO4J_PASSWORD'],
])('%j is told in a sentence', async (environment, message) => {
  const { printed, ended } = start({ PORT: '0', ...environment });
  expect(await ended).toBe(1);
  expect(printed()).toContain(message);
  expect(printed()).not.toMatch(/\n\s+at /);
});

test('a Neo4j that is away is waited for: alive, not ready, and still told to stop', async () => {
  const run = start({ PORT: '0', NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'secret' });
  while (!run.printed().includes('Waiting')) await new Promise((resolve) => void setTimeout(resolve, 50));
  expect(run.printed()).toContain('bolt://127.0.0.1:1');
  run.child.kill('SIGINT');
  expect(await run.ended).toBe(0);
});

test('--help tells every setting', async () => {
  const { printed, ended } = start({}, '--help');
  expect(await ended).toBe(0);
  for (const name of ['PORT', 'HOST', 'CORS_ORIGIN', 'PUBLIC_URL', 'NEO4J_URI', 'GRAPH_DIR'])
    expect(printed()).toContain(name);
});
