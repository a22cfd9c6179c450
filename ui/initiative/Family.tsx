/** What an initiative is part of or an instance of, and its own parts and instances. */
import { useTranslations } from 'use-intl';
import { LinkedFact } from '../components/FactLink.tsx';
import type { Family_InitiativeFragment, FactLink_LinkFragment } from '../generated/operations.ts';
import '../measure/MeasureHeader.css';

export function Family({ initiative: { id, partOf, instanceLinks } }: { initiative: Family_InitiativeFragment }) {
  const t = useTranslations('initiative');
  const outgoing = (link: FactLink_LinkFragment) => link.from.id === id;
  const incoming = (link: FactLink_LinkFragment) => !outgoing(link);
  return (
    <dl className="facts">
      <LinkedFact name={t('partOf')} links={partOf.filter(outgoing)} />
      <LinkedFact name={t('instanceOf')} links={instanceLinks.filter(outgoing)} />
      <LinkedFact name={t('parts')} links={partOf.filter(incoming)} />
      <LinkedFact name={t('instances')} links={instanceLinks.filter(incoming)} />
    </dl>
  );
}
