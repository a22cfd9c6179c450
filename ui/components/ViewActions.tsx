/** Ways to take a view along at its address: a list, a cell of a table, a path, a drawing. */
import { useLocation } from 'react-router';
import { Cite } from '../cite/Cite.tsx';
import { DossierButton } from '../dossier/DossierButton.tsx';

interface ViewActionsProps {
  /** What the view says. */
  title: string;
  /** Id of the part of the page that is meant; the whole page when left out. */
  part?: string;
}

export function ViewActions({ title, part }: ViewActionsProps) {
  const { pathname, search } = useLocation();
  const address = pathname + search + (part === undefined ? '' : `#${encodeURI(part)}`);
  const at = address.replace(/^\/\w+\//, '');
  return (
    <div className="row no-print">
      <DossierButton at={at} title={title} />
      <Cite name={title} cited={{ title, permalink: window.location.origin + address }} />
    </div>
  );
}
