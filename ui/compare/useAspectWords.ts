/** The names of the respects in which things are compared, in the language of the page. */
import { useTranslations } from 'use-intl';
import type { AspectWords } from './sides.ts';

export function useAspectWords(): AspectWords {
  const t = useTranslations('compare');
  const counted = useTranslations('compare.counted');
  const link = useTranslations('link');
  const axis = useTranslations('axis');
  const status = useTranslations('status');
  return {
    relation: (reads) => link('reads', { reads }),
    objectives: (reads) => t('through', { reads }),
    counted: (what) => counted(what),
    axis: (name) => axis(name),
    status: (value) => status(value),
  };
}
