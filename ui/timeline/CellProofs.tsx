/** The initiatives behind a bar, each with how sure it is and the way to its proof. */
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { french } from '../components/french.ts';
import { Link } from '../components/Link.tsx';
import { LinkDetails } from '../components/LinkDetails.tsx';
import '../components/LinkGroups.css';
import { ViewActions } from '../components/ViewActions.tsx';
import { BasisMark } from '../design/marks/BasisMark.tsx';
import { useLocale } from '../i18n/useLocale.ts';
import { nodePath } from '../paths.ts';
import type { Active } from './timeline.ts';
import { useCellWords } from './useCellWords.ts';

export function CellProofs({ at, active }: { at: string; active: readonly Active[] }) {
  const { locale } = useLocale();
  const told = useCellWords();
  const heading = useFocusWhenOpened(at);
  return (
    <section aria-labelledby="cell" className="panel stack">
      <h3 id="cell" ref={heading} tabIndex={-1}>
        {told(at, active)}
      </h3>
      <ViewActions title={told(at, active)} />
      <ul>
        {active.map(({ initiative, link }) => (
          <li key={initiative.id} className={`link-row link-row--${link.basis.toLowerCase()}`}>
            <Link to={nodePath(locale, initiative.id)} lang="fr">
              {french(initiative.name)}
            </Link>
            <span className="link-row__proof">
              <BasisMark basis={link.basis} />
              <LinkDetails id={link.id} of={initiative.name} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a reader opens is read next; what an address opens from the start is not. */
function useFocusWhenOpened(at: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key } = useLocation();
  useEffect(() => {
    if (at && key !== 'default') heading.current?.focus();
  }, [at, key]);
  return heading;
}
