/** The mark of certainty: a quotation, a "therefore", a person's seal, a dashed "about equal". */
import { useTranslations } from 'use-intl';
import type { Basis } from '../../generated/operations.ts';
import './marks.css';

function Drawing({ basis }: { basis: Basis }) {
  switch (basis) {
    case 'STATED':
      return (
        <>
          <circle cx="10" cy="10" r="9" className="basis-mark__full" />
          <path d="M6 12.5c0-3 1-4.6 2.8-5.5M11 12.5c0-3 1-4.6 2.8-5.5" className="basis-mark__cut" />
        </>
      );
    case 'DERIVED':
      return (
        <>
          <path d="M10 1.5L19 18H1z" className="basis-mark__line" />
          <path d="M10 8.5v.1M7 14.5v.1M13 14.5v.1" className="basis-mark__dots" />
        </>
      );
    case 'CURATED':
      return (
        <>
          <path d="M10 0.5L19.5 10 10 19.5 0.5 10z" className="basis-mark__full" />
          <path d="M6 10.2l2.8 2.8L14 7.5" className="basis-mark__cut" />
        </>
      );
    case 'MATCHED':
      return (
        <>
          <circle cx="10" cy="10" r="8.5" className="basis-mark__dashed" />
          <path d="M5.5 8.5q2.2-2 4.5 0t4.5 0M5.5 12.5q2.2-2 4.5 0t4.5 0" className="basis-mark__line" />
        </>
      );
  }
}

/** The drawing alone, beside words that say the same. */
export function BasisIcon({ basis }: { basis: Basis }) {
  return (
    <svg className="mark" viewBox="0 0 20 20" width="14" height="14" aria-hidden>
      <Drawing basis={basis} />
    </svg>
  );
}

/** Drawing and name, always together. */
export function BasisMark({ basis }: { basis: Basis }) {
  const t = useTranslations('basis');
  const meaning = useTranslations('basisMeaning');
  return (
    <span className={`mark-text basis-mark basis-mark--${basis.toLowerCase()}`} title={meaning(basis)}>
      <BasisIcon basis={basis} />
      {t(basis)}
    </span>
  );
}
