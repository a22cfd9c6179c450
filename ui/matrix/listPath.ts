/** The filtered list that holds just the things of a cell, where there is one. */
import type { Dimension, MatrixThing } from '../generated/operations.ts';
import type { Locale } from '../i18n/messages.ts';
import { initiativesPath } from '../initiatives/query.ts';
import { AXES, emptyQuery, measuresPath } from '../measures/query.ts';
import type { MeasureQuery } from '../measures/query.ts';
import { localName } from '../paths.ts';
import type { MatrixQuery } from './query.ts';

/** Conditions of the list of initiatives. */
const OF_INITIATIVES = { VOLET: 'volets', ZONE: 'zones', COMMUNE: 'communes', PERIOD: 'periods' } as const;

/** Null where a cell is not open, or one of its dimensions is no condition of the list of what is counted. */
export function listPath(locale: Locale, counted: MatrixThing, query: MatrixQuery): string | null {
  const { rows, columns, row, column } = query;
  if (!row || !column) return null;
  const conditions = [
    [rows, localName(row)],
    [columns, localName(column)],
  ] as const;
  if (counted === 'MEASURES') return measuresOf(locale, conditions);
  return counted === 'INITIATIVES' ? initiativesOf(locale, conditions) : null;
}

type Conditions = readonly (readonly [dimension: Dimension, name: string])[];

function measuresOf(locale: Locale, conditions: Conditions): string | null {
  const parts = conditions.map(([dimension, name]) => measureCondition(dimension, name));
  if (parts.includes(null)) return null;
  return measuresPath(locale, Object.assign({}, emptyQuery, ...parts) as MeasureQuery);
}

function measureCondition(dimension: Dimension, name: string): Partial<MeasureQuery> | null {
  if (dimension === 'THEME') return { themes: [name] };
  if (dimension === 'SUB_THEME') return { subThemes: [name] };
  if (dimension === 'PARTNER') return { all: [name] };
  if (dimension === 'AXIS') return { axes: AXES.filter((axis) => axis.toLowerCase() === name) };
  return null;
}

function initiativesOf(locale: Locale, conditions: Conditions): string | null {
  const named = conditions.map(([dimension, name]) => {
    const condition = OF_INITIATIVES[dimension as keyof typeof OF_INITIATIVES] as string | undefined;
    return condition ? { [condition]: [name] } : null;
  });
  return named.includes(null) ? null : initiativesPath(locale, Object.assign({}, ...named) as object);
}
