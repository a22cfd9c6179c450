/** A cleaned text of the plan as paragraphs and lists, in the source's voice. */
import type { ReactNode } from 'react';
import type { Abbreviated_AbbreviationFragment } from '../generated/operations.ts';
import { Abbreviated } from './Abbreviated.tsx';
import { french } from './french.ts';
import { toBlocks } from './blocks.ts';
import type { Block, Segment } from './blocks.ts';
import './Prose.css';

interface ProseProps {
  text: string;
  abbreviations?: readonly Abbreviated_AbbreviationFragment[];
}

export function Prose({ text, abbreviations = [] }: ProseProps) {
  return (
    <ProseBlocks
      segments={[{ text }]}
      renderSegment={({ text: words }) => <Abbreviated text={french(words)} abbreviations={abbreviations} />}
    />
  );
}

interface ProseBlocksProps {
  segments: readonly Segment[];
  /** How a run of words is shown; its key is set here. */
  renderSegment: (segment: Segment) => ReactNode;
}

export function ProseBlocks({ segments, renderSegment }: ProseBlocksProps) {
  return (
    <div lang="fr" className="prose source-voice">
      {showBlocks(toBlocks(segments), renderSegment)}
    </div>
  );
}

function showBlocks(blocks: Block[], show: ProseBlocksProps['renderSegment']): ReactNode[] {
  return runs(blocks).map((run, index) =>
    run[0]?.level === 0 ? <p key={index}>{showSegments(run[0], show)}</p> : <ul key={index}>{showItems(run, show)}</ul>,
  );
}

/** The items of one list; deeper ones become a list inside the item they follow. */
function showItems(blocks: Block[], show: ProseBlocksProps['renderSegment']): ReactNode[] {
  const top = Math.min(...blocks.map(({ level }) => level));
  const items: { own: Block | undefined; inner: Block[] }[] = [];
  for (const block of blocks) {
    const last = items.at(-1);
    if (block.level === top) items.push({ own: block, inner: [] });
    else if (last) last.inner.push(block);
    else items.push({ own: undefined, inner: [block] });
  }
  return items.map(({ own, inner }, index) => (
    <li key={index}>
      {own && showSegments(own, show)}
      {inner.length > 0 && <ul>{showItems(inner, show)}</ul>}
    </li>
  ));
}

/** Each paragraph by itself; items that follow one another together. */
function runs(blocks: Block[]): Block[][] {
  const result: Block[][] = [];
  for (const block of blocks) {
    const last = result.at(-1);
    if (last && block.level > 0 && (last[0]?.level ?? 0) > 0) last.push(block);
    else result.push([block]);
  }
  return result;
}

function showSegments({ segments }: Block, show: ProseBlocksProps['renderSegment']): ReactNode[] {
  return segments.map((segment, index) => <span key={index}>{show(segment)}</span>);
}
