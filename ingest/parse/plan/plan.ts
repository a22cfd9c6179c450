/** The regional plan as nodes and relations, from its text alone; partners are linked in a later step. */
import type { Citation } from '../../../data/model/basis.ts';
import type { Entity } from '../../../data/model/entities.ts';
import { entityId, slug } from '../../../data/model/identifiers.ts';
import type { Problem } from '../../../data/model/problems.ts';
import type { Relation, RelationType } from '../../../data/model/relations.ts';
import type { PartnerCell } from '../../link/partners.ts';
import type { Extraction, SourceText } from '../../stages.ts';
import { citeLines, citePart, citeRuns } from '../citation.ts';
import { abbreviationsIn, readAbbreviations } from './abbreviations.ts';
import { readAnnex } from './annex.ts';
import type { Annex, AnnexMeasure, AnnexPart } from './annex.ts';
import { blocksToText, readBlocks } from './blocks.ts';
import { AXES, readTheme } from './body.ts';
import type { AxisLabel, BodyMeasure, BodyTheme } from './body.ts';
import { DiscrepancyJudge } from './discrepancies.ts';
import type { DiscrepancyCuration } from './discrepancies.ts';
import { readOutline } from './outline.ts';
import type { Section } from './outline.ts';
import { measureCodesIn, referencesIn, transversalObjectivesIn } from './references.ts';
import { leadOf } from './typography.ts';

export const PLAN_ID = entityId('Plan', 'pgsp-2017-2020');

export interface ParsedPlan extends Extraction {
  /** The third column of the annex, to be linked to partners. */
  partnerCells: PartnerCell[];
}

/**
 * @param source the plan's text
 * @param curation the classes that a person gave to the differences between body and annex
 */
export function parsePlan(source: SourceText, curation: DiscrepancyCuration): ParsedPlan {
  const outline = readOutline(source);
  if (outline.problems.length > 0) return { ...emptyPlan(), problems: outline.problems };
  const themes = outline.themes.map((section) => readTheme(source, section));
  const annex = readAnnex(source, outline.annex.firstLine, outline.annex.lastLine);
  const plan = new PlanBuilder(source, annex, new DiscrepancyJudge(curation));
  plan.addPlan();
  outline.transversalObjectives.forEach((section) => plan.addTransversalObjective(section));
  plan.addAbbreviations(readAbbreviations(source, outline.abbreviations.firstLine, outline.abbreviations.lastLine));
  plan.addAxes(themes);
  themes.forEach((theme) => plan.addTheme(theme));
  return plan.parsed([...annex.problems, ...themes.flatMap((theme) => theme.problems)]);
}

function emptyPlan(): ParsedPlan {
  return { entities: [], relations: [], problems: [], unresolved: [], partnerCells: [] };
}

class PlanBuilder {
  private readonly source: SourceText;
  private readonly annex: Annex;
  private readonly judge: DiscrepancyJudge;
  private readonly result = emptyPlan();
  private readonly references = new Map<string, Entity<'CrossReference'>>();
  private abbreviations: Entity<'Abbreviation'>[] = [];
  private readonly measuresSeen = new Map<string, number>();

  constructor(source: SourceText, annex: Annex, judge: DiscrepancyJudge) {
    this.source = source;
    this.annex = annex;
    this.judge = judge;
  }

  addPlan(): void {
    const line = this.source.lines.findIndex((text) => text.includes('pour la période 2017-2020')) + 1;
    if (line === 0)
      return this.problem(
        undefined,
        'the plan does not state its period',
        'restore the sentence “… pour la période 2017-2020”',
      );
    const quote = /Ce plan se concrétisera[^.]*\./.exec(this.source.lines[line - 1] ?? '')?.[0] ?? '';
    this.result.entities.push({
      id: PLAN_ID,
      kind: 'Plan',
      label: 'Plan global de sécurité et de prévention 2017-2020',
      basis: 'STATED',
      citations: [citeLines(this.source, 3), citePart(this.source, line, quote)],
      properties: { edition: '2017-2020' },
    });
  }

  addTransversalObjective(section: Section): void {
    const blocks = readBlocks(this.source, section.firstLine, section.lastLine).filter(
      (block) => block.kind !== 'footnote',
    );
    const id = entityId('TransversalObjective', section.number);
    this.result.entities.push({
      id,
      kind: 'TransversalObjective',
      label: section.title,
      basis: 'STATED',
      citations: [
        citeLines(this.source, section.headingLine),
        ...citeRuns(
          this.source,
          blocks.flatMap((block) => block.lines),
        ),
      ],
      properties: { number: section.number, title: section.title, text: blocksToText(blocks) },
    });
    this.relate('PART_OF', id, PLAN_ID, [citeLines(this.source, section.headingLine)], section.number);
  }

  addAbbreviations(abbreviations: Entity<'Abbreviation'>[]): void {
    this.abbreviations = abbreviations;
    this.result.entities.push(...abbreviations);
  }

