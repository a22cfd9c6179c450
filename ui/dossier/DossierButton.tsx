/** Puts a thing or a view into the reader's dossier, or takes it out again. */
import { useTranslations } from 'use-intl';
import { useLocale } from '../i18n/useLocale.ts';
import { MOST_ITEMS, withItem, withoutItem } from './items.ts';
import { changeDossier, useDossier } from './store.ts';

interface DossierButtonProps {
  /** Its address behind the language: the id of a node or link, or a view with its parameters. */
  at: string;
  /** What it is called; of a view, what it says. */
  title: string;
}

export function DossierButton({ at, title }: DossierButtonProps) {
  const t = useTranslations('dossier');
  const { items } = useDossier();
  const { colon } = useLocale();
  const there = items.some((item) => item.at === at);
  if (!there && items.length >= MOST_ITEMS) return <span className="small muted">{t('full')}</span>;
  const toggle = () => changeDossier((now) => (there ? withoutItem(now, at) : withItem(now, { at, title, note: '' })));
  return (
    <button type="button" className="button button--small no-print" aria-pressed={there} onClick={toggle}>
      <span aria-hidden>{there ? '✓' : '+'}</span> {t(there ? 'inside' : 'add')}
      <span className="visually-hidden">{colon + title}</span>
    </button>
  );
}
