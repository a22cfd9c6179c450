/** For an id that names nothing: says which, and where to go on. */
import { useTranslations } from 'use-intl';
import { useLocale } from '../i18n/useLocale.ts';
import { Link } from './Link.tsx';
import { Page } from './Page.tsx';

export function NotFound({ id }: { id: string }) {
  const t = useTranslations('state');
  const { locale } = useLocale();
  return (
    <Page title={t('notFoundTitle')} lead={t('notFound', { id })}>
      <p className="row">
        <Link className="button button--main" to={`/${locale}/measures`}>
          {t('allMeasures')}
        </Link>
        <Link className="button" to={`/${locale}`}>
          {t('backHome')}
        </Link>
      </p>
    </Page>
  );
}
