/** What every page stands in: skip link, header, main, footer, in the language of the address. */
import { useEffect, useRef } from 'react';
import { Outlet, ScrollRestoration, useLoaderData, useLocation, useNavigation } from 'react-router';
import { IntlProvider, useTranslations } from 'use-intl';
import { CertaintySwitch } from '../certainty/CertaintySwitch.tsx';
import type { fr } from '../i18n/fr.ts';
import type { Locale } from '../i18n/messages.ts';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import './Layout.css';
import { OfflineBanner } from './OfflineBanner.tsx';

/** What the route of a language loads. */
export interface LanguageData {
  locale: Locale;
  messages: typeof fr;
}

export function Layout() {
  const { locale, messages } = useLoaderData<LanguageData>();
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return (
    <IntlProvider locale={locale} messages={messages} timeZone="Europe/Brussels">
      <Frame />
    </IntlProvider>
  );
}

function Frame() {
  const t = useTranslations('site');
  const main = useRef<HTMLElement>(null);
  const busy = useNavigation().state === 'loading';
  useFocusOnNavigation(main);
  return (
    <>
      <a className="skip-link" href="#main">
        {t('skip')}
      </a>
      <div className={busy ? 'progress progress--busy' : 'progress'} aria-hidden />
      <Header />
      <CertaintySwitch />
      <OfflineBanner />
      <main id="main" ref={main} tabIndex={-1} className="main">
        <Outlet />
      </main>
      <Footer />
      <ScrollRestoration />
    </>
  );
}

/** Another page starts at its main part, as a newly loaded document would; the heading then takes over. */
function useFocusOnNavigation(main: React.RefObject<HTMLElement | null>): void {
  const { pathname } = useLocation();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname || !main.current) return;
    last.current = pathname;
    const heading = main.current.querySelector<HTMLElement>('h1');
    (heading ?? main.current).focus({ preventScroll: true });
  }, [main, pathname]);
}
