/** The threshold of an indicator: “Nombre réunions de concertation : >/=à 12 par an”. */
import type { IndicatorProperties } from '../../../data/model/contract.ts';

type Threshold = Pick<IndicatorProperties, 'operator' | 'value' | 'unit' | 'period'>;

const NUMERIC = /([><])\s*\/\s*=\s*à?\s*(\d+)\s*(\p{L}+)?\s*(?:\/|par)\s*(\p{L}+)/u;
const YES_NO = /Oui\/Non/;
/** The noun that is counted; “prise en charge” is one noun. */
const COUNTED = /^Nombre\s+(?:de\s+|d['’])?(prise en charge|\p{L}+(?:\/\p{L}+)?)/u;

/**
 * What the text of an indicator prints of a threshold; empty when it prints none.
 * The unit is the word after the number (`3 heures/jour`) or else the noun that is counted (`réunions`).
 */
export function readThreshold(text: string): Threshold {
  const numeric = NUMERIC.exec(text);
  if (!numeric) return YES_NO.test(text) ? { operator: 'yes/no' } : {};
  const [, sign, value, printedUnit, period = ''] = numeric;
  const unit = printedUnit ?? COUNTED.exec(text)?.[1];
  return {
    operator: sign === '>' ? '>=' : '<=',
    value: Number(value),
    ...(unit !== undefined && { unit }),
    period,
  };
}
