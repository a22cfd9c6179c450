/** Reads the plan's cleaned texts: paragraphs, and list items on lines that begin with `- `. */

/** A run of words, in both versions of a text or in one of them only. */
export interface Segment {
  text: string;
  only?: 'body' | 'annex';
  /** A difference that a reader should see. */
  marked?: boolean;
}

export interface Block {
  /** 0 for a paragraph; 1 for a list item, 2 for an item inside an item… */
  level: number;
  segments: Segment[];
}

/** The paragraphs and items of a text cut into segments. */
export function toBlocks(segments: readonly Segment[]): Block[] {
  return splitLines(segments)
    .filter((line) => line.some(({ text }) => text.trim() !== ''))
    .map(toBlock);
}

function splitLines(segments: readonly Segment[]): Segment[][] {
  const lines: Segment[][] = [[]];
  for (const segment of segments) {
    segment.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...segment, text });
    });
  }
  return lines;
}

function toBlock(line: Segment[]): Block {
  const text = line.map((segment) => segment.text).join('');
  const mark = /^(\s*)- /.exec(text);
  if (!mark) return { level: 0, segments: line };
  return { level: 1 + Math.floor((mark[1] ?? '').length / 2), segments: dropStart(line, mark[0].length) };
}

function dropStart(line: Segment[], length: number): Segment[] {
  let left = length;
  return line.flatMap((segment) => {
    const dropped = Math.min(left, segment.text.length);
    left -= dropped;
    return dropped === segment.text.length ? [] : [{ ...segment, text: segment.text.slice(dropped) }];
  });
}
