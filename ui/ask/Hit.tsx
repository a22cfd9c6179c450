/** A thing that a search found: its name, the passages that answer, and why it was found. */
import { useTranslations } from 'use-intl';
import { french } from '../components/french.ts';
import { NodeLink } from '../components/NodeLink.tsx';
import { BasisMark } from '../design/marks/BasisMark.tsx';
import type { Hit_HitFragment } from '../generated/operations.ts';
import './Hit.css';
import { markedParts, withoutEmptyNames } from './marked.ts';
import { toldReasons } from './reasons.ts';

/** The most passages that are shown of one thing. */
const PASSAGES = 2;

export function Hit({ hit }: { hit: Hit_HitFragment }) {
  const { node, reasons } = hit;
  return (
    <li className="hit">
      <p className="hit__name">
        <NodeLink node={node} />
        <BasisMark basis={node.basis} />
      </p>
      {passagesOf(hit).map((passage) => (
        <Passage key={passage} passage={passage} />
      ))}
      <Reasons reasons={reasons} />
    </li>
  );
}

/** The text tells more than the names; the title stands above already. */
function passagesOf({ highlights }: Hit_HitFragment): string[] {
  const fragmentsOf = (fields: readonly string[]) =>
    highlights.flatMap(({ field, fragments }) => (fields.includes(field) ? fragments : []));
  const told = fragmentsOf(['text', 'context']);
  return [...new Set(told.length > 0 ? told : fragmentsOf(['names']).map(withoutEmptyNames))].slice(0, PASSAGES);
}

function Passage({ passage }: { passage: string }) {
  return (
    <p lang="fr" className="hit__passage source-voice">
      {'…\u00a0'}
      {markedParts(passage).map(({ text, marked }, index) =>
        marked ? <mark key={index}>{french(text)}</mark> : french(text),
      )}
      {'\u00a0…'}
    </p>
  );
}

function Reasons({ reasons }: { reasons: Hit_HitFragment['reasons'] }) {
  const t = useTranslations('ask');
  const told = toldReasons(reasons);
  if (told.length === 0) return null;
  return (
    <p className="hit__reasons">
      {t('foundThrough')}{' '}
      {told.map(({ kind, words }, index) => (
        <span key={kind + words}>
          {index > 0 && ', '}
          <strong>{words}</strong> ({t(`reason.${kind}`)})
        </span>
      ))}
    </p>
  );
}
