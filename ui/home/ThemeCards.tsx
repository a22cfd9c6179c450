/** The ten themes and the three axes with the number of their measures. */
import { useTranslations } from 'use-intl';
import { Label } from '../components/Label.tsx';
import { Link } from '../components/Link.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { AxisMark } from '../design/marks/AxisMark.tsx';
import { ThemeMark } from '../design/marks/ThemeMark.tsx';
import type { HomePageQuery } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { nodePath } from '../paths.ts';
import './ThemeCards.css';

interface CardsProps {
  data: HomePageQuery | undefined;
}

export function ThemeCards({ data }: CardsProps) {
  if (!data) return <CardSkeletons count={10} />;
  const counts = new Map(data.measures.facets.themes.map(({ theme, count }) => [theme.id, count]));
  return (
    <ul className="cards">
      {data.themes.map((theme) => (
        <ThemeCard key={theme.id} theme={theme} count={counts.get(theme.id) ?? 0} />
      ))}
    </ul>
  );
}

function ThemeCard({ theme, count }: { theme: HomePageQuery['themes'][number]; count: number }) {
  const t = useTranslations('count');
  const { locale } = useLocale();
  return (
    <li className="card" style={{ '--card-colour': `var(--theme-${theme.number})` } as React.CSSProperties}>
      <ThemeMark number={theme.number} size={34} />
      <Link to={nodePath(locale, theme.id)} className="card__link">
        <Label label={theme.title} original={theme.original} />
      </Link>
      <span className="card__count">{t('measures', { count })}</span>
    </li>
  );
}

export function AxisCards({ data }: CardsProps) {
  const t = useTranslations('count');
  const { locale } = useLocale();
  if (!data) return <CardSkeletons count={3} />;
  return (
    <ul className="cards cards--axes">
      {data.measures.facets.axes.map(({ axis, count }) => (
        <li key={axis.id} className="card">
          <Link to={nodePath(locale, axis.id)} className="card__link">
            <AxisMark axis={axis.name} />
          </Link>
          <span className="card__count">{t('measures', { count })}</span>
        </li>
      ))}
    </ul>
  );
}

function CardSkeletons({ count }: { count: number }) {
  return (
    <div className={count === 3 ? 'cards cards--axes' : 'cards'}>
      {Array.from({ length: count }, (_, card) => (
        <Skeleton key={card} lines={1} height={count === 3 ? 4.5 : 7.5} />
      ))}
    </div>
  );
}
