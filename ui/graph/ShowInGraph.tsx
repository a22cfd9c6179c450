/** From a thing's page to the drawing of what is around it. */
import { useTranslations } from 'use-intl';
import { Link } from '../components/Link.tsx';
import { useLocale } from '../i18n/useLocale.ts';
import { emptyGraph, graphPath } from './query.ts';

export function ShowInGraph({ id }: { id: string }) {
  const t = useTranslations('graph');
  const { locale } = useLocale();
  return (
    <Link to={graphPath(locale, { ...emptyGraph, around: [id] })} className="button button--small">
      {t('show')}
    </Link>
  );
}
