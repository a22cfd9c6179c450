/**
 * How a question was understood, piece by piece. Other readings ask the question that means them; a piece is taken out,
 * exchanged or put back by a link to the same question, so that the browser's way back undoes it too.
 */
import { useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import '../components/chips.css';
import { Link } from '../components/Link.tsx';
import type { NodeKind } from '../components/NodeLink.tsx';
import type { AnswerChips_ChipFragment } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { nodePath } from '../paths.ts';
import './AnswerChips.css';
import { askPath, narrowedPath, readAsk, withEdit } from './query.ts';

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
            {chip.key !== null && <ChipEdits chip={chip} chipKey={chip.key} />}
            {chip.alternatives.length + chip.exchanges.length > 0 && <OtherReadings chip={chip} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

function ChipWords({ chip }: { chip: Chip }) {
  const { locale } = useLocale();
  const { value, label } = chip;
  const t = useTranslations('ask');
  const kindName = useChipKind();
  if (chip.edit === 'REMOVED') {
    return (
      <>
        <span className="understood__kind">{kindName(chip.kind)}</span>
        <s>{label}</s> <span className="understood__kind">{t('removed')}</span>
      </>
    );
  }
  return (
    <>
      <span className="understood__kind">{kindName(chip.kind)}</span>
      {value.includes('/') ? <Link to={nodePath(locale, value)}>{label}</Link> : <span>{label}</span>}
      {chip.was && <span className="understood__kind">{t('insteadOf', { label: chip.was })}</span>}
    </>
  );
}

/** The ways to take a piece out, or to put it back as it was read. */
function ChipEdits({ chip, chipKey }: { chip: Chip; chipKey: string }) {
  const t = useTranslations('ask');
  const pathWith = useEditedPath();
  const { label, edit, was } = chip;
  return (
    <>
      {edit && (
        <Link
          to={pathWith(chipKey)}
          preventScrollReset
          className="no-print"
          aria-label={t('undo', { label: was ?? label })}
        >
          <span aria-hidden>↶</span>
        </Link>
      )}
      {edit !== 'REMOVED' && (
        <Link to={pathWith(chipKey, {})} preventScrollReset className="no-print" aria-label={t('remove', { label })}>
          <span aria-hidden>✕</span>
        </Link>
      )}
    </>
  );
}

/** Where the question on screen is asked with a piece changed, or without a change to it. */
function useEditedPath() {
  const { locale } = useLocale();
  const [parameters] = useSearchParams();
  const query = readAsk(parameters);
  return (chip: string, change?: { replacement?: string }) =>
    narrowedPath(locale, { ...query, edits: withEdit(query.edits, chip, change) });
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

/** Readings of the same words, and things of the same kind that may stand in their place. */
function OtherReadings({ chip }: { chip: Chip }) {
  const t = useTranslations('ask');
  const name = t(chip.alternatives.length > 0 ? 'otherReadings' : 'exchange', { label: chip.label });
  return (
    <details className="readings no-print">
      <summary aria-label={name} title={name}>
        <span aria-hidden>▾</span>
      </summary>
      <Choices chips={[chip]} />
      {chip.key !== null && <Exchanges chip={chip} chipKey={chip.key} />}
    </details>
  );
}

/** What may stand in the place of a piece. */
function Exchanges({ chip, chipKey }: { chip: Chip; chipKey: string }) {
  const t = useTranslations('ask');
  const pathWith = useEditedPath();
  if (chip.exchanges.length === 0) return null;
  return (
    <ul className="readings__list readings__list--long" aria-label={t('exchange', { label: chip.label })}>
      {chip.exchanges.map(({ value, label }) => (
        <li key={value}>
          <Link to={pathWith(chipKey, { replacement: value })} preventScrollReset>
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The readings to choose from, each a question. */
export function Choices({ chips }: { chips: readonly Chip[] }) {
  const { locale } = useLocale();
  if (chips.every(({ alternatives }) => alternatives.length === 0)) return null;
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
