/** A number with the name of what the map counts: `3 antennas`. */
import { useTranslations } from 'use-intl';
import type { Count } from './query.ts';

export function useNumber(of: Count): (count: number) => string {
  const t = useTranslations('map.number');
  const initiatives = useTranslations('count');
  return (count) =>
    of === 'antennas' || of === 'objectives' ? t(of, { count }) : initiatives('initiatives', { count });
}
