/** A label of the graph: French as the source writes it, or our translation, marked as one. */
import { useTranslations } from 'use-intl';
import { useLocale } from '../i18n/useLocale.ts';
import { french } from './french.ts';

export interface Labelled {
  /** In the language asked for, or French when the graph has no translation. */
  label: string;
  /** In French. */
  original: string;
}

export function Label({ label, original }: Labelled) {
  const t = useTranslations('citation');
  const { locale } = useLocale();
  if (locale === 'fr') return french(label);
  if (label === original) return <span lang="fr">{french(label)}</span>;
  return (
    <i className="translated" title={t('original', { label: original })}>
      {label}
    </i>
  );
}

/** Under the heading of a thing whose label is a translation: the words of the source. */
export function OriginalLabel({ label, original }: Labelled) {
  const t = useTranslations('citation');
  if (label === original) return null;
  return (
    <p className="small">
      {t('translation')} <span lang="fr">« {original} »</span>
    </p>
  );
}
