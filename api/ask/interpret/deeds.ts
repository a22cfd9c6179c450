/** What a question says that bodies do, where no relation of the graph says it. */
import type { Failure } from '../intent.ts';
import type { Kind, Operator, Role } from '../meaning.ts';
import { PLAN } from './asked.ts';
import { BY, clauseOf, DETERMINERS, introducesNoun, isByWhom } from './clause.ts';
import type { Draft } from './draft.ts';
import { isOperator, kindOf, meaningOf, type Piece, type Sketch } from './sketch.ts';
import { unlistedVerb } from './unlisted.ts';

/**
 * “Who finances …?”, “Which partners must train …?”: the graph knows who takes part in a measure and who leads or supports
 * an initiative. Whoever is linked in another way does not therefore do what the verb says.
 * @returns null when the verb is one that the graph can answer, or when there is none
 */
export function unknownDeed(draft: Draft): Failure | null {
  const { sketch, rows } = draft;
  const doer = doerOf(draft);
  if (!doer || isFigure(draft)) return null;
  const clause = clauseOf(doer, sketch);
  const unlisted = unlistedVerb(doer, clause, sketch);
  if (unlisted) return noSuchDeed(unlisted.text);
  const verb = clause.find((piece, at) => isVerb(piece, sketch) && !introducesNoun(clause[at - 1] ?? doer, sketch));
  if (!verb) return null;
  const particle = separatedFrom(verb, clause, sketch);
  if (particle) return noSuchDeed(`${verb.text} … ${particle.text}`);
  if (isOperator(verb, 'leads') && rows === 'Measure' && !SHARED.test(verb.words.join(' ')))
    return { failed: 'not held', what: 'lead', text: verb.text };
  return isTold(verb, doer, draft) ? null : noSuchDeed(verb.text);
}

function noSuchDeed(text: string): Failure {
  return { failed: 'no such deed', text };
}

/** “How many associations received …”: what is told then is a figure, with the verb that the source has. */
function isFigure({ sketch, rows, asked }: Draft): boolean {
  return (
    rows !== 'Measure' && sketch.has('how-many') && asked !== undefined && meaningOf(asked, 'measured') !== undefined
  );
}

/** The bodies that are asked for, or “who”. */
function doerOf({ sketch, kind, asked }: Draft): Piece | undefined {
  const who = sketch.first('who');
  if (!who && !isBody(kind?.kind)) return undefined;
  const isNamed = asked !== undefined && isBody(kindOf(asked)?.kind);
  if (!who || !isNamed) return who ?? asked;
  return asked.at > who.at && !isByWhom(who, sketch) ? asked : who;
}

function isBody(kind: Kind | undefined): boolean {
  return kind === 'Partner' || kind === 'Organisation';
}

/** A verb of the sentence: a name or a kind is none, whatever its word means elsewhere. */
function isVerb(piece: Piece, sketch: Sketch): boolean {
  if (kindOf(piece) || piece.meanings[0]!.is === 'node') return false;
  const role = roleOf(piece, sketch);
  return isRelation(piece) || role === 'takingPart' || role === 'verbs';
}

/** Its part in the sentence; a subject that begins with a verb and its object has that of the verb. */
function roleOf(piece: Piece, { language }: Sketch): Role | undefined {
  const begins = DETERMINERS[language].has(piece.words[1] ?? '');
  return meaningOf(piece, 'filler')?.role ?? (begins ? piece.head : undefined);
}

function isRelation(piece: Piece): boolean {
  return RELATIONS.some((operator) => isOperator(piece, operator));
}

/** “Wie leidt … op?”: what the first half of a Dutch verb would mean alone is not what it says. */
function separatedFrom(verb: Piece, clause: readonly Piece[], { language }: Sketch): Piece | undefined {
  const last = clause.at(-1)!;
  const isHalf = language === 'nl' && verb.words.length === 1 && last.at > verb.at && PARTICLES.has(last.words[0]!);
  const isPart = meaningOf(verb, 'filler')?.role === 'takingPart';
  return isHalf && !isPart && (isOperator(verb, 'leads') || isOperator(verb, 'supports')) ? last : undefined;
}

/** Bodies are supported in what they undertake; a contract charges services with what its objectives say, in any verb. */
function isTold(verb: Piece, doer: Piece, { sketch, rows }: Draft): boolean {
  if (roleOf(verb, sketch) === 'takingPart') return true;
  if (isOperator(verb, 'supports') || HELPS.test(verb.words[0]!))
    return (
      BY.has(sketch.pieces[verb.at + 1]?.words[0] ?? '') || FROM.has(verb.words.at(-1)!) || namesUndertaking(sketch)
    );
  return isRelation(verb) || (rows === 'OperationalObjective' && kindOf(doer) !== undefined);
}

/** “receive support from”: who is supported by somebody. */
const FROM: ReadonlySet<string> = new Set(['from', 'van', 'de']);

/** Helping somebody is one thing, “helping to carry out M1.1” has a part in it. */
const HELPS = /^(?:aide(?:nt|r)?|help(?:s|en|t)?|contribue(?:nt|r)?)$/;

function namesUndertaking({ pieces }: Sketch): boolean {
  return pieces.some((piece) => {
    const [first] = piece.meanings;
    const isPlan = piece.words.some((word) => PLAN.has(word));
    return isPlan || ((first!.is === 'kind' || first!.is === 'node') && UNDERTAKING.has(first!.kind));
  });
}

const UNDERTAKING: ReadonlySet<Kind> = new Set([
  'Measure',
  'Theme',
  'SubTheme',
  'Axis',
  'Initiative',
  'Volet',
  'Objective',
  'GeneralObjective',
  'StrategicObjective',
  'OperationalObjective',
]);

/** What the graph, or a date of it, says of a body. */
const RELATIONS: readonly Operator[] = [
  'leads',
  'supports',
  'publishes',
  'signed',
  'refers',
  'covers',
  'pursues',
  'common',
  'starts',
  'ends',
  'decided',
];

/** The second halves of Dutch verbs. */
const PARTICLES: ReadonlySet<string> = new Set('op aan af uit in toe voor bij over'.split(' '));

/** Every partner has a part in carrying out a measure: these ask for them, and not for the first of them. */
const SHARED =
  /^(?:responsible|verantwoordelijke?|responsables?|carried out by|uitgevoerd door|voert|confiee?s?|incombe(?:nt)?|toevertrouwd|entrusted|assigned)$/;
