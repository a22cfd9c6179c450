/** The address of a list of initiatives and what it asks of the API are the same question; figures fall into runs. */
import fc from 'fast-check';
import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { BASES } from '../../../ui/certainty/certainty.ts';
import { dateInWords, isDate } from '../../../ui/components/dates.ts';
import { arrange, disagrees } from '../../../ui/initiative/series.ts';
import type { Figure } from '../../../ui/initiative/series.ts';
import {
  conditionsOf,
  csvPath,
  emptyQuery,
  initiativesPath,
  readQuery,
  STATUSES,
  toFilter,
  toGraphQL,
  withoutCondition,
} from '../../../ui/initiatives/query.ts';
import type { InitiativeQuery } from '../../../ui/initiatives/query.ts';
import { pathPath, readPathQuery } from '../../../ui/path/query.ts';

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/), { maxLength: 4 });
const queries: fc.Arbitrary<InitiativeQuery> = fc.record({
  volets: ids,
  zones: ids,
  periods: ids,
  communes: ids,
  organisations: ids,
  statuses: fc.subarray([...STATUSES]),
  measures: ids,
  words: fc.string().map((words) => words.trim()),
  topLevel: fc.boolean(),
  basis: fc.subarray([...BASES], { maxLength: BASES.length - 1 }),
});

describe('the address of a list of initiatives', () => {
  test('gives back every query, whatever its words', () => {
    const reread = (query: InitiativeQuery) =>
      readQuery(new URL(initiativesPath('en', query), 'http://x').searchParams);
    fc.assert(fc.property(queries, (query) => void expect(reread(query)).toEqual(query)));
  });

  test('is readable, and the CSV has the same names', () => {
    const query = { ...emptyQuery, volets: ['2'], periods: ['2023-2024'], statuses: ['IN_PREPARATION' as const] };
    expect(initiativesPath('en', query)).toBe('/en/initiatives?volets=2&periods=2023-2024&statuses=in_preparation');
    expect(csvPath('nl', query)).toBe(
      '/export/initiatives.csv?volets=2&periods=2023-2024&statuses=in_preparation&lang=nl',
    );
  });

  test('is a filter that leaves out what does not narrow, and a document whatever the words', () => {
    expect(toFilter(emptyQuery)).toEqual({});
    fc.assert(fc.property(queries, (query) => void expect(parse(toGraphQL(query)).definitions).toHaveLength(1)));
    expect(toGraphQL({ ...emptyQuery, words: 'ACTIVE' })).toContain('words: "ACTIVE"');
  });

  test('loses its conditions one by one, but not the certainty switch', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const rest = conditionsOf(query).reduce(withoutCondition, query);
        expect(rest).toEqual({ ...emptyQuery, basis: query.basis });
      }),
    );
  });
});

test('the address of a path gives back its ends, and refuses lengths that the API does not take', () => {
  const query = { from: 'initiative/coffee-with-a-cop', to: 'measure/M7.7', maxHops: 6 };
  const address = pathPath('en', query);
  expect(address).toBe('/en/path?from=initiative/coffee-with-a-cop&to=measure/M7.7&hops=6');
  expect(readPathQuery(new URLSearchParams(address.split('?')[1]))).toEqual(query);
  expect(readPathQuery(new URLSearchParams('hops=7')).maxHops).toBe(4);
  expect(readPathQuery(new URLSearchParams('from=+')).from).toBeNull();
});

function figure(measured: string, value: number, period: string | null, more: Partial<Figure> = {}): Figure {
  const unit = measured.startsWith('évolution') ? '%' : 'demandes';
  const fixed = { __typename: 'Observation' as const, label: '', basis: 'STATED' as const, citations: [] };
  const empty = { origin: 'stated', direction: null, note: null, commune: null, zone: null };
  return { ...fixed, ...empty, id: `${measured} ${period} ${more.origin}`, measured, value, unit, period, ...more };
}

describe('figures', () => {
  const run = [
    figure('demandes', 2772, '2022'),
    figure('demandes', 622, '2021'),
    figure('évolution des demandes', 345.7, '2022', { origin: 'computed', direction: 'RISE' }),
    figure('évolution imprimée des demandes', 345, '2022'),
    figure('demandes', 40, 'par jour'),
    figure('demandes', 5, '2022-2023'),
  ];

  test('of the same count over years are one run, with their changes; all others stand alone', () => {
    const { series, single } = arrange(run);
    expect(series).toHaveLength(1);
    expect(series[0]?.steps.map((step) => [step.figure.value, step.computed?.value, step.printed?.value])).toEqual([
      [622, undefined, undefined],
      [2772, 345.7, 345],
    ]);
    expect(single.map(({ period }) => period)).toEqual(['par jour', '2022-2023']);
  });

  test('in two places are two runs', () => {
    const here = { commune: { __typename: 'Commune' as const, id: 'commune/evere', label: 'Evere' } };
    const both = [...run.slice(0, 2), figure('demandes', 1, '2021', { ...here, id: 'a' })];
    expect(arrange(both).single.map(({ id }) => id)).toEqual(['a']);
  });

  test('disagree when the printed change is not what the counts give, at its own precision', () => {
    const step = (computed: number, printed: number) => ({
      figure: figure('demandes', 1, '2022'),
      computed: figure('évolution des demandes', computed, '2022'),
      printed: figure('évolution imprimée des demandes', printed, '2022'),
    });
    expect(disagrees(step(345.7, 345))).toBe(true);
    expect(disagrees(step(-35.1, 35))).toBe(false);
    expect(disagrees(step(57.5, 57.5))).toBe(false);
  });
});

test('dates are told as precisely as they are stated', () => {
  expect(['2021', '2021-06', '2021-06-15', 'par an'].map((iso) => dateInWords(iso, 'en'))).toEqual([
    '2021',
    'June 2021',
    '15 June 2021',
    'par an',
  ]);
  expect(dateInWords('2024-06-17', 'fr')).toBe('17 juin 2024');
  expect(['2024-06-17/..', '2022/2024', 'par semaine', '2023 et 2024'].map(isDate)).toEqual([true, true, false, false]);
});
