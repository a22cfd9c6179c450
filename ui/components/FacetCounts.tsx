/** Turns the API's facets into values with counts, each leading to the measures behind its number. */
import { useTranslations } from 'use-intl';
import { AxisMark } from '../design/marks/AxisMark.tsx';
import type { Facets_FacetsFragment } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { measuresPath } from '../measures/query.ts';
import type { MeasureQuery } from '../measures/query.ts';
import { localName } from '../paths.ts';
import { CountList } from './CountList.tsx';
import { PartnerLink } from './PartnerLink.tsx';
import { ThemeLink } from './ThemeLink.tsx';

interface FacetListProps {
  facets: Facets_FacetsFragment;
  /** What the facets were counted over; each value narrows it further. */
  query: MeasureQuery;
}

export function PartnerCounts({ facets, query }: FacetListProps) {
  const t = useTranslations('count');
  const { locale } = useLocale();
  return (
    <CountList
      values={facets.partners.map(({ partner, count }) => ({
        key: partner.id,
        name: <PartnerLink partner={partner} />,
        count,
        to: measuresPath(locale, { ...query, all: [...query.all, localName(partner.id)] }),
        says: t('measures', { count }),
      }))}
    />
  );
}

export function ThemeCounts({ facets, query }: FacetListProps) {
  const t = useTranslations('count');
  const { locale } = useLocale();
  return (
    <CountList
      values={facets.themes.map(({ theme, count }) => ({
        key: theme.id,
        name: <ThemeLink theme={theme} />,
        count,
        to: measuresPath(locale, { ...query, themes: [localName(theme.id)] }),
        says: t('measures', { count }),
      }))}
    />
  );
}

export function AxisCounts({ facets, query }: FacetListProps) {
  const t = useTranslations('count');
  const { locale } = useLocale();
  return (
    <CountList
      values={facets.axes.map(({ axis, count }) => ({
        key: axis.id,
        name: <AxisMark axis={axis.name} />,
        count,
        to: measuresPath(locale, { ...query, axes: [axis.name] }),
        says: t('measures', { count }),
      }))}
    />
  );
}
