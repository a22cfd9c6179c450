/**
 * The one switch for certainty: which bases count, on every page. The address alone holds it
 * (`?basis=STATED,DERIVED`), and every link of the explorer carries it on; without it, all count.
 */
import type { Basis } from '../generated/operations.ts';

/** From the most to the least certain. */
export const BASES: readonly Basis[] = ['STATED', 'DERIVED', 'CURATED', 'MATCHED'];

const PARAMETER = 'basis';

/** The bases that an address lets count, as the API takes them: null for all. Words that mean nothing are skipped. */
export function readBases(search: string): Basis[] | null {
  const named = (new URLSearchParams(search).get(PARAMETER) ?? '').toUpperCase().split(',');
  const bases = BASES.filter((basis) => named.includes(basis));
  return bases.length === 0 || bases.length === BASES.length ? null : bases;
}

/** The query string with these bases in the place of any other; commas stay readable. */
export function withBases(search: string, bases: readonly Basis[] | null): string {
  const others = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && !part.startsWith(`${PARAMETER}=`));
  const parts = bases ? [...others, `${PARAMETER}=${bases.join()}`] : others;
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** Where a link leads when the switch of the present address comes along. */
export function carried(to: string, search: string): string {
  const [, path = '', query = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(to) ?? [];
  const bases = readBases(query) ?? readBases(search);
  return `${path}${withBases(query, bases)}${hash}`;
}
