/** Why a thing was found, as few words as tell it. */

const KINDS = ['WORD', 'STEM', 'CONCEPT', 'NARROWER', 'BROADER', 'RELATED', 'ABBREVIATION', 'PREFIX', 'FUZZY'] as const;
export type ReasonKind = (typeof KINDS)[number];

interface Reason {
  kind: string;
  text: string;
}

export interface ToldReason {
  kind: ReasonKind;
  /** What it was found through, in the words of the source. */
  words: string;
}

const MOST = 4;

/** The strongest reasons, the same words once: `violence → violences` is told as `violences`. */
export function toldReasons(reasons: readonly Reason[]): ToldReason[] {
  const told = new Map<string, ToldReason>();
  for (const { kind, text } of reasons) {
    const words = text.slice(text.lastIndexOf('→') + 1).trim();
    const key = words.toLowerCase();
    if (isReasonKind(kind) && !told.has(key)) told.set(key, { kind, words });
  }
  return [...told.values()].slice(0, MOST);
}

function isReasonKind(kind: string): kind is ReasonKind {
  return KINDS.includes(kind as ReasonKind);
}
