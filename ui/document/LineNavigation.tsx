/** Which lines are shown, a way to any other line, and the pages of the document. */
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Link, useGo } from '../components/Link.tsx';
import { lineAnchor } from '../paths.ts';
import './LineNavigation.css';
import { LINES_PER_PAGE, pageStarts } from './lineRange.ts';

interface LineNavigationProps {
  firstLine: number;
  lineCount: number;
}

export function LineNavigation({ firstLine, lineCount }: LineNavigationProps) {
  const t = useTranslations('document');
  const last = Math.min(lineCount, firstLine + LINES_PER_PAGE - 1);
  return (
    <div className="line-navigation no-print">
      <output>
        <strong>{t('range', { first: String(firstLine), last: String(last), total: String(lineCount) })}</strong>
      </output>
      <GoToLine lineCount={lineCount} />
      <PageLinks {...{ firstLine, lineCount }} />
    </div>
  );
}

function GoToLine({ lineCount }: { lineCount: number }) {
  const t = useTranslations('document');
  const go = useGo();
  const [line, setLine] = useState('');
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        if (line) go(lineAnchor(Number(line)));
      }}
    >
      <label htmlFor="line">{t('goto')}</label>
      <input
        id="line"
        type="number"
        min={1}
        max={lineCount}
        className="input line-navigation__input"
        value={line}
        onChange={(event) => setLine(event.target.value)}
      />
      <button type="submit" className="button">
        {t('go')}
      </button>
    </form>
  );
}

/** Every page of the document by its first line; also at the end of the text, to read on. */
export function PageLinks({ firstLine, lineCount }: LineNavigationProps) {
  const t = useTranslations('document');
  const starts = pageStarts(lineCount);
  if (starts.length < 2) return null;
  return (
    <nav aria-label={t('pages')} className="line-navigation__pages no-print">
      {starts.map((start) => (
        <Link key={start} to={`?from=${start}`} aria-current={start === firstLine ? 'page' : undefined}>
          {start}
        </Link>
      ))}
    </nav>
  );
}

/** At the end of a page: on to the next. */
export function NextLines({ firstLine, lineCount }: LineNavigationProps) {
  const t = useTranslations('document');
  const next = firstLine + LINES_PER_PAGE;
  return (
    <p className="row no-print">
      {firstLine > 1 && (
        <Link className="button" to={`?from=${firstLine - LINES_PER_PAGE}`}>
          {t('before')}
        </Link>
      )}
      {next <= lineCount && (
        <Link className="button" to={`?from=${next}`}>
          {t('after')}
        </Link>
      )}
    </p>
  );
}
