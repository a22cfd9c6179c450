/** Name, main navigation and the same page in the other languages. */
import { useLocation } from 'react-router';
import { useTranslations } from 'use-intl';
import { AskBox } from '../ask/AskBox.tsx';
import { readAsk } from '../ask/query.ts';
import { DossierLink } from '../dossier/DossierLink.tsx';
import { LOCALES } from '../i18n/messages.ts';
import type { Locale } from '../i18n/messages.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { inLanguage } from '../paths.ts';
import './Header.css';
import { Link, NavLink } from './Link.tsx';
import { ViewsMenu } from './ViewsMenu.tsx';

const SECTIONS = [
  ['measures', 'measures'],
  ['initiatives', 'initiatives'],
  ['contracts', 'contracts'],
  ['partners', 'partners'],
  ['gaps', 'gaps'],
  ['documents', 'sources'],
  ['about', 'about'],
] as const;

/** Each language by its own name. */
const NAMES: Record<Locale, string> = { fr: 'Français', nl: 'Nederlands', en: 'English' };

export function Header() {
  const t = useTranslations('site');
  const { locale } = useLocale();
  return (
    <header className="header">
      <ThemeStrip />
      <div className="header__inside">
        <Link to={`/${locale}`} className="header__name">
          <Emblem />
          {t('name')}
        </Link>
        <HeaderBox />
        <nav aria-label={t('navigation')} className="header__sections no-print">
          {SECTIONS.map(([path, name]) => (
            <NavLink key={path} to={`/${locale}/${path}`}>
              {t(name)}
            </NavLink>
          ))}
          <ViewsMenu />
          <DossierLink />
        </nav>
        <LanguageLinks />
      </div>
    </header>
  );
}

/** The home page has the box in full. */
function HeaderBox() {
  const { locale } = useLocale();
  const { pathname, search } = useLocation();
  const asked = pathname === `/${locale}/ask` ? readAsk(new URLSearchParams(search)).words : '';
  if (pathname.replace(/\/$/, '') === `/${locale}`) return null;
  return (
    <div className="header__box">
      <AskBox key={asked} asked={asked} />
    </div>
  );
}

function LanguageLinks() {
  const t = useTranslations('site');
  const { locale } = useLocale();
  const { pathname, search, hash } = useLocation();
  return (
    <nav aria-label={t('language')} className="header__languages no-print">
      {LOCALES.map((other) => (
        <Link
          key={other}
          to={inLanguage(pathname, other) + search + hash}
          lang={other}
          hrefLang={other}
          aria-current={other === locale ? 'true' : undefined}
        >
          <span className="header__language-name">{NAMES[other]}</span>
          <abbr className="header__language-code" title={NAMES[other]}>
            {other.toUpperCase()}
          </abbr>
        </Link>
      ))}
    </nav>
  );
}

/** Ten colours, one a theme, across the top of every page. */
function ThemeStrip() {
  return (
    <div className="theme-strip" aria-hidden>
      {Array.from({ length: 10 }, (_, index) => (
        <span key={index} style={{ background: `var(--theme-${index + 1})` }} />
      ))}
    </div>
  );
}

function Emblem() {
  return (
    <svg viewBox="0 0 24 24" width="26" height="26" className="emblem" aria-hidden>
      <path d="M5 18 12 6l7 12z" />
      <circle cx="12" cy="6" r="3.5" />
      <rect x="1.5" y="15" width="7" height="7" />
      <path d="M19 13.5l4.5 4.5-4.5 4.5-4.5-4.5z" className="emblem__full" />
    </svg>
  );
}
