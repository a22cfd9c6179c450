/** The comparison in numbers: how much each thing has in each respect, and how much all have. */
import { useFormatter, useTranslations } from 'use-intl';
import { Section } from '../components/Page.tsx';
import { sharedCount } from './comparison.ts';
import type { ComparedAspect } from './comparison.ts';
import { Head } from './CompareTable.tsx';
import type { ComparedNode } from './sides.ts';

interface NumbersProps {
  nodes: readonly ComparedNode[];
  names: readonly string[];
  aspects: readonly ComparedAspect[];
}

export function Numbers({ nodes, names, aspects }: NumbersProps) {
  const t = useTranslations('compare');
  const facts = useFacts(nodes);
  return (
    <Section id="numbers" title={t('numbers')}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <div className="compare" role="group" aria-label={t('numbers')} tabIndex={0}>
        <table>
          <caption className="visually-hidden">{t('numbers')}</caption>
          <Head names={names} first={t('aspect')} last={t('common')} />
          <tbody>
            {facts.map(({ name, values }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {values.map((value, side) => (
                  <td key={side} className="number">
                    {value}
                  </td>
                ))}
                <td>–</td>
              </tr>
            ))}
            {aspects.map((aspect) => (
              <tr key={aspect.key}>
                <th scope="row" className="compare__aspect">
                  <a href={`#compare-${aspect.key.replaceAll(' ', '-')}`}>{aspect.name}</a>
                </th>
                {aspect.totals.map((total, side) => (
                  <td key={side} className="number">
                    {total}
                  </td>
                ))}
                <td className="number">{sharedCount(aspect)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

/** What a kind has of its own, as far as the source prints it. */
function useFacts(nodes: readonly ComparedNode[]): { name: string; values: string[] }[] {
  const t = useTranslations('compare');
  const format = useFormatter();
  const contracts = nodes.flatMap((node) => ('allocations' in node ? [node] : []));
  if (contracts.length === 0) return [];
  const euros = (amount: number) => format.number(amount, { style: 'currency', currency: 'EUR' });
  const amounts = new Map(
    contracts.flatMap(({ allocations }) =>
      allocations.map(({ scheme, year }) => [`${year} ${scheme}`, { scheme, year }] as const),
    ),
  );
  const years = contracts.map((contract) => contract.years.join(', '));
  const printed = [...amounts.values()].map(({ scheme, year }) => ({
    name: t('amount', { scheme, year: String(year) }),
    values: contracts.map(({ allocations }) => {
      const same = allocations.filter((other) => other.scheme === scheme && other.year === year);
      return same.map(({ amountEUR }) => euros(amountEUR)).join(' + ') || t('notPrinted');
    }),
  }));
  return [{ name: t('years'), values: years }, ...printed];
}
