/** The other ways of looking at the same data. */
import { useTranslations } from 'use-intl';
import { Card } from './Card.tsx';
import './GroundCards.css';

const VIEWS = ['matrix', 'graph', 'map', 'timeline', 'compare', 'path'] as const;

export function ViewCards() {
  const name = useTranslations('home.viewNames');
  const hint = useTranslations('home.viewHints');
  return (
    <ul className="cards cards--ground cards--views">
      {VIEWS.map((view) => (
        <Card key={view} to={view} name={name(view)}>
          {hint(view)}
        </Card>
      ))}
    </ul>
  );
}
