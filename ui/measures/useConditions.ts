/** The conditions of a query with what each is called on its chip, and where the list stands without it. */
import { useTranslations } from 'use-intl';
import { useLocale } from '../i18n/useLocale.ts';
import type { Removable } from '../list/ConditionChips.tsx';
import { inSentence } from '../list/inSentence.ts';
import { partnerName, subThemeName, useChoices } from './names.ts';
import { conditionsOf, measuresPath, withoutCondition } from './query.ts';
import type { Condition, MeasureQuery } from './query.ts';

export function useConditions(query: MeasureQuery): (Removable & { condition: Condition })[] {
  const { locale } = useLocale();
  const nameOf = useConditionName();
  return conditionsOf(query).map((condition) => ({
    condition,
    name: nameOf(condition),
    pathWithout: measuresPath(locale, withoutCondition(query, condition)),
  }));
}

function useConditionName(): (condition: Condition) => string {
  const t = useTranslations('measures');
  const kind = useTranslations('kind');
  const axis = useTranslations('axis');
  const choices = useChoices();
  const partner = (id: string) => inSentence(partnerName(choices, id));
  return (condition) => {
    switch (condition.kind) {
      case 'all':
        return t('chipAll', { name: partner(condition.value) });
      case 'any':
        return t('chipAny', { name: partner(condition.value) });
      case 'none':
        return t('chipNone', { name: partner(condition.value) });
      case 'themes':
        return `${kind('Theme')} ${condition.value}`;
      case 'subThemes':
        return subThemeName(choices, condition.value);
      case 'axes':
        return `${kind('Axis')} ${axis(condition.value)}`;
      case 'words':
        return t('chipWords', { words: condition.value });
      case 'narrower':
        return t('chipNarrower');
    }
  };
}
