/** The texts of measures: each against the first, and the two that the plan prints of each. */
import { useTranslations } from 'use-intl';
import { Section } from '../components/Page.tsx';
import { useLocale } from '../i18n/useLocale.ts';
import { compareTexts, countDifferences } from '../measure/differences.ts';
import { TextComparison } from '../measure/TextComparison.tsx';
import { localName } from '../paths.ts';
import type { ComparedNode } from './sides.ts';

type Measure = Extract<ComparedNode, { __typename: 'Measure' }>;

export function Texts({ nodes }: { nodes: readonly ComparedNode[] }) {
  const [first, ...others] = nodes.flatMap((node) => ('annexText' in node ? [node] : []));
  return (
    first && (
      <>
        {others.map((other) => (
          <Pair key={other.id} first={first} other={other} />
        ))}
        <Versions measures={[first, ...others]} />
      </>
    )
  );
}

/** Body and annex of each measure; opened where they differ in words. */
function Versions({ measures }: { measures: readonly Measure[] }) {
  const t = useTranslations('measure');
  const { colon } = useLocale();
  return (
    <Section id="versions" title={`${t('body')} – ${t('annex')}`} hint={t('textTwice')}>
      <div className="stack">
        {measures.map(({ id, bodyText, annexText }) => {
          const code = localName(id);
          const segments = compareTexts(bodyText, annexText);
          const count = countDifferences(segments);
          return (
            <details key={id} className="disclosure" open={count > 0}>
              <summary>
                {code}
                {colon}
                {t('differencesIn', { count })}
              </summary>
              <TextComparison segments={segments} body={`${code} · ${t('body')}`} annex={`${code} · ${t('annex')}`} />
            </details>
          );
        })}
      </div>
    </Section>
  );
}

function Pair({ first, other }: { first: Measure; other: Measure }) {
  const t = useTranslations('compare');
  const { colon } = useLocale();
  const [one, another] = [localName(first.id), localName(other.id)];
  const segments = compareTexts(first.annexText, other.annexText);
  return (
    <Section
      id={`texts-${another}`}
      title={`${t('texts')}${colon}${one} – ${another}`}
      hint={t('textsHint', { count: countDifferences(segments) })}
    >
      <TextComparison segments={segments} body={one} annex={another} />
    </Section>
  );
}
