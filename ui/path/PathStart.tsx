/** From a thing's page to the paths that begin at it. */
import { useTranslations } from 'use-intl';
import { Link } from '../components/Link.tsx';
import { useLocale } from '../i18n/useLocale.ts';
import { pathPath, USUAL_HOPS } from './query.ts';

export function PathStart({ id }: { id: string }) {
  const t = useTranslations('path');
  const { locale } = useLocale();
  return (
    <Link to={pathPath(locale, { from: id, to: null, maxHops: USUAL_HOPS })} className="button button--small">
      {t('start')}
    </Link>
  );
}
