/** What is compared, as the address tells it: `/en/compare?ids=measure/M1.1,measure/M1.2`. */
import type { NodeKind } from '../components/NodeLink.tsx';
import type { Locale } from '../i18n/messages.ts';
import { addressOf, readList } from '../list/address.ts';

/** Side by side on a screen and on paper. */
export const MOST_COMPARED = 4;

/** What can be compared, by the first part of its id. */
const KINDS = {
  measure: 'Measure',
  partner: 'Partner',
  zone: 'PoliceZone',
  contract: 'Contract',
  period: 'Period',
  commune: 'Commune',
  initiative: 'Initiative',
} as const satisfies Record<string, NodeKind>;

export type ComparedKind = (typeof KINDS)[keyof typeof KINDS];
export const COMPARED_KINDS: readonly ComparedKind[] = Object.values(KINDS);

export function comparedKind(id: string): ComparedKind | null {
  const [prefix = ''] = id.split('/');
  return Object.hasOwn(KINDS, prefix) ? KINDS[prefix as keyof typeof KINDS] : null;
}

export function readCompared(parameters: URLSearchParams): string[] {
  return readList(parameters, 'ids');
}

export function comparePath(locale: Locale, ids: readonly string[]): string {
  return addressOf(`/${locale}/compare`, [['ids', ids.join()]]);
}

/** Why these cannot be compared; null when they can. */
export type Refusal =
  | { why: 'few' }
  | { why: 'many'; count: number }
  | { why: 'kind'; id: string }
  | { why: 'mixed'; kinds: ComparedKind[] };

export function refusalOf(ids: readonly string[]): Refusal | null {
  const foreign = ids.find((id) => comparedKind(id) === null);
  if (foreign !== undefined) return { why: 'kind', id: foreign };
  const kinds = [...new Set(ids.map((id) => comparedKind(id) as ComparedKind))];
  if (kinds.length > 1) return { why: 'mixed', kinds };
  if (ids.length > MOST_COMPARED) return { why: 'many', count: ids.length };
  return ids.length < 2 ? { why: 'few' } : null;
}
