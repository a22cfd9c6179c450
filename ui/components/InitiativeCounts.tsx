/** Turns the facets of initiatives into values with counts, each leading to the initiatives behind its number. */
import { useTranslations } from 'use-intl';
import { StatusMark } from '../design/marks/StatusMark.tsx';
import type { InitiativeCounts_FacetsFragment } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { initiativesPath } from '../initiatives/query.ts';
import type { InitiativeQuery } from '../initiatives/query.ts';
import { localName, nodePath } from '../paths.ts';
import { CountList } from './CountList.tsx';
import { Link } from './Link.tsx';
import { ZoneName } from './ZoneName.tsx';

interface CountsProps {
  facets: InitiativeCounts_FacetsFragment;
  /** What the facets were counted over; each value narrows it further. */
  query: Partial<InitiativeQuery>;
}

/** Gives the path and the words of a number. */
function useCounted(query: Partial<InitiativeQuery>) {
  const t = useTranslations('count');
  const { locale } = useLocale();
  return (count: number, more: Partial<InitiativeQuery>) => ({
    count,
    to: initiativesPath(locale, { ...query, ...more }),
    says: t('initiatives', { count }),
  });
}

export function PeriodCounts({ facets, query }: CountsProps) {
  const counted = useCounted(query);
  return (
    <CountList
      values={facets.periods.map(({ period, count }) => ({
        key: period.id,
        name: <span className="number">{period.name.replace('-', '–')}</span>,
        ...counted(count, { periods: [localName(period.id)] }),
      }))}
    />
  );
}

export function ZoneCounts({ facets, query }: CountsProps) {
  const { locale } = useLocale();
  const counted = useCounted(query);
  return (
    <CountList
      values={facets.zones.map(({ zone, count }) => ({
        key: zone.id,
        name: (
          <Link to={nodePath(locale, zone.id)}>
            <ZoneName zone={zone} />
          </Link>
        ),
        ...counted(count, { zones: [localName(zone.id)] }),
      }))}
    />
  );
}

export function VoletCounts({ facets, query }: CountsProps) {
  const { locale } = useLocale();
  const counted = useCounted(query);
  return (
    <CountList
      values={facets.volets.map(({ volet, count }) => ({
        key: volet.id,
        name: (
          <Link to={nodePath(locale, volet.id)}>
            <strong className="number">{volet.number}</strong> <span lang="fr">{volet.title}</span>
          </Link>
        ),
        ...counted(count, { volets: [localName(volet.id)] }),
      }))}
    />
  );
}

export function StatusCounts({ facets, query }: CountsProps) {
  const counted = useCounted(query);
  return (
    <CountList
      values={facets.statuses.map(({ status, count }) => ({
        key: status,
        name: <StatusMark status={status} />,
        ...counted(count, { statuses: [status] }),
      }))}
    />
  );
}
