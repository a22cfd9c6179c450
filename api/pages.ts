/** Relay cursor pages over a list in natural order. */
import { badInput } from './errors.ts';

/** As the fields that page take them. */
export interface PageArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

export interface Page<T> {
  items: T[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
}

/** More would let one request ask for everything at once; GitHub's limit. */
export const MAX_PAGE = 100;
const DEFAULT_PAGE = 20;

/**
 * A page of a list sorted by `sortKey`. A cursor is a place in that order, so it stays good
 * when the thing it was made from is gone or filtered out.
 * @throws GraphQLError BAD_USER_INPUT for sizes outside 0 to 100, both directions at once, or a broken cursor
 */
export function pageOf<T extends { sortKey: string }>(list: readonly T[], page: PageArguments): Page<T> {
  if (page.first != null && page.last != null) throw badInput('Give `first` or `last`, not both.');
  const backward = page.last != null;
  const size = checkedSize(backward ? 'last' : 'first', page.last ?? page.first ?? DEFAULT_PAGE);
  const after = page.after == null ? null : keyOf('after', page.after);
  const before = page.before == null ? null : keyOf('before', page.before);
  const low = after === null ? 0 : countWhile(list, (key) => key <= after);
  const high = Math.max(low, before === null ? list.length : countWhile(list, (key) => key < before));
  const start = backward ? Math.max(low, high - size) : low;
  const end = backward ? high : Math.min(high, low + size);
  return { items: list.slice(start, end), hasPreviousPage: start > 0, hasNextPage: end < list.length };
}

/** The cursor of an item: opaque to those who use it. */
export function cursorOf({ sortKey }: { sortKey: string }): string {
  return Buffer.from(sortKey).toString('base64url');
}

function keyOf(argument: string, cursor: string): string {
  const key = Buffer.from(cursor, 'base64url').toString();
  if (cursor === '' || cursorOf({ sortKey: key }) !== cursor)
    throw badInput(
      `"${cursor}" is not a cursor: give \`${argument}\` a \`cursor\` or a \`pageInfo\` cursor of an earlier answer.`,
    );
  return key;
}

/** @throws GraphQLError BAD_USER_INPUT outside 0 to 100 */
export function checkedSize(argument: string, size: number): number {
  if (size >= 0 && size <= MAX_PAGE) return size;
  throw badInput(`\`${argument}\` is ${size}: it must be from 0 to ${MAX_PAGE}. Page with cursors to get more.`);
}

/** @throws GraphQLError BAD_USER_INPUT for a number that is not between the two, which are included */
export function checkedRange(argument: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw badInput(`\`${argument}\` is ${value}: it must be from ${least} to ${most}.`);
}

function countWhile<T extends { sortKey: string }>(list: readonly T[], holds: (key: string) => boolean): number {
  const end = list.findIndex(({ sortKey }) => !holds(sortKey));
  return end < 0 ? list.length : end;
}
