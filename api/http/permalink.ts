/** `/id/<id>`: the address that a thing keeps for ever; it leads a person to the page, a program to the data. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Context, createContext, type Services } from '../context.ts';
import { describeLink, describeNode } from '../export/jsonld.ts';
import type { StoredLink, StoredNode } from '../stored.ts';
import { send, sendJson, sendProblem, wantsJson, wantsJsonLd } from './respond.ts';

const LANGUAGES = ['fr', 'nl', 'en'] as const;

/** Answers a request for the permalink of a node or link; `origin` is where this server is reached. */
export async function servePermalink(
  services: Services,
  { id, origin }: { id: string; origin: string },
  request: IncomingMessage,
  response: ServerResponse,
) {
  const context = createContext(services);
  const thing = id.startsWith('link/') ? await context.loaders.link(id) : await context.loaders.node(id);
  if (!thing) return sendProblem(request, response, 404, `Nothing has the id ${id}.`);
  if (wantsJsonLd(request)) return sendJsonLd(thing, context, origin, response);
  if (wantsJson(request)) return sendJson(response, 200, await described(thing, context), { Vary: 'Accept' });
  const language = preferredLanguage(request.headers['accept-language'] ?? '');
  const path = id.split('/').map(encodeURIComponent).join('/');
  response.writeHead(303, { Location: `/${language}/${path}`, Vary: 'Accept, Accept-Language', 'Content-Length': 0 });
  response.end();
}

async function sendJsonLd(
  thing: StoredNode | StoredLink,
  context: Context,
  origin: string,
  response: ServerResponse,
): Promise<void> {
  const description =
    'type' in thing && 'from' in thing
      ? await describeLink(thing, context, origin)
      : await describeNode(thing as StoredNode, context, origin);
  send(response, 200, 'application/ld+json', `${JSON.stringify(description, null, 2)}\n`, { Vary: 'Accept' });
}

/** A node or link with its citations in full. */
async function described(thing: StoredNode | StoredLink, { loaders }: Context): Promise<Record<string, unknown>> {
  const { passages, ...properties } = thing as StoredNode;
  const cited = await loaders.passages({ passages });
  const citations = cited.map(({ document, firstLine, lastLine, quote }) => ({ document, firstLine, lastLine, quote }));
  return { ...properties, citations };
}

/** The first of our languages that a browser prefers; French when it names none of them. */
export function preferredLanguage(acceptLanguage: string): (typeof LANGUAGES)[number] {
  const wishes = acceptLanguage.split(',').map((part) => {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const quality = parameters.find((parameter) => parameter.trim().startsWith('q='));
    return { language: tag.split('-')[0], weight: quality ? Number(quality.trim().slice(2)) : 1 };
  });
  const known = wishes.filter(({ language, weight }) => weight > 0 && LANGUAGES.includes(language as never));
  const [best] = known.sort((a, b) => b.weight - a.weight);
  return (best?.language as (typeof LANGUAGES)[number] | undefined) ?? 'fr';
}
