/** Verbs that no list holds, told by where they stand in a clause. */
import { DETERMINERS, isByWhom, introducesNoun, PARTICIPLE } from './clause.ts';
import { isIdle, isOperator, isSingular, kindOf, meaningOf, type Piece, type Sketch } from './sketch.ts';

/** @param clause what is said of the doer: bodies that are asked for, or “who” */
export function unlistedVerb(doer: Piece, clause: readonly Piece[], sketch: Sketch): Piece | undefined {
  return isByWhom(doer, sketch)
    ? passiveVerb(clause, sketch)
    : (activeVerb(doer, clause, sketch) ?? predicate(clause) ?? finalVerb(clause, sketch));
}

/** The verb right after the doer, where it has a meaning of its own and something of whom it is said. */
function activeVerb(doer: Piece, clause: readonly Piece[], sketch: Sketch): Piece | undefined {
  const [verb, object] = clause.filter(isSentence);
  if (!verb || !object || verb.words.length > 1 || !hasOwnMeaning(verb)) return undefined;
  if (DETERMINERS[sketch.language].has(object.words[0]!) || meaningOf(object, 'node')) return verb;
  const isAlone = kindOf(doer) === undefined || isAuxiliary(clause[0]!);
  return (isAlone || agrees(verb, doer, sketch)) && !isIdle(object) ? verb : undefined;
}

/** Whether a word after “which partners” has the ending of a verb that is said of them. */
function agrees(verb: Piece, doer: Piece, sketch: Sketch): boolean {
  const endings = isSingular(doer, sketch) ? ONE : SEVERAL;
  return isOperator(sketch.pieces[doer.at - 1] ?? doer, 'which') && endings[sketch.language].test(verb.words[0]!);
}

/** “Door wie worden … gefinancierd?”, “Par quels services les … sont-elles financées ?” */
function passiveVerb(clause: readonly Piece[], sketch: Sketch): Piece | undefined {
  const isParticiple = (piece: Piece) => hasOwnMeaning(piece) && PARTICIPLE[sketch.language].test(piece.words[0]!);
  return clause.find((piece, at) => isParticiple(piece) && !isNoun(clause[at - 1], sketch));
}

/** “Which partners are competent for …?”: what they are said to be, with something of which it is said. */
function predicate([copula, quality, next]: readonly Piece[]): Piece | undefined {
  if (!copula || !quality || !next || !COPULAS.has(copula.words.join(' ')) || quality.words.length > 1)
    return undefined;
  return hasOwnMeaning(quality) && isIdle(next) ? quality : undefined;
}

/** “Who are … financed by?”, “Wie moet … financieren?”: the verb at the end. */
function finalVerb(clause: readonly Piece[], sketch: Sketch): Piece | undefined {
  const [first] = clause;
  const last = clause.findLast(({ words }) => words[0] !== 'by');
  if (!first || !last || isSentence(first) || last.words.length > 1 || !hasOwnMeaning(last)) return undefined;
  const previous = clause[last.at - first.at - 1];
  const form = (isAuxiliary(first) ? FINAL : PARTICIPLE)[sketch.language];
  return form.test(last.words[0]!) && !isNoun(previous, sketch) ? last : undefined;
}

function isNoun(previous: Piece | undefined, sketch: Sketch): boolean {
  return previous !== undefined && introducesNoun(previous, sketch);
}

/** What is part of the question itself, and no auxiliary. */
function isSentence(piece: Piece): boolean {
  return !isAuxiliary(piece) && !COPULAS.has(piece.words.join(' '));
}

function isAuxiliary({ words }: Piece): boolean {
  return AUXILIARIES.has(words.join(' '));
}

function hasOwnMeaning(piece: Piece): boolean {
  const [first] = piece.meanings;
  const isListed = kindOf(piece) !== undefined || meaningOf(piece, 'filler') !== undefined;
  return !isListed && (first!.is === 'concept' || first!.is === 'word' || first!.is === 'measured');
}

const AUXILIARIES: ReadonlySet<string> = new Set(
  `a ont avait va vont peut peuvent doit doivent devra devront heeft hebben had kan kunnen moet moeten dient dienen zal zullen
  has have had can may must will should does do did`.split(/\s+/),
);

const COPULAS: ReadonlySet<string> = new Set(
  'est sont etait etaient is zijn was waren wordt worden werd werden are were'.split(' '),
);

/** Endings of a verb of which one body or several are the subject. */
const ONE = { fr: /e$/, nl: /t$/, en: /s$/ };
const SEVERAL = { fr: /ent$/, nl: /en$/, en: /[^s]$/ };

/** What a modal or “have” sends to the end, in Dutch only. */
const FINAL = { fr: PARTICIPLE.fr, nl: /en$|^ge\w+[dt]$|eerd$/, en: PARTICIPLE.en };
