/** Cuts the pieces of a text in which words matched. */
import type { Fragment } from './documents.ts';

export interface Mark {
  start: number;
  end: number;
}

/** Long enough for a sentence of the plan, short enough for a list of results. */
const FRAGMENT_LENGTH = 240;
const MOST_FRAGMENTS = 3;

/** @returns the pieces with most marks, in the order of the text; a short text is one piece */
export function fragmentsOf(text: string, marks: readonly Mark[]): Fragment[] {
  const merged = mergeMarks(marks);
  if (text.length <= FRAGMENT_LENGTH) return [{ text, marks: merged }];
  return windows(text, merged)
    .sort((a, b) => b.marks.length - a.marks.length || a.start - b.start)
    .slice(0, MOST_FRAGMENTS)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, marks: inside }) => ({
      text: text.slice(start, end),
      marks: inside.map((mark) => ({ start: mark.start - start, end: mark.end - start })),
    }));
}

function mergeMarks(marks: readonly Mark[]): Mark[] {
  const merged: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && mark.start < last.end) last.end = Math.max(last.end, mark.end);
    else merged.push({ ...mark });
  }
  return merged;
}

/** Windows that follow one another, each begun a little before its first mark, at the start of a word. */
function windows(text: string, marks: readonly Mark[]): (Mark & { marks: Mark[] })[] {
  const found: (Mark & { marks: Mark[] })[] = [];
  for (const mark of marks) {
    const current = found.at(-1);
    if (current && mark.end <= current.end) {
      current.marks.push(mark);
      continue;
    }
    const start = wordStart(text, Math.max(current?.end ?? 0, mark.start - FRAGMENT_LENGTH / 4));
    const end = Math.max(mark.end, wordEnd(text, start + FRAGMENT_LENGTH));
    found.push({ start: Math.min(start, mark.start), end, marks: [mark] });
  }
  return found;
}

function wordStart(text: string, from: number): number {
  if (from === 0) return 0;
  const blank = text.indexOf(' ', from);
  return blank < 0 ? from : blank + 1;
}

function wordEnd(text: string, from: number): number {
  if (from >= text.length) return text.length;
  const blank = text.lastIndexOf(' ', from);
  return blank < 0 ? from : blank;
}
