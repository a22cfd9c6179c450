/** Dates as precise as the sources state them, in words. */
import { useTranslations } from 'use-intl';
import type { Locale } from '../i18n/messages.ts';
import { useLocale } from '../i18n/useLocale.ts';

/** How much of a date is known, by the length of its ISO form. */
const PRECISION = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
} as const;

/** English dates are written as in Europe. */
const DATE_LOCALES: Record<Locale, string> = { fr: 'fr-BE', nl: 'nl-BE', en: 'en-GB' };

/** The words of an ISO date such as `2021`, `2021-06` or `2021-06-15`; what is none, such as `par an`, stays as it is. */
export function dateInWords(iso: string, locale: Locale): string {
  const precision = PRECISION[iso.length as keyof typeof PRECISION];
  if (!precision || !isDate(iso)) return iso;
  const day = new Date(`${iso}${'-01-01'.slice(iso.length - 4)}T00:00:00Z`);
  return new Intl.DateTimeFormat(DATE_LOCALES[locale], { ...precision, timeZone: 'UTC' }).format(day);
}

/** Gives the words of an ISO date, or of an interval such as `2023-04/2023-06` or `2024-06-17/..`. */
export function useDate(): (iso: string) => string {
  const t = useTranslations('date');
  const { locale } = useLocale();
  return (iso) => {
    const [from = '', to] = iso.split('/');
    if (to === undefined) return dateInWords(iso, locale);
    const since = dateInWords(from, locale);
    return to === '..' ? t('since', { from: since }) : t('range', { from: since, to: dateInWords(to, locale) });
  };
}

/** Whether a text is a date or an interval of dates, and not words such as `par an`. */
export function isDate(text: string): boolean {
  return /^\d{4}(-\d{2}){0,2}(\/(\.\.|\d{4}(-\d{2}){0,2}))?$/.test(text);
}
