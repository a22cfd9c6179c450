/** What stands in a question, before it is decided what the question asks: roles of kinds, operators, operands. */
import type { LanguageCode } from '../../../data/language/fold.ts';
import type { KindMeaning, Meaning, Operator, Tile } from '../meaning.ts';

/** A tile with its place and its meanings by sort, for quick looking up. */
export interface Piece extends Tile {
  at: number;
}

export class Sketch {
  readonly language: LanguageCode;
  readonly question: string;
  readonly pieces: readonly Piece[];

  constructor(question: string, language: LanguageCode, tiles: readonly Tile[]) {
    this.question = question;
    this.language = language;
    const isWhether = tiles[0]?.words.join() === 'est' && tiles[1]?.words.join() === 'ce';
    const accented = tiles.map(withoutOr);
    this.pieces = accented.map((tile, at) => ({
      ...(isWhether && at === 2 ? idle(tile) : withoutRelative(tile, beforeRelative(accented, at))),
      at,
    }));
  }

  /** Whether the question has one of the operators. */
  has(...operators: Operator[]): boolean {
    return this.first(...operators) !== undefined;
  }

  /** The first piece that is one of the operators. */
  first(...operators: Operator[]): Piece | undefined {
    return this.pieces.find((piece) => operators.some((operator) => isOperator(piece, operator)));
  }

  all(...operators: Operator[]): Piece[] {
    return this.pieces.filter((piece) => operators.some((operator) => isOperator(piece, operator)));
  }

  /** Whether it says “only”, also as the French “ne … que”. */
  isRestrictive(): boolean {
    return this.has('only') || NO_OTHER.test(this.question) || (this.language === 'fr' && NE_QUE.test(this.question));
  }

  years(): number[] {
    return this.pieces.flatMap(({ meanings }) => meanings.flatMap((each) => (each.is === 'year' ? [each.year] : [])));
  }
}

/** The “que” of “est-ce que”. */
function idle(tile: Tile): Tile {
  return { ...tile, meanings: [{ is: 'filler' }] };
}

const NE_QUE = /\bn(?:e\s+|['’])\s*\S+(?:\s+\S+){0,2}?\s+qu(?:e\s|['’])/iu;

