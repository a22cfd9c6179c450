/** Ways to take a view along: a list, a table or a path at its address. */
import { useLocation } from 'react-router';
import { Cite } from '../cite/Cite.tsx';
import { DossierButton } from '../dossier/DossierButton.tsx';

/** @param title what the view says */
export function ViewActions({ title }: { title: string }) {
  const { pathname, search } = useLocation();
  const at = pathname.replace(/^\/\w+\//, '') + search;
  return (
    <div className="row no-print">
      <DossierButton at={at} title={title} />
      <Cite name={title} cited={{ title, permalink: window.location.origin + pathname + search }} />
    </div>
  );
}
