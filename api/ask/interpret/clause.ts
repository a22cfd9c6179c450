/** The part of a question that says something of those who are asked for. */
import { isIdle, kindOf, meaningOf, RELATIVES, type Piece, type Sketch } from './sketch.ts';

/**
 * What is said of the bodies themselves: up to a purpose, and up to a clause that says something of another thing, as in
 * “which partners take part in measures that protect victims”.
 */
export function clauseOf(doer: Piece, sketch: Sketch): Piece[] {
  const after = sketch.pieces.slice(doer.at + 1);
  const isPassive = isByWhom(doer, sketch);
  const end = after.findIndex((piece, at) => {
    const before = after.slice(0, at);
    if (meaningOf(piece, 'mark') || isPurpose(piece, before.at(-1))) return true;
    if (RELATIVES.has(piece.words[0]!)) return before.some((each) => !isIdle(each));
    return !isPassive && isAttribute(piece, before.at(-1), after[at + 1], sketch);
  });
  return end < 0 ? after : after.slice(0, end);
}

/** “To protect victims”, but not “have to protect victims”. */
function isPurpose({ words }: Piece, previous: Piece | undefined): boolean {
  return PURPOSES.has(words[0]!) || (words[0] === 'to' && !OBLIGING.has(previous?.words[0] ?? ''));
}

/** “Measures aimed at …”, “mesures visant …”; at the end of a sentence, a participle is its verb. */
function isAttribute(piece: Piece, thing: Piece | undefined, next: Piece | undefined, { language }: Sketch): boolean {
  const isThing = thing !== undefined && (kindOf(thing) !== undefined || thing.meanings[0]!.is === 'node');
  return isThing && next !== undefined && !meaningOf(next, 'mark') && PARTICIPLE[language].test(piece.words[0]!);
}

/** “By whom”, “door welke diensten”: whether the bodies do what is said to be done. */
export function isByWhom(doer: Piece, { pieces }: Sketch): boolean {
  const before = pieces.slice(Math.max(0, doer.at - 2), doer.at).flatMap(({ words }) => words);
  return [...before, doer.words[0]!].some((word) => BY.has(word));
}

/** Whether a noun follows, whatever verb it looks like: “de lutte”, “the work”, “voor het werken”. */
export function introducesNoun({ words }: Piece, { language }: Sketch): boolean {
  const last = words.at(-1)!;
  return DETERMINERS[language].has(last) || PREPOSITIONS[language].has(last);
}

export const BY: ReadonlySet<string> = new Set(['par', 'door', 'by']);
const PURPOSES: ReadonlySet<string> = new Set(['pour', 'afin', 'om', 'teneinde']);
const OBLIGING: ReadonlySet<string> = new Set(['have', 'has', 'had', 'need', 'needs', 'ought']);

/** By language: “a” has in French, and stands before a noun in English. */
export const DETERMINERS = {
  fr: setOf('le la les l un une des du ce cet cette ces leur leurs'),
  nl: setOf('de het een deze dit die dat hun'),
  en: setOf('the a an this these those their its'),
};

const PREPOSITIONS = {
  fr: setOf('de d au aux dans sur par avec sans en'),
  nl: setOf('van voor met bij op door in uit over rond tegen'),
  en: setOf('of for on by with from at in about against'),
};

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Forms by language, of folded words. */
export const PARTICIPLE = {
  fr: /(?:ant|ee?s?)$/,
  nl: /^(?:ge|be|ver|ont)\w+(?:d|t|en)$|eerd$|ende$/,
  en: /(?:ed|ing)$/,
};
