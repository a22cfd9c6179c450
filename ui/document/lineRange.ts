/** Which lines of a source are on screen: the ones the address asks for, a page at a time. */
import { readLineAnchor } from '../paths.ts';

/** Lines shown at once: enough to read on, few enough to stay quick. */
export const LINES_PER_PAGE = 100;

/** The first line of the page that holds a line: 1, 101, 201 … */
export function pageStart(line: number): number {
  return Math.floor((Math.max(1, line) - 1) / LINES_PER_PAGE) * LINES_PER_PAGE + 1;
}

/** The first line to show: that of the anchored line's page, or of the page that `from` names. */
export function firstLineOf(hash: string, from: string | null): number {
  const anchor = readLineAnchor(hash);
  if (anchor) return pageStart(anchor.firstLine);
  const line = Number(from ?? 1);
  return Number.isInteger(line) ? pageStart(line) : 1;
}

/** Every page of a document by its first line. */
export function pageStarts(lineCount: number): number[] {
  return Array.from({ length: Math.ceil(lineCount / LINES_PER_PAGE) }, (_, page) => page * LINES_PER_PAGE + 1);
}
