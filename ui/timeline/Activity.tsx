/** Initiatives by zone and period: bars, the proofs of the one that is open, the same as a table, ways to take it along. */
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { BASES } from '../certainty/certainty.ts';
import { Section } from '../components/Page.tsx';
import { BasisMark } from '../design/marks/BasisMark.tsx';
import { TakeAway } from '../export/TakeAway.tsx';
import type { TimelinePageQuery } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { nodePath } from '../paths.ts';
import { ActivityChart } from './ActivityChart.tsx';
import { ActivityTable } from './ActivityTable.tsx';
import { CellProofs } from './CellProofs.tsx';
import type { TimelineQuery } from './query.ts';
import { gridOf, NO_ZONE } from './timeline.ts';
import type { Grid } from './timeline.ts';

export function Activity({ data, query }: { data: TimelinePageQuery; query: TimelineQuery }) {
  const t = useTranslations('timelinePage');
  const count = useTranslations('count');
  const drawing = useRef<SVGSVGElement>(null);
  const grid = gridOf(data, query);
  const table = useRows(grid);
  const opened = query.at === null ? undefined : grid.cells.get(query.at);
  const names = new Map(data.zones.map((zone) => [zone.number, zone]));
  return (
    <Section id="activity" title={t('activity')} hint={t('activityHint')}>
      <div className="stack">
        <output className="visually-hidden">{count('initiatives', { count: data.initiatives.totalCount })}</output>
        <p className="row" aria-hidden>
          {BASES.map((basis) => (
            <BasisMark key={basis} basis={basis} />
          ))}
        </p>
        <ActivityChart grid={grid} query={query} drawing={drawing} />
        <TakeAway
          file="timeline"
          table={table}
          withDrawing={(save) => drawing.current && void save(drawing.current)}
          told={[t('activity'), t('activityHint')]}
        />
        {query.at !== null && opened && <CellProofs at={query.at} active={opened} />}
        <details className="disclosure">
          <summary>{t('table')}</summary>
          <ActivityTable grid={grid} query={query} names={names} />
        </details>
      </div>
    </Section>
  );
}

/** One row for each initiative in a zone and period, under their heads. */
function useRows({ zones, periods, cells }: Grid): () => string[][] {
  const timeline = useTranslations('timeline');
  const t = useTranslations('timelinePage');
  const basis = useTranslations('basis');
  const { locale } = useLocale();
  const rowsOf = (zone: string, period: string) =>
    (cells.get(`${zone}/${period}`) ?? []).map(({ initiative, link }) => [
      zone === NO_ZONE ? '' : zone,
      period,
      initiative.name,
      basis(link.basis),
      window.location.origin + nodePath(locale, link.id),
    ]);
  return () => [
    [timeline('zone'), t('period'), t('initiative'), basis('label'), 'URL'],
    ...zones.flatMap((zone) => periods.flatMap((period) => rowsOf(zone, period))),
  ];
}
