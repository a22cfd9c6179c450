/** The language being read, as the address says it. */
import { useLocale as useIntlLocale } from 'use-intl';
import type { Language } from '../generated/operations.ts';
import { apiLanguage } from './messages.ts';
import type { Locale } from './messages.ts';

/** `locale` for addresses and `lang`, `language` for the API. */
export function useLocale(): { locale: Locale; language: Language } {
  const locale = useIntlLocale();
  return { locale, language: apiLanguage(locale) };
}