  /** An axis is cited where the body first opens it, in any theme. */
  addAxes(themes: readonly BodyTheme[]): void {
    AXES.forEach((label, index) => {
      const line = themes.map((theme) => theme.axisLines.get(label)).find((found) => found !== undefined);
      if (line === undefined)
        return this.problem(
          undefined,
          `no theme has the axis ${label}`,
          `restore its heading “${'ABC'[index]}. ${label}”`,
        );
      this.result.entities.push({
        id: axisId(label),
        kind: 'Axis',
        label,
        basis: 'STATED',
        citations: [citeLines(this.source, line)],
        properties: { position: index + 1 },
      });
    });
  }

  addTheme(theme: BodyTheme): void {
    const { number, title, headingLine } = theme.section;
    const id = entityId('Theme', number);
    const inAnnex = this.annex.themes.get(number);
    const heading = citeLines(this.source, headingLine);
    const annexHeading = inAnnex ? [citePart(this.source, inAnnex.line, `${number}. ${inAnnex.title}`)] : [];
    this.result.entities.push({
      id,
      kind: 'Theme',
      label: title,
      basis: 'STATED',
      citations: [heading, ...annexHeading, ...citeRuns(this.source, theme.priorityLines)],
      properties: {
        number,
        title,
        introduction: theme.introduction,
        strategy: theme.strategy,
        priorities: theme.priorities,
      },
    });
    this.relate('PART_OF', id, PLAN_ID, [heading], number);
    theme.subThemes.forEach((subTheme, index) => this.addSubTheme(id, subTheme, index + 1));
    theme.measures.forEach((measure) => this.addMeasure(theme, measure));
    this.reportMissingFromBody(theme);
  }

  private addSubTheme(theme: string, subTheme: BodyTheme['subThemes'][number], position: number): void {
    const inAnnex = this.annex.subThemes.find((other) => other.title === subTheme.title);
    const id = subThemeId(subTheme.title);
    const citations = [subTheme.headingLine, ...(inAnnex ? [inAnnex.line] : [])].map((line) =>
      citeLines(this.source, line),
    );
    this.result.entities.push({
      id,
      kind: 'SubTheme',
      label: subTheme.title,
      basis: 'STATED',
      citations,
      properties: { title: subTheme.title, position, strategy: subTheme.strategy },
    });
    this.relate('PART_OF', id, theme, citations.slice(0, 1), position);
  }

  private addMeasure(theme: BodyTheme, body: BodyMeasure): void {
    const line = body.lines[0] ?? theme.section.headingLine;
    const earlier = this.measuresSeen.get(body.code);
    if (earlier)
      return this.problem(
        line,
        `measure ${body.code} stands twice in the body, first at line ${earlier}`,
        'give the second one its own code',
      );
    this.measuresSeen.set(body.code, line);
    const annex = this.annex.measures.find((measure) => measure.code === body.code);
    if (!annex)
      return this.problem(line, `measure ${body.code} is not in the annex`, 'restore its row in the table of measures');
    if (annex.axis !== body.axis)
      this.problem(
        line,
        `measure ${body.code} is on axis ${body.axis} in the body and ${annex.axis} in the annex`,
        'correct the one that is wrong',
      );
    this.addPrintedMeasure(theme.section, body, annex);
  }

