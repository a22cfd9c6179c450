/** The texts of measures, each against the first. */
import { useTranslations } from 'use-intl';
import { Section } from '../components/Page.tsx';
import { compareTexts, countDifferences } from '../measure/differences.ts';
import { TextComparison } from '../measure/TextComparison.tsx';
import { localName } from '../paths.ts';
import type { ComparedNode } from './sides.ts';

type Measure = Extract<ComparedNode, { __typename: 'Measure' }>;

export function Texts({ nodes }: { nodes: readonly ComparedNode[] }) {
  const [first, ...others] = nodes.flatMap((node) => ('annexText' in node ? [node] : []));
  return first && others.map((other) => <Pair key={other.id} first={first} other={other} />);
}

function Pair({ first, other }: { first: Measure; other: Measure }) {
  const t = useTranslations('compare');
  const [one, another] = [localName(first.id), localName(other.id)];
  const segments = compareTexts(first.annexText, other.annexText);
  return (
    <Section
      id={`texts-${another}`}
      title={`${t('texts')} : ${one} – ${another}`}
      hint={t('textsHint', { count: countDifferences(segments) })}
    >
      <TextComparison segments={segments} body={one} annex={another} />
    </Section>
  );
}
