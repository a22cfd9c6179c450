/** `/export/…`: what is on screen, as a file. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { GraphQLError } from 'graphql';
import type { Services } from '../context.ts';
import { initiativesCsv } from '../export/initiatives.ts';
import { measuresCsv } from '../export/measures.ts';
import { initiativeFilterOf, languageOf, measureFilterOf } from '../export/parameters.ts';
import { send, sendProblem } from './respond.ts';

/** Makes a table of what an address asks for; `origin` is where this server is reached. */
type Table = (services: Services, parameters: URLSearchParams, origin: string) => Promise<string>;

/** By the name of the file; each takes the parameters of the explorer's address. */
const TABLES: Record<string, Table> = {
  'measures.csv': (services, parameters, origin) =>
    measuresCsv(services, { filter: measureFilterOf(parameters), language: languageOf(parameters), origin }),
  'initiatives.csv': (services, parameters, origin) =>
    initiativesCsv(services, { filter: initiativeFilterOf(parameters), language: languageOf(parameters), origin }),
};

const PREFIX = '/export/';

export function isExport(path: string): boolean {
  return path.startsWith(PREFIX) && Object.hasOwn(TABLES, path.slice(PREFIX.length));
}

/** Sends the table at a path of which {@link isExport} is true. */
export async function serveExport(
  services: Services,
  { path, parameters, origin }: { path: string; parameters: URLSearchParams; origin: string },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const file = path.slice(PREFIX.length);
  try {
    const table = await TABLES[file]!(services, parameters, origin);
    send(response, 200, 'text/csv; charset=utf-8', table, {
      'Content-Disposition': `attachment; filename="${file}"`,
    });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    sendProblem(request, response, 400, error.message);
  }
}
