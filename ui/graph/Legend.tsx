/** What shapes, colours and strokes mean, for what is drawn. */
import { useTranslations } from 'use-intl';
import { BASES } from '../certainty/certainty.ts';
import { BasisMark } from '../design/marks/BasisMark.tsx';
import { ThemeMark } from '../design/marks/ThemeMark.tsx';
import { KINDS_BY_FAMILY, STROKES } from './appearance.ts';
import type { GraphNode } from './model.ts';
import type { GraphQuery } from './query.ts';
import { Shape } from './Shape.tsx';

export function Legend({ nodes, color }: { nodes: readonly GraphNode[]; color: GraphQuery['color'] }) {
  const t = useTranslations('graph');
  const kinds = new Set(nodes.map(({ kind }) => kind));
  return (
    <details className="disclosure graph__legend small" open>
      <summary>{t('legend')}</summary>
      <ul>
        <Shapes kinds={kinds} colored={color === 'kind'} />
        {color === 'theme' && <ThemeColors nodes={nodes} />}
        {BASES.map((basis) => (
          <li key={basis}>
            {color === 'basis' && <Shape shape="circle" color={`var(--graph-${basis.toLowerCase()})`} />}
            <svg viewBox="0 0 36 6" width="36" height="6" aria-hidden className="graph__stroke">
              <path
                d="M0 3h36"
                stroke={`var(--graph-edge-${basis.toLowerCase()})`}
                strokeWidth={STROKES[basis].width * 1.5}
                strokeDasharray={STROKES[basis].gap > 0 ? `${STROKES[basis].dash} ${STROKES[basis].gap}` : undefined}
              />
            </svg>{' '}
            <BasisMark basis={basis} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Shapes({ kinds, colored }: { kinds: ReadonlySet<GraphNode['kind']>; colored: boolean }) {
  const kind = useTranslations('kind');
  return KINDS_BY_FAMILY.map(([family, { shape, kinds: ofFamily }]) => {
    const drawn = ofFamily.filter((name) => kinds.has(name));
    if (drawn.length === 0) return null;
    return (
      <li key={family}>
        <Shape shape={shape} color={colored ? `var(--graph-${family})` : 'var(--ink-soft)'} />{' '}
        {drawn.map((name) => kind(name)).join(', ')}
      </li>
    );
  });
}

function ThemeColors({ nodes }: { nodes: readonly GraphNode[] }) {
  const t = useTranslations('graph');
  const kind = useTranslations('kind');
  const numbers = [...new Set(nodes.map(({ theme }) => theme).filter((theme) => theme !== null))].sort((a, b) => a - b);
  return (
    <>
      <li>
        {numbers.map((number) => (
          <ThemeMark key={number} number={number} size={18} label={`${kind('Theme')} ${number}`} />
        ))}
      </li>
      <li>
        <Shape shape="circle" color="var(--graph-no-theme)" /> {t('noTheme')}
      </li>
    </>
  );
}
