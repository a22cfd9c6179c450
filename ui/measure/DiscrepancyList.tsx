/** Where body and annex differ, classed by a person: in substance, in wording, or by a slip. */
import { useTranslations } from 'use-intl';
import { french } from '../components/french.ts';
import { CitationLink } from '../components/Quote.tsx';
import { BasisMark } from '../design/marks/BasisMark.tsx';
import type { DiscrepancyList_MeasureFragment } from '../generated/operations.ts';
import './DiscrepancyList.css';

type Discrepancy = DiscrepancyList_MeasureFragment['discrepancies'][number];

export function DiscrepancyList({ discrepancies }: { discrepancies: readonly Discrepancy[] }) {
  return (
    <ul className="discrepancies">
      {discrepancies.map((discrepancy) => (
        <DiscrepancyItem key={discrepancy.id} discrepancy={discrepancy} />
      ))}
    </ul>
  );
}

function DiscrepancyItem({ discrepancy }: { discrepancy: Discrepancy }) {
  const t = useTranslations('measure');
  const classes = useTranslations('discrepancyClass');
  return (
    <li className="panel discrepancy">
      <h3>{classes(discrepancy.class)}</h3>
      <dl>
        <Words name={t('body')} words={discrepancy.body} />
        <Words name={t('annex')} words={discrepancy.annex} />
        <div>
          <dt>{t('context')}</dt>
          <dd lang="fr" className="source-voice">
            {french(discrepancy.context)}
          </dd>
        </div>
      </dl>
      <p className="row small">
        <BasisMark basis={discrepancy.basis} />
        {discrepancy.citations.map((citation) => (
          <span key={`${citation.document.id}${citation.firstLine}`}>
            <CitationLink citation={citation} />
          </span>
        ))}
      </p>
    </li>
  );
}

/** Nothing is said in words: an empty cell would look like an error. */
function Words({ name, words }: { name: string; words: string }) {
  const t = useTranslations('measure');
  return (
    <div>
      <dt>{name}</dt>
      {words ? (
        <dd lang="fr" className="source-voice">
          {french(words)}
        </dd>
      ) : (
        <dd className="muted">{t('nothing')}</dd>
      )}
    </div>
  );
}
