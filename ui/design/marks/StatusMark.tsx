/**
 * The mark of a status: a full disc runs, an empty one is to come, a half one is on its way; a crossed square was ended,
 * a ticked one took place.
 */
import { useTranslations } from 'use-intl';
import type { InitiativeStatus } from '../../generated/operations.ts';
import './marks.css';

const DRAWINGS: Record<InitiativeStatus, { line: string; full?: string }> = {
  ACTIVE: { line: 'M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16z', full: 'M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16z' },
  PLANNED: { line: 'M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16z' },
  IN_PREPARATION: { line: 'M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16z', full: 'M10 2a8 8 0 0 0 0 16z' },
  CLOSED: { line: 'M3 3h14v14H3zM6.5 6.5l7 7M13.5 6.5l-7 7' },
  TOOK_PLACE: { line: 'M3 3h14v14H3zM6.5 10.2l2.6 2.6 4.6-5.4' },
  UNKNOWN: { line: 'M6.8 7.2a3.3 3.3 0 1 1 4.6 3c-1 .5-1.4 1.1-1.4 2.3M10 16v.1' },
};

/** Drawing and name, always together. */
export function StatusMark({ status }: { status: InitiativeStatus }) {
  const t = useTranslations('status');
  const { line, full } = DRAWINGS[status];
  return (
    <span className="mark-text">
      <svg className="mark status-mark" viewBox="0 0 20 20" width="14" height="14" aria-hidden>
        {full && <path d={full} className="status-mark__full" />}
        <path d={line} />
      </svg>
      {t(status)}
    </span>
  );
}
