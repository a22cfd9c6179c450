/** The items of a dossier in order, each with its proof and the reader's note; the reader's own can be changed. */
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from '../components/Link.tsx';
import { NodeLink } from '../components/NodeLink.tsx';
import { Quote } from '../components/Quote.tsx';
import { BasisMark } from '../design/marks/BasisMark.tsx';
import { useLocale } from '../i18n/useLocale.ts';
import { nodePath } from '../paths.ts';
import './DossierList.css';
import { LONGEST_NOTE, moved, noted, quoted } from './items.ts';
import type { DossierItem } from './items.ts';
import { changeDossier } from './store.ts';
import { quotesOf, thingOf, titleOf } from './useEntries.ts';
import type { Entry } from './useEntries.ts';

interface DossierListProps {
  entries: readonly Entry[];
  /** Takes an item out; undefined where the dossier is another's. */
  remove?: (item: DossierItem) => void;
}

export function DossierList({ entries, remove }: DossierListProps) {
  const t = useTranslations('dossier');
  const { move, list, told } = useMoves(entries);
  const { colon } = useLocale();
  return (
    <>
      <output className="visually-hidden">{told}</output>
      <ol ref={list} className="dossier" aria-label={t('title')}>
        {entries.map((entry, place) => (
          <li key={entry.item.at} className="dossier__item" data-at={entry.item.at}>
            <EntryText entry={entry} />
            {remove && <QuotesToggle entry={entry} />}
            {remove ? <NoteField item={entry.item} /> : <Note text={entry.item.note} />}
            {remove && (
              <p className="row no-print">
                <MoveButton entry={entry} direction="up" to={place - 1} last={entries.length - 1} move={move} />
                <MoveButton entry={entry} direction="down" to={place + 1} last={entries.length - 1} move={move} />
                <button type="button" className="button button--small" onClick={() => remove(entry.item)}>
                  {t('remove')}
                  <span className="visually-hidden">{colon + titleOf(entry)}</span>
                </button>
              </p>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

type Move = (entry: Entry, to: number, button: string) => void;

/** An item that moves takes the focus along, and its new place is said. */
function useMoves(entries: readonly Entry[]) {
  const t = useTranslations('dossier');
  const list = useRef<HTMLOListElement>(null);
  const [last, setLast] = useState<{ entry: Entry; to: number; button: string } | null>(null);
  useEffect(() => {
    if (!last) return;
    const moving = list.current?.querySelector(`[data-at="${CSS.escape(last.entry.item.at)}"]`);
    moving?.querySelector<HTMLElement>(`[data-move=${last.button}]`)?.focus();
  }, [last]);
  const move: Move = (entry, to, button) => {
    changeDossier((items) => moved(items, entry.item.at, to));
    setLast({ entry, to, button });
  };
  const total = String(entries.length);
  const told = last && t('moved', { title: titleOf(last.entry), place: String(last.to + 1), total });
  return { move, list, told };
}

interface MoveButtonProps {
  entry: Entry;
  direction: 'up' | 'down';
  /** The place it goes to, counted from 0. */
  to: number;
  last: number;
  move: Move;
}

/** At the ends it stays, so that the focus does, and does nothing. */
function MoveButton({ entry, direction, to, last, move }: MoveButtonProps) {
  const t = useTranslations('dossier');
  const { colon } = useLocale();
  const possible = to >= 0 && to <= last;
  return (
    <button
      type="button"
      className="button button--small"
      data-move={direction}
      aria-disabled={!possible}
      onClick={() => possible && move(entry, to, direction)}
    >
      <span aria-hidden>{direction === 'up' ? '↑' : '↓'}</span>
      <span className="visually-hidden">
        {t(direction)}
        {colon}
        {titleOf(entry)}
      </span>
    </button>
  );
}

function EntryText({ entry }: { entry: Entry }) {
  const t = useTranslations('dossier');
  const { locale } = useLocale();
  const thing = thingOf(entry);
  return (
    <>
      <p className="dossier__title">
        <EntryLink entry={entry} /> {thing && <BasisMark basis={thing.basis} />}
      </p>
      {entry.kind !== 'view' && !thing && <p className="small">{t('gone', { id: entry.item.at })}</p>}
      {entry.kind === 'link' && (entry.link?.reason ?? entry.link?.rule) && (
        <p lang="en" className="small muted">
          {entry.link.reason ?? entry.link.rule}
        </p>
      )}
      {quotesOf(entry).map((citation) => (
        <Quote key={citation.id} citation={citation} />
      ))}
      <p className="only-print small">{window.location.origin + nodePath(locale, entry.item.at)}</p>
    </>
  );
}

/** The first quotation proves it; the others are shown, printed and taken along on demand. */
function QuotesToggle({ entry }: { entry: Entry }) {
  const t = useTranslations('dossier');
  const { colon } = useLocale();
  const { at, allQuotes = false } = entry.item;
  const count = thingOf(entry)?.citations.length ?? 0;
  if (count < 2) return null;
  return (
    <p className="no-print">
      <button
        type="button"
        className="button button--small"
        aria-pressed={allQuotes}
        onClick={() => changeDossier((items) => quoted(items, at, !allQuotes))}
      >
        {t('allQuotes', { count: String(count) })}
        <span className="visually-hidden">{colon + titleOf(entry)}</span>
      </button>
    </p>
  );
}

function EntryLink({ entry }: { entry: Entry }) {
  const t = useTranslations('dossier');
  const { locale } = useLocale();
  if (entry.kind === 'node' && entry.node) return <NodeLink node={entry.node} />;
  return (
    <Link to={nodePath(locale, entry.item.at)} className="node-link">
      <span className="node-link__kind">{t(entry.kind)}</span> <span className="node-link__name">{titleOf(entry)}</span>
    </Link>
  );
}

function NoteField({ item }: { item: DossierItem }) {
  const t = useTranslations('dossier');
  const id = useId();
  return (
    <>
      <div className="no-print">
        <label htmlFor={id} className="small">
          {t('note')}
        </label>
        <textarea
          id={id}
          className="input dossier__note"
          rows={2}
          maxLength={LONGEST_NOTE}
          value={item.note}
          onChange={(event) => changeDossier((items) => noted(items, item.at, event.target.value))}
        />
      </div>
      <div className="only-print">
        <Note text={item.note} />
      </div>
    </>
  );
}

function Note({ text }: { text: string }) {
  return text && <p className="dossier__written">{text}</p>;
}
