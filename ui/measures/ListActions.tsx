/** Ways to take the list along: a table, paper. */
import { useTranslations } from 'use-intl';
import { useLocale } from '../i18n/useLocale.ts';
import { csvPath } from './query.ts';
import type { MeasureQuery } from './query.ts';

export function ListActions({ query }: { query: MeasureQuery }) {
  const t = useTranslations('measures');
  const { locale } = useLocale();
  return (
    <>
      <p className="row no-print">
        <a className="button button--small" href={csvPath(locale, query)} download>
          {t('csv')}
        </a>
        <button type="button" className="button button--small" onClick={() => window.print()}>
          {t('print')}
        </button>
      </p>
      <p className="only-print small">{t('printed', { url: window.location.href })}</p>
    </>
  );
}
