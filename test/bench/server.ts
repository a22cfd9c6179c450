/** The server as `npm start` runs it, in a process of its own, measured from outside. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../data/model/root.ts';

/** How long starting may take, in milliseconds, before the run is given up. */
const PATIENCE = 120_000;

export interface RunningServer {
  url: string;
  /** Milliseconds from starting the process to the first right answer. */
  startUp: number;
  stop(): Promise<void>;
}

/**
 * Starts the compiled server and asks it until it gives the answer.
 * @param environment what chooses the engine
 * @param isRight whether a body is the answer waited for
 */
export async function startServer(
  environment: Record<string, string>,
  document: string,
  isRight: (body: string) => boolean,
): Promise<RunningServer> {
  const port = await freePort();
  const started = performance.now();
  const child = spawn(process.execPath, [join(PROJECT_ROOT, 'dist', 'api', 'main.js')], {
    env: { ...environmentWithoutEngine(), ...environment, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}/graphql`;
  await firstAnswer(child, url, document, isRight);
  return { url, startUp: performance.now() - started, stop: () => stop(child) };
}

/** Asks a document once; the body of the answer. */
export async function ask(url: string, document: string): Promise<string> {
  const headers = { 'Content-Type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query: document }) });
  return response.text();
}

async function firstAnswer(child: ChildProcess, url: string, document: string, isRight: (body: string) => boolean) {
  for (const deadline = performance.now() + PATIENCE; performance.now() < deadline;) {
    if (child.exitCode !== null) throw new Error(`The server ended with code ${child.exitCode}`);
    const body = await ask(url, document).catch(() => '');
    if (isRight(body)) return;
    await new Promise((resolve) => void setTimeout(resolve, 10));
  }
  child.kill();
  throw new Error(`The server gave no right answer in ${PATIENCE / 1000} seconds`);
}

async function stop(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM');
  await once(child, 'close');
}

function environmentWithoutEngine(): NodeJS.ProcessEnv {
  const { NEO4J_URI: _uri, NEO4J_PASSWORD: _password, GRAPH_DIR: _folder, ...rest } = process.env;
  return rest;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}
