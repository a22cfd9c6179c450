/** A page's title, heading and content. */
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useTranslations } from 'use-intl';
import './Page.css';
import { useAnchor } from './useAnchor.ts';

/** The router's key of the address that the explorer was opened at. */
const FIRST_LOCATION = 'default';

interface PageProps {
  /** Of the browser's tab, and of the heading unless `heading` says otherwise. */
  title: string;
  heading?: ReactNode;
  /** A short line above the heading: what kind of thing this is. */
  kicker?: ReactNode;
  /** A paragraph below the heading. */
  lead?: ReactNode;
  /** Below the lead: ways to take the thing along. */
  actions?: ReactNode;
  /** The heading is a sentence rather than a name, so it is set smaller. */
  sentence?: boolean;
  children?: ReactNode;
}

export function Page({ title, heading = title, kicker, lead, actions, sentence = false, children }: PageProps) {
  const t = useTranslations('site');
  return (
    <div className="page">
      <title>{`${title} · ${t('name')}`}</title>
      <div className={sentence ? 'page__head page__head--sentence' : 'page__head'}>
        {kicker && <div className="page__kicker">{kicker}</div>}
        <Heading>{heading}</Heading>
        {lead && <div className="page__lead">{lead}</div>}
        {actions && <div className="page__actions">{actions}</div>}
      </div>
      {children}
    </div>
  );
}

/**
 * Takes the focus when another page has come, or when what had the focus is gone, so that it is
 * read first; but not on the first page, nor from what a reader is using.
 */
function Heading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key } = useLocation();
  useEffect(() => {
    const { activeElement, body } = document;
    const idle = activeElement === body || activeElement?.id === 'main';
    if (key !== FIRST_LOCATION && idle) heading.current?.focus({ preventScroll: true });
  }, [key]);
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
  const heading = useAnchor<HTMLHeadingElement>(id);
  return (
    <section aria-labelledby={id} className={`section ${className}`}>
      <h2 id={id} ref={heading}>
        {title}
      </h2>
      {hint && <p className="section__hint">{hint}</p>}
      {children}
    </section>
  );
}
