/** The parts of a measure that have partners of their own. */
import { useTranslations } from 'use-intl';
import { PartnerList } from '../components/PartnerLink.tsx';
import { Prose } from '../components/Prose.tsx';
import { CitationLink } from '../components/Quote.tsx';
import type { ActionList_MeasureFragment } from '../generated/operations.ts';
import './ActionList.css';

export function ActionList({ actions }: { actions: ActionList_MeasureFragment['actions'] }) {
  const t = useTranslations('measure');
  return (
    <ol className="actions">
      {actions.map((action) => (
        <li key={action.id} className="panel" id={`action-${action.position}`}>
          <h3>{t('action', { position: String(action.position) })}</h3>
          <Prose text={action.text} />
          {action.partners.length > 0 ? <PartnerList partners={action.partners} /> : <p>{t('noPartner')}</p>}
          <p className="small">
            {action.citations.map((citation) => (
              <CitationLink key={citation.firstLine} citation={citation} />
            ))}
          </p>
        </li>
      ))}
    </ol>
  );
}
