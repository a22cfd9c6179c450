/** Where the names of things occur in the sources, whatever line breaks and markup stand between their words. */
import type { Citation } from '../../data/model/basis.ts';
import { citeSpan } from '../parse/span.ts';
import type { RunningText, Span } from '../parse/span.ts';

/** A name met in a source. */
export interface Occurrence extends Span {
  running: RunningText;
  /** The words as they stand there, on one line, without markup. */
  spelling: string;
}

/**
 * The pattern of a name. `(…)` is optional (`gardien(s) de la paix`). Between words stand blanks, line breaks or
 * the asterisks of the plan's bold type. A name with a lower-case word is met in any case, an acronym only as written.
 */
export function namePattern(name: string, exactCase = false): RegExp {
  const anyCase = !exactCase && /\p{Ll}{2}/u.test(name.replace(/\(.*?\)/g, ''));
  const body = name
    .replace(/[.+?^${}[\]\\|*]/g, '\\$&')
    .replace(/\(([^)]*)\)/g, '(?:$1)?')
    .replace(/['’]/g, "['’]\\s?")
    .replace(/-/g, '-\\s*')
    .replace(/ /g, '[\\s*]+')
    .replace(/\\\./g, '\\.\\s?');
  return new RegExp(`(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])`, anyCase ? 'giu' : 'gu');
}

/** Every occurrence of a name in a source, but those inside a web address. */
export function findName(running: RunningText, name: string, exactCase = false): Occurrence[] {
  return [...running.text.matchAll(namePattern(name, exactCase))]
    .filter(({ index }) => !inAddress(running.text, index))
    .map((match) => ({
      running,
      start: match.index,
      end: match.index + match[0].length,
      spelling: oneLine(match[0]),
    }));
}

/** Without markup, and without the blank of a line break after a full stop, a hyphen or an apostrophe. */
function oneLine(words: string): string {
  return words
    .replace(/[\s*]+/g, ' ')
    .replace(/(?<=[.’'-]) /g, '')
    .trim();
}

function inAddress(text: string, at: number): boolean {
  const word =
    text
      .slice(Math.max(0, at - 200), at)
      .split(/\s/)
      .at(-1) ?? '';
  return /:\/\/|www\./.test(word);
}

const LONGEST_EXCERPT = 240;
const AROUND = 90;

/**
 * Cites an occurrence with the line or lines in which it stands; in the plan, where a line is a whole
 * paragraph, with the words around it. A quote never leaves `within`.
 */
export function citeOccurrence({ running, start, end }: Occurrence, within: Span = everything(running)): Citation {
  const { text } = running;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end);
  const whole = lineEnd - lineStart <= LONGEST_EXCERPT;
  const from = whole ? lineStart : wordStart(text, Math.max(lineStart, start - AROUND), start);
  const to = whole ? lineEnd : wordEnd(text, Math.min(lineEnd, end + AROUND), end);
  const excerpt = { start: Math.max(from, within.start), end: Math.min(to, within.end) };
  return citeSpan(running, trimmed(text, excerpt));
}

function everything({ text }: RunningText): Span {
  return { start: 0, end: text.length };
}

function wordStart(text: string, from: number, limit: number): number {
  const blank = text.slice(from, limit).search(/\s/);
  return blank < 0 ? limit : from + blank;
}

function wordEnd(text: string, to: number, limit: number): number {
  const blank = text.slice(limit, to).search(/\s\S*$/);
  return blank < 0 ? limit : limit + blank;
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: start + words.search(/\S/), end: start + words.trimEnd().length };
}
