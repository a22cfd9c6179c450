/** Who concluded a contract, for which years, when: and what it does not print. */
import { useTranslations } from 'use-intl';
import { useDate } from '../components/dates.ts';
import { Fact, LinkedFact } from '../components/FactLink.tsx';
import type { ContractFacts_ContractFragment } from '../generated/operations.ts';
import '../measure/MeasureHeader.css';

interface ContractProps {
  contract: ContractFacts_ContractFragment;
}

export function ContractFacts({ contract }: ContractProps) {
  const t = useTranslations('contract');
  return (
    <dl className="facts">
      <LinkedFact name={t('commune')} links={contract.communeLinks} />
      <Fact name={t('kind')}>
        <span lang="fr">{contract.contractKind}</span>
      </Fact>
      <Fact name={t('years')}>
        <span className="number">{contract.years.join(', ')}</span>
      </Fact>
      {contract.parties.length > 0 ? (
        <LinkedFact name={t('parties')} links={contract.parties} />
      ) : (
        <MaybePrinted name={t('parties')} />
      )}
      <LinkedFact name={t('representedBy')} links={contract.representedBy} />
      <Dates contract={contract} />
      {contract.decree && (
        <Fact name={t('decree')}>
          <span lang="fr" className="source-voice">
            {contract.decree}
          </span>
        </Fact>
      )}
      {contract.note && (
        <Fact name={t('note')}>
          <span lang="en">{contract.note}</span>
        </Fact>
      )}
    </dl>
  );
}

/** A decision of the municipal council is not a signature, so each date has its own line. */
function Dates({ contract }: ContractProps) {
  const t = useTranslations('contract');
  const date = useDate();
  const { startsOn, endsOn, signedOn, signedAt, councilDecisionOn } = contract;
  const signed = [signedOn && date(signedOn), signedAt].filter(Boolean).join(', ');
  return (
    <>
      <MaybePrinted name={t('startsOn')} words={startsOn && date(startsOn)} />
      <MaybePrinted name={t('endsOn')} words={endsOn && date(endsOn)} />
      <MaybePrinted name={t('signedOn')} words={signed} />
      <MaybePrinted name={t('councilDecisionOn')} words={councilDecisionOn && date(councilDecisionOn)} />
    </>
  );
}

/** A fact that the contract may not print, and then it says so. */
function MaybePrinted({ name, words }: { name: string; words?: string | null }) {
  const t = useTranslations('contract');
  return <Fact name={name}>{words ? words : <span className="not-printed">{t('notPrinted')}</span>}</Fact>;
}
