/** Finds words of a source across its line breaks, and cites them with their exact characters. */
import type { Citation } from '../../data/model/basis.ts';
import type { SourceText } from '../stages.ts';

/** A run of characters of a source, `end` excluded. */
export interface Span {
  start: number;
  end: number;
}

/** A source as one text, its lines joined by "\n", and where each line begins in it. */
export interface RunningText {
  source: SourceText;
  text: string;
  lineStarts: readonly number[];
}

/** The lines of a source as one text, in which a pattern may run over line breaks (`\s+`). */
export function runningText(source: SourceText): RunningText {
  let next = 0;
  const lineStarts = source.lines.map((line) => {
    const start = next;
    next += line.length + 1;
    return start;
  });
  return { source, text: source.lines.join('\n'), lineStarts };
}

/** The line, from 1, in which a character stands. */
export function lineOf({ lineStarts }: RunningText, offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** Cites exactly the characters of a span. */
export function citeSpan(running: RunningText, { start, end }: Span): Citation {
  return {
    document: running.source.id,
    firstLine: lineOf(running, start),
    lastLine: lineOf(running, end - 1),
    quote: running.text.slice(start, end),
  };
}

/** Where a citation's quote stands, or null when it does not stand between its two lines. */
export function spanOf({ text, lineStarts }: RunningText, { firstLine, lastLine, quote }: Citation): Span | null {
  const from = lineStarts[firstLine - 1];
  const to = lineStarts[lastLine] ?? text.length + 1;
  if (from === undefined || quote === '') return null;
  const start = text.slice(from, to - 1).indexOf(quote);
  return start < 0 ? null : { start: from + start, end: from + start + quote.length };
}

/**
 * Where the words of a quote stand between two lines (both included, from 1): a blank of the quote may be any run of
 * blanks, line breaks and lost bullets (U+FFFD) in the source. Null when they do not stand there.
 */
export function findQuote(running: RunningText, firstLine: number, lastLine: number, quote: string): Span | null {
  const from = running.lineStarts[firstLine - 1];
  const to = running.lineStarts[lastLine] ?? running.text.length + 1;
  if (from === undefined || quote.trim() === '') return null;
  const words = quote
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const match = new RegExp(words.join('[\\s\\uFFFD]+'), 'u').exec(running.text.slice(from, to - 1));
  return match && { start: from + match.index, end: from + match.index + match[0].length };
}
