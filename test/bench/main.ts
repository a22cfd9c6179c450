/**
 * `npm run bench`: start-up, ingestion, latency and throughput on each engine that is present, side by side in one
 * run, since only the ratios of one run on one machine mean anything; then what search and questions cost in process.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGraph, type GraphEnvironment } from '../../cypher/open.ts';
import { PROJECT_ROOT } from '../../data/model/root.ts';
import { load } from '../../ingest/load/load.ts';
import { buildDataset } from '../../ingest/pipeline.ts';
import { neo4jMissing, Neo4jServer } from '../support/neo4j/server.ts';
import { measure, timed } from './load.ts';
import { startServer } from './server.ts';
import { type Figures, printTable } from './table.ts';
import { benchWords } from './words.ts';

/** A list, facets, a measure, a contract's cascade, a search, a question, a path. */
const DOCUMENTS = ['Q1', 'Q2', 'Q3', 'Q5', 'Q6', 'Q7', 'Q9'].map((name) => ({
  name,
  text: readFileSync(join(PROJECT_ROOT, 'test', 'fixtures', 'documents', `${name}.graphql`), 'utf8'),
}));

console.log(`Node ${process.version}, ${availableParallelism()} cores, ${process.platform} ${process.arch}`);
const { dataset } = buildDataset();
const build = await timed(async () => buildDataset());
console.log(`Ingestion before loading (read, parse, link, validate), alike for both engines: ${build.toFixed(0)} ms\n`);
const results = new Map([['embedded', await benchEmbedded()]]);
const missing = neo4jMissing();
if (missing === null) results.set('neo4j', await benchNeo4j());
else console.log(`Neo4j is absent: ${missing}.\n`);
printTable(results);
console.log('\nSearch and questions in process, over the judged queries and the question sets:');
printTable(await benchWords());

async function benchEmbedded(): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    return await bench({ GRAPH_DIR: folder });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function benchNeo4j(): Promise<Figures> {
  const server = await Neo4jServer.start();
  try {
    const { uri, user, password } = server.connection;
    return await bench({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
  } finally {
    await server.dispose();
  }
}

/** The figures of one engine, empty at first. */
async function bench(environment: GraphEnvironment & Record<string, string>): Promise<Figures> {
  const figures: Figures = new Map();
  const isRight = (body: string) => /"totalCount":[1-9]/.test(body);
  const start = () => startServer(environment, DOCUMENTS[0]!.text, isRight);

  const first = await start();
  figures.set('start, empty graph → first answer (ms)', first.startUp);
  await first.stop();
  const again = await start();
  figures.set('start, filled graph → first answer (ms)', again.startUp);
  for (const { name, text } of DOCUMENTS) {
    const { p50, p95, throughput } = await measure(again.url, text);
    figures.set(`${name} p50 (ms)`, p50).set(`${name} p95 (ms)`, p95).set(`${name} answers per second`, throughput);
  }
  await again.stop();
  return new Map([['ingestion: load (ms)', await loading(environment)], ...figures]);
}

/** Milliseconds of loading over what is there; under another version, since the same one would not be loaded again. */
async function loading(environment: GraphEnvironment): Promise<number> {
  const graph = openGraph(environment);
  try {
    return await timed(() => load(graph, { ...dataset, version: 'bench' }));
  } finally {
    await graph.close();
  }
}
