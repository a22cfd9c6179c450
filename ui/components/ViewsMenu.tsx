/** The views across the whole graph, behind one word of the navigation; an Escape or a click elsewhere closes them. */
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { useLocation } from 'react-router';
import { useTranslations } from 'use-intl';
import { useLocale } from '../i18n/useLocale.ts';
import { NavLink } from './Link.tsx';
import './ViewsMenu.css';

/** Path behind the language and key of the name in `site.view`. */
const VIEWS = [
  ['matrix', 'matrix'],
  ['graph', 'graph'],
  ['path', 'path'],
  ['timeline', 'timeline'],
  ['compare', 'compare'],
  ['map', 'map'],
] as const;

export function ViewsMenu() {
  const { pathname } = useLocation();
  return <Menu key={pathname} pathname={pathname} />;
}

/** Made anew on every page, so that following a link closes it. */
function Menu({ pathname }: { pathname: string }) {
  const t = useTranslations('site');
  const { locale } = useLocale();
  const menu = useRef<HTMLDetailsElement>(null);
  useClosing(menu);
  const here = VIEWS.some(([path]) => pathname === `/${locale}/${path}`);
  return (
    <details ref={menu} className={here ? 'views-menu views-menu--here' : 'views-menu'}>
      <summary>{t('views')}</summary>
      <div className="views-menu__list">
        {VIEWS.map(([path, name]) => (
          <NavLink key={path} to={`/${locale}/${path}`}>
            {t(`view.${name}`)}
          </NavLink>
        ))}
      </div>
    </details>
  );
}

function useClosing(menu: RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    const close = () => void (menu.current && (menu.current.open = false));
    const onPointer = ({ target }: PointerEvent) => {
      if (!menu.current?.contains(target as Node)) close();
    };
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape' || !menu.current?.open) return;
      if (menu.current.contains(document.activeElement)) menu.current.querySelector('summary')?.focus();
      close();
    };
    document.addEventListener('pointerdown', onPointer);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', onPointer);
      document.removeEventListener('keydown', onKey);
    };
  }, [menu]);
}
