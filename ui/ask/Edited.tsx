/** How many pieces of a question were taken out or exchanged, where it is told without them. */
import { useTranslations } from 'use-intl';
import type { Question } from './question.ts';

export function Edited({ question: { edits } }: { question: Question }) {
  const t = useTranslations('ask');
  return edits.length > 0 && <span className="small muted">{t('edited', { count: edits.length })}</span>;
}
