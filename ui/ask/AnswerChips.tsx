/** How a question was understood, piece by piece; other readings ask the question that means them. */
import { useTranslations } from 'use-intl';
import '../components/chips.css';
import { Link } from '../components/Link.tsx';
import type { NodeKind } from '../components/NodeLink.tsx';
import type { AnswerChips_ChipFragment } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { nodePath } from '../paths.ts';
import './AnswerChips.css';
import { askPath } from './query.ts';

type Chip = AnswerChips_ChipFragment;

export function AnswerChips({ chips }: { chips: readonly Chip[] }) {
  const t = useTranslations('ask');
  if (chips.length === 0) return null;
  return (
    <div className="understood">
      <h2 id="understood" className="understood__name">
        {t('understood')}
      </h2>
      <ul className="chips" aria-labelledby="understood">
        {chips.map((chip, index) => (
          <li key={`${chip.kind}-${chip.value}-${index}`} className="chip understood__chip">
            <ChipWords chip={chip} />
            {chip.alternatives.length > 0 && <OtherReadings chip={chip} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

function ChipWords({ chip }: { chip: Chip }) {
  const { locale } = useLocale();
  const { value, label } = chip;
  const kindName = useChipKind();
  return (
    <>
      <span className="understood__kind">{kindName(chip.kind)}</span>
      {value.includes('/') ? <Link to={nodePath(locale, value)}>{label}</Link> : <span>{label}</span>}
    </>
  );
}

/** A piece is named after a kind of the graph, or after its part in the question. */
function useChipKind(): (kind: string) => string {
  const t = useTranslations('ask');
  const kinds = useTranslations('kind');
  return (kind) => {
    const part = `chip.${kind}` as 'chip.form';
    if (t.has(part)) return t(part);
    const node = NODE_KINDS[kind] ?? ((kind.charAt(0).toUpperCase() + kind.slice(1)) as NodeKind);
    return kinds.has(node) ? kinds(node) : kind;
  };
}

/** Kinds of more than one word, which chips write in small letters. */
const NODE_KINDS: Record<string, NodeKind> = {
  policezone: 'PoliceZone',
  subtheme: 'SubTheme',
  generalobjective: 'GeneralObjective',
  strategicobjective: 'StrategicObjective',
  operationalobjective: 'OperationalObjective',
  transversalobjective: 'TransversalObjective',
  expectedresult: 'ExpectedResult',
};

function OtherReadings({ chip }: { chip: Chip }) {
  const t = useTranslations('ask');
  return (
    <details className="readings no-print">
      <summary aria-label={t('otherReadings', { label: chip.label })} title={t('otherReadings', { label: chip.label })}>
        <span aria-hidden>▾</span>
      </summary>
      <Choices chips={[chip]} />
    </details>
  );
}

/** The readings to choose from, each a question. */
export function Choices({ chips }: { chips: readonly Chip[] }) {
  const { locale } = useLocale();
  return (
    <ul className="readings__list">
      {chips
        .flatMap(({ alternatives }) => alternatives)
        .map(({ value, label, question }) => (
          <li key={value + question}>
            <Link to={askPath(locale, question)}>{label}</Link>
          </li>
        ))}
    </ul>
  );
}
