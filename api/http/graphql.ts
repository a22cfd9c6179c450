/** `/graphql`: queries by POST or GET, and GraphiQL for a browser. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Endpoint } from '../graphql.ts';
import { LIMITS } from '../limits.ts';
import { readBody } from './body.ts';
import { sendGraphiql } from './graphiql.ts';
import { sendJson } from './respond.ts';

/** Answers a request to the endpoint. */
export async function serveGraphql(endpoint: Endpoint, request: IncomingMessage, response: ServerResponse) {
  if (request.method === 'GET' && request.headers.accept?.includes('text/html')) return sendGraphiql(request, response);
  const body = await readBody(request, LIMITS.bodyBytes);
  if (body === null) return refuseBody(response);
  const answer = await endpoint.fetch(`http://localhost${request.url}`, {
    method: request.method ?? 'GET',
    headers: headersOf(request),
    ...(body.length > 0 ? { body } : {}),
  });
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  response.end(Buffer.from(await answer.arrayBuffer()));
}

/** The rest of the body is not read, so the connection cannot be used again. */
function refuseBody(response: ServerResponse): void {
  const message = `The request's body is larger than ${LIMITS.bodyBytes} bytes.`;
  sendJson(
    response,
    413,
    { errors: [{ message, extensions: { code: 'REQUEST_TOO_LARGE' } }] },
    { Connection: 'close' },
  );
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  const entries = Object.entries(headers).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value!]));
}
