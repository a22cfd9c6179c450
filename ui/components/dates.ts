/** Dates as precise as the sources state them, in words. */
import { useFormatter, useTranslations } from 'use-intl';

/** How much of a date is known, by the length of its ISO form. */
const PRECISION = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
} as const;

/**
 * Gives the words of an ISO date such as `2021`, `2021-06` or `2021-06-15`, or of an interval such as
 * `2023-04/2023-06` or `2024-06-17/..`; what is neither, such as `par an`, stays as it is.
 */
export function useDate(): (iso: string) => string {
  const t = useTranslations('date');
  const format = useFormatter();
  const dateOf = (iso: string): string => {
    const precision = PRECISION[iso.length as keyof typeof PRECISION];
    if (!precision || !/^\d{4}(-\d{2}){0,2}$/.test(iso)) return iso;
    // Noon is the same day in Brussels and in UTC.
    return format.dateTime(new Date(`${iso}${'-01-01'.slice(iso.length - 4)}T12:00:00Z`), precision);
  };
  return (iso) => {
    const [from = '', to] = iso.split('/');
    if (to === undefined) return dateOf(iso);
    return to === '..' ? t('since', { from: dateOf(from) }) : t('range', { from: dateOf(from), to: dateOf(to) });
  };
}

/** Whether a text is a date or an interval of dates, and not words such as `par an`. */
export function isDate(text: string): boolean {
  return /^\d{4}(-\d{2}){0,2}(\/(\.\.|\d{4}(-\d{2}){0,2}))?$/.test(text);
}
