/** Citations made from the lines of a source, so that a quote is always the source's own characters. */
import type { Citation } from '../../data/model/basis.ts';
import type { SourceText } from '../stages.ts';

/** Cites whole lines, without the blanks around them. Lines count from 1; both are included. */
export function citeLines(source: SourceText, firstLine: number, lastLine: number = firstLine): Citation {
  const quote = source.lines
    .slice(firstLine - 1, lastLine)
    .join('\n')
    .trim();
  return { document: source.id, firstLine, lastLine, quote };
}

/** Cites a part of one line. `quote` must stand in it. */
export function citePart(source: SourceText, line: number, quote: string): Citation {
  return { document: source.id, firstLine: line, lastLine: line, quote: quote.trim() };
}

/**
 * Cites a set of lines as the fewest runs: lines with nothing but blank lines between them are one run,
 * a footnote or a page number between them makes two.
 */
export function citeRuns(source: SourceText, lineNumbers: readonly number[]): Citation[] {
  const runs: { first: number; last: number }[] = [];
  for (const line of [...lineNumbers].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && onlyBlankBetween(source, run.last, line)) run.last = line;
    else runs.push({ first: line, last: line });
  }
  return runs.map(({ first, last }) => citeLines(source, first, last));
}

function onlyBlankBetween(source: SourceText, above: number, below: number): boolean {
  return source.lines.slice(above, below - 1).every((line) => line.trim() === '');
}
