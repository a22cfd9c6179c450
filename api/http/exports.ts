/** `/export/…`: what is on screen, as a file. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { GraphQLError } from 'graphql';
import type { Services } from '../context.ts';
import { filterOf, languageOf } from '../export/filter.ts';
import { measuresCsv } from '../export/measures.ts';
import { send, sendProblem } from './respond.ts';

/** `/export/measures.csv` with the parameters of the explorer's address. */
export async function serveMeasuresCsv(
  services: Services,
  parameters: URLSearchParams,
  origin: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const options = { filter: filterOf(parameters), language: languageOf(parameters), origin };
    const table = await measuresCsv(services, options);
    send(response, 200, 'text/csv; charset=utf-8', table, {
      'Content-Disposition': 'attachment; filename="measures.csv"',
    });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    sendProblem(request, response, 400, error.message);
  }
}
