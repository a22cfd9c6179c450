/** The query told in words: "19 measures that involve communes and associations". */
import { useFormatter, useTranslations } from 'use-intl';
import { useLocale } from '../i18n/useLocale.ts';
import { inSentence } from '../list/inSentence.ts';
import { partnerInSentence, partnerName, subThemeName, useChoices } from './names.ts';
import { conditionsOf } from './query.ts';
import type { MeasureQuery } from './query.ts';

/** Gives the sentence for a query and its number of results. */
export function useSentence(): (query: MeasureQuery, count: number) => string {
  const t = useTranslations('sentence');
  const axis = useTranslations('axis');
  const basis = useTranslations('basis');
  const format = useFormatter();
  const { locale } = useLocale();
  const choices = useChoices();

  const or = (values: readonly string[]) => format.list(values, { type: 'disjunction' });
  const and = (values: readonly string[]) => format.list(values, { type: 'conjunction' });
  const partnersOf = (ids: readonly string[]) => ids.map((id) => partnerInSentence(choices, id, locale));
  // “sans communes ni associations”: no article there, in any language.
  const bare = (ids: readonly string[]) => ids.map((id) => inSentence(partnerName(choices, id)));

  return (query, count) => {
    if (conditionsOf(query).length === 0) return t('everything', { count });
    const { all, any, none, narrower, themes, subThemes, axes, words } = query;
    const place = [
      themes.length > 0 && t('themes', { n: themes.length, list: or(themes) }),
      subThemes.length > 0 &&
        t('subThemes', { n: subThemes.length, list: or(subThemes.map((id) => subThemeName(choices, id))) }),
      axes.length > 0 && t('axes', { list: or(axes.map((name) => axis(name))) }),
    ];
    const partners = [
      all.length > 0 && t('all', { count, list: and(partnersOf(all)) }),
      any.length > 0 && t('any', { count, list: or(partnersOf(any)) }),
      none.length > 0 && t('none', { list: bare(none).join(t('nor')) }),
    ];
    const rest = [
      words !== '' && t('words', { words }),
      query.basis.length > 0 && t('basis', { list: or(query.basis.map((name) => basis(name))) }),
    ];
    const head = [t('head', { count }), ...place].filter(Boolean).join(' ');
    const clauses = [partners.filter(Boolean).join(', '), narrower && t('narrower')].filter(Boolean).join(' ');
    return [[head, clauses].filter(Boolean).join(' '), ...rest.filter(Boolean)].join(', ');
  };
}
