/** The same as the bars, in a table. */
import { useTranslations } from 'use-intl';
import { Link } from '../components/Link.tsx';
import { ZoneName } from '../components/ZoneName.tsx';
import type { ZoneNameProps } from '../components/ZoneName.tsx';
import { useLocale } from '../i18n/useLocale.ts';
import { timelinePath } from './query.ts';
import type { TimelineQuery } from './query.ts';
import { Table } from './Table.tsx';
import { countByBasis, NO_ZONE } from './timeline.ts';
import type { Grid } from './timeline.ts';
import { useCellWords } from './useCellWords.ts';

interface ActivityTableProps {
  grid: Grid;
  query: TimelineQuery;
  /** The zones, by number. */
  names: ReadonlyMap<string, ZoneNameProps['zone']>;
}

export function ActivityTable({ grid: { cells, zones, periods }, query, names }: ActivityTableProps) {
  const t = useTranslations('timelinePage');
  const timeline = useTranslations('timeline');
  return (
    <Table caption={t('activity')} heads={[timeline('zone'), ...periods.map((period) => period.replace('-', '–'))]}>
      {zones.map((zone) => (
        <tr key={zone}>
          <th scope="row">
            <RowName zone={zone === NO_ZONE ? undefined : names.get(zone)} />
          </th>
          {periods.map((period) => (
            <td key={period}>
              <Cell at={`${zone}/${period}`} cells={cells} query={query} />
            </td>
          ))}
        </tr>
      ))}
    </Table>
  );
}

function RowName({ zone }: { zone: ZoneNameProps['zone'] | undefined }) {
  const t = useTranslations('timelinePage');
  return zone ? <ZoneName zone={zone} /> : t('noZone');
}

function Cell({ at, cells, query }: { at: string; cells: Grid['cells']; query: TimelineQuery }) {
  const basis = useTranslations('basis');
  const { locale } = useLocale();
  const told = useCellWords();
  const active = cells.get(at) ?? [];
  if (active.length === 0) return '0';
  return (
    <>
      <Link to={timelinePath(locale, { ...query, at })} preventScrollReset aria-label={told(at, active)}>
        <strong className="number">{active.length}</strong>
      </Link>
      {countByBasis(active).map((part) => (
        <span key={part.basis} className="small muted">
          {' '}
          · {part.count} {basis(part.basis).toLowerCase()}
        </span>
      ))}
    </>
  );
}
