/** Two texts side by side with the words marked that only one of them has. */
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { Segment } from '../components/blocks.ts';
import { french } from '../components/french.ts';
import { ProseBlocks } from '../components/Prose.tsx';
import { useLocale } from '../i18n/useLocale.ts';
import './TextComparison.css';

interface TextComparisonProps {
  segments: readonly Segment[];
  /** What the first text is called, and the second. */
  body: string;
  annex: string;
}

export function TextComparison({ segments, body, annex }: TextComparisonProps) {
  const id = useId();
  const show = (segment: Segment) =>
    segment.marked ? (
      <Difference segment={segment} name={segment.only === 'body' ? body : annex} />
    ) : (
      french(segment.text)
    );
  return (
    <div className="comparison">
      <section aria-labelledby={`${id}-body`}>
        <h3 id={`${id}-body`}>{body}</h3>
        <ProseBlocks segments={segments.filter(({ only }) => only !== 'annex')} renderSegment={show} />
      </section>
      <section aria-labelledby={`${id}-annex`}>
        <h3 id={`${id}-annex`}>{annex}</h3>
        <ProseBlocks segments={segments.filter(({ only }) => only !== 'body')} renderSegment={show} />
      </section>
    </div>
  );
}

/** A screen reader hears in words what the eye sees as colour and line; blanks around the words stay bare. */
function Difference({ segment, name }: { segment: Segment; name: string }) {
  const t = useTranslations('measure');
  const [, before, words, after] = /^(\s*)(.*?)(\s*)$/s.exec(segment.text) ?? [];
  const Mark = segment.only === 'body' ? 'del' : 'ins';
  return (
    <>
      {before}
      <Mark className={`difference difference--${segment.only}`}>
        <Aside>{t('onlyIn', { name })}</Aside>
        {words}
        <Aside>{t('end')}</Aside>
      </Mark>
      {after}
    </>
  );
}

function Aside({ children }: { children: string }) {
  const { locale } = useLocale();
  return (
    <span className="visually-hidden" lang={locale}>
      {` (${children}) `}
    </span>
  );
}
