/** Days and months that a question names: “octobre 2023”, “17 June 2024”. */
import { meaningOf, type Piece, type Sketch } from './sketch.ts';

const MONTHS: readonly (readonly string[])[] = [
  ['janvier', 'januari', 'january', 'janv', 'jan'],
  ['fevrier', 'februari', 'february', 'fevr', 'fev', 'feb'],
  ['mars', 'maart', 'march'],
  ['avril', 'april', 'avr', 'apr'],
  ['mai', 'mei', 'may'],
  ['juin', 'juni', 'june'],
  ['juillet', 'juli', 'july', 'juil', 'jul'],
  ['aout', 'augustus', 'august', 'aug'],
  ['septembre', 'september', 'sept'],
  ['octobre', 'oktober', 'october', 'oct', 'okt'],
  ['novembre', 'november', 'nov'],
  ['decembre', 'december', 'dec'],
];

export interface NamedDate {
  /** As precise as named: `2023`, `2023-10`, `2024-06-17`. */
  date: string;
  /** Whether the month is named. */
  isPrecise: boolean;
  /** Places of its pieces. */
  places: number[];
}

/** The dates of a question, in order. */
export function datesIn({ pieces }: Sketch): NamedDate[] {
  return pieces.flatMap((piece) => {
    const year = meaningOf(piece, 'year')?.year;
    return year === undefined ? [] : [dateBefore(piece, year, pieces)];
  });
}

/** The year with the month and the day that stand before it. */
function dateBefore({ at }: Piece, year: number, pieces: readonly Piece[]): NamedDate {
  const month = monthOf(pieces[at - 1]);
  if (!month) return { date: String(year), isPrecise: false, places: [at] };
  const day = pieces[at - 2] && meaningOf(pieces[at - 2]!, 'number')?.value;
  const days = day !== undefined && day > 0 && day < 32 ? `-${padded(day)}` : '';
  return { date: `${year}-${month}${days}`, isPrecise: true, places: days ? [at - 2, at - 1, at] : [at - 1, at] };
}

function monthOf(piece: Piece | undefined): string | undefined {
  const at = MONTHS.findIndex((names) => names.includes(piece?.words[0] ?? ''));
  return at < 0 ? undefined : padded(at + 1);
}

function padded(number: number): string {
  return String(number).padStart(2, '0');
}

const AGE_BEFORE = /^(?:jonger|ouder|younger|older|under|over|aged|moins|plus|onder|boven|age|ages|agees|dan|than|de)$/;
const AGE_AFTER = /^(?:ans|jaar|years|jarigen|yearold|year)$/;

/** Numbers that are ages: “younger than 18”, “moins de 18 ans”, “under 18”. */
export function agesIn({ pieces }: Sketch): Piece[] {
  return pieces.filter((piece) => {
    if (meaningOf(piece, 'number') === undefined) return false;
    const before = pieces.slice(Math.max(0, piece.at - 2), piece.at).flatMap(({ words }) => words);
    const after = pieces[piece.at + 1]?.words[0] ?? '';
    return (
      before.some((word) => AGE_FIRST.test(word)) ||
      (AGE_AFTER.test(after) && before.some((word) => AGE_BEFORE.test(word)))
    );
  });
}

const AGE_FIRST = /^(?:jonger|ouder|younger|older|under|aged)$/;
