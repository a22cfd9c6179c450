/** A page's title, heading and content. */
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import './Page.css';

interface PageProps {
  /** Of the browser's tab, and of the heading unless `heading` says otherwise. */
  title: string;
  heading?: ReactNode;
  /** A short line above the heading: what kind of thing this is. */
  kicker?: ReactNode;
  /** A paragraph below the heading. */
  lead?: ReactNode;
  children?: ReactNode;
}

export function Page({ title, heading = title, kicker, lead, children }: PageProps) {
  const t = useTranslations('site');
  return (
    <div className="page">
      <title>{`${title} · ${t('name')}`}</title>
      <div className="page__head">
        {kicker && <div className="page__kicker">{kicker}</div>}
        <Heading>{heading}</Heading>
        {lead && <div className="page__lead">{lead}</div>}
      </div>
      {children}
    </div>
  );
}

/** Takes the focus that the main part was given when the page changed, so that it is read first. */
function Heading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement?.id === 'main') heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}

interface SectionProps {
  id: string;
  title: ReactNode;
  hint?: ReactNode;
  children: ReactNode;
  className?: string;
}

/** A part of a page under a heading of its own. */
export function Section({ id, title, hint, children, className = '' }: SectionProps) {
  return (
    <section aria-labelledby={id} className={`section ${className}`}>
      <h2 id={id}>{title}</h2>
      {hint && <p className="section__hint">{hint}</p>}
      {children}
    </section>
  );
}
