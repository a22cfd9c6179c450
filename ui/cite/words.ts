/** The words of a citation in a language. */
import type { useTranslations } from 'use-intl';
import { dateInWords } from '../components/dates.ts';
import type { Locale } from '../i18n/messages.ts';
import type { CitedLines, Edition } from './formats.ts';

type Translator<Part extends 'cite' | 'citation'> = ReturnType<typeof useTranslations<Part>>;

/** As many characters of the version as tell it from every other, here and at the foot of each page. */
export function shortVersion(version: string): string {
  return version.slice(0, 12);
}

export interface Speech {
  locale: Locale;
  cite: Translator<'cite'>;
  citation: Translator<'citation'>;
}

/** @param accessedOn ISO date of the day of citing */
export function wordsOf({ locale, cite, citation }: Speech, version: string, accessedOn: string): Edition['words'] {
  return {
    version: cite('version', { version: shortVersion(version) }),
    accessed: cite('accessed', { date: dateInWords(accessedOn, locale) }),
    retrieved: cite('retrieved', { date: dateInWords(accessedOn, locale) }),
    in: cite('in'),
    undated: cite('undated'),
    dataSet: cite('dataSet'),
    date: (iso) => dateInWords(iso, locale),
    lines: (lines) => linesInWords(citation, lines),
  };
}

/** `line 12` or `lines 12 to 14`. */
export function linesInWords(
  citation: Translator<'citation'>,
  { firstLine, lastLine }: Pick<CitedLines, 'firstLine' | 'lastLine'>,
): string {
  if (lastLine === firstLine) return citation('line', { line: String(firstLine) });
  return citation('lines', { first: String(firstLine), last: String(lastLine) });
}
