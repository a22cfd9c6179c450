/** What the ids of a query are called in the language being read. */
import { useQuery } from '@apollo/client/react';
import { FilterChoicesDocument } from '../generated/documents/FilterChoices.ts';
import type { FilterChoicesQuery } from '../generated/operations.ts';
import type { Locale } from '../i18n/messages.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { inSentence } from '../list/inSentence.ts';

export type Choices = FilterChoicesQuery;

/** Partners, themes and sub-themes that can be chosen; undefined until they are known. */
export function useChoices(): Choices | undefined {
  const { language } = useLocale();
  return useQuery(FilterChoicesDocument, { variables: { language } }).data;
}

/** Whether the names of what can be chosen have come, or will not come. */
export function useNamesSettled(): boolean {
  const { language } = useLocale();
  return !useQuery(FilterChoicesDocument, { variables: { language } }).loading;
}

/** The label of a partner by its local id; the id itself when it is unknown. */
export function partnerName(choices: Choices | undefined, name: string): string {
  return choices?.partners.find(({ id }) => id === `partner/${name}`)?.label ?? name;
}

/** The label of a partner as it stands in a sentence; in French, which cannot do without, with its article. */
export function partnerInSentence(choices: Choices | undefined, name: string, locale: Locale): string {
  const label = inSentence(partnerName(choices, name));
  const article = choices?.partners.find(({ id }) => id === `partner/${name}`)?.article;
  if (locale !== 'fr' || !article) return label;
  return article.endsWith('’') ? article + label : `${article} ${label}`;
}

export function subThemeName(choices: Choices | undefined, name: string): string {
  const subThemes = choices?.themes.flatMap((theme) => theme.subThemes) ?? [];
  return subThemes.find(({ id }) => id === `sub-theme/${name}`)?.label ?? name;
}
