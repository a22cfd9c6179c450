/** The body of the plan: each theme's introduction, strategy and priorities, and its measures under three axes. */
import type { Problem } from '../../../data/model/problems.ts';
import type { SourceText } from '../../stages.ts';
import { blocksToText, itemText, readBlocks } from './blocks.ts';
import type { Block } from './blocks.ts';
import type { Section } from './outline.ts';

/** The axes by the heading that opens them in the body. */
export const AXES = ['Prévention', 'Réaction', 'Suivi'] as const;
export type AxisLabel = (typeof AXES)[number];

export interface BodyMeasure {
  code: string;
  axis: AxisLabel | null;
  /** Title of the sub-theme it stands under; null in themes without any. */
  subTheme: string | null;
  /** Cleaned: the lead, then each list item on a line that begins with `- `. */
  text: string;
  lines: number[];
  /** Texts of the footnotes it calls, with their line. */
  footnotes: { text: string; line: number }[];
}

export interface BodySubTheme {
  title: string;
  headingLine: number;
  strategy: string;
}

export interface BodyTheme {
  section: Section;
  introduction: string;
  strategy: string;
  priorities: string[];
  priorityLines: number[];
  subThemes: BodySubTheme[];
  /** First heading line of each axis met. */
  axisLines: Map<AxisLabel, number>;
  measures: BodyMeasure[];
  problems: Problem[];
}

const MEASURE = /^(M\d+\.\d+) : /;
const AXIS = /^[ABC]\. (Prévention|Réaction|Suivi)$/;
const STRATEGY = /^Stratégie(?: « (.+) »)?$/;
const MEASURES = /^Mesures(?: (?:« )?(.+?)(?: »)?)?$/;

/** Reads one theme. A measure outside any axis, or of another theme's number, is a problem. */
export function readTheme(source: SourceText, section: Section): BodyTheme {
  const blocks = readBlocks(source, section.firstLine, section.lastLine);
  const footnotes = new Map(blocks.flatMap((block) => (block.number === undefined ? [] : [[block.number, block]])));
  const reader = new ThemeReader(section, footnotes);
  for (const block of blocks) if (block.kind !== 'footnote') reader.take(block);
  return reader.theme(source);
}

/** Follows the blocks of a theme in order, and remembers which part of it they belong to. */
class ThemeReader {
  private readonly section: Section;
  private readonly footnotes: ReadonlyMap<number, Block>;
  private part: 'introduction' | 'strategy' | 'measures' = 'introduction';
  private axis: AxisLabel | null = null;
  private subTheme: string | null = null;
  private readonly introduction: Block[] = [];
  private readonly strategies: { subTheme: string | null; blocks: Block[] }[] = [];
  private readonly subThemes = new Map<string, number>();
  private readonly axisLines = new Map<AxisLabel, number>();
  private readonly measures: { code: string; axis: AxisLabel | null; subTheme: string | null; blocks: Block[] }[] = [];

  constructor(section: Section, footnotes: ReadonlyMap<number, Block>) {
    this.section = section;
    this.footnotes = footnotes;
  }

  take(block: Block): void {
    if (this.takeHeading(block)) return;
    if (MEASURE.test(block.text)) this.part = 'measures';
    if (this.part === 'introduction') this.introduction.push(block);
    else if (this.part === 'strategy') this.strategies.at(-1)?.blocks.push(block);
    else this.takeMeasure(block);
  }

  /** Headings move from one part to the next; a measure itself ends a strategy that has no heading after it. */
  private takeHeading(block: Block): boolean {
    const strategy = STRATEGY.exec(block.text);
    const axis = AXIS.exec(block.text);
    const measures = MEASURES.exec(block.text);
    if (strategy) this.openStrategy(strategy[1] ?? null, block);
    else if (axis) this.openAxis(axis[1] as AxisLabel, block);
    else if (measures) this.openMeasures(measures[1] ?? null, block);
    else if (this.isNumberedSubTheme(block)) this.openMeasures(block.text.replace(/^\d\. /, ''), block);
    else return false;
    return true;
  }

