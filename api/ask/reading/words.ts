/** A question cut into words and marks, each with the place where it stands. */
import { fold } from '../../../data/language/fold.ts';

export interface Word {
  /** Folded; codes as `m1.1`, periods as `2023-2024`, marks as themselves. */
  word: string;
  /** As typed. */
  written: string;
  start: number;
  /** Excluded. */
  end: number;
}

/** Longest question that is read; what comes after is cut off. */
const LONGEST = 500;

const CHAPTER = String.raw`\b\d{1,2}(?:\.\d{1,2}){2,}\b`;
const CODE = String.raw`(?<![\p{L}\p{N}])[mM]\s?\d{1,2}\s?[.,]\s?\d{1,2}(?!\d)|\b\d{1,2}\.\d{1,2}(?![\d.])`;
const PERIOD = String.raw`\b20\d\d\s?[-–/]\s?(?:20)?\d\d(?!\d)`;
const WORD = String.raw`[\p{L}\p{N}]+`;
const MARK = String.raw`[,;:/+%?()]`;
const PIECE = new RegExp(`${PERIOD}|${CHAPTER}|${CODE}|${WORD}|${MARK}`, 'gu');

/** What stands before an apostrophe or after it without being a word: l'école, Molenbeek's, thema's. */
const ELIDED = new Set(['l', 'd', 'j', 'm', 't', 's', 'n', 'c', 'qu', 'jusqu', 'lorsqu', 'puisqu']);

/** Elided articles whose apostrophe was not typed: “l auditorat”. */
const LOST = new Set(['l', 'd', 'qu']);

/** @returns the words and marks of a question in order, without elided articles */
export function wordsOf(question: string): Word[] {
  const text = question.normalize('NFC').slice(0, LONGEST);
  const found: Word[] = [];
  for (const match of text.matchAll(PIECE)) {
    const written = match[0];
    const start = match.index;
    const end = start + written.length;
    if (ELIDED.has(fold(written)) && (isApostrophe(text[end]) || isApostrophe(text[start - 1]))) continue;
    if (LOST.has(written)) continue;
    found.push({ word: normal(fold(written)), written, start, end });
  }
  return found;
}

function isApostrophe(character: string | undefined): boolean {
  return character !== undefined && "'’‘ʼ`´".includes(character);
}

/** `m 1,1` and `1.1` are codes alike; `2023/24` is `2023-2024`. */
function normal(word: string): string {
  const period = /^(20\d\d)\s?[-–/]\s?(?:20)?(\d\d)$/.exec(word);
  if (period) return `${period[1]}-20${period[2]}`;
  const code = /^m?\s?(\d{1,2})\s?[.,]\s?(\d{1,2})$/.exec(word);
  return code ? `m${code[1]}.${code[2]}` : word;
}
