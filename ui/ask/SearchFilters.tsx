/** What the results of a search are narrowed by: kinds, themes, axes and zones that occur among them. */
import { useTranslations } from 'use-intl';
import { Label } from '../components/Label.tsx';
import type { NodeKind } from '../components/NodeLink.tsx';
import { ZoneName } from '../components/ZoneName.tsx';
import { AxisMark } from '../design/marks/AxisMark.tsx';
import { ThemeMark } from '../design/marks/ThemeMark.tsx';
import type { SearchFilters_FacetsFragment } from '../generated/operations.ts';
import { ChoiceFacet } from '../list/ChoiceFacet.tsx';
import { toggled } from '../list/address.ts';
import { localName } from '../paths.ts';
import type { AskQuery } from './query.ts';

interface SearchFiltersProps {
  query: AskQuery;
  facets: SearchFilters_FacetsFragment;
  change: (query: AskQuery) => void;
}

export function SearchFilters(props: SearchFiltersProps) {
  const { themes, axes, zones } = props.facets;
  return (
    <div className="filter-panel">
      <KindFacet {...props} />
      {themes.length > 0 && <ThemeFacet {...props} />}
      {axes.length > 0 && <AxisFacet {...props} />}
      {zones.length > 0 && <ZoneFacet {...props} />}
    </div>
  );
}

function KindFacet({ query, facets, change }: SearchFiltersProps) {
  const t = useTranslations('ask');
  const kinds = useTranslations('kind');
  return (
    <ChoiceFacet
      name={t('kinds')}
      chosen={query.kinds}
      expected={4}
      counts={new Map(facets.kinds.map(({ kind, count }) => [kind, count]))}
      choices={facets.kinds.map(({ kind }) => ({ value: kind, label: kinds(kind as NodeKind) }))}
      toggle={(kind) => change({ ...query, kinds: toggled(query.kinds, kind) })}
    />
  );
}

function ThemeFacet({ query, facets, change }: SearchFiltersProps) {
  const t = useTranslations('measures');
  return (
    <ChoiceFacet
      name={t('themes')}
      chosen={query.themes}
      expected={4}
      counts={new Map(facets.themes.map(({ theme, count }) => [localName(theme.id), count]))}
      choices={facets.themes.map(({ theme }) => ({
        value: localName(theme.id),
        mark: <ThemeMark number={theme.number} size={20} />,
        label: <Label label={theme.title} original={theme.original} />,
      }))}
      toggle={(theme) => change({ ...query, themes: toggled(query.themes, theme) })}
    />
  );
}

function AxisFacet({ query, facets, change }: SearchFiltersProps) {
  const t = useTranslations('measures');
  return (
    <ChoiceFacet
      name={t('axes')}
      chosen={query.axes}
      expected={3}
      counts={new Map(facets.axes.map(({ axis, count }) => [axis.name, count]))}
      choices={facets.axes.map(({ axis }) => ({ value: axis.name, label: <AxisMark axis={axis.name} /> }))}
      toggle={(axis) => change({ ...query, axes: toggled(query.axes, axis) })}
    />
  );
}

function ZoneFacet({ query, facets, change }: SearchFiltersProps) {
  const t = useTranslations('initiatives');
  return (
    <ChoiceFacet
      name={t('zones')}
      chosen={query.zones}
      expected={6}
      counts={new Map(facets.zones.map(({ zone, count }) => [localName(zone.id), count]))}
      choices={facets.zones.map(({ zone }) => ({
        value: localName(zone.id),
        label: <ZoneName zone={zone} />,
      }))}
      toggle={(zone) => change({ ...query, zones: toggled(query.zones, zone) })}
    />
  );
}
