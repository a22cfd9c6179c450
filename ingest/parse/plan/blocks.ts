/**
 * The body of the plan as headings, paragraphs, list items and footnotes.
 *
 * The text comes from a two-column PDF: page breaks cut sentences, footnotes stand between the two halves,
 * and the cut half of a list item was sometimes given a dash of its own (“- thérapie,...) pour les victimes”).
 */
import type { SourceText } from '../../stages.ts';
import { cleanBody, joinCut } from './typography.ts';

export interface Block {
  kind: 'paragraph' | 'item' | 'footnote';
  /** Cleaned text, without list dash or footnote number. */
  text: string;
  /** Numbers of the footnotes whose marks stand in it. */
  marks: number[];
  /** The number of a footnote. */
  number?: number;
  /** The lines it stands on, from 1, in order. */
  lines: number[];
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** A footnote begins with its number, raised (“²³ Cf. COL 13/2013.”) or, in places, not (“22 Sur la base …”). */
const FOOTNOTE = new RegExp(`^([${SUPERSCRIPTS}]+|\\d{1,2}) (?=\\S)`);
const ITEM = /^\s*(?:[-·]|\d{1,2}\.) /;
const ITEM_DASH = /^\s*[-·] /;
/** Starts something of its own whatever came before it. */
const OPENER = /^(?:M\d+\.\d+ : |[ABC]\. \p{Lu}|Stratégie\b|Mesures\b)/u;

/** Reads the lines from `firstLine` to `lastLine`, both included, as blocks. */
export function readBlocks(source: SourceText, firstLine: number, lastLine: number): Block[] {
  const blocks: Block[] = [];
  for (let line = firstLine; line <= lastLine; line++) {
    const raw = source.lines[line - 1] ?? '';
    if (raw.trim() === '') continue;
    const cut = blocks.findLast((block) => block.kind !== 'footnote');
    if (cut && continues(cut, raw)) extend(cut, raw, line);
    else blocks.push(newBlock(raw, line));
  }
  return blocks;
}

/** Whether a line goes on with a block that a page break cut: the block does not end a sentence, the line does not begin one. */
function continues(block: Block, raw: string): boolean {
  if (FOOTNOTE.test(raw) || OPENER.test(raw) || /[.;:!?»]$/.test(block.text)) return false;
  const words = cleanBody(raw.replace(ITEM_DASH, ''));
  return /^[\p{Ll}(]/u.test(words) || /\p{L}-$/u.test(block.text);
}

function extend(block: Block, raw: string, line: number): void {
  block.text = joinCut(block.text, cleanBody(raw.replace(ITEM_DASH, '')));
  block.marks.push(...marksIn(raw));
  block.lines.push(line);
}

function newBlock(raw: string, line: number): Block {
  const footnote = FOOTNOTE.exec(raw);
  if (footnote) {
    const number = superscriptValue(footnote[1] ?? '');
    return { kind: 'footnote', number, text: cleanBody(raw.slice(footnote[0].length)), marks: [], lines: [line] };
  }
  const kind = ITEM.test(raw) ? 'item' : 'paragraph';
  return { kind, text: cleanBody(raw.replace(ITEM_DASH, '')), marks: marksIn(raw), lines: [line] };
}

function marksIn(raw: string): number[] {
  return [...raw.matchAll(new RegExp(`[${SUPERSCRIPTS}]+`, 'g'))].map(([mark]) => superscriptValue(mark));
}

/** `²³` and `23` both give 23. */
function superscriptValue(digits: string): number {
  return Number(
    [...digits].map((digit) => (SUPERSCRIPTS.includes(digit) ? SUPERSCRIPTS.indexOf(digit) : digit)).join(''),
  );
}

/** Paragraphs and items as text: a blank line between paragraphs, an item on a line of its own that begins with `- `. */
export function blocksToText(blocks: readonly Block[]): string {
  return blocks
    .filter((block) => block.kind !== 'footnote')
    .map((block, index) => separatorBefore(block, index) + itemText(block))
    .join('');
}

function separatorBefore(block: Block, index: number): string {
  if (index === 0) return '';
  return block.kind === 'item' ? '\n' : '\n\n';
}

/** Numbered items keep their number (`1. Former …`), the others begin with `- `. */
export function itemText(block: Block): string {
  return block.kind === 'item' && !/^\d/.test(block.text) ? `- ${block.text}` : block.text;
}
