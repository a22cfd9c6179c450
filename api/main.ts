/** `npm start`: opens the graph, fills it, and serves it until told to stop. */
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Graph } from '../cypher/graph.ts';
import { openGraph } from '../cypher/open.ts';
import { BrokenInput } from '../data/model/problems.ts';
import { fill } from './fill.ts';
import { createHttpServer } from './server.ts';
import { HELP, readSettings, type Settings } from './settings.ts';
import { readTranslations } from './translations.ts';
import { Understanding } from './understanding.ts';

/** Milliseconds that open requests get to finish when the server is told to stop. */
const GRACE = 5_000;

const say = (message: string) => void process.stdout.write(`${message}\n`);
const complain = (message: unknown) => void process.stderr.write(`${describe(message)}\n`);

if (process.argv.includes('--help')) process.stdout.write(HELP);
else await start();

/** A fault of the user or of the surroundings is told in a sentence; only a fault of ours comes with its stack. */
async function start(): Promise<void> {
  try {
    const settings = readSettings(process.env);
    await serve(settings, openGraph(process.env));
  } catch (error) {
    complain(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

async function serve(settings: Settings, graph: Graph): Promise<void> {
  const understanding = new Understanding(graph, readTranslations());
  const server = createHttpServer({ graph, ...settings, understanding, log: complain });
  const stopping = new AbortController();
  // Closing the graph may leave a load that never ends, so the process does not wait for it.
  const stop = () => void shutDown(server, graph, stopping).then(() => process.exit());
  process.once('SIGTERM', stop).once('SIGINT', stop);
  try {
    await listen(server, settings);
    await fill(graph, { log: say, signal: stopping.signal });
    if (stopping.signal.aborted) return;
    say(`Open ${addressOf(server, settings)}`);
    // The first question need not wait for what all questions need; what goes wrong is told when one is asked.
    await understanding.current().catch(() => {});
  } catch (error) {
    await shutDown(server, graph, stopping);
    throw error instanceof BrokenInput ? new Error(`${error.message}\nNothing was loaded.`, { cause: error }) : error;
  }
}

async function listen(server: Server, { host, port }: Settings): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new Error(listenProblem(error as NodeJS.ErrnoException, host, port), { cause: error });
  }
}

function listenProblem({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === 'EADDRINUSE')
    return `Port ${port} on ${host} is taken: stop what uses it, or choose another one with PORT=${port + 1} npm start.`;
  if (code === 'EACCES') return `Port ${port} is not allowed to you: choose one above 1023 with PORT.`;
  return `Cannot listen on ${host}, port ${port} (${message}): check HOST and PORT.`;
}

function addressOf(server: Server, { host }: Settings): string {
  const { port } = server.address() as AddressInfo;
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}/`;
}

/** Lets open requests finish, within reason, and closes the graph. */
async function shutDown(server: Server, graph: Graph, stopping: AbortController): Promise<void> {
  if (stopping.signal.aborted) return;
  stopping.abort();
  const cutOff = setTimeout(() => server.closeAllConnections(), GRACE);
  if (server.listening) {
    server.close();
    server.closeIdleConnections();
    await once(server, 'close');
  }
  clearTimeout(cutOff);
  await graph.close();
}

function describe(message: unknown): string {
  return message instanceof Error ? (message.stack ?? message.message) : String(message);
}
