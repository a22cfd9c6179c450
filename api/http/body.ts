/** Reads the body of a request, up to a limit. */
import type { IncomingMessage } from 'node:http';

/**
 * The body's bytes, or null as soon as there are more than `limit` of them.
 * @throws Error when the client goes away in the middle
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return null;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