  /** “1. Fraude”, “2. Cybercriminalité”: numbered, alone, under the heading of the measures and before an axis. */
  private isNumberedSubTheme(block: Block): boolean {
    const between = this.part === 'measures' && (this.axis === null || this.axis === 'Suivi');
    return between && /^\d\. \p{Lu}[\p{L} ]+$/u.test(block.text);
  }

  private openStrategy(subTheme: string | null, block: Block): void {
    this.part = 'strategy';
    this.axis = null;
    this.noteSubTheme(subTheme, block);
    this.strategies.push({ subTheme, blocks: [] });
  }

  private openMeasures(subTheme: string | null, block: Block): void {
    this.part = 'measures';
    this.axis = null;
    this.noteSubTheme(subTheme, block);
  }

  private openAxis(axis: AxisLabel, block: Block): void {
    this.part = 'measures';
    this.axis = axis;
    if (!this.axisLines.has(axis)) this.axisLines.set(axis, block.lines[0] ?? 0);
  }

  private noteSubTheme(title: string | null, block: Block): void {
    this.subTheme = title;
    if (title !== null && !this.subThemes.has(title)) this.subThemes.set(title, block.lines[0] ?? 0);
  }

  private takeMeasure(block: Block): void {
    const code = MEASURE.exec(block.text)?.[1];
    if (code) this.measures.push({ code, axis: this.axis, subTheme: this.subTheme, blocks: [block] });
    else this.measures.at(-1)?.blocks.push(block);
  }

  theme(source: SourceText): BodyTheme {
    const strategyBlocks = this.strategies.flatMap(({ blocks }) => blocks);
    const priorities = priorityItems(strategyBlocks.length > 0 ? [...this.introduction, ...strategyBlocks] : []);
    return {
      section: this.section,
      introduction: blocksToText(this.introduction),
      strategy: blocksToText(strategyBlocks),
      priorities: priorities.map((block) => block.text.replace(/^\d+\. /, '').replace(/\s*[;.]$/, '')),
      priorityLines: priorities.flatMap((block) => block.lines),
      subThemes: [...this.subThemes].map(([title, headingLine]) => ({
        title,
        headingLine,
        strategy: this.strategies
          .filter((strategy) => strategy.subTheme === title)
          .map((strategy) => blocksToText(strategy.blocks))
          .join('\n\n'),
      })),
      axisLines: this.axisLines,
      measures: this.measures.map((measure) => this.measure(measure)),
      problems: this.measures.flatMap((measure) => measureProblems(source, this.section, measure)),
    };
  }

  private measure({ code, axis, subTheme, blocks }: (typeof this.measures)[number]): BodyMeasure {
    const [lead, ...rest] = blocks;
    const text = [lead?.text.replace(MEASURE, '') ?? '', ...rest.map(itemText)].join('\n');
    const footnotes = blocks
      .flatMap((block) => block.marks)
      .flatMap((mark) => this.footnotes.get(mark) ?? [])
      .map((footnote) => ({ text: footnote.text, line: footnote.lines[0] ?? 0 }));
    return { code, axis, subTheme, text, lines: blocks.flatMap((block) => block.lines), footnotes };
  }
}

/** The list items right after a paragraph that speaks of priorities and ends with a colon. */
function priorityItems(blocks: readonly Block[]): Block[] {
  const items: Block[] = [];
  let inside = false;
  for (const block of blocks) {
    if (block.kind === 'item' && inside) items.push(block);
    else inside = block.kind === 'paragraph' && /priorit/i.test(block.text) && block.text.endsWith(':');
  }
  return items;
}

function measureProblems(
  source: SourceText,
  section: Section,
  measure: { code: string; axis: AxisLabel | null; blocks: Block[] },
): Problem[] {
  const line = measure.blocks[0]?.lines[0] ?? section.headingLine;
  const problems: Problem[] = [];
  if (measure.axis === null)
    problems.push({
      message: `measure ${measure.code} stands under no axis in the body of the plan`,
      file: source.path,
      line,
      remedy: 'a heading “A. Prévention”, “B. Réaction” or “C. Suivi” must stand above it; restore it',
    });
  if (!measure.code.startsWith(`M${section.number}.`))
    problems.push({
      message: `measure ${measure.code} stands in theme ${section.number} (${section.title})`,
      file: source.path,
      line,
      remedy: 'correct the code, or the heading of the theme above it',
    });
  return problems;
}
