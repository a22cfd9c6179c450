/** Cuts a contract at its headings, before anything is read in the sections. */
import type { SourceText } from '../../stages.ts';

/** The levels of the cascade and the lists under them, from the widest to the narrowest. */
export type Level =
  'part' | 'sector' | 'general' | 'strategic' | 'service' | 'table' | 'operational' | 'results' | 'indicators' | 'end';

/** How a layout prints its headings; the first group of a pattern is the number. */
export type Headings = readonly (readonly [Level, RegExp])[];

/** A heading and the lines under it, up to the next heading. */
export interface Section {
  level: Level;
  /** As printed, without the blanks around it. */
  heading: string;
  /** The number in the heading, as printed (`1 et 2`); empty when it has none. */
  number: string;
  headingLine: number;
  /** The lines that have words, from 1; page numbers are left out. */
  lines: number[];
}

const PAGE_NUMBER = /^\s*\d+\s*$/;

/** The sections of a contract, in order; what stands before the first heading belongs to none. */
export function readSections(source: SourceText, headings: Headings): Section[] {
  const sections: Section[] = [];
  source.lines.forEach((line, index) => {
    const words = line.trim();
    if (words === '' || PAGE_NUMBER.test(line)) return;
    const heading = headingOf(words, headings);
    if (heading) sections.push({ ...heading, heading: words, headingLine: index + 1, lines: [] });
    else sections.at(-1)?.lines.push(index + 1);
  });
  return sections;
}

function headingOf(words: string, headings: Headings): Pick<Section, 'level' | 'number'> | undefined {
  for (const [level, pattern] of headings) {
    const match = pattern.exec(words);
    if (match) return { level, number: match[1] ?? '' };
  }
  return undefined;
}

/** A section with the sections below it. */
export interface Chapter {
  head: Section;
  below: Section[];
}

/** Gathers sections under each section of a level; what stands before the first of that level is left out. */
export function chapters(sections: readonly Section[], level: Level): Chapter[] {
  const found: Chapter[] = [];
  for (const section of sections) {
    if (section.level === level) found.push({ head: section, below: [] });
    else found.at(-1)?.below.push(section);
  }
  return found;
}