  private addPrintedMeasure(theme: Section, body: BodyMeasure, annex: AnnexMeasure): void {
    const id = entityId('Measure', body.code);
    const bodyCitations = citeRuns(this.source, body.lines);
    const annexCitations = annex.parts.map((part) => citePart(this.source, part.line, part.quote));
    const annexText = annex.parts.flatMap((part) => part.textLines).join('\n');
    const title = leadOf(body.text);
    this.result.entities.push({
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
    this.placeMeasure(id, theme, body, annex);
    this.addActions(id, annex);
    this.addMentions(id, body, annexText, bodyCitations);
    this.addDiscrepancies(id, { code: body.code, bodyText: body.text, annexText, bodyCitations, annexCitations });
  }

  /** Theme, sub-theme and axis: stated by the headings that the measure stands under, and by its row. */
  private placeMeasure(id: string, theme: Section, body: BodyMeasure, annex: AnnexMeasure): void {
    const row = annex.parts.slice(0, 1).map((part) => citePart(this.source, part.line, part.quote));
    this.relate('IN_THEME', id, entityId('Theme', theme.number), [citeLines(this.source, theme.headingLine), ...row]);
    if (body.subTheme) this.relate('IN_SUB_THEME', id, subThemeId(body.subTheme), row);
    if (body.axis) this.relate('ON_AXIS', id, axisId(body.axis), row);
  }

  /**
   * Rows with partners of their own are actions. The row that opens a measure is one too, when it holds more than
   * the lead; a row that a page break cut belongs to the row above it.
   */
  private addActions(measure: string, annex: AnnexMeasure): void {
    const rows = rowsOf(annex.parts);
    const code = annex.code;
    let position = 0;
    for (const [index, row] of rows.entries()) {
      const textLines = row.flatMap((part) => part.textLines).slice(index === 0 ? 1 : 0);
      const isAction = rows.length > 1 && textLines.length > 0;
      if (isAction) this.addAction(measure, code, ++position, textLines, row);
      const cell = row.find((part) => part.partnerCell !== null);
      if (cell?.partnerCell)
        this.result.partnerCells.push({
          measure,
          ...(isAction ? { action: entityId('Action', `${code}/${position}`) } : {}),
          line: cell.line,
          text: cell.partnerCell,
        });
    }
  }

  private addAction(measure: string, code: string, position: number, textLines: string[], row: AnnexPart[]): void {
    const id = entityId('Action', `${code}/${position}`);
    const text = textLines.join('\n').replace(/^- /, '');
    const citations = row.map((part) => citePart(this.source, part.line, part.quote));
    this.result.entities.push({
      id,
      kind: 'Action',
      label: `${code} (${position}) ${firstSentence(leadOf(text))}`,
      basis: 'STATED',
      citations,
      properties: { measure: code, position, text },
    });
    this.relate('PART_OF', id, measure, citations, position);
  }

  /** References to other documents and other parts of the plan, in the text and in the footnotes it calls. */
  private addMentions(measure: string, body: BodyMeasure, annexText: string, citations: Citation[]): void {
    this.addReferences(measure, body.text, citations);
    for (const note of body.footnotes) this.addReferences(measure, note.text, [citeLines(this.source, note.line)]);
    abbreviationsIn(`${body.text}\n${annexText}`, this.abbreviations).forEach((abbreviation, index) =>
      this.relate('MENTIONS', measure, abbreviation.id, citations, index + 1),
    );
  }

  private addReferences(measure: string, text: string, citations: Citation[]): void {
    for (const reference of referencesIn(text)) {
      const id = entityId('CrossReference', slug(reference.text));
      const known = this.references.get(id);
      if (known) known.citations.push(...citations);
      else this.references.set(id, this.crossReference(id, reference, citations));
      this.relate('REFERS_TO', measure, id, citations);
    }
    for (const { number } of transversalObjectivesIn(text))
      this.relate('REFERS_TO', measure, entityId('TransversalObjective', number), citations);
    for (const code of measureCodesIn(text)) this.relate('REFERS_TO', measure, entityId('Measure', code), citations);
  }

  private crossReference(
    id: string,
    { text, target }: { text: string; target: string },
    citations: Citation[],
  ): Entity<'CrossReference'> {
    return {
      id,
      kind: 'CrossReference',
      label: text,
      basis: 'STATED',
      citations: [...citations],
      properties: { text, target },
    };
  }

  private addDiscrepancies(measure: string, printed: Parameters<DiscrepancyJudge['discrepanciesOf']>[0]): void {
    for (const discrepancy of this.judge.discrepanciesOf(printed)) {
      this.result.entities.push(discrepancy);
      this.relate('PART_OF', discrepancy.id, measure, discrepancy.citations);
    }
  }

  private reportMissingFromBody(theme: BodyTheme): void {
    const inBody = new Set(theme.measures.map((measure) => measure.code));
    for (const measure of this.annex.measures)
      if (measure.theme === theme.section.number && !inBody.has(measure.code))
        this.problem(
          measure.parts[0]?.line,
          `measure ${measure.code} is in the annex but not in the body`,
          'restore it in the body of the plan',
        );
  }

  /** A judgement without its difference is told only when the text was read whole: else it is a mere consequence. */
  parsed(problems: Problem[]): ParsedPlan {
    const { entities, relations, partnerCells } = this.result;
    const found = [...this.result.problems, ...problems];
    return {
      entities: [...entities, ...this.references.values()],
      relations: uniteRepeats(relations),
      partnerCells,
      problems: found.length > 0 ? found : this.judge.idleEntries(),
      unresolved: this.judge.unjudged,
    };
  }

  private relate(type: RelationType, from: string, to: string, citations: Citation[], position?: number): void {
    this.result.relations.push({
      type,
      from,
      to,
      basis: 'STATED',
      citations: [...citations],
      ...(position ? { position } : {}),
    });
  }

  private problem(line: number | undefined, message: string, remedy: string): void {
    this.result.problems.push({ message, file: this.source.path, ...(line ? { line } : {}), remedy });
  }
}

/** A measure that refers twice to the same thing has one relation, with both citations. */
function uniteRepeats(relations: readonly Relation[]): Relation[] {
  const united = new Map<string, Relation>();
  for (const relation of relations) {
    const key = `${relation.from} ${relation.type} ${relation.to}`;
    const known = united.get(key);
    if (known) known.citations.push(...relation.citations);
    else united.set(key, relation);
  }
  return [...united.values()];
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

function axisId(label: AxisLabel): string {
  return entityId('Axis', slug(label));
}

function subThemeId(title: string): string {
  return entityId('SubTheme', slug(title));
}
