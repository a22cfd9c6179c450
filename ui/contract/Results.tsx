/** Results that a contract expects. */
import { french } from '../components/french.ts';
import type { StrategicObjective_ObjectiveFragment } from '../generated/operations.ts';

export function ResultList({ results }: { results: StrategicObjective_ObjectiveFragment['results'] }) {
  return (
    <ul className="cascade__list">
      {results.map(({ id, text, note }) => (
        <li key={id} id={id} tabIndex={-1}>
          <span lang="fr" className="source-voice">
            {french(text)}
          </span>
          {note && (
            <span lang="en" className="cascade__note">
              {note}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
