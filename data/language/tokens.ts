/** Cuts a text into words, each with the place where it stands. */
import { fold } from './fold.ts';

export interface Token {
  /** Folded: lower case, no accents, no elided article. */
  word: string;
  /** As written, without the elided article. */
  written: string;
  /** Offsets in the text, `end` excluded. */
  start: number;
  end: number;
  /** Whether a full stop, comma, bracket or line of a list parts it from the word before. */
  afterBreak: boolean;
}

/**
 * A code or a number is one word (M1.10, 1.635.662). A word may go on after a hyphen at the end of a line, as the
 * report's columns break it.
 */
const WORD = /\p{L}?\d+(?:\.\d+)+|[\p{L}\p{N}]+(?:-[ \t]*\r?\n\s*\p{Ll}[\p{L}\p{N}]*)?/gu;
const BREAK = /[.;:!?()[\]…•·|,«»"]|\n\s*\n|\n\s*[-–·]/;

/** Words of which only the beginning stands before the apostrophe: l'école, d'armes, jusqu'à, aujourd'hui is one word. */
const ELIDED = new Set(['l', 'd', 'j', 'm', 't', 's', 'n', 'c', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu', 'presqu']);

/**
 * @param text in any of the three languages, with either apostrophe
 * @returns its words in order; hyphenated words are cut at the hyphen, elided articles are left out
 */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  let breakSeen = true;
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    breakSeen ||= BREAK.test(text.slice(last, start));
    last = end;
    const written = match[0].replace(/-[ \t]*\r?\n\s*/, '');
    const word = fold(written);
    if (ELIDED.has(word) && isApostrophe(text[end])) continue;
    if (word === '') continue;
    found.push({ word, written, start, end, afterBreak: breakSeen });
    breakSeen = false;
  }
  return found;
}

function isApostrophe(character: string | undefined): boolean {
  return character !== undefined && "'’‘ʼ".includes(character);
}
