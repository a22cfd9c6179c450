/** GraphiQL, with example queries; its code comes with the package, so nothing is fetched from the internet. */
import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { PROJECT_ROOT } from '../../data/model/root.ts';
import { send } from './respond.ts';

const EXAMPLES = join(PROJECT_ROOT, 'api', 'examples');

/** The page needs inline code, but never another server. */
const POLICY = "default-src 'self' 'unsafe-inline' 'unsafe-eval' blob: data:";

/** Nine megabytes of page, two when compressed: made when first asked for, and kept. */
let page: Promise<{ plain: string; compressed: Buffer }> | null = null;

export async function sendGraphiql(request: IncomingMessage, response: ServerResponse): Promise<void> {
  page ??= renderPage();
  const { plain, compressed } = await page;
  const headers = { 'Content-Security-Policy': POLICY, Vary: 'Accept, Accept-Encoding', 'Cache-Control': 'no-cache' };
  if (!request.headers['accept-encoding']?.includes('gzip'))
    return send(response, 200, 'text/html; charset=utf-8', plain, headers);
  send(response, 200, 'text/html; charset=utf-8', compressed, { ...headers, 'Content-Encoding': 'gzip' });
}

/** The example queries, each a tab, in the order of their file names. */
export function exampleQueries(): string[] {
  return readdirSync(EXAMPLES)
    .sort()
    .map((name) => readFileSync(join(EXAMPLES, name), 'utf8'));
}

async function renderPage(): Promise<{ plain: string; compressed: Buffer }> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const defaultTabs = exampleQueries().map((query) => ({ query }));
  const plain = renderGraphiQL({
    title: 'GraphiQL: Brussels security policy graph',
    defaultTabs,
    schemaDescription: true,
  });
  return { plain, compressed: await promisify(gzip)(plain) };
}
