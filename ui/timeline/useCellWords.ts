/** A cell of the timeline in words: `5339, 2023–2024: 34 initiatives (20 stated, 14 derived)`. */
import { useFormatter, useTranslations } from 'use-intl';
import { useLocale } from '../i18n/useLocale.ts';
import { countByBasis, NO_ZONE } from './timeline.ts';
import type { Active } from './timeline.ts';

export function useCellWords(): (at: string, active: readonly Active[]) => string {
  const t = useTranslations('timelinePage');
  const count = useTranslations('count');
  const basis = useTranslations('basis');
  const format = useFormatter();
  const { colon } = useLocale();
  return (at, active) => {
    const [zone = '', period = ''] = at.split('/');
    const place = zone === NO_ZONE ? t('noZone') : zone;
    const parts = countByBasis(active).map((part) => `${part.count} ${basis(part.basis).toLowerCase()}`);
    const told = count('initiatives', { count: active.length });
    const sure = parts.length > 0 ? ` (${format.list(parts, { type: 'unit' })})` : '';
    return `${place}, ${period.replace('-', '–')}${colon}${told}${sure}`;
  };
}
