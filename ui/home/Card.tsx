/** A way into a part of the explorer: its name, and in a line what is found there. */
import type { ReactNode } from 'react';
import { Link } from '../components/Link.tsx';
import { useLocale } from '../i18n/useLocale.ts';
import './ThemeCards.css';

/** @param to the address behind the language */
export function Card({ to, name, children }: { to: string; name: string; children: ReactNode }) {
  const { locale } = useLocale();
  return (
    <li className="card">
      <Link to={`/${locale}/${to}`} className="card__link">
        {name}
      </Link>
      <span className="card__count">{children}</span>
    </li>
  );
}
