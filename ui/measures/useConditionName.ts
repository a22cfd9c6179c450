/** What one condition of a query is called on its chip. */
import { useTranslations } from 'use-intl';
import { inSentence, partnerName, subThemeName, useChoices } from './names.ts';
import type { Condition } from './query.ts';

export function useConditionName(): (condition: Condition) => string {
  const t = useTranslations('measures');
  const kind = useTranslations('kind');
  const axis = useTranslations('axis');
  const basis = useTranslations('basis');
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
      case 'basis':
        return basis(condition.value);
      case 'words':
        return t('chipWords', { words: condition.value });
      case 'narrower':
        return t('chipNarrower');
    }
  };
}
