/** The numbered things before and after one, in their order. */
import { useTranslations } from 'use-intl';
import { useLocale } from '../i18n/useLocale.ts';
import '../measure/MeasureHeader.css';
import { nodePath } from '../paths.ts';
import { Link } from './Link.tsx';

interface Numbered {
  id: string;
  number: number | string;
}

export function NumberNeighbours({ all, id }: { all: readonly Numbered[]; id: string }) {
  const t = useTranslations('site');
  const { locale } = useLocale();
  const place = all.findIndex((one) => one.id === id);
  const previous = all[place - 1];
  const next = all[place + 1];
  return (
    <nav aria-label={`${t('previous')}, ${t('next')}`} className="neighbours no-print">
      {previous && (
        <Link to={nodePath(locale, previous.id)} rel="prev" aria-label={`${previous.number}, ${t('previous')}`}>
          ← {previous.number}
        </Link>
      )}
      {next && (
        <Link to={nodePath(locale, next.id)} rel="next" aria-label={`${next.number}, ${t('next')}`}>
          {next.number} →
        </Link>
      )}
    </nav>
  );
}
