/** A real server on a free port over the embedded engine and the real corpus, for tests over HTTP. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createHttpServer, type ServerOptions } from '../../api/server.ts';
import { readTranslations } from '../../api/translations.ts';
import { Understanding } from '../../api/understanding.ts';
import { openEmbedded } from '../../cypher/embedded.ts';
import type { Graph } from '../../cypher/graph.ts';
import { PROJECT_ROOT } from '../../data/model/root.ts';
import { ingest } from '../../ingest/pipeline.ts';

/** What GraphQL answers over HTTP. */
export interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[];
}

export interface TestServer {
  /** Such as `http://127.0.0.1:40123`. */
  url: string;
  graph: Graph;
  /** What the server logged. */
  logged: unknown[];
  /** Asks a document; the answer as it comes, errors included. */
  ask<Data = Record<string, unknown>>(document: string, variables?: object): Promise<Answer<Data>>;
  /** Asks a document that must be answered without errors. */
  data<Data>(document: string, variables?: object): Promise<Data>;
  close(): Promise<void>;
}

/** The embedded engine with the whole corpus in it, rows shuffled where a query asks for no order. */
export async function corpusGraph(): Promise<Graph> {
  const graph = openEmbedded({ shuffleUnordered: true });
  await ingest(graph);
  return graph;
}

/** Starts a server over a graph, which closes with it; over the whole corpus when none is given. */
export async function startServer(options: Partial<ServerOptions> = {}): Promise<TestServer> {
  const graph = options.graph ?? (await corpusGraph());
  const logged: unknown[] = [];
  const server = createHttpServer({ log: (message) => void logged.push(message), ...options, graph });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ask = <Data>(document: string, variables?: object) => post<Data>(url, document, variables);
  return {
    url,
    graph,
    logged,
    ask,
    data: async <Data>(document: string, variables?: object) => withoutErrors(await ask<Data>(document, variables)),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await graph.close();
    },
  };
}

/** A server that has already made what search and questions need, which takes seconds; over the whole corpus. */
export async function startPreparedServer(given?: Graph, options: Partial<ServerOptions> = {}): Promise<TestServer> {
  const graph = given ?? (await corpusGraph());
  const understanding = new Understanding(graph, readTranslations());
  await understanding.current();
  return startServer({ ...options, graph, understanding });
}

/** A document of the public contract by name, word for word. */
export function contractDocument(name: string): string {
  return readFileSync(join(PROJECT_ROOT, 'test', 'fixtures', 'documents', `${name}.graphql`), 'utf8');
}

async function post<Data>(url: string, query: string, variables?: object): Promise<Answer<Data>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer<Data>;
}

function withoutErrors<Data>({ data, errors }: Answer<Data>): Data {
  if (errors) throw new Error(errors.map(({ message, path }) => `${path?.join('.') ?? ''}: ${message}`).join('\n'));
  return data!;
}
