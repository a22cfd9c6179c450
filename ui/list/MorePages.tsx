/** How much of a long list is shown, and a way to show more of it. The address keeps how much. */
import { useTranslations } from 'use-intl';
import { Link } from '../components/Link.tsx';

/** The most that the API gives at a time. */
export const PAGE_SIZE = 100;

/** How many pages of the list the address asks for. */
export function readPages(parameters: URLSearchParams): number {
  const pages = Number(parameters.get('pages') ?? 1);
  return Number.isInteger(pages) && pages > 0 ? pages : 1;
}

interface MorePagesProps {
  /** Where the list stands. */
  path: string;
  shown: number;
  total: number;
  /** The length of a page. */
  size?: number;
}

export function MorePages({ path, shown, total, size = PAGE_SIZE }: MorePagesProps) {
  const t = useTranslations('list');
  if (shown >= total) return null;
  const pages = Math.ceil(shown / size) + 1;
  return (
    <p className="row">
      <Link
        to={`${path}${path.includes('?') ? '&' : '?'}pages=${pages}`}
        replace
        preventScrollReset
        className="button no-print"
      >
        {t('more', { count: String(Math.min(size, total - shown)) })}
      </Link>
      <span className="muted">{t('shown', { shown: String(shown), total: String(total) })}</span>
    </p>
  );
}
