/** The few ways in which this server answers. */
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';

/** Answers with JSON, indented since people read it too. */
export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: OutgoingHttpHeaders = {},
): void {
  send(response, status, 'application/json; charset=utf-8', `${JSON.stringify(body, null, 2)}\n`, headers);
}

/** Answers with a text of a media type; a HEAD request gets its headers only. */
export function send(
  response: ServerResponse,
  status: number,
  mediaType: string,
  body: string | Buffer,
  headers: OutgoingHttpHeaders = {},
): void {
  response.writeHead(status, { 'Content-Type': mediaType, 'Content-Length': Buffer.byteLength(body), ...headers });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

/** Answers that something is not there or not so, as a page or as JSON, whichever was asked for. */
export function sendProblem(request: IncomingMessage, response: ServerResponse, status: number, message: string): void {
  if (wantsJson(request)) return sendJson(response, status, { error: message }, { Vary: 'Accept' });
  const page = `<!doctype html><meta charset="utf-8"><title>${status}</title><p>${escapeHtml(message)}</p><p><a href="/">Brussels security policy graph</a></p>\n`;
  send(response, status, 'text/html; charset=utf-8', page, { Vary: 'Accept' });
}

/** Whether JSON was asked for, and a page was not. */
export function wantsJson({ headers }: IncomingMessage): boolean {
  const accept = headers.accept ?? '';
  return /application\/(?:ld\+)?json/.test(accept) && !accept.includes('text/html');
}

/** Whether linked data were asked for, and a page was not. */
export function wantsJsonLd(request: IncomingMessage): boolean {
  return wantsJson(request) && request.headers.accept?.includes('application/ld+json') === true;
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
