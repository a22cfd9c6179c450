/** The address of a list of measures and what it asks of the API are the same question. */
import fc from 'fast-check';
import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { BASES } from '../../../ui/certainty/certainty.ts';
import {
  AXES,
  conditionsOf,
  csvPath,
  emptyQuery,
  measuresPath,
  readQuery,
  roleOf,
  toFilter,
  toGraphQL,
  withoutCondition,
  withRole,
} from '../../../ui/measures/query.ts';
import type { MeasureQuery } from '../../../ui/measures/query.ts';

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/), { maxLength: 4 });
const queries: fc.Arbitrary<MeasureQuery> = fc.record({
  all: ids,
  any: ids,
  none: ids,
  narrower: fc.boolean(),
  themes: ids,
  subThemes: ids,
  axes: fc.subarray([...AXES]),
  words: fc.string().map((words) => words.trim()),
  // All four are no choice.
  basis: fc.subarray([...BASES], { maxLength: BASES.length - 1 }),
});

const reread = (query: MeasureQuery) => readQuery(new URL(measuresPath('en', query), 'http://x').searchParams);

describe('the address', () => {
  test('gives back every query, whatever its words', () => {
    fc.assert(fc.property(queries, (query) => void expect(reread(query)).toEqual(query)));
  });

  test('is readable', () => {
    const query = { ...emptyQuery, all: ['communes', 'associations'], axes: ['REACTION' as const], words: 'à pied' };
    expect(measuresPath('en', query)).toBe('/en/measures?all=communes,associations&axes=reaction&words=%C3%A0+pied');
  });

  test('ignores what means nothing', () => {
    expect(readQuery(new URLSearchParams('axes=reaction,nonsense&basis=maybe&all=,,&narrower=2'))).toEqual({
      ...emptyQuery,
      axes: ['REACTION'],
    });
  });

  test('of the CSV has the same names, and the language of its headings', () => {
    expect(csvPath('nl', { ...emptyQuery, none: ['unia'] })).toBe('/export/measures.csv?none=unia&lang=nl');
  });
});

describe('the filter', () => {
  test('leaves out what does not narrow', () => {
    expect(toFilter(emptyQuery)).toEqual({});
    expect(toFilter({ ...emptyQuery, narrower: true })).toEqual({});
  });

  test('holds every condition', () => {
    const query: MeasureQuery = {
      all: ['communes'],
      any: ['parquet', 'unia'],
      none: ['associations'],
      narrower: true,
      themes: ['1', '4'],
      subThemes: ['fraude'],
      axes: ['REACTION'],
      words: 'drones',
      basis: ['STATED'],
    };
    expect(toFilter(query)).toEqual({
      partners: { all: ['communes'], any: ['parquet', 'unia'], none: ['associations'], includeNarrower: true },
      themes: ['1', '4'],
      subThemes: ['fraude'],
      axes: ['REACTION'],
      words: 'drones',
      basis: ['STATED'],
    });
  });

  test('as a document to copy is GraphQL, whatever the words', () => {
    fc.assert(fc.property(queries, (query) => void expect(parse(toGraphQL(query)).definitions).toHaveLength(1)));
  });
});

describe('conditions', () => {
  test('removed one by one leave nothing but the certainty switch', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const rest = conditionsOf(query).reduce(withoutCondition, query);
        expect(rest).toEqual({ ...emptyQuery, basis: query.basis });
      }),
    );
  });

  test('a partner has one role at a time', () => {
    const asked = withRole(withRole(emptyQuery, 'communes', 'all'), 'communes', 'none');
    expect(asked).toEqual({ ...emptyQuery, none: ['communes'] });
    expect(roleOf(asked, 'communes')).toBe('none');
    expect(withRole(asked, 'communes', 'off')).toEqual(emptyQuery);
  });
});
