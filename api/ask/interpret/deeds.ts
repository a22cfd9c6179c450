/** What a question says that bodies do, where no relation of the graph says it. */
import type { Failure } from '../intent.ts';
import type { Draft } from './draft.ts';
import { isIdle, isOperator, kindOf, meaningOf, type Piece, type Sketch } from './sketch.ts';

/**
 * “Who finances …?”, “Which partners recruit the …?”: the graph knows who takes part in a measure and who leads or supports
 * an initiative. Whoever is linked in another way does not therefore do what the verb says.
 * @returns null when the verb is one that the graph can answer, or when there is none
 */
export function unknownDeed({ sketch, kind, asked, rows }: Draft): Failure | null {
  const asksBodies = sketch.has('who') || kind?.kind === 'Partner' || kind?.kind === 'Organisation';
  const doer = sketch.first('who') ?? asked;
  if (!doer || !asksBodies) return null;
  const after = sketch.pieces.slice(doer.at + 1);
  const verb = activeVerb(doer, after) ?? passiveVerb(after, sketch);
  if (verb) return { failed: 'no such deed', text: verb.text };
  const leads = after.filter(isSentence)[0];
  const isLed = rows === 'Measure' && leads !== undefined && isOperator(leads, 'leads') && !SHARED.test(leads.text);
  return isLed ? { failed: 'not held', what: 'lead', text: leads.text } : null;
}

/** The verb right after the doer, where it has a meaning of its own and something of whom it is said. */
function activeVerb(doer: Piece, after: readonly Piece[]): Piece | undefined {
  const [verb, object] = after.filter(isSentence);
  if (!verb || !object || verb.words.length > 1) return undefined;
  if (DEEDS.test(verb.words[0]!)) return verb;
  if (!hasOwnMeaning(verb)) return undefined;
  const isObject = DETERMINERS.has(object.words[0]!) || meaningOf(object, 'node') !== undefined;
  return isObject || (kindOf(doer) === undefined && !isIdle(object)) ? verb : undefined;
}

/** “Door wie worden … betaald?”, “Who are … financed by?”: the participle at the end. */
function passiveVerb(after: readonly Piece[], { language }: Sketch): Piece | undefined {
  const last = after.findLast((piece) => piece.words[0] !== 'by' && !meaningOf(piece, 'mark'));
  if (!COPULAS.has(after[0]?.words[0] ?? '') || !last || last.words.length > 1) return undefined;
  const isParticiple = PARTICIPLE[language].test(last.words[0]!) && hasOwnMeaning(last);
  return DEEDS.test(last.words[0]!) || isParticiple ? last : undefined;
}

/** What is part of the question itself, and no auxiliary. */
function isSentence({ words }: Piece): boolean {
  return !AUXILIARIES.has(words.join(' ')) && !COPULAS.has(words.join(' '));
}

function hasOwnMeaning(piece: Piece): boolean {
  const [first] = piece.meanings;
  return (first!.is === 'concept' || first!.is === 'word' || first!.is === 'measured') && kindOf(piece) === undefined;
}

const AUXILIARIES: ReadonlySet<string> = new Set(
  'a ont avait va vont peut peuvent doit doivent heeft hebben had kan kunnen moet moeten zal zullen has have had can may must will does do did'.split(
    ' ',
  ),
);

const COPULAS: ReadonlySet<string> = new Set(
  'est sont etait etaient is zijn was waren wordt worden werd werden are were'.split(' '),
);

const DETERMINERS: ReadonlySet<string> = new Set(
  'le la les un une des du ce cette ces de het een deze dit die the a an this these those'.split(' '),
);

const PARTICIPLE = { fr: /ee?s?$/, nl: /^ge\w+(?:d|t|en)$|eerd$/, en: /ed$/ };

/** Verbs that carry a sentence elsewhere, but that say a relation of their own after “who”. */
const DEEDS =
  /^(?:forme|forment|nomme|nomment|paie|paient|paye|payent|payee?s?|supervisent?|supervisee?s?|supervises?|supervised|oversees?|overseen|benoemt|benoemen|benoemd|betaalt|betalen|betaald|pays?|paid|appoints?|appointed)$/;

/** Every partner has a part in carrying out a measure: these ask for them, and not for the first of them. */
const SHARED = /^(?:responsible|verantwoordelijke?|responsables?|carried out by|uitgevoerd door|voert)$/i;
