/** Ways to another comparison: with one thing more, while there is room for it, or with one less. */
import { useTranslations } from 'use-intl';
import { Link, useGo } from '../components/Link.tsx';
import { useLocale } from '../i18n/useLocale.ts';
import { ComparePicker } from './ComparePicker.tsx';
import { comparedKind, comparePath, MOST_COMPARED } from './query.ts';

export function Adding({ ids }: { ids: readonly string[] }) {
  const { locale } = useLocale();
  const go = useGo();
  if (ids.length >= MOST_COMPARED) return null;
  return (
    <ComparePicker
      kind={comparedKind(ids[0] ?? '')}
      chosen={ids}
      choose={(id) => go(comparePath(locale, [...ids, id]), { preventScrollReset: true })}
    />
  );
}

interface RemoveProps {
  ids: readonly string[];
  id: string;
  /** What goes, in words. */
  name: string;
}

export function Remove({ ids, id, name }: RemoveProps) {
  const t = useTranslations('compare');
  const { locale } = useLocale();
  const others = ids.filter((other) => other !== id);
  return (
    <Link
      to={comparePath(locale, others)}
      preventScrollReset
      className="button button--small no-print"
      aria-label={t('remove', { name })}
    >
      <span aria-hidden>✕</span>
    </Link>
  );
}
