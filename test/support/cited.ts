/** Citations as the API gives them, held against the sources. */
import { expect } from 'vitest';
import { PROJECT_ROOT } from '../../data/model/root.ts';
import { readSources } from '../../ingest/read/sources.ts';

export interface Cited {
  document: { id: string };
  firstLine: number;
  lastLine: number;
  quote: string;
}

const { texts } = readSources(PROJECT_ROOT);

/** The quote stands in the source between its lines. */
export function expectInSource({ document, firstLine, lastLine, quote }: Cited): void {
  const lines = texts.get(document.id)!.lines.slice(firstLine - 1, lastLine);
  expect(lines.join('\n')).toContain(quote);
}

/** The quote begins on this line of a source; for documents that do not ask where it ends. */
export function expectFromLine(document: string, { firstLine, quote }: Pick<Cited, 'firstLine' | 'quote'>): void {
  expectInSource({ document: { id: document }, firstLine, lastLine: firstLine + quote.split('\n').length - 1, quote });
}
