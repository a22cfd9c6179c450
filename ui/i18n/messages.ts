/** The three languages of the interface and how their messages are loaded and typed. */
import type { Language } from '../generated/operations.ts';
import type { fr } from './fr.ts';

/** Language codes of the address: `/fr`, `/nl`, `/en`. */
export const LOCALES = ['fr', 'nl', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** The same keys, whatever the words. */
type SameKeys<T> = { [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };
export type Messages = SameKeys<typeof fr>;

declare module 'use-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof fr;
  }
}

/** One language is downloaded, the one that is read. */
const LOADERS: Record<Locale, () => Promise<Messages>> = {
  fr: async () => (await import('./fr.ts')).fr,
  nl: async () => (await import('./nl.ts')).nl,
  en: async () => (await import('./en.ts')).en,
};

export function isLocale(text: string | undefined): text is Locale {
  return LOCALES.includes(text as Locale);
}

/** The messages of a language; equal keys in all of them, so they are typed as the French ones. */
export async function loadMessages(locale: Locale): Promise<typeof fr> {
  return (await LOADERS[locale]()) as typeof fr;
}

/** The API's name for a language: `FR` for `fr`. */
export function apiLanguage(locale: Locale): Language {
  return locale.toUpperCase() as Language;
}

/** The reader's first language that we speak; French, the language of the sources, when there is none. */
export function preferredLocale(languages: readonly string[]): Locale {
  return languages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLocale) ?? 'fr';
}
