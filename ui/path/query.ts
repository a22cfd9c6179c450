/** Which path is asked for, as the address tells it: `/en/path?from=initiative/x&to=measure/M7.7&hops=4`. */
import type { Locale } from '../i18n/messages.ts';
import { addressOf, readText } from '../list/address.ts';

export interface PathQuery {
  /** Ids; null when that end is not chosen yet. */
  from: string | null;
  to: string | null;
  maxHops: number;
}

/** The API's own, and the most that it takes. */
export const USUAL_HOPS = 4;
export const MOST_HOPS = 6;

export function readPathQuery(parameters: URLSearchParams): PathQuery {
  const hops = Number(parameters.get('hops') ?? USUAL_HOPS);
  return {
    from: readText(parameters, 'from') || null,
    to: readText(parameters, 'to') || null,
    maxHops: Number.isInteger(hops) && hops >= 1 && hops <= MOST_HOPS ? hops : USUAL_HOPS,
  };
}

export function pathPath(locale: Locale, { from, to, maxHops }: PathQuery): string {
  return addressOf(`/${locale}/path`, [
    ['from', from ?? ''],
    ['to', to ?? ''],
    ['hops', maxHops === USUAL_HOPS ? '' : String(maxHops)],
  ]);
}