const NO_OTHER = /\b(?:no|aucune?|geen(?: enkele?)?|pas d['’]) ?(?:other|autres?|andere?)\b/iu;

const ASKING: ReadonlySet<Operator> = new Set(['which', 'who', 'where', 'when']);
const THINGS: ReadonlySet<Meaning['is']> = new Set(['kind', 'node', 'concept', 'word', 'choice']);

/** “où” is no “ou”: only who leaves the accent out may mean either. */
function withoutOr(tile: Tile): Tile {
  if (tile.text.toLowerCase() !== 'où') return tile;
  const meanings = tile.meanings.filter((meaning) => !(meaning.is === 'operator' && meaning.operator === 'or'));
  return { ...tile, meanings: meanings.length > 0 ? meanings : [{ is: 'filler' }] };
}

/** What a relative word would follow: “measures in which”, “those who”. */
function beforeRelative(tiles: readonly Tile[], at: number): Tile | undefined {
  const previous = tiles[at - 1];
  return previous && PREPOSITIONS.has(previous.words.join(' ')) ? tiles[at - 2] : previous;
}

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'in on for to by with from under at dans pour sur par avec sous en a chez voor bij met op door aan'.split(' '),
);
const PRONOUNS: ReadonlySet<string> = new Set(
  'celle celles celui ceux ce those these that ones degene degenen diegene diegenen deze die'.split(' '),
);

export const RELATIVES: ReadonlySet<string> = new Set(
  `qui que quoi ou dont lequel laquelle lesquels lesquelles auquel auxquels auxquelles die dat wie wat waar welk welke
  dewelke waarbij waarin waarvan waaraan waarvoor waarmee which who whom whose where that when`.split(/\s+/),
);

/** “the measures which …”, “les mesures qui …”: right after a thing, such a word asks nothing. */
function withoutRelative(tile: Tile, previous: Tile | undefined): Tile {
  const isThing =
    previous && previous.meanings[0]!.is !== 'filler' && previous.meanings.some(({ is }) => THINGS.has(is));
  const isAntecedent = isThing || PRONOUNS.has(previous?.words[0] ?? '');
  if (tile.words.length > 1 || !isAntecedent || !RELATIVES.has(tile.words[0]!)) return tile;
  const meanings = tile.meanings.filter((meaning) => !(meaning.is === 'operator' && ASKING.has(meaning.operator)));
  return { ...tile, meanings: meanings.length > 0 ? meanings : [{ is: 'filler' }] };
}

export function isOperator({ meanings }: Tile, operator: Operator): boolean {
  return meanings.some((meaning) => meaning.is === 'operator' && meaning.operator === operator);
}

export function kindOf({ meanings }: Tile): KindMeaning | undefined {
  return meanings.find((meaning) => meaning.is === 'kind');
}

export function meaningOf<Is extends Meaning['is']>(tile: Tile, is: Is): Extract<Meaning, { is: Is }> | undefined {
  return tile.meanings.find((meaning) => meaning.is === is) as Extract<Meaning, { is: Is }> | undefined;
}

/** Whether a noun stands for one thing, by its ending. */
export function isSingular({ words }: Tile, { language }: Pick<Sketch, 'language'>): boolean {
  const last = words.at(-1)!;
  return language === 'nl' ? !/(?:en|s)$/.test(last) : !/[sx]$|ae$/.test(last);
}

/** Whether a tile carries only the sentence: filler, marks, articles. */
export function isIdle({ meanings: [first] }: Tile): boolean {
  return first!.is === 'filler' || first!.is === 'mark';
}

/** Whether it picks out what no source picks out: “main”, “official”. */
export function isJudging({ meanings: [first] }: Tile): boolean {
  return first!.is === 'filler' && first!.role === 'judging';
}

const INVERSION =
  /^(?!\W*qu['’]est).*?(?:-(?:t-)?(?:il|elle|ils|elles|on)\b|\b(?:est|sont|ont|fait|peut) (?:il|elle|ils|elles|on)\b|^\W*(?:est-ce|y a|existe)|est-ce qu)/iu;
/** “le COR existe toujours ?”: a statement that is only asked by its mark, with a verb after what it is said of. */
const SPOKEN =
  /^\W*(?:l['’]|(?:les?|la|une?|des)\s)(?!.*\s(?:qui|que|dont|où)\s).*\s(?:est|sont|a|ont|existe(?:nt)?|participe(?:nt)?|figure(?:nt)?|fait|font|couvre(?:nt)?|concerne(?:nt)?)\s.*\?\s*$/iu;
const FIRST_VERB: Record<'nl' | 'en', ReadonlySet<string>> = {
  nl: new Set(
    `is zijn was waren heeft hebben had doet doen werkt werken wordt worden staat komt zit neemt bestaat bestaan kan valt
    vallen hoort maakt betrekt ligt vermeldt spreekt loopt lopen liep kreeg krijgt krijgen gaf geeft geldt dekt steunt
    steunde leidt organiseert organiseerde nam namen werd werden kwam kwamen ging gaat gaan stopte stopt begon begint
    bevat telt noemt verwijst draagt ondersteunt behandelt omvat beschikt zullen mag moet moeten`.split(/\s+/),
  ),
  en: new Set('is are was were do does did has have had can could'.split(' ')),
};

/** “Avec qui”, “aux côtés de quels partenaires” name a kind and ask for it. */
const INTERROGATIVE = /^(?:qui|quels?|quelles?|wie|welke?|whom?|which|what)$/;

/** Whether the question can be answered with yes or no. */
export function isYesNo(sketch: Sketch): boolean {
  const { question, language, pieces } = sketch;
  if (sketch.has('which', 'how-many', 'how-much', 'when', 'since', 'who', 'where', 'share')) return false;
  if (pieces[0] && kindOf(pieces[0]) && pieces[0].words.some((word) => INTERROGATIVE.test(word))) return false;
  if (language === 'fr') return INVERSION.test(question) || SPOKEN.test(question);
  const first = pieces[0]?.words[0] ?? '';
  return FIRST_VERB[language].has(first) || (language === 'nl' && isInverted(first, pieces));
}

/** “Bespreekt het verslag …?”: a Dutch verb comes first, before the name of whom it is said, only in such a question. */
function isInverted(first: string, [verb, next]: readonly Piece[]): boolean {
  if (!verb || !next || kindOf(verb) || meaningOf(verb, 'node') || !THIRD_PERSON.test(first) || NO_VERBS.has(first))
    return false;
  return (
    SUBJECT.has(next.words[0]!) || meaningOf(next, 'node') !== undefined || meaningOf(next, 'choice') !== undefined
  );
}

const THIRD_PERSON = /(?:t|en)$/u;
const SUBJECT: ReadonlySet<string> = new Set(['de', 'het', 'dit', 'deze', 'die', 'er', 'elke', 'alle']);
const NO_VERBS: ReadonlySet<string> = new Set(
  'met wat niet uit tot tegen tussen binnen buiten boven beneden naast maatregelen initiatieven projecten partners sinds tijdens behalve omtrent inzake'.split(
    ' ',
  ),
);
