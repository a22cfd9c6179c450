/** `/export/…`: what is on screen, and the thesaurus, as files. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { GraphQLError } from 'graphql';
import type { Services } from '../context.ts';
import { gexf, graphml } from '../export/graph.ts';
import { initiativesCsv } from '../export/initiatives.ts';
import { measuresCsv } from '../export/measures.ts';
import {
  graphFilterOf,
  initiativeFilterOf,
  languageOf,
  measureFilterOf,
  refuseUnknown,
  separatorOf,
} from '../export/parameters.ts';
import { THESAURUS_FILE, thesaurusTurtle } from '../export/thesaurus.ts';
import { send, sendProblem } from './respond.ts';

/** Makes a file of what an address asks for; `origin` is where this server is reached. */
interface Export {
  mediaType: string;
  make: (services: Services, parameters: URLSearchParams, origin: string) => Promise<string>;
}

const CSV = 'text/csv; charset=utf-8';

/** By the name of the file; the tables take the parameters of the explorer's address. */
const EXPORTS: Record<string, Export> = {
  'measures.csv': {
    mediaType: CSV,
    make: (services, parameters, origin) =>
      measuresCsv(services, { filter: measureFilterOf(parameters), ...lookOf(parameters), origin }),
  },
  'initiatives.csv': {
    mediaType: CSV,
    make: (services, parameters, origin) =>
      initiativesCsv(services, { filter: initiativeFilterOf(parameters), ...lookOf(parameters), origin }),
  },
  'graph.graphml': {
    mediaType: 'application/graphml+xml; charset=utf-8',
    make: (services, parameters, origin) => graphml(services, graphOptionsOf(parameters, origin)),
  },
  'graph.gexf': {
    mediaType: 'application/gexf+xml; charset=utf-8',
    make: (services, parameters, origin) => gexf(services, graphOptionsOf(parameters, origin)),
  },
  [THESAURUS_FILE]: {
    mediaType: 'text/turtle; charset=utf-8',
    make: async (services, parameters, origin) => {
      refuseUnknown(parameters, []);
      return thesaurusTurtle(services, origin);
    },
  },
};

/** Language and separator of a table. */
function lookOf(parameters: URLSearchParams) {
  return { language: languageOf(parameters), separator: separatorOf(parameters) };
}

function graphOptionsOf(parameters: URLSearchParams, origin: string) {
  return { filter: graphFilterOf(parameters), language: languageOf(parameters) ?? 'FR', origin };
}

const PREFIX = '/export/';

export function isExport(path: string): boolean {
  return path.startsWith(PREFIX) && Object.hasOwn(EXPORTS, path.slice(PREFIX.length));
}

/** Sends the file at a path of which {@link isExport} is true. */
export async function serveExport(
  services: Services,
  { path, parameters, origin }: { path: string; parameters: URLSearchParams; origin: string },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const file = path.slice(PREFIX.length);
  try {
    const { mediaType, make } = EXPORTS[file]!;
    send(response, 200, mediaType, await make(services, parameters, origin), {
      'Content-Disposition': `attachment; filename="${file}"`,
    });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    sendProblem(request, response, 400, error.message);
  }
}
