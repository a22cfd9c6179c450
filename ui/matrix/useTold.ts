/** What the matrix counts, as sentences. */
import { useTranslations } from 'use-intl';
import type { MatrixQuery } from './query.ts';
import type { Crossed } from './table.ts';

/** The total and the pair; how what does not classify the counted things by itself comes in; what one cell means. */
export function useTold({ counted, through, total }: Crossed, { rows, columns, show }: MatrixQuery): string {
  const t = useTranslations('cross');
  const things = useTranslations('cross.counted');
  const names = useTranslations('cross.dimension');
  const pursuing = useTranslations('cross.pursuing');
  const pair = [rows, columns];
  return [
    t('told', {
      things: things(counted, { count: total }),
      rows: names(rows).toLowerCase(),
      columns: names(columns).toLowerCase(),
    }),
    through.includes('PURSUES') && pursuing(counted),
    pair.includes('ZONE') && pair.includes('PERIOD') && t('sameActivity'),
    t(show === 'counts' ? 'once' : 'shares'),
  ]
    .filter(Boolean)
    .join(' ');
}
