/** Values of one kind, any of which may be chosen. */
import type { ReactNode } from 'react';
import { Skeleton } from '../components/Skeleton.tsx';
import './facets.css';

/** How many of what is listed each value has, by the value's local id. */
export type Counts = ReadonlyMap<string, number>;

interface Choice<Value extends string> {
  value: Value;
  mark?: ReactNode;
  label: ReactNode;
}

interface ChoiceFacetProps<Value extends string> {
  name: string;
  hint?: string;
  chosen: readonly Value[];
  /** Undefined while they are being loaded. */
  choices: readonly Choice<Value>[] | undefined;
  /** How many choices to make room for. */
  expected: number;
  /** Left out where there is nothing to count. */
  counts?: Counts | undefined;
  toggle: (value: Value) => void;
}

export function ChoiceFacet<Value extends string>(props: ChoiceFacetProps<Value>) {
  const { name, hint, choices, expected, chosen, counts, toggle } = props;
  return (
    <fieldset className="facet">
      <legend>{name}</legend>
      {hint && <p className="facet__hint">{hint}</p>}
      {!choices && <Skeleton lines={expected} height={1.5} />}
      {choices?.map(({ value, mark, label }) => (
        <label key={value} className="facet__choice">
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
          {mark}
          <span className="facet__label">{label}</span>
          {counts && <span className="facet__count">{counts.get(value) ?? 0}</span>}
        </label>
      ))}
    </fieldset>
  );
}
