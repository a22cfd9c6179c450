/** A theme's mark and title, leading to its page. */
import { ThemeMark } from '../design/marks/ThemeMark.tsx';
import type { ThemeLink_ThemeFragment } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { nodePath } from '../paths.ts';
import { Label } from './Label.tsx';
import { Link } from './Link.tsx';
import './ThemeLink.css';

export function ThemeLink({ theme }: { theme: ThemeLink_ThemeFragment }) {
  const { locale } = useLocale();
  return (
    <Link to={nodePath(locale, theme.id)} className="theme-link">
      <ThemeMark number={theme.number} size={24} />
      <span>
        <Label label={theme.title} original={theme.original} />
      </span>
    </Link>
  );
}
