/** The layout of the conventions (Brussels, Verviers): numbered headings with bulleted lists under them. */
import type { SourceText } from '../../stages.ts';
import { citeLines } from '../citation.ts';
import type { PrintedGeneral, PrintedSector, PrintedStrategic } from './cascade.ts';
import { chapters, readSections } from './sections.ts';
import type { Chapter, Headings, Level, Section } from './sections.ts';
import { joinLines, printed, printedItems } from './text.ts';
import type { Printed } from './text.ts';

const HEADINGS: Headings = [
  ['part', /^(I+)\. \p{L}/u],
  ['sector', /^Secteur d’activité (\d+)/],
  ['general', /^Objectif général/],
  // “Objectif stragégique” in Brussels, “Objectifs stratégique 2” in both.
  ['strategic', /^Objectifs? stra\p{L}+ (\d+(?: et \d+)?) ?:/u],
  ['operational', /^Objectifs opérationnels/],
  ['results', /^Résultats attendus/],
  ['indicators', /^Indicateurs/],
  ['end', /^Cette convention a été signé/],
];

/** The sectors of a convention, in order. */
export function readConvention(source: SourceText): PrintedSector[] {
  return chapters(readSections(source, HEADINGS), 'part').flatMap(({ head, below }) => {
    const part = joinLines([head.heading, ...head.lines.map((line) => source.lines[line - 1] ?? '')]);
    return chapters(below, 'sector').map((sector) => readSector(source, part, head.number, sector));
  });
}

function readSector(source: SourceText, part: string, partNumber: string, { head, below }: Chapter): PrintedSector {
  return {
    part,
    key: `${partNumber}.${head.number}`,
    number: head.number,
    title: { text: head.heading, citations: [citeLines(source, head.headingLine)] },
    generals: readGenerals(source, below),
  };
}

/** Part II, sector 1 of Brussels prints its strategic objectives without a general objective over them. */
function readGenerals(source: SourceText, sections: Section[]): PrintedGeneral[] {
  const generals = chapters(sections, 'general');
  if (generals.length === 0) return [{ objective: undefined, strategics: readStrategics(source, sections) }];
  return generals.map(({ head, below }) => ({
    objective: printed(source, head.lines),
    strategics: readStrategics(source, below),
  }));
}

function readStrategics(source: SourceText, sections: Section[]): PrintedStrategic[] {
  return chapters(sections, 'strategic').map(({ head, below }) => {
    const list = (level: Level) => below.filter((section) => section.level === level);
    const items = (level: Level): Printed[] => list(level).flatMap(({ lines }) => printedItems(source, lines));
    return {
      number: head.number,
      objective: printed(source, head.lines),
      operationals: items('operational'),
      results: items('results'),
      indicators: items('indicators'),
    };
  });
}
