/** The way to the dossier, with how much is in it. */
import { useTranslations } from 'use-intl';
import { NavLink } from '../components/Link.tsx';
import { useLocale } from '../i18n/useLocale.ts';
import { useDossier } from './store.ts';

export function DossierLink() {
  const t = useTranslations('dossier');
  const { locale } = useLocale();
  const { items } = useDossier();
  return (
    <NavLink to={`/${locale}/dossier`} className="header__dossier">
      {t('count', { count: String(items.length) })}
    </NavLink>
  );
}
