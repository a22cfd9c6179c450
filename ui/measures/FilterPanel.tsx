/** Everything the list can be narrowed by, each choice with the number of measures it has. */
import { useQuery } from '@apollo/client/react';
import { useTranslations } from 'use-intl';
import { Label } from '../components/Label.tsx';
import { AxisMark } from '../design/marks/AxisMark.tsx';
import { ThemeMark } from '../design/marks/ThemeMark.tsx';
import { FilterCountsDocument } from '../generated/documents/FilterCounts.ts';
import type { FilterCountsQuery } from '../generated/operations.ts';
import { toggled } from '../list/address.ts';
import { ChoiceFacet } from '../list/ChoiceFacet.tsx';
import type { Counts } from '../list/ChoiceFacet.tsx';
import { WordsField } from '../list/WordsField.tsx';
import { localName } from '../paths.ts';
import { useChoices } from './names.ts';
import type { Choices } from './names.ts';
import { PartnerFacet } from './PartnerFacet.tsx';
import { AXES, toFilter } from './query.ts';
import type { MeasureQuery } from './query.ts';

export interface FacetProps {
  query: MeasureQuery;
  change: (query: MeasureQuery) => void;
}

function useCounts(query: MeasureQuery): FilterCountsQuery | undefined {
  const variables = {
    filter: toFilter(query),
    withoutThemes: toFilter({ ...query, themes: [] }),
    withoutSubThemes: toFilter({ ...query, subThemes: [] }),
    withoutAxes: toFilter({ ...query, axes: [] }),
  };
  const { data, previousData } = useQuery(FilterCountsDocument, { variables });
  return data ?? previousData;
}

export function FilterPanel({ query, change }: FacetProps) {
  const t = useTranslations('measures');
  const choices = useChoices();
  const counts = useCounts(query);
  return (
    <div className="filter-panel">
      <WordsField
        key={query.words}
        name={t('words')}
        words={query.words}
        change={(words) => change({ ...query, words })}
      />
      <PartnerFacet {...{ query, change }} choices={choices} counts={partnerCounts(counts)} />
      <ThemeFacet {...{ query, change, choices, counts }} />
      <SubThemeFacet {...{ query, change, choices, counts }} />
      <AxisFacet {...{ query, change, counts }} />
    </div>
  );
}

function partnerCounts(data: FilterCountsQuery | undefined): Counts | undefined {
  return data && new Map(data.partners.facets.partners.map(({ partner, count }) => [localName(partner.id), count]));
}

interface CountedFacetProps extends FacetProps {
  counts: FilterCountsQuery | undefined;
}

function ThemeFacet({ query, change, choices, counts }: CountedFacetProps & { choices: Choices | undefined }) {
  const t = useTranslations('measures');
  const facet = counts?.themes.facets.themes;
  return (
    <ChoiceFacet
      name={t('themes')}
      chosen={query.themes}
      counts={facet && new Map(facet.map(({ theme, count }) => [localName(theme.id), count]))}
      choices={choices?.themes.map((theme) => ({
        value: localName(theme.id),
        mark: <ThemeMark number={theme.number} size={20} />,
        label: <Label label={theme.title} original={theme.original} />,
      }))}
      expected={10}
      toggle={(theme) => change({ ...query, themes: toggled(query.themes, theme) })}
    />
  );
}

function SubThemeFacet({ query, change, choices, counts }: CountedFacetProps & { choices: Choices | undefined }) {
  const t = useTranslations('measures');
  const facet = counts?.subThemes.facets.subThemes;
  const subThemes = choices?.themes.flatMap(({ number, subThemes: parts }) =>
    parts.map((part) => ({ ...part, number })),
  );
  return (
    <ChoiceFacet
      name={t('subThemes')}
      chosen={query.subThemes}
      counts={facet && new Map(facet.map(({ subTheme, count }) => [localName(subTheme.id), count]))}
      choices={subThemes?.map((part) => ({
        value: localName(part.id),
        mark: <ThemeMark number={part.number} size={20} />,
        label: <Label label={part.label} original={part.original} />,
      }))}
      expected={4}
      toggle={(subTheme) => change({ ...query, subThemes: toggled(query.subThemes, subTheme) })}
    />
  );
}

function AxisFacet({ query, change, counts }: CountedFacetProps) {
  const t = useTranslations('measures');
  const facet = counts?.axes.facets.axes;
  return (
    <ChoiceFacet
      name={t('axes')}
      chosen={query.axes}
      counts={facet && new Map(facet.map(({ axis, count }) => [axis.name, count]))}
      choices={AXES.map((axis) => ({ value: axis, label: <AxisMark axis={axis} /> }))}
      expected={AXES.length}
      toggle={(axis) => change({ ...query, axes: toggled(query.axes, axis) })}
    />
  );
}
