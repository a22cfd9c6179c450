/**
 * A contract's cascade as a tree: sectors, general and strategic objectives, and what stands under
 * them. Its branches open and close; an address with an objective's id opens the way to it.
 */
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { useTranslations } from 'use-intl';
import { french } from '../components/french.ts';
import { Link } from '../components/Link.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { partNamed } from '../components/useAnchor.ts';
import type { Cascade_ContractFragment } from '../generated/operations.ts';
import './Cascade.css';
import type { ObjectiveLinks } from './objectiveLinks.ts';
import { useObjectiveLinks } from './objectiveLinks.ts';
import { PursuedAndNamed } from './PursuedAndNamed.tsx';
import { StrategicObjective } from './StrategicObjective.tsx';

type Sector = Cascade_ContractFragment['sectors'][number];
type General = Sector['generalObjectives'][number];
type LinksById = ReadonlyMap<string, ObjectiveLinks>;

export function Cascade({ contract }: { contract: Cascade_ContractFragment }) {
  const links = useObjectiveLinks(contract.id);
  // What an objective is linked to stands under its text: an objective that an address names would be pushed out of sight.
  return links ? <Tree contract={contract} links={links} /> : <Skeleton lines={12} height={3} />;
}

function Tree({ contract, links }: { contract: Cascade_ContractFragment; links: LinksById }) {
  const tree = useRef<HTMLDivElement>(null);
  useOpenAtAnchor(tree);
  useOpenForPrint(tree);
  return (
    <div className="cascade" ref={tree}>
      <Buttons setAll={(open) => setAll(tree.current, open)} />
      <ol className="cascade__sectors">
        {contract.sectors.map((sector) => (
          <SectorBranch key={sector.id} sector={sector} links={links} />
        ))}
      </ol>
    </div>
  );
}

function setAll(tree: HTMLElement | null, open: boolean): void {
  for (const details of tree?.querySelectorAll('details') ?? []) details.open = open;
}

function Buttons({ setAll: set }: { setAll: (open: boolean) => void }) {
  const t = useTranslations('cascade');
  return (
    <p className="row no-print">
      <button type="button" className="button button--small" onClick={() => set(true)}>
        {t('openAll')}
      </button>
      <button type="button" className="button button--small" onClick={() => set(false)}>
        {t('closeAll')}
      </button>
    </p>
  );
}

/** The browser looked for the anchor before the tree had come, and looks into no closed branch. */
function useOpenAtAnchor(tree: React.RefObject<HTMLElement | null>): void {
  const { hash } = useLocation();
  // Before it is painted: the tree is not seen to jump.
  useLayoutEffect(() => {
    const target = tree.current && document.getElementById(partNamed(hash));
    if (!target || !tree.current?.contains(target)) return;
    for (let branch = target.closest('details'); branch; branch = branch.parentElement?.closest('details') ?? null)
      branch.open = true;
    target.scrollIntoView({ block: 'start' });
    target.focus({ preventScroll: true });
  }, [tree, hash]);
}

/** Paper opens nothing: all is open while it is printed. */
function useOpenForPrint(tree: React.RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const openAll = () => setAll(tree.current, true);
    window.addEventListener('beforeprint', openAll);
    return () => window.removeEventListener('beforeprint', openAll);
  }, [tree]);
}

function SectorBranch({ sector, links }: { sector: Sector; links: LinksById }) {
  return (
    <li id={sector.id} tabIndex={-1} className="cascade__sector">
      <details open>
        <summary>
          <SectorHeading sector={sector} />
        </summary>
        <Repeats sector={sector} />
        {sector.generalObjectives.map((general) => (
          <GeneralBranch key={general.id} general={general} links={links} />
        ))}
      </details>
    </li>
  );
}

/** `Secteur d’activité 1` says no more than the number does. */
function SectorHeading({ sector: { part, number, title } }: { sector: Sector }) {
  const t = useTranslations('cascade');
  const named = !/^secteur/i.test(title);
  return (
    <span className="cascade__heading">
      <span className="cascade__kind">{t('sector', { number })}</span>
      <span lang="fr">{named ? french(title) : french(sentenceCase(part))}</span>
      {named && part !== '' && (
        <span lang="fr" className="cascade__part">
          {french(sentenceCase(part))}
        </span>
      )}
    </span>
  );
}

/** Headings in capitals are hard to read: `I. ALLOCATION GENERALE` becomes `I. Allocation generale`. */
function sentenceCase(heading: string): string {
  const [, number = '', words = ''] = /^((?:[IVX]+\. )?)(.*)$/s.exec(heading) ?? [];
  if (words.replace(/\(.*?\)/g, '') !== words.replace(/\(.*?\)/g, '').toUpperCase()) return heading;
  return number + words.charAt(0) + words.slice(1).toLowerCase();
}

function Repeats({ sector: { repeats } }: { sector: Sector }) {
  const t = useTranslations('cascade');
  if (repeats.length === 0) return null;
  return (
    <p className="small cascade__repeats">
      {t('repeats')}{' '}
      {repeats.map(({ id, part, number }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <Link to={`#${id}`}>
            {t('sector', { number })} <span lang="fr">({french(sentenceCase(part))})</span>
          </Link>
        </span>
      ))}
    </p>
  );
}

function GeneralBranch({ general, links }: { general: General; links: LinksById }) {
  const t = useTranslations('kind');
  return (
    <div id={general.id} tabIndex={-1} className="cascade__general">
      <h3>
        <span className="cascade__kind">{t('GeneralObjective')}</span>
        <span lang="fr">{french(general.text)}</span>
      </h3>
      <PursuedAndNamed links={links.get(general.id)} />
      <ol>
        {general.strategicObjectives.map((objective) => (
          <StrategicObjective key={objective.id} objective={objective} links={links} />
        ))}
      </ol>
    </div>
  );
}
