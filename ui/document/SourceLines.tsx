/** Lines of a source with their numbers; beside them, what the graph cites from them. */
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { useTranslations } from 'use-intl';
import { Link } from '../components/Link.tsx';
import { NodeLink } from '../components/NodeLink.tsx';
import type { DocumentPageQuery } from '../generated/operations.ts';
import { lineAnchor, readLineAnchor } from '../paths.ts';
import './SourceLines.css';

type Document = NonNullable<DocumentPageQuery['document']>;
type Passage = Document['passages'][number];

/** As many as the query asks for of each passage. */
const MOST_CITING = 80;

/** Passages by the line they begin at. */
function byFirstLine(passages: readonly Passage[]): Map<number, Passage[]> {
  const map = new Map<number, Passage[]>();
  for (const passage of passages) map.set(passage.firstLine, [...(map.get(passage.firstLine) ?? []), passage]);
  return map;
}

export function SourceLines({ document }: { document: Document }) {
  const t = useTranslations('document');
  const { hash } = useLocation();
  const anchor = readLineAnchor(hash);
  const passages = byFirstLine(document.passages);
  useScrollToLine(anchor?.firstLine, document.lines);
  return (
    <ol className="source-lines" aria-label={t('text')}>
      {document.lines.map(({ number, text }) => (
        <SourceLine
          key={number}
          number={number}
          text={text}
          passages={passages.get(number) ?? []}
          cited={document.passages.some(({ firstLine, lastLine }) => firstLine <= number && number <= lastLine)}
          anchored={anchor !== null && anchor.firstLine <= number && number <= anchor.lastLine}
        />
      ))}
    </ol>
  );
}

/** The browser looked for the anchor before the lines had come; this looks again when they have. */
function useScrollToLine(line: number | undefined, lines: Document['lines']): void {
  useEffect(() => {
    if (!lines.some(({ number }) => number === line)) return;
    const target = document.getElementById(`L${line}`);
    target?.scrollIntoView({ block: 'start' });
    target?.focus({ preventScroll: true });
  }, [line, lines]);
}

interface SourceLineProps {
  number: number;
  text: string;
  passages: readonly Passage[];
  /** Some passage covers this line. */
  cited: boolean;
  /** The address names this line. */
  anchored: boolean;
}

function SourceLine({ number, text, passages, cited, anchored }: SourceLineProps) {
  const classes = ['source-line', cited && 'source-line--cited', anchored && 'source-line--anchored'];
  return (
    <li
      id={`L${number}`}
      tabIndex={-1}
      className={classes.filter(Boolean).join(' ')}
      aria-current={anchored ? 'true' : undefined}
    >
      <Link to={lineAnchor(number)} replace preventScrollReset className="source-line__number">
        {number}
      </Link>
      <span lang="fr" className="source-line__text">
        {text}
      </span>
      {passages.length > 0 && <CitedBy passages={passages} />}
    </li>
  );
}

/** The things that the passages beginning at a line prove; closed, so that the text stays readable. */
function CitedBy({ passages }: { passages: readonly Passage[] }) {
  const t = useTranslations('document');
  const nodes = new Map(passages.flatMap(({ citedBy }) => citedBy.map((node) => [node.id, node])));
  if (nodes.size === 0) return null;
  return (
    <details className="disclosure source-line__cited-by">
      <summary>{t('citedBy', { count: nodes.size })}</summary>
      <ul>
        {[...nodes.values()].map((node) => (
          <li key={node.id}>
            <NodeLink node={node} />
          </li>
        ))}
        {passages.some(({ citedBy }) => citedBy.length >= MOST_CITING) && <li>{t('citedMore')}</li>}
      </ul>
    </details>
  );
}
