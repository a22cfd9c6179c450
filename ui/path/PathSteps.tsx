/** One path, hop by hop: each a sentence between two things, with its certainty, its reason and its quotations. */
import { useTranslations } from 'use-intl';
import { LinkDetails } from '../components/LinkDetails.tsx';
import { NodeLink } from '../components/NodeLink.tsx';
import { Quote } from '../components/Quote.tsx';
import { Score } from '../components/Score.tsx';
import { useAnchor, useNamed } from '../components/useAnchor.ts';
import { ViewActions } from '../components/ViewActions.tsx';
import { BasisMark } from '../design/marks/BasisMark.tsx';
import type { PathSteps_PathFragment } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import './PathSteps.css';

interface PathStepsProps {
  path: PathSteps_PathFragment;
  /** From 1. */
  position: number;
}

export function PathSteps({ path, position }: PathStepsProps) {
  const t = useTranslations('path');
  const { locale } = useLocale();
  const part = `path-${position}`;
  const heading = useAnchor<HTMLHeadingElement>(part);
  const named = useNamed(part);
  return (
    <article className="path panel" aria-labelledby={part}>
      <h2 id={part} ref={heading} className="path__title">
        {t('title', { position: String(position), count: path.hops.length })}
      </h2>
      <p lang={locale} className="path__sentence">
        {path.sentence}
      </p>
      <p className="row small">
        <span className="muted">{t('weakest')}</span> <BasisMark basis={path.weakestBasis} />
      </p>
      <ViewActions title={path.sentence} part={part} />
      <details className="disclosure" open={position === 1 || named}>
        <summary>{t('steps')}</summary>
        <ol className="path__hops">
          {path.hops.map((hop) => (
            <Hop key={hop.link.id} hop={hop} />
          ))}
        </ol>
      </details>
    </article>
  );
}

function Hop({ hop: { basis, link, citations } }: { hop: PathSteps_PathFragment['hops'][number] }) {
  return (
    <li className={`hop hop--${basis.toLowerCase()}`}>
      <p className="hop__sentence">
        <NodeLink node={link.from} /> <strong>{link.reads}</strong> <NodeLink node={link.to} />
      </p>
      <p className="row small">
        <BasisMark basis={basis} />
        <Score value={link.score} />
        <LinkDetails id={link.id} of={`${link.from.label} ${link.reads} ${link.to.label}`} />
      </p>
      {(link.reason ?? link.rule) && (
        <p lang="en" className="small muted">
          {link.reason ?? link.rule}
        </p>
      )}
      <div className="hop__quotes">
        {citations.map((citation) => (
          <Quote key={`${citation.document.id} ${citation.firstLine} ${citation.quote}`} citation={citation} />
        ))}
      </div>
    </li>
  );
}
