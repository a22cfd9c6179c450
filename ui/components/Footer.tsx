/** Which data are shown, and how to get at them. */
import { useQuery } from '@apollo/client/react';
import { useTranslations } from 'use-intl';
import { shortVersion } from '../cite/words.ts';
import { LayoutDocument } from '../generated/documents/Layout.ts';
import { useLocale } from '../i18n/useLocale.ts';
import './Footer.css';

export function Footer() {
  const t = useTranslations('site');
  const { locale } = useLocale();
  const { data } = useQuery(LayoutDocument);
  const version = data ? shortVersion(data.dataset.version) : '…';
  return (
    <footer className="footer">
      <div className="footer__inside">
        <p>
          <strong>{t('name')}</strong> · {t('purpose')}
        </p>
        <p>{t('licence')}</p>
        {locale !== 'fr' && <p>{t('translations')}</p>}
        <p className="row">
          <span>{t('version', { version })}</span>
          <a href="/graphql" className="no-print">
            {t('api')}
          </a>
        </p>
      </div>
    </footer>
  );
}
