/** The conditions of a query with what each is called on its chip, and where the list stands without it. */
import { useTranslations } from 'use-intl';
import { useLocale } from '../i18n/useLocale.ts';
import type { Removable } from '../list/ConditionChips.tsx';
import { useLabels } from './names.ts';
import { conditionsOf, initiativesPath, withoutCondition } from './query.ts';
import type { Condition, InitiativeQuery } from './query.ts';

export function useConditions(query: InitiativeQuery): (Removable & { condition: Condition })[] {
  const { locale } = useLocale();
  const nameOf = useConditionName(query);
  return conditionsOf(query).map((condition) => ({
    condition,
    name: nameOf(condition),
    pathWithout: initiativesPath(locale, withoutCondition(query, condition)),
  }));
}

function useConditionName(query: InitiativeQuery): (condition: Condition) => string {
  const t = useTranslations('initiatives');
  const kind = useTranslations('kind');
  const status = useTranslations('status');
  const label = useLabels(query);
  return (condition) => {
    switch (condition.kind) {
      case 'volets':
        return `${kind('Volet')} ${condition.value}`;
      case 'zones':
        return `${kind('PoliceZone')} ${condition.value}`;
      case 'periods':
        return condition.value;
      case 'communes':
        return label('commune', condition.value);
      case 'organisations':
        return label('organisation', condition.value);
      case 'measures':
        return t('chipMeasure', { code: condition.value });
      case 'statuses':
        return status(condition.value);
      case 'words':
        return t('chipWords', { words: condition.value });
      case 'topLevel':
        return t('topLevel');
    }
  };
}
