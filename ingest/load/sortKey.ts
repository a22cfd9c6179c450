/** Digits that a number is padded to; the largest number in an id is a line number or a zone, far shorter. */
const WIDTH = 8;

/**
 * A key whose plain string order is the natural order of ids: every run of digits is padded with zeros,
 * so that `measure/M1.2` comes before `measure/M1.10` on every engine.
 */
export function sortKey(id: string): string {
  return id.replace(/\d+/g, (digits) => digits.padStart(WIDTH, '0'));
}
