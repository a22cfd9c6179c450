/** The language being read, as the address says it. */
import { useLocale as useIntlLocale } from 'use-intl';
import type { Language } from '../generated/operations.ts';
import { apiLanguage } from './messages.ts';
import type { Locale } from './messages.ts';

interface Spoken {
  /** For addresses and `lang`. */
  locale: Locale;
  /** For the API. */
  language: Language;
  /** Between a name and what is said of it; French puts a space before it, that does not break. */
  colon: string;
}

export function useLocale(): Spoken {
  const locale = useIntlLocale();
  return { locale, language: apiLanguage(locale), colon: locale === 'fr' ? '\u00a0: ' : ': ' };
}
