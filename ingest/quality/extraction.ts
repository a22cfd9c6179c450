/** What was read from the sources: how many of each kind, whether each stands in its source, and what was left. */
import type { Citation } from '../../data/model/basis.ts';
import { lineOf, runningText, spanOf } from '../parse/span.ts';
import type { RunningText } from '../parse/span.ts';
import type { Dataset, SourceText } from '../stages.ts';
import { proportion } from './proportion.ts';
import type { Proportion } from './proportion.ts';

export interface ExtractionFigures {
  nodes: { kind: string; count: number; verified: number }[];
  relations: { type: string; count: number; verified: number }[];
  /** Nodes and relations all of whose quotes stand in their sources to the letter, at least one each. */
  verified: Proportion;
  documents: DocumentFigures[];
}

export interface DocumentFigures {
  document: string;
  /** Lines that are not blank, and those of them of which a node or relation cites a word. */
  lines: Proportion;
  /** The longest runs of lines of which nothing is cited, the longest first. */
  uncited: { firstLine: number; lastLine: number; lines: number; begins: string }[];
}

const MOST_RUNS = 5;

/** @param texts the sources, by document id */
export function extractionFigures(
  { entities, relations }: Dataset,
  texts: ReadonlyMap<string, SourceText>,
): ExtractionFigures {
  const runningOf = new Map([...texts].map(([id, text]) => [id, runningText(text)]));
  const isVerified = ({ citations }: { citations: readonly Citation[] }) =>
    citations.length > 0 && citations.every((citation) => stands(citation, runningOf));
  const everything = [...entities, ...relations];
  const citations = everything.flatMap((one) => one.citations);
  return {
    nodes: counted(entities, ({ kind }) => kind, isVerified).map(([kind, count]) => ({ kind, ...count })),
    relations: counted(relations, ({ type }) => type, isVerified).map(([type, count]) => ({ type, ...count })),
    verified: proportion(everything.filter(isVerified).length, everything.length),
    documents: [...runningOf.values()].map((running) => documentFigures(running, citations)),
  };
}

function stands(citation: Citation, runningOf: ReadonlyMap<string, RunningText>): boolean {
  const running = runningOf.get(citation.document);
  return running !== undefined && spanOf(running, citation) !== null;
}

function counted<T>(
  items: readonly T[],
  groupOf: (item: T) => string,
  isVerified: (item: T) => boolean,
): [group: string, { count: number; verified: number }][] {
  const groups = new Map<string, { count: number; verified: number }>();
  for (const item of items) {
    const group = groups.get(groupOf(item)) ?? { count: 0, verified: 0 };
    group.count++;
    if (isVerified(item)) group.verified++;
    groups.set(groupOf(item), group);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

function documentFigures(running: RunningText, citations: readonly Citation[]): DocumentFigures {
  const { lines } = running.source;
  const isCited = citedLines(running, citations);
  const printed = lines.flatMap((line, index) => (line.trim() === '' ? [] : index));
  return {
    document: running.source.id,
    lines: proportion(printed.filter((index) => isCited[index]).length, printed.length),
    uncited: runsOf(printed, isCited)
      .map((run) => ({
        firstLine: (run[0] ?? 0) + 1,
        lastLine: (run.at(-1) ?? 0) + 1,
        lines: run.length,
        begins: (lines[run[0] ?? 0] ?? '').trim().slice(0, 60),
      }))
      .sort((a, b) => b.lines - a.lines || a.firstLine - b.firstLine)
      .slice(0, MOST_RUNS),
  };
}

/** For each line, whether a quote holds one of its characters. */
function citedLines(running: RunningText, citations: readonly Citation[]): boolean[] {
  const isCited = running.source.lines.map(() => false);
  for (const citation of citations) {
    const span = citation.document === running.source.id ? spanOf(running, citation) : null;
    if (span) isCited.fill(true, lineOf(running, span.start) - 1, lineOf(running, span.end - 1));
  }
  return isCited;
}

/** Runs of printed lines that follow each other without a cited one between. */
function runsOf(printed: readonly number[], isCited: readonly boolean[]): number[][] {
  const runs: number[][] = [];
  let open: number[] | undefined;
  for (const index of printed) {
    if (isCited[index]) open = undefined;
    else if (open) open.push(index);
    else runs.push((open = [index]));
  }
  return runs;
}
