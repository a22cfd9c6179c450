/** A real Neo4j server for tests: its own home folder, its own port, gone when the tests end. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { GraphUnavailable } from '../../../cypher/graph.ts';
import { openNeo4j, type Neo4jOptions } from '../../../cypher/neo4j.ts';
import { PROJECT_ROOT } from '../../../data/model/root.ts';

const JARS = join(PROJECT_ROOT, '.neo4j', 'lib');
const START_TIMEOUT_MS = 90_000;
const PASSWORD = 'only-for-tests';

/** Small and quick to start, since a server lives for one test file; the opened packages are those of Neo4j's own script. */
const JAVA_OPTIONS = [
  '-Xmx512m',
  '-XX:+UseSerialGC',
  '-XX:TieredStopAtLevel=1',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
];

/** Why no server can be started here, and what to do; null when one can. */
export function neo4jMissing(): string | null {
  if (!existsSync(JARS))
    return 'the jars of Neo4j are not installed: run `npm run neo4j:install` (needs Java 17, Maven)';
  const java = spawnSync('java', ['-version']);
  return java.error === undefined
    ? null
    : 'Java is not installed: install a Java 17 runtime, such as openjdk-17-jre-headless';
}

/** A server whose data survive `stop` and `start`; `dispose` removes them. */
export class Neo4jServer {
  #process: ChildProcess | undefined;

  private constructor(
    private readonly home: string,
    /** What {@link openNeo4j} needs to reach the server. */
    readonly connection: Neo4jOptions,
  ) {}

  /** Starts a fresh, empty server on a free port. Takes about five seconds. */
  static async start(): Promise<Neo4jServer> {
    const home = await mkdtemp(join(tmpdir(), 'neo4j-'));
    const port = await freePort();
    await writeFile(join(home, 'neo4j.conf'), configuration(port));
    const server = new Neo4jServer(home, { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: PASSWORD });
    server.#launch();
    await server.#untilItAnswers(() => setPassword(server.connection));
    return server;
  }

  /** Starts the stopped server again, with the data it had. */
  async restart(): Promise<void> {
    this.#launch();
    await this.#untilItAnswers(() => answer(this.connection));
  }

  /** Asks the server to end in good order and waits until it is gone. */
  stop(): Promise<void> {
    return this.#end('SIGTERM');
  }

  /** Ends the server as a power cut would. */
  crash(): Promise<void> {
    return this.#end('SIGKILL');
  }

  async dispose(): Promise<void> {
    await this.crash();
    await rm(this.home, { recursive: true, force: true });
  }

  #launch(): void {
    const log = openSync(join(this.home, 'server.log'), 'a');
    const entry = ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${this.home}`, `--config-dir=${this.home}`];
    const child = spawn('java', [...JAVA_OPTIONS, '-cp', join(JARS, '*'), ...entry], { stdio: ['ignore', log, log] });
    process.once('exit', () => child.kill('SIGKILL'));
    this.#process = child;
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#process;
    this.#process = undefined;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, 'exit');
  }

  async #untilItAnswers(attempt: () => Promise<void>): Promise<void> {
    const deadline = Date.now() + START_TIMEOUT_MS;
    for (;;) {
      try {
        return await attempt();
      } catch (error) {
        const over = Date.now() > deadline || this.#process?.exitCode !== null;
        if (over || !(error instanceof GraphUnavailable)) throw new Error(this.#story(), { cause: error });
        await sleep(250);
      }
    }
  }

  #story(): string {
    const log = readFileSync(join(this.home, 'server.log'), 'utf8');
    return `Neo4j did not start; the end of its log:\n${log.slice(-3_000)}`;
  }
}

function configuration(port: number): string {
  return [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'dbms.usage_report.enabled=false',
    'server.memory.pagecache.size=64m',
    // A stopping server waits this long for transactions that are still open.
    'db.shutdown_transaction_end_timeout=1s',
    '',
  ].join('\n');
}

/** The first login is neo4j/neo4j and may do nothing but change its password. */
async function setPassword(connection: Neo4jOptions): Promise<void> {
  const system = openNeo4j({ ...connection, password: 'neo4j', database: 'system' });
  const parameters = { initial: 'neo4j', lasting: connection.password };
  try {
    await system.write((transaction) =>
      transaction.run('ALTER CURRENT USER SET PASSWORD FROM $initial TO $lasting', parameters),
    );
  } finally {
    await system.close();
  }
  await answer(connection);
}

async function answer(connection: Neo4jOptions): Promise<void> {
  const graph = openNeo4j(connection);
  await graph.ready().finally(() => graph.close());
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
