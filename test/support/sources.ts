/** The real sources, read once, for the tests of the parsers; and texts made of a few of their lines. */
import { PROJECT_ROOT } from '../../data/model/root.ts';
import { readSources } from '../../ingest/read/sources.ts';
import type { SourceText } from '../../ingest/stages.ts';

const sources = readSources(PROJECT_ROOT).texts;

/** A source by the local name of its document: `pgsp-2017-2020`. */
export function sourceText(localName: string): SourceText {
  const text = sources.get(`document/${localName}`);
  if (!text) throw new Error(`no source document/${localName}`);
  return text;
}

/** A text of its own, for what the real sources do not hold. */
export function textOf(lines: readonly string[]): SourceText {
  return { id: 'document/test', path: 'test.txt', lines };
}
