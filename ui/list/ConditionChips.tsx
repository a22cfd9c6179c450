/** The conditions that hold, each removable. */
import { useTranslations } from 'use-intl';
import '../components/chips.css';
import { Link } from '../components/Link.tsx';
import './ConditionChips.css';

/** A condition of a list: what it is called, and where the list stands without it. */
export interface Removable {
  name: string;
  pathWithout: string;
}

interface ConditionChipsProps {
  conditions: readonly Removable[];
  /** Where the list stands without any. */
  clearPath: string;
}

export function ConditionChips({ conditions, clearPath }: ConditionChipsProps) {
  const t = useTranslations('list');
  if (conditions.length === 0) return null;
  return (
    <nav aria-label={t('conditions')} className="conditions no-print">
      <ul className="chips">
        {conditions.map(({ name, pathWithout }) => (
          <li key={pathWithout}>
            <Link
              to={pathWithout}
              preventScrollReset
              className="chip condition"
              aria-label={t('remove', { condition: name })}
            >
              {name} <span aria-hidden>✕</span>
            </Link>
          </li>
        ))}
        <li>
          <Link to={clearPath} preventScrollReset className="chip condition--clear">
            {t('clear')}
          </Link>
        </li>
      </ul>
    </nav>
  );
}
