/** What a contract grants, by year and scheme; a contract that prints no amount says so. */
import { useFormatter, useTranslations } from 'use-intl';
import { french } from '../components/french.ts';
import { LineLink } from '../components/Quote.tsx';
import type { Allocations_ContractFragment } from '../generated/operations.ts';
import '../initiative/Figures.css';

export function Allocations({ contract: { allocations } }: { contract: Allocations_ContractFragment }) {
  const t = useTranslations('contract');
  const format = useFormatter();
  if (allocations.length === 0) return <p>{t('noAmount')}</p>;
  return (
    <table className="figures__table">
      <caption className="visually-hidden">{t('allocations')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('year')}</th>
          <th scope="col">{t('scheme')}</th>
          <th scope="col">{t('amount')}</th>
          <th scope="col">{t('source')}</th>
        </tr>
      </thead>
      <tbody>
        {allocations.map(({ id, year, scheme, amountEUR, citations }) => (
          <tr key={id}>
            <th scope="row" className="number">
              {year}
            </th>
            <td data-label={t('scheme')}>
              <span lang="fr">{french(scheme)}</span>
            </td>
            <td className="number" data-label={t('amount')}>
              {format.number(amountEUR, { style: 'currency', currency: 'EUR' })}
            </td>
            <td data-label={t('source')}>{citations[0] && <LineLink citation={citations[0]} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
