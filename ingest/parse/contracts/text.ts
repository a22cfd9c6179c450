/** The words of a contract, cleaned of what the page did to them. */
import type { Citation } from '../../../data/model/basis.ts';
import type { SourceText } from '../../stages.ts';
import { citeRuns } from '../citation.ts';

/** Words of a contract, cleaned, with the lines that print them. */
export interface Printed {
  text: string;
  citations: Citation[];
  /** What a reader must know of how it is printed, in English or as the source says. */
  note?: string;
}

const BULLET = /^(?:➢|-|o(?= )|\d+\.)\s*/;

/**
 * Joins the lines that a sentence was broken into. A line that ends in a hyphen ends inside a compound
 * (“socio-” + “préventifs”): these contracts hyphenate no other word, so the hyphen stays.
 */
export function joinLines(lines: readonly string[]): string {
  return lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .reduce((above, below) => (above === '' || /\p{L}-$/u.test(above) ? above + below : `${above} ${below}`), '');
}

/** The sentence printed on these lines, without its bullet or number. Lines count from 1. */
export function printed(source: SourceText, lines: readonly number[]): Printed {
  const words = lines.map((line) => source.lines[line - 1] ?? '');
  return { text: joinLines(words).replace(BULLET, ''), citations: citeRuns(source, lines) };
}

/**
 * The items of a list: an item begins with a bullet, or with a blank where the text extraction lost the bullet
 * (Verviers). A sub-item (“o …”) stays in its item, on a line of its own that begins with “- ”.
 */
export function printedItems(source: SourceText, lines: readonly number[]): Printed[] {
  const begins = (line: number) => /^\s+\S|^[➢-]/.test(source.lines[line - 1] ?? '');
  return groupsFrom(lines, begins).map((item) => {
    const [head = [], ...subItems] = groupsFrom(item, (line) => (source.lines[line - 1] ?? '').startsWith('o '));
    const text = [printed(source, head).text, ...subItems.map((sub) => `- ${printed(source, sub).text}`)].join('\n');
    return { text, citations: citeRuns(source, item) };
  });
}

/** Cuts a list before each element that begins a group; what comes before the first is a group too. */
function groupsFrom<T>(elements: readonly T[], begins: (element: T) => boolean): T[][] {
  const groups: T[][] = [];
  for (const element of elements) {
    const open = groups.at(-1);
    if (open && !begins(element)) open.push(element);
    else groups.push([element]);
  }
  return groups;
}
