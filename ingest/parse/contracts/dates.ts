/** Dates and amounts as the contracts print them. */

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/** A date as printed: `16/04/2007`, `1er janvier 2018`, `2 septembre 2018`; its parts may be broken over lines. */
export const DATE = String.raw`\d{1,2}(?:er)?(?:/\d{2}/|\s+(?:${MONTHS.join('|')})\s+)\d{4}`;

/** ISO date of a printed one: `16/04/2007` gives `2007-04-16`, `1er janvier 2018` gives `2018-01-01`. */
export function isoDate(words: string): string {
  const [day = '', month = '', year = ''] = words.split(/[\s/]+/);
  const number = MONTHS.indexOf(month) + 1 || Number(month);
  return `${year}-${twoDigits(number)}-${twoDigits(Number.parseInt(day, 10))}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** An amount in euros, in either notation: `1.896.439,60` and `276 041,89`. */
export function readAmount(words: string): number {
  return Number(words.replace(/[.\s]/g, '').replace(',', '.'));
}
