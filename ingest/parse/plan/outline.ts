/** Where the parts of the plan begin and end, found from its own table of contents. */
import type { Problem } from '../../../data/model/problems.ts';
import type { SourceText } from '../../stages.ts';

/** A numbered part of the plan that the table of contents lists. */
export interface Section {
  number: number;
  title: string;
  /** Line of its heading in the body. */
  headingLine: number;
  /** First and last line of its text. */
  firstLine: number;
  lastLine: number;
  /** Line of the table of contents. */
  contentsLine: number;
}

export interface Outline {
  transversalObjectives: Section[];
  themes: Section[];
  /** First and last line of the list of abbreviations. */
  abbreviations: { firstLine: number; lastLine: number };
  /** First and last line of the table of measures and partners. */
  annex: { firstLine: number; lastLine: number };
  problems: Problem[];
}

const CONTENTS_ENTRY = /^(?:(\d+)\. )?(.+)\t\d+$/;

interface ContentsEntry {
  number?: number;
  title: string;
  line: number;
}

/** @returns the outline; a heading of the table of contents that the body lacks is a problem */
export function readOutline(source: SourceText): Outline {
  const entries = contentsEntries(source);
  const contentsEnd = entries.at(-1)?.line ?? 1;
  const problems: Problem[] = [];
  const find = (title: string, after: number): number => {
    const index = source.lines.findIndex((line, at) => at >= after && line.trim() === title);
    if (index < 0) problems.push(missingHeading(source, title));
    return index + 1;
  };
  const objectivesStart = find('Objectifs transversaux', contentsEnd);
  const themesStart = find('Thématiques et mesures', contentsEnd);
  const annexesStart = find('Annexes', themesStart);
  const abbreviationsStart = find('Liste des abréviations', annexesStart);
  const tableStart = source.lines.findIndex((line) => line.startsWith('Tableau des mesures')) + 1;
  if (tableStart === 0) problems.push(missingHeading(source, 'Tableau des mesures …'));

  return {
    transversalObjectives: sections(numberedUnder(entries, 'Objectifs transversaux'), themesStart, (entry) =>
      find(`${entry.number}. ${entry.title}`, objectivesStart),
    ),
    themes: sections(numberedUnder(entries, 'Thématiques et mesures'), annexesStart, (entry) =>
      find(entry.title, themesStart),
    ),
    abbreviations: { firstLine: abbreviationsStart + 1, lastLine: tableStart - 1 },
    annex: { firstLine: tableStart + 1, lastLine: source.lines.length },
    problems,
  };
}

function contentsEntries(source: SourceText): ContentsEntry[] {
  const start = source.lines.findIndex((line) => line.trim() === 'Sommaire');
  const end = source.lines.findIndex((line, at) => at > start && line.startsWith('Liste des mesures et partenaires'));
  return source.lines.slice(start + 1, end + 1).flatMap((line, index) => {
    const match = CONTENTS_ENTRY.exec(line);
    if (!match?.[2]) return [];
    const entry = { title: match[2], line: start + index + 2 };
    return [match[1] ? { ...entry, number: Number(match[1]) } : entry];
  });
}

/** The numbered entries that follow an unnumbered one, up to the next unnumbered one. */
function numberedUnder(entries: readonly ContentsEntry[], title: string): ContentsEntry[] {
  const start = entries.findIndex((entry) => entry.title === title) + 1;
  const length = entries.slice(start).findIndex((entry) => entry.number === undefined);
  return entries.slice(start, length < 0 ? undefined : start + length);
}

/** Each section ends where the next one begins, the last one before `end`. */
function sections(entries: ContentsEntry[], end: number, headingOf: (entry: ContentsEntry) => number): Section[] {
  const headings = entries.map(headingOf);
  return entries.map((entry, index) => {
    const headingLine = headings[index] ?? 0;
    return {
      number: entry.number ?? index + 1,
      title: entry.title,
      headingLine,
      firstLine: headingLine + 1,
      lastLine: (headings[index + 1] ?? end) - 1,
      contentsLine: entry.line,
    };
  });
}

function missingHeading(source: SourceText, title: string): Problem {
  return {
    message: `the heading “${title}” is not where the plan's table of contents announces it`,
    file: source.path,
    remedy: 'compare the table of contents with the headings of the text, and correct the extraction',
  };
}
