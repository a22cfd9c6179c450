/** What every resolver may use: loaders made anew for each request, so that nothing read is older than the request. */
import type { Graph } from '../cypher/graph.ts';
import { Loaders } from './loaders.ts';
import type { SourceLines } from './sourceLines.ts';
import type { Translations } from './translations.ts';
import type { Understanding } from './understanding.ts';
import type { FoldedWords } from './words.ts';

/** What lives as long as the server. */
export interface Services {
  graph: Graph;
  words: FoldedWords;
  sourceLines: SourceLines;
  translations: Translations;
  understanding: Understanding;
}

export interface Context extends Services {
  loaders: Loaders;
}

/** The context of one request. */
export function createContext(services: Services): Context {
  return { ...services, loaders: new Loaders(services.graph) };
}
