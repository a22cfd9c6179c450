/** Openings, closings and renamings: along the years, in a table, to be taken along; and what no source dates. */
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { french } from '../components/french.ts';
import { Link } from '../components/Link.tsx';
import { Section } from '../components/Page.tsx';
import { TakeAway } from '../export/TakeAway.tsx';
import type { Timeline_InitiativeFragment } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { nodePath } from '../paths.ts';
import { EventsChart } from './EventsChart.tsx';
import { EventsTable } from './EventsTable.tsx';
import { eventsOf, undated } from './timeline.ts';
import type { DatedEvent } from './timeline.ts';

export function Events({ initiatives }: { initiatives: readonly Timeline_InitiativeFragment[] }) {
  const t = useTranslations('timelinePage');
  const drawing = useRef<SVGSVGElement>(null);
  const events = eventsOf(initiatives);
  const table = useRows(events);
  return (
    <Section id="events" title={t('events')} hint={t('eventsHint')}>
      <div className="stack">
        {events.length === 0 ? (
          <p>{t('noEvents')}</p>
        ) : (
          <>
            <EventsChart events={events} drawing={drawing} />
            <TakeAway
              file="events"
              table={table}
              withDrawing={(save) => drawing.current && void save(drawing.current)}
              told={[t('events'), t('eventsHint')]}
            />
            <EventsTable events={events} />
          </>
        )}
        <Undated initiatives={undated(initiatives)} />
      </div>
    </Section>
  );
}

/** One row an event, under their heads. */
function useRows(events: readonly DatedEvent[]): () => string[][] {
  const t = useTranslations('timelinePage');
  const timeline = useTranslations('timeline');
  const { locale } = useLocale();
  return () => [
    [t('date'), t('event'), t('initiative'), timeline('zone'), 'URL'],
    ...events.map(({ initiative: { id, name, zones }, kind, date }) => [
      date,
      t(kind),
      name,
      zones.map(({ number }) => number).join(' '),
      window.location.origin + nodePath(locale, id),
    ]),
  ];
}

function Undated({ initiatives }: { initiatives: readonly Timeline_InitiativeFragment[] }) {
  const t = useTranslations('timelinePage');
  const { locale } = useLocale();
  if (initiatives.length === 0) return null;
  return (
    <p className="small">
      {t('undated')}{' '}
      {initiatives.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <Link to={nodePath(locale, id)} lang="fr">
            {french(name)}
          </Link>
        </span>
      ))}
    </p>
  );
}
