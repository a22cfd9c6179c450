/** What a measure asks, as a name: with dots where the plan goes on with points, and the words stop in mid-sentence. */
import { french } from './french.ts';

interface MeasureTitleProps {
  measure: { title: string; hasPoints?: boolean };
}

export function MeasureTitle({ measure: { title, hasPoints = false } }: MeasureTitleProps) {
  return <span lang="fr">{french(title) + (hasPoints ? '\u00a0…' : '')}</span>;
}
