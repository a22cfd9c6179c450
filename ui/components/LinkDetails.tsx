/** Leads to the page of a link, where what proves it stands. */
import { useTranslations } from 'use-intl';
import { useLocale } from '../i18n/useLocale.ts';
import { nodePath } from '../paths.ts';
import { Link } from './Link.tsx';
import './LinkDetails.css';

interface LinkDetailsProps {
  id: string;
  /** What it links, to tell it from the others of the page, for those who only hear it. */
  of: string;
}

export function LinkDetails({ id, of }: LinkDetailsProps) {
  const t = useTranslations('link');
  const { locale, colon } = useLocale();
  return (
    <Link to={nodePath(locale, id)} aria-label={t('open') + colon + of} className="link-details small no-print">
      {t('details')}
    </Link>
  );
}
