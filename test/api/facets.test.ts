/** The counts beside each choice are what choosing it finds, under every filter and every certainty. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer } from '../support/api.ts';
import type { TestServer } from '../support/api.ts';

interface Counted {
  totalCount: number;
  facets: {
    zones: { zone: { number: string }; count: number }[];
    periods: { period: { name: string }; count: number }[];
    volets: { volet: { number: number }; count: number }[];
    communes: { commune: { id: string }; count: number }[];
    statuses: { status: string; count: number }[];
  };
}

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.close());

const DOCUMENT = `query ($filter: InitiativeFilter) { initiatives(filter: $filter, first: 1) { totalCount facets {
  zones { zone { number } count } periods { period { name } count } volets { volet { number } count }
  communes { commune { id } count } statuses { status count } } } }`;

const find = async (filter: object) => (await server.data<{ initiatives: Counted }>(DOCUMENT, { filter })).initiatives;

describe.each([
  ['no filter', {}],
  ['a period', { periods: ['2023-2024'] }],
  ['a zone', { zones: ['5339'] }],
  ['only what is stated', { basis: ['STATED'], volets: ['4'] }],
  ['only what is derived, in a period', { basis: ['DERIVED'], periods: ['2022-2023'] }],
])('the facets of a list with %s', (_, filter) => {
  test('count what each choice finds', async () => {
    const { facets } = await find(filter);
    const choices = [
      ...facets.zones.map(({ zone, count }) => ({ more: { zones: [zone.number] }, count })),
      ...facets.periods.map(({ period, count }) => ({ more: { periods: [period.name] }, count })),
      ...facets.volets.map(({ volet, count }) => ({ more: { volets: [String(volet.number)] }, count })),
      ...facets.communes.map(({ commune, count }) => ({ more: { communes: [commune.id] }, count })),
      ...facets.statuses.map(({ status, count }) => ({ more: { statuses: [status] }, count })),
    ].filter(({ more }) => Object.keys(more).every((name) => !(name in filter)));
    expect(choices.length).toBeGreaterThan(0);
    for (const { more, count } of choices)
      expect((await find({ ...filter, ...more })).totalCount, JSON.stringify(more)).toBe(count);
  });
});

test('zone and period speak of one and the same activity', async () => {
  const both = (await find({ zones: ['5343'], periods: ['2021-2022'], words: 'coffee' })).totalCount;
  expect(both).toBe(0);
  expect((await find({ zones: ['5343'], words: 'coffee' })).totalCount).toBeGreaterThan(0);
  expect((await find({ periods: ['2021-2022'], words: 'coffee' })).totalCount).toBeGreaterThan(0);
});
