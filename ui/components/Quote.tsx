/** The source's words, readable, in French, with the line they stand at and the exact characters at hand. */
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Cite } from '../cite/Cite.tsx';
import { permalink } from '../cite/useEdition.ts';
import { linesInWords } from '../cite/words.ts';
import { DossierButton } from '../dossier/DossierButton.tsx';
import type { Citation_CitationFragment } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { linesPath } from '../paths.ts';
import { french } from './french.ts';
import { Link } from './Link.tsx';
import './Quote.css';
import { readableLines } from './readable.ts';

/** Longer ones are cut at some lines until they are asked for. */
const LONG = 420;

export function Quote({ citation }: { citation: Citation_CitationFragment }) {
  const t = useTranslations('citation');
  return (
    <figure className="quote">
      <QuoteText quote={citation.quote} />
      <figcaption className="quote__source">
        <CitationLink citation={citation} />
        <details className="disclosure">
          <summary>{t('exact')}</summary>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
          <pre lang="fr" className="quote__exact" tabIndex={0}>
            {citation.quote}
          </pre>
        </details>
        <TakeQuote citation={citation} />
      </figcaption>
    </figure>
  );
}

function TakeQuote({ citation }: { citation: Citation_CitationFragment }) {
  const t = useTranslations('citation');
  const name = `${citation.document.title}, ${linesInWords(t, citation)}`;
  return (
    <div className="row no-print">
      <DossierButton at={citation.id} title={name} />
      <Cite name={name} cited={{ permalink: permalink(citation.id) }} source={citation} />
    </div>
  );
}

function QuoteText({ quote }: { quote: string }) {
  const t = useTranslations('citation');
  const [open, setOpen] = useState(quote.length <= LONG);
  const id = useId();
  return (
    <>
      <blockquote id={id} lang="fr" className={open ? 'source-voice' : 'source-voice quote--cut'}>
        {readableLines(quote).map((line, index) => (
          <p key={index}>{french(line)}</p>
        ))}
      </blockquote>
      {!open && (
        <button
          type="button"
          className="button button--small no-print"
          aria-controls={id}
          onClick={() => setOpen(true)}
        >
          {t('whole')}
        </button>
      )}
    </>
  );
}

/** The document and its lines, opening the source there. */
export function CitationLink({ citation }: { citation: Omit<Citation_CitationFragment, 'quote'> }) {
  const t = useTranslations('citation');
  const { locale } = useLocale();
  const { document, firstLine, lastLine } = citation;
  return (
    <Link to={linesPath(locale, document.id, firstLine, lastLine)}>
      <span lang="fr">{document.title}</span>, {linesInWords(t, citation)}
    </Link>
  );
}

/** More than these are closed at first, so that what follows them is found. */
const FEW = 6;

/** The lines alone, where the document is known: `l. 1463`. The whole is said aloud. */
export function LineLink({ citation }: { citation: Omit<Citation_CitationFragment, 'quote'> }) {
  const t = useTranslations('citation');
  const { locale } = useLocale();
  const { document, firstLine, lastLine } = citation;
  const lines = lastLine > firstLine ? `${firstLine}–${lastLine}` : String(firstLine);
  return (
    <Link to={linesPath(locale, document.id, firstLine, lastLine)} title={document.title} className="number">
      {t('short', { lines })}
    </Link>
  );
}

export function QuoteList({ citations }: { citations: readonly Citation_CitationFragment[] }) {
  const t = useTranslations('citation');
  if (citations.length <= FEW) return <Quotes citations={citations} />;
  return (
    <>
      <Quotes citations={citations.slice(0, FEW)} />
      <details className="disclosure quote-list__more">
        <summary>{t('others', { count: citations.length - FEW })}</summary>
        <Quotes citations={citations.slice(FEW)} />
      </details>
    </>
  );
}

function Quotes({ citations }: { citations: readonly Citation_CitationFragment[] }) {
  return (
    <ul className="quote-list">
      {citations.map((citation) => (
        <li key={`${citation.document.id}#${citation.firstLine}-${citation.lastLine}-${citation.quote}`}>
          <Quote citation={citation} />
        </li>
      ))}
    </ul>
  );
}
