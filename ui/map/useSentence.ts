/** What the map shows, in one line: `Initiatives active in 2023–2024, volet 4, by police zone`. */
import { useTranslations } from 'use-intl';
import type { MapQuery } from './query.ts';

export function useSentence(): (query: MapQuery) => string {
  const t = useTranslations('map');
  const kind = useTranslations('kind');
  return ({ count, volet, period, kind: objectives, level }) => {
    const parts = [
      period ? t('activeIn', { period: period.replace('-', '–') }) : t(`counts.${count}`),
      volet && `${kind('Volet').toLowerCase()} ${volet}`,
      objectives && t(`kinds.${objectives}`).toLowerCase(),
      t(level === 'zone' ? 'byZone' : 'byCommune'),
    ];
    return parts.filter(Boolean).join(', ');
  };
}
