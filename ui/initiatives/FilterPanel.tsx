/** Everything the list can be narrowed by, each choice with the number of initiatives it has. */
import { useQuery } from '@apollo/client/react';
import { useTranslations } from 'use-intl';
import { Label } from '../components/Label.tsx';
import { ZoneName } from '../components/ZoneName.tsx';
import { StatusMark } from '../design/marks/StatusMark.tsx';
import { InitiativeCountsDocument } from '../generated/documents/InitiativeCounts.ts';
import type { InitiativeCountsQuery } from '../generated/operations.ts';
import { toggled } from '../list/address.ts';
import { ChoiceFacet } from '../list/ChoiceFacet.tsx';
import type { Counts } from '../list/ChoiceFacet.tsx';
import { WordsField } from '../list/WordsField.tsx';
import { localName } from '../paths.ts';
import { useChoices } from './names.ts';
import type { Choices } from './names.ts';
import { STATUSES, toFilter } from './query.ts';
import type { InitiativeQuery } from './query.ts';

interface FilterProps {
  query: InitiativeQuery;
  change: (query: InitiativeQuery) => void;
}

interface FacetProps extends FilterProps {
  choices: Choices | undefined;
  counts: InitiativeCountsQuery | undefined;
}

function useCounts(query: InitiativeQuery): InitiativeCountsQuery | undefined {
  const variables = {
    withoutVolets: toFilter({ ...query, volets: [] }),
    withoutZones: toFilter({ ...query, zones: [] }),
    withoutPeriods: toFilter({ ...query, periods: [] }),
    withoutCommunes: toFilter({ ...query, communes: [] }),
    withoutStatuses: toFilter({ ...query, statuses: [] }),
  };
  const { data, previousData } = useQuery(InitiativeCountsDocument, { variables });
  return data ?? previousData;
}

export function FilterPanel({ query, change }: FilterProps) {
  const t = useTranslations('initiatives');
  const choices = useChoices();
  const counts = useCounts(query);
  const props = { query, change, choices, counts };
  return (
    <div className="filter-panel">
      <WordsField
        key={query.words}
        name={t('words')}
        words={query.words}
        change={(words) => change({ ...query, words })}
      />
      <VoletFacet {...props} />
      <ZoneFacet {...props} />
      <PeriodFacet {...props} />
      <StatusFacet {...props} />
      <TopLevelChoice {...{ query, change }} />
      <CommuneFacet {...props} />
    </div>
  );
}

export function VoletFacet({ query, change, choices, counts }: FacetProps) {
  const t = useTranslations('initiatives');
  return (
    <ChoiceFacet
      name={t('volets')}
      chosen={query.volets}
      counts={countsOf(counts?.volets.facets.volets, ({ volet }) => localName(volet.id))}
      choices={choices?.volets
        .filter(({ covered }) => covered)
        .map(({ id, number, title }) => ({
          value: localName(id),
          label: (
            <>
              <strong className="number">{number}</strong> <span lang="fr">{title}</span>
            </>
          ),
        }))}
      expected={5}
      toggle={(volet) => change({ ...query, volets: toggled(query.volets, volet) })}
    />
  );
}

export function ZoneFacet({ query, change, choices, counts }: FacetProps) {
  const t = useTranslations('initiatives');
  return (
    <ChoiceFacet
      name={t('zones')}
      hint={t('zonesHint')}
      chosen={query.zones}
      counts={countsOf(counts?.zones.facets.zones, ({ zone }) => localName(zone.id))}
      choices={choices?.zones.map((zone) => ({ value: localName(zone.id), label: <ZoneName zone={zone} /> }))}
      expected={6}
      toggle={(zone) => change({ ...query, zones: toggled(query.zones, zone) })}
    />
  );
}

function PeriodFacet({ query, change, choices, counts }: FacetProps) {
  const t = useTranslations('initiatives');
  return (
    <ChoiceFacet
      name={t('periods')}
      chosen={query.periods}
      counts={countsOf(counts?.periods.facets.periods, ({ period }) => localName(period.id))}
      choices={choices?.periods.map(({ id, name }) => ({ value: localName(id), label: name }))}
      expected={3}
      toggle={(period) => change({ ...query, periods: toggled(query.periods, period) })}
    />
  );
}

function StatusFacet({ query, change, counts }: FacetProps) {
  const t = useTranslations('initiatives');
  return (
    <ChoiceFacet
      name={t('statuses')}
      chosen={query.statuses}
      counts={countsOf(counts?.statuses.facets.statuses, ({ status }) => status)}
      choices={STATUSES.map((status) => ({ value: status, label: <StatusMark status={status} /> }))}
      expected={STATUSES.length}
      toggle={(status) => change({ ...query, statuses: toggled(query.statuses, status) })}
    />
  );
}

function CommuneFacet({ query, change, choices, counts }: FacetProps) {
  const t = useTranslations('initiatives');
  return (
    <ChoiceFacet
      name={t('communes')}
      hint={t('communesHint')}
      chosen={query.communes}
      counts={countsOf(counts?.communes.facets.communes, ({ commune }) => localName(commune.id))}
      choices={choices?.communes
        .filter(({ inRegion }) => inRegion)
        .map((commune) => ({ value: localName(commune.id), label: <Label {...commune} /> }))}
      expected={19}
      toggle={(commune) => change({ ...query, communes: toggled(query.communes, commune) })}
    />
  );
}

function TopLevelChoice({ query, change }: FilterProps) {
  const t = useTranslations('initiatives');
  return (
    <label className="facet__choice">
      <input
        type="checkbox"
        checked={query.topLevel}
        onChange={() => change({ ...query, topLevel: !query.topLevel })}
      />
      <span className="facet__label">{t('topLevel')}</span>
    </label>
  );
}

/** Counts by the local id of their value; undefined until they are known. */
function countsOf<T extends { count: number }>(
  facet: readonly T[] | undefined,
  valueOf: (counted: T) => string,
): Counts | undefined {
  return facet && new Map(facet.map((counted) => [valueOf(counted), counted.count]));
}
