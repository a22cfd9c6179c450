/** The dated events in a table, with those of which no source gives a date. */
import { useTranslations } from 'use-intl';
import { useDate } from '../components/dates.ts';
import { french } from '../components/french.ts';
import { Link } from '../components/Link.tsx';
import { useLocale } from '../i18n/useLocale.ts';
import { nodePath } from '../paths.ts';
import { Table } from './Table.tsx';
import type { DatedEvent } from './timeline.ts';

export function EventsTable({ events }: { events: readonly DatedEvent[] }) {
  const t = useTranslations('timelinePage');
  const timeline = useTranslations('timeline');
  const date = useDate();
  const { locale } = useLocale();
  return (
    <Table caption={t('events')} heads={[t('date'), t('event'), t('initiative'), timeline('zone')]}>
      {events.map(({ initiative, kind, date: iso }) => (
        <tr key={`${initiative.id} ${kind}`}>
          <td>{date(iso)}</td>
          <td>
            {t(kind)} {kind === 'renamed' && <span lang="fr">« {initiative.renamedTo} »</span>}
          </td>
          <th scope="row">
            <Link to={`${nodePath(locale, initiative.id)}#citations`} lang="fr">
              {french(initiative.name)}
            </Link>
          </th>
          <td className="number">{initiative.zones.map(({ number }) => number).join(', ')}</td>
        </tr>
      ))}
    </Table>
  );
}
