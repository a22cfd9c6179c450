/** Ways to take the list along: a table, paper. */
import { useTranslations } from 'use-intl';
import { useCertainty } from '../certainty/useCertainty.ts';
import { useTold } from '../certainty/CertaintySwitch.tsx';

/** @param csv where the same list is downloaded as a table */
export function ListActions({ csv }: { csv: string }) {
  const t = useTranslations('list');
  const certainty = useTranslations('certainty');
  const told = useTold(useCertainty());
  return (
    <>
      <p className="row no-print">
        <a className="button button--small" href={csv} download>
          {t('csv')}
        </a>
        <button type="button" className="button button--small" onClick={() => window.print()}>
          {t('print')}
        </button>
      </p>
      <p className="only-print small">
        {t('printed', { url: window.location.href })} · {certainty('summary', { told })}
      </p>
    </>
  );
}
