/** How much of a long list is shown, and a way to show more of it. The address keeps how much. */
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { useLocale } from '../i18n/useLocale.ts';
import { measuresPath } from './query.ts';
import type { MeasureQuery } from './query.ts';

/** The most that the API gives at a time. */
export const PAGE_SIZE = 100;

/** How many pages of the list the address asks for. */
export function readPages(parameters: URLSearchParams): number {
  const pages = Number(parameters.get('pages') ?? 1);
  return Number.isInteger(pages) && pages > 0 ? pages : 1;
}

interface MorePagesProps {
  query: MeasureQuery;
  shown: number;
  total: number;
}

export function MorePages({ query, shown, total }: MorePagesProps) {
  const t = useTranslations('measures');
  const { locale } = useLocale();
  if (shown >= total) return null;
  const path = measuresPath(locale, query);
  const pages = Math.ceil(shown / PAGE_SIZE) + 1;
  return (
    <p className="row">
      <Link
        to={`${path}${path.includes('?') ? '&' : '?'}pages=${pages}`}
        replace
        preventScrollReset
        className="button no-print"
      >
        {t('more', { count: Math.min(PAGE_SIZE, total - shown) })}
      </Link>
      <span className="muted">{t('shown', { shown: String(shown), total: String(total) })}</span>
    </p>
  );
}
