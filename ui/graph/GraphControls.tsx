/** What is drawn and by which colours: kinds, themes, the middle, the two ends of a path. */
import { useQuery } from '@apollo/client/react';
import { useTranslations } from 'use-intl';
import { ThemeMark } from '../design/marks/ThemeMark.tsx';
import { PathEndsDocument } from '../generated/documents/PathEnds.ts';
import type { GraphSurroundingsQuery } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { toggled } from '../list/address.ts';
import { ChoiceFacet } from '../list/ChoiceFacet.tsx';
import { Filters } from '../list/FilteredPage.tsx';
import { NodePicker } from '../path/NodePicker.tsx';
import { KINDS_BY_FAMILY } from './appearance.ts';
import { COLORINGS, drawnKinds, MOST_DEPTH, SIZINGS } from './query.ts';
import type { GraphQuery } from './query.ts';
import { Shape } from './Shape.tsx';

export interface ControlsProps {
  query: GraphQuery;
  change: (next: Partial<GraphQuery>) => void;
  surroundings: GraphSurroundingsQuery;
}

export function GraphControls(props: ControlsProps) {
  const t = useTranslations('graph');
  const by = useTranslations('graph.by');
  const { query, change } = props;
  return (
    <Filters name={t('controls')} count={query.kinds.length + query.themes.length + query.around.length}>
      <Middle {...props} />
      <Choice
        name={t('color')}
        value={query.color}
        values={COLORINGS.map((one) => [one, by(one)])}
        choose={(color) => change({ color })}
      />
      <Choice
        name={t('size')}
        value={query.size}
        values={SIZINGS.map((one) => [one, by(one)])}
        choose={(size) => change({ size })}
      />
      <Kinds {...props} />
      <Themes {...props} />
      <PathEnds {...props} />
    </Filters>
  );
}

/** One thing in the middle, and how far around it; or the whole. */
function Middle({ query, change }: ControlsProps) {
  const t = useTranslations('graph');
  const { language } = useLocale();
  const [first = null] = query.around;
  const variables = { from: first ?? '', to: '', language };
  const { data, previousData } = useQuery(PathEndsDocument, { variables, skip: !first });
  const node = first ? (data ?? previousData)?.from : null;
  const choose = (id: string | null) => change({ around: id ? [id] : [], expand: [], collapse: [], kinds: [] });
  return (
    <>
      <NodePicker key={String(first)} name={t('around')} node={node} choose={choose} />
      {first && (
        <label className="graph__field">
          {t('depth')}
          <select value={query.depth} onChange={({ target }) => change({ depth: Number(target.value) })}>
            {Array.from({ length: MOST_DEPTH }, (_, index) => (
              <option key={index}>{index + 1}</option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}

interface ChoiceProps<Value extends string> {
  name: string;
  value: Value;
  /** With what each is called. */
  values: readonly (readonly [value: Value, called: string])[];
  choose: (value: Value) => void;
}

function Choice<Value extends string>({ name, value, values, choose }: ChoiceProps<Value>) {
  return (
    <label className="graph__field">
      {name}
      <select value={value} onChange={({ target }) => choose(target.value as Value)}>
        {values.map(([one, called]) => (
          <option key={one} value={one}>
            {called}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The last kind that is ticked stays so: nothing is no drawing. */
function Kinds({ query, change, surroundings }: ControlsProps) {
  const t = useTranslations('graph');
  const kind = useTranslations('kind');
  const counts = new Map(surroundings.dataset.counts.map(({ kind: name, count }) => [name, count]));
  const all = KINDS_BY_FAMILY.flatMap(([family, { shape, kinds }]) =>
    kinds.filter((name) => counts.has(name)).map((name) => ({ value: name, family, shape })),
  );
  const usual = all.map(({ value }) => value).filter((name) => name !== 'Passage' && name !== 'Document');
  const chosen = (drawnKinds(query) ?? usual) as readonly (typeof all)[number]['value'][];
  const choose = (name: (typeof chosen)[number]) => {
    const next = toggled(chosen, name);
    if (next.length > 0) change({ kinds: next });
  };
  return (
    <details className="disclosure">
      <summary>{t('kinds', { count: chosen.length })}</summary>
      <ChoiceFacet
        name={t('kindsLegend')}
        hint={t('kindsHint')}
        chosen={chosen}
        expected={all.length}
        counts={counts}
        choices={all.map(({ value, family, shape }) => ({
          value,
          mark: <Shape shape={shape} color={`var(--graph-${family})`} />,
          label: kind(value),
        }))}
        toggle={choose}
      />
    </details>
  );
}

function Themes({ query, change, surroundings }: ControlsProps) {
  const t = useTranslations('graph');
  return (
    <details className="disclosure">
      <summary>{t('themes', { count: query.themes.length })}</summary>
      <ChoiceFacet
        name={t('themesLegend')}
        chosen={query.themes}
        expected={10}
        choices={surroundings.themes.map(({ number, title }) => ({
          value: String(number),
          mark: <ThemeMark number={number} size={20} />,
          label: title,
        }))}
        toggle={(number) => change({ themes: toggled(query.themes, number) })}
      />
    </details>
  );
}

/** The drawing shows the way between two things. */
function PathEnds({ query, change }: ControlsProps) {
  const t = useTranslations('path');
  const { language } = useLocale();
  const { from, to } = query;
  const variables = { from: from ?? '', to: to ?? '', language };
  const { data, previousData } = useQuery(PathEndsDocument, { variables, skip: !from && !to });
  const ends = data ?? previousData;
  return (
    <details className="disclosure" open={from !== null || to !== null}>
      <summary>{t('page')}</summary>
      <NodePicker
        key={`from ${from}`}
        name={t('from')}
        node={from ? ends?.from : null}
        choose={(id) => change({ from: id })}
      />
      <NodePicker key={`to ${to}`} name={t('to')} node={to ? ends?.to : null} choose={(id) => change({ to: id })} />
    </details>
  );
}
