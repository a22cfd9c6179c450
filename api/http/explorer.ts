/** The explorer's files, and its page for every address of its own. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { send, sendProblem } from './respond.ts';

/** Addresses of the explorer: `/`, `/fr` and all below, and so on; anything else that is no file is missing. */
const PAGES = /^\/(?:(?:fr|nl|en)(?:\/.*)?)?$/;

const POLICY =
  "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

export type Handler = (request: IncomingMessage, response: ServerResponse, path: string) => Promise<void>;

/**
 * Serves the folder that `npm run build:ui` makes. Vite puts a digest into the names under `assets/`, so those
 * never change; the page itself is asked for anew each time.
 */
export function createExplorer(folder: string): Handler {
  if (!existsSync(join(folder, 'index.html'))) return explainMissingBuild;
  const serveFile = sirv(folder, { etag: true, brotli: true, gzip: true, setHeaders: setCaching });
  return async (request, response, path) => {
    if (PAGES.test(path)) return sendPage(folder, response);
    serveFile(request, response, () => sendProblem(request, response, 404, `There is nothing at ${path}.`));
  };
}

async function sendPage(folder: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(folder, 'index.html'));
  send(response, 200, 'text/html; charset=utf-8', page, {
    'Cache-Control': 'no-cache',
    'Content-Security-Policy': POLICY,
  });
}

function setCaching(response: ServerResponse, path: string): void {
  const caching = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
  response.setHeader('Cache-Control', caching);
}

async function explainMissingBuild(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
  const message = PAGES.test(path)
    ? 'The explorer is not built: run `npm run build:ui`, then start the server again. The API is at /graphql.'
    : `There is nothing at ${path}.`;
  sendProblem(request, response, 404, message);
}
