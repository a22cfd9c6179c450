/** The timeline told in full: under which words each activity is listed, by which rule it follows, and where. */
import { useTranslations } from 'use-intl';
import { useDate } from '../components/dates.ts';
import { french } from '../components/french.ts';
import { CitationLink } from '../components/Quote.tsx';
import { BasisMark } from '../design/marks/BasisMark.tsx';
import type { Active } from './ActivityTimeline.tsx';

export function ActivityProofs({ active }: { active: readonly Active[] }) {
  const t = useTranslations('timeline');
  return (
    <details className="disclosure">
      <summary>{t('proofs', { count: active.length })}</summary>
      <ul className="proofs">
        {active.map((one) => (
          <ActivityProof key={one.link.id} active={one} />
        ))}
      </ul>
    </details>
  );
}

function ActivityProof({ active: { link, activity } }: { active: Active }) {
  const t = useTranslations('timeline');
  const date = useDate();
  const { zone, period, items, heading, start, end, citations } = activity;
  return (
    <li>
      <p className="row">
        <strong className="number">{[zone?.number ?? t('noZone'), period].join(', ')}</strong>
        <BasisMark basis={link.basis} />
        {start && <span>{t('from', { date: date(start) })}</span>}
        {end && <span>{t('until', { date: date(end) })}</span>}
      </p>
      {items.length > 0 && (
        <p className="small">
          {t('listedAs')}{' '}
          <span lang="fr" className="source-voice">
            {items.map((item) => `«\u00a0${french(item)}\u00a0»`).join(', ')}
            {heading && ` (${heading})`}
          </span>
        </p>
      )}
      {link.rule && (
        <p lang="en" className="small">
          {link.rule}
        </p>
      )}
      {link.reason && (
        <p lang="en" className="small">
          {link.reason}
        </p>
      )}
      <ul className="small proofs__sources">
        {citations.map((citation) => (
          <li key={`${citation.document.id} ${citation.firstLine}`}>
            <CitationLink citation={citation} />
          </li>
        ))}
      </ul>
    </li>
  );
}
