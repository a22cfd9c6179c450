/** One process, one port: the API, its health, permalinks, exports and the explorer. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { type Graph, GraphUnavailable } from '../cypher/graph.ts';
import { PROJECT_ROOT } from '../data/model/root.ts';
import type { Services } from './context.ts';
import { createEndpoint, type Endpoint } from './graphql.ts';
import { createExplorer, type Handler } from './http/explorer.ts';
import { isExport, serveExport } from './http/exports.ts';
import { serveGraphql } from './http/graphql.ts';
import { createGate, sendLive, sendUnavailable, sendReady } from './http/health.ts';
import { servePermalink } from './http/permalink.ts';
import { sendProblem } from './http/respond.ts';
import { LIMITS } from './limits.ts';
import { SourceLines } from './sourceLines.ts';
import { readTranslations } from './translations.ts';
import { Understanding } from './understanding.ts';
import { FoldedWords } from './words.ts';

export interface ServerOptions {
  graph: Graph;
  /** Other origins whose pages may ask the API; none when absent, `*` for all. */
  corsOrigins?: readonly string[];
  /** Where the public reaches this server, such as `https://graph.example`; the request's host when absent. */
  publicUrl?: string;
  /** Folder of the built explorer. Default: `dist/ui`. */
  uiFolder?: string;
  /** What search and questions know, when the caller wants to prepare it; made at the first question when absent. */
  understanding?: Understanding;
  /** Milliseconds until an answer is given up. Default: 10 seconds. */
  milliseconds?: number;
  /** Told what went wrong inside. Default: standard error. */
  log?: (message: unknown) => void;
}

interface Routes {
  services: Services;
  endpoint: Endpoint;
  explorer: Handler;
  isFilled: () => Promise<boolean>;
  publicUrl: string | undefined;
}

const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
};

/** Addresses that need the graph, beside the exports. */
const DATA = /^\/(?:graphql|id\/.*)$/;

/** The HTTP server over a graph, not yet listening. Closing it leaves the graph open. */
export function createHttpServer(options: ServerOptions): Server {
  const { graph, corsOrigins, milliseconds, publicUrl, log = console.error } = options;
  const translations = readTranslations();
  const services: Services = {
    graph,
    words: new FoldedWords(graph),
    sourceLines: new SourceLines(),
    translations,
    understanding: options.understanding ?? new Understanding(graph, translations),
  };
  const routes: Routes = {
    services,
    endpoint: createEndpoint({
      services,
      log,
      ...(corsOrigins ? { corsOrigins } : {}),
      ...(milliseconds ? { milliseconds } : {}),
    }),
    explorer: createExplorer(options.uiFolder ?? join(PROJECT_ROOT, 'dist', 'ui')),
    isFilled: createGate(graph),
    publicUrl,
  };
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    route(routes, request, response).catch((error: unknown) => fail(error, request, response, log));
  });
  server.requestTimeout = 2 * LIMITS.milliseconds;
  server.headersTimeout = LIMITS.milliseconds;
  return server;
}

async function route(routes: Routes, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = addressOf(request);
  if (!url) return sendProblem(request, response, 400, 'The address is not well formed.');
  const { path, parameters } = url;
  if (path !== '/graphql' && request.method !== 'GET' && request.method !== 'HEAD')
    return refuseMethod(request, response);
  if (path === '/health/live') return sendLive(response);
  if (path === '/health/ready') return sendReady(routes.services.graph, response);
  if (!DATA.test(path) && !isExport(path)) return routes.explorer(request, response, path);
  if (!(await routes.isFilled())) return sendUnavailable(response);
  if (path === '/graphql') return serveGraphql(routes.endpoint, request, response);
  const origin = originOf(routes, request);
  if (path.startsWith('/id/'))
    return servePermalink(routes.services, { id: path.slice('/id/'.length), origin }, request, response);
  return serveExport(routes.services, { path, parameters, origin }, request, response);
}

/** Path, decoded, and parameters; null when the address is not well formed. */
function addressOf({ url = '/' }: IncomingMessage): { path: string; parameters: URLSearchParams } | null {
  try {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    return { path: decodeURIComponent(pathname), parameters: searchParams };
  } catch {
    return null;
  }
}

function originOf({ publicUrl }: Routes, { headers }: IncomingMessage): string {
  return publicUrl ?? `http://${headers.host ?? 'localhost'}`;
}

function refuseMethod(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Allow', 'GET, HEAD');
  sendProblem(request, response, 405, 'This address can only be read.');
}

function fail(
  error: unknown,
  request: IncomingMessage,
  response: ServerResponse,
  log: (message: unknown) => void,
): void {
  if (response.headersSent || request.destroyed) return void response.destroy();
  if (error instanceof GraphUnavailable) return sendUnavailable(response, error.message);
  log(error);
  sendProblem(request, response, 500, 'Something went wrong on our side; it has been logged.');
}
