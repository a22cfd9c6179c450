/** What the timeline shows, as the address tells it: `/en/timeline?zones=5339&volets=2&at=5339/2023-2024`. */
import type { Locale } from '../i18n/messages.ts';
import { addressOf, readList } from '../list/address.ts';

export interface TimelineQuery {
  /** Zones by number and volets by number; all when empty. */
  zones: readonly string[];
  volets: readonly string[];
  /** The cell whose initiatives are told: `5339/2023-2024`, or `none/2023-2024` where no zone is stated. */
  at: string | null;
}

export function readTimeline(parameters: URLSearchParams): TimelineQuery {
  const list = (name: string) => readList(parameters, name);
  return { zones: list('zones'), volets: list('volets'), at: parameters.get('at') };
}

export function timelinePath(locale: Locale, { zones, volets, at }: TimelineQuery): string {
  return addressOf(`/${locale}/timeline`, [
    ['zones', zones.join()],
    ['volets', volets.join()],
    ['at', at ?? ''],
  ]);
}
