/** Which path is asked for, as the address tells it: `/en/path?from=initiative/x&to=measure/M7.7&hops=4`. */
import type { Locale } from '../i18n/messages.ts';

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
    from: parameters.get('from')?.trim() || null,
    to: parameters.get('to')?.trim() || null,
    maxHops: Number.isInteger(hops) && hops >= 1 && hops <= MOST_HOPS ? hops : USUAL_HOPS,
  };
}

/** Ids stay readable in the address. */
export function pathPath(locale: Locale, { from, to, maxHops }: PathQuery): string {
  const encode = (id: string) => encodeURIComponent(id).replaceAll('%2F', '/');
  const parts = [
    from && `from=${encode(from)}`,
    to && `to=${encode(to)}`,
    maxHops !== USUAL_HOPS && `hops=${maxHops}`,
  ].filter(Boolean);
  return `/${locale}/path${parts.length > 0 ? `?${parts.join('&')}` : ''}`;
}
