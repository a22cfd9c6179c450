/** The measures, each printed twice: their texts, their place, their actions, their differences. */
import { entityId } from '../../../data/model/identifiers.ts';
import { citeLines, citePart, citeRuns } from '../citation.ts';
import type { AnnexMeasure, AnnexPart } from './annex.ts';
import type { BodyMeasure, BodyTheme } from './body.ts';
import type { PrintedTwice } from './discrepancies.ts';
import type { PlanDraft } from './draft.ts';
import { axisId, subThemeId } from './frame.ts';
import { addMentions } from './mentions.ts';
import type { Section } from './outline.ts';
import { leadOf } from './typography.ts';

/** Adds the measures of a theme; one that only one of the two printings has is a problem. */
export function addMeasures(draft: PlanDraft, theme: BodyTheme): void {
  for (const measure of theme.measures) addMeasure(draft, theme, measure);
  reportMissingFromBody(draft, theme);
}

function addMeasure(draft: PlanDraft, theme: BodyTheme, body: BodyMeasure): void {
  const line = body.lines[0] ?? theme.section.headingLine;
  const earlier = draft.measuresSeen.get(body.code);
  if (earlier)
    return draft.problem(
      line,
      `measure ${body.code} stands twice in the body, first at line ${earlier}`,
      'give the second one its own code',
    );
  draft.measuresSeen.set(body.code, line);
  const annex = draft.annex.measures.find((measure) => measure.code === body.code);
  if (!annex)
    return draft.problem(line, `measure ${body.code} is not in the annex`, 'restore its row in the table of measures');
  if (annex.axis !== body.axis)
    draft.problem(
      line,
      `measure ${body.code} is on axis ${body.axis} in the body and ${annex.axis} in the annex`,
      'correct the one that is wrong',
    );
  addPrintedMeasure(draft, theme.section, body, annex);
}

function addPrintedMeasure(draft: PlanDraft, theme: Section, body: BodyMeasure, annex: AnnexMeasure): void {
  const id = entityId('Measure', body.code);
  const bodyCitations = citeRuns(draft.source, body.lines);
  const annexCitations = annex.parts.map((part) => citePart(draft.source, part.line, part.quote));
  const annexText = annex.parts.flatMap((part) => part.textLines).join('\n');
  const title = leadOf(body.text);
  draft.entities.push({
    id,
    kind: 'Measure',
    label: `${body.code} ${firstSentence(title)}`,
    basis: 'STATED',
    citations: [...annexCitations, ...bodyCitations],
    properties: {
      code: body.code,
      theme: theme.number,
      number: Number(body.code.split('.')[1]),
      title,
      bodyText: body.text,
      annexText,
    },
  });
  placeMeasure(draft, id, theme, body, annex);
  addActions(draft, id, annex);
  addMentions(draft, id, body, annexText, bodyCitations);
  addDiscrepancies(draft, id, { code: body.code, bodyText: body.text, annexText, bodyCitations, annexCitations });
}

/** Theme, sub-theme and axis: stated by the headings that the measure stands under, and by its row. */
function placeMeasure(draft: PlanDraft, id: string, theme: Section, body: BodyMeasure, annex: AnnexMeasure): void {
  const row = annex.parts.slice(0, 1).map((part) => citePart(draft.source, part.line, part.quote));
  draft.relate('IN_THEME', id, entityId('Theme', theme.number), [citeLines(draft.source, theme.headingLine), ...row]);
  if (body.subTheme) draft.relate('IN_SUB_THEME', id, subThemeId(body.subTheme), row);
  if (body.axis) draft.relate('ON_AXIS', id, axisId(body.axis), row);
}

/**
 * Rows with partners of their own are actions. The row that opens a measure is one too, when it holds more than
 * the lead; a row that a page break cut belongs to the row above it.
 */
function addActions(draft: PlanDraft, measure: string, annex: AnnexMeasure): void {
  const rows = rowsOf(annex.parts);
  const code = annex.code;
  let position = 0;
  for (const [index, row] of rows.entries()) {
    const textLines = row.flatMap((part) => part.textLines).slice(index === 0 ? 1 : 0);
    const isAction = rows.length > 1 && textLines.length > 0;
    if (isAction) addAction(draft, measure, code, ++position, textLines, row);
    const cell = row.find((part) => part.partnerCell !== null);
    if (cell?.partnerCell)
      draft.partnerCells.push({
        measure,
        ...(isAction ? { action: entityId('Action', `${code}/${position}`) } : {}),
        line: cell.line,
        text: cell.partnerCell,
      });
  }
}

function addAction(
  draft: PlanDraft,
  measure: string,
  code: string,
  position: number,
  textLines: string[],
  row: AnnexPart[],
): void {
  const id = entityId('Action', `${code}/${position}`);
  const text = textLines.join('\n').replace(/^- /, '');
  const citations = row.map((part) => citePart(draft.source, part.line, part.quote));
  draft.entities.push({
    id,
    kind: 'Action',
    label: `${code} (${position}) ${firstSentence(leadOf(text))}`,
    basis: 'STATED',
    citations,
    properties: { measure: code, position, text },
  });
  draft.relate('PART_OF', id, measure, citations, position);
}

function addDiscrepancies(draft: PlanDraft, measure: string, printed: PrintedTwice): void {
  for (const discrepancy of draft.judge.discrepanciesOf(printed)) {
    draft.entities.push(discrepancy);
    draft.relate('PART_OF', discrepancy.id, measure, discrepancy.citations);
  }
}

function reportMissingFromBody(draft: PlanDraft, theme: BodyTheme): void {
  const inBody = new Set(theme.measures.map((measure) => measure.code));
  for (const measure of draft.annex.measures)
    if (measure.theme === theme.section.number && !inBody.has(measure.code))
      draft.problem(
        measure.parts[0]?.line,
        `measure ${measure.code} is in the annex but not in the body`,
        'restore it in the body of the plan',
      );
}

/** Parts of a measure row by row: a part without partners goes with the row above it. */
function rowsOf(parts: readonly AnnexPart[]): AnnexPart[][] {
  const rows: AnnexPart[][] = [];
  for (const part of parts) {
    const above = rows.at(-1);
    if (above && part.partnerCell === null) above.push(part);
    else rows.push([part]);
  }
  return rows;
}

/** A label names; it does not tell the whole. Titles of several sentences (M6.10) are named by the first. */
function firstSentence(title: string): string {
  return title.split(/(?<=\p{Ll}{2})\. /u)[0] ?? title;
}
