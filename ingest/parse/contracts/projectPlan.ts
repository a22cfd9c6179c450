/** The layout of the plan de projet (Molenbeek): headings are read here, its flattened tables are curated. */
import type { SourceText } from '../../stages.ts';
import { citeLines } from '../citation.ts';
import type { PrintedGeneral, PrintedOperational, PrintedSector, PrintedStrategic } from './cascade.ts';
import { chapters, readSections } from './sections.ts';
import type { Chapter, Headings, Section } from './sections.ts';
import { rebuildTable } from './tables.ts';
import type { RebuiltTable, Verification } from './tables.ts';
import { joinLines, printed } from './text.ts';
import type { Printed } from './text.ts';

const HEADINGS: Headings = [
  ['part', /^ALLOCATION «/],
  ['sector', /^Secteur d’activité (\d+) ?:/],
  ['general', /^Objectif général (?:\d+ )?–/],
  ['strategic', /^(?:\d+\.\s+)?Objectifs? stratégique (\d+) [–-] Domaine/],
  ['table', /^Objectifs opérationnels Résultats attendus Indicateurs/],
  // The service is the only line in capitals: “GDP/CELL INCIVILITES”, “MEDLOC-SCAV-HOTEL SOCIAL”.
  ['service', /^[\p{Lu} /-]{3,}$/u],
];

/** Under the general objectives that the commune leaves to the police zone. */
const NOTE = /^\((Question traitée .+)\)$/;
/** A row of the template that was left blank. */
const BLANK_ROW = /^\s*\d+\.\s*$/;

/** The sectors of a plan de projet, in order. A sector printed again keeps its number, with `bis` in its key. */
export function readProjectPlan(verification: Verification): PrintedSector[] {
  const { source } = verification.running;
  const [plan] = chapters(readSections(source, HEADINGS), 'part');
  if (!plan) return [];
  const part = joinLines([plan.head.heading, source.lines[plan.head.headingLine] ?? '']);
  const numbers: string[] = [];
  return chapters(plan.below, 'sector').map(({ head, below }) => {
    const key = numbers.includes(head.number) ? `${head.number}bis` : head.number;
    numbers.push(head.number);
    return {
      part,
      key,
      number: head.number,
      title: sectorTitle(source, head),
      generals: chapters(below, 'general').map((general) => readGeneral(verification, general)),
    };
  });
}

function sectorTitle(source: SourceText, { headingLine, lines }: Section): Printed {
  const title = joinLines(lines.map((line) => source.lines[line - 1] ?? ''));
  return { text: title, citations: [citeLines(source, headingLine, lines.at(-1) ?? headingLine)] };
}

function readGeneral(verification: Verification, { head, below }: Chapter): PrintedGeneral {
  const { source } = verification.running;
  const words = (line: number) => source.lines[line - 1]?.trim() ?? '';
  const noteLine = head.lines.find((line) => NOTE.test(words(line)));
  const note = noteLine === undefined ? undefined : NOTE.exec(words(noteLine))?.[1];
  const lines = head.lines.filter((line) => line !== noteLine);
  const stated = noteLine === undefined ? [] : [citeLines(source, noteLine)];
  return {
    objective: printed(source, lines),
    strategics: chapters(below, 'strategic').map((chapter) => {
      const strategic = readStrategic(verification, chapter);
      if (note === undefined || strategic.operationals.length > 0) return strategic;
      const { objective } = strategic;
      return { ...strategic, objective: { ...objective, note, citations: [...objective.citations, ...stated] } };
    }),
  };
}

function readStrategic(verification: Verification, { head, below }: Chapter): PrintedStrategic {
  const tables: RebuiltTable[] = [];
  for (const [at, section] of below.entries()) {
    if (section.level !== 'table' || isBlank(verification, section)) continue;
    const rowsAbove = tables.reduce((rows, { operationals }) => rows + operationals.length, 0);
    const table = rebuildTable(verification, section.headingLine, section.lines, rowsAbove);
    tables.push({ ...table, operationals: withService(verification, table.operationals, below[at - 1]) });
  }
  return {
    number: head.number,
    objective: printed(verification.running.source, head.lines),
    operationals: tables.flatMap(({ operationals }) => operationals),
    results: tables.flatMap(({ results }) => results),
    indicators: tables.flatMap(({ indicators }) => indicators),
  };
}

function isBlank({ running }: Verification, { lines }: Section): boolean {
  return lines.every((line) => BLANK_ROW.test(running.source.lines[line - 1] ?? ''));
}

function withService(
  { running }: Verification,
  operationals: PrintedOperational[],
  above: Section | undefined,
): PrintedOperational[] {
  if (above?.level !== 'service') return operationals;
  const service = { text: above.heading, citations: [citeLines(running.source, above.headingLine)] };
  return operationals.map((objective) => ({ ...objective, service }));
}
