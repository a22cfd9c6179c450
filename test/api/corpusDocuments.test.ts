/** The documents of the public contract about initiatives, contracts and paths, word for word, over the real corpus. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EntityKind } from '../../data/model/entities.ts';
import { contractDocument, startServer, type TestServer } from '../support/api.ts';
import { type Cited, expectFromLine } from '../support/cited.ts';
import { ofKind, targets } from '../support/measureModel.ts';

let server: TestServer;
beforeAll(async () => void (server = await startServer()));
afterAll(() => server.close());

const REPORT = 'document/rapport-citoyens-police-2023-2024';

describe('Q4: initiatives of a volet that were active in a zone in a period', () => {
  interface Initiative {
    id: string;
    name: string;
    volets: { number: number }[];
    zones: { number: string }[];
    communes: { id: string; name: string }[];
    activity: { period: string; basis: string; citations: Pick<Cited, 'quote' | 'firstLine'>[] }[];
  }
  let initiatives: { totalCount: number; nodes: Initiative[] };
  beforeAll(async () => {
    ({ initiatives } = await server.data<{ initiatives: typeof initiatives }>(contractDocument('Q4')));
  });

  test('are those of which one and the same activity has that zone and that period', () => {
    const expected = ofKind('Initiative')
      .filter(({ id }) => targets(id, 'ADDRESSES', ['STATED', 'DERIVED']).includes('volet/2'))
      .filter(({ id }) => activitiesOf(id).some(({ zone, period }) => zone === '5339' && period === '2023-2024'))
      .map(({ id }) => id);
    expect(expected).not.toEqual([]);
    expect(initiatives.nodes.map(({ id }) => id)).toEqual(expected.toSorted());
    expect(initiatives.totalCount).toBe(expected.length);
  });

  test('say in which periods, how sure that is, and by which lines', () => {
    for (const { id, volets, zones, activity } of initiatives.nodes) {
      expect(volets).toContainEqual({ number: 2 });
      expect(zones).toContainEqual({ number: '5339' });
      expect(activity.map(({ period, basis }) => `${period} ${basis}`)).toEqual(
        activitiesOf(id)
          .map(({ period, basis }) => `${period} ${basis}`)
          .toSorted(),
      );
      for (const { citations } of activity) {
        expect(citations).not.toEqual([]);
        for (const cited of citations) expectFromLine(REPORT, cited);
      }
    }
  });

  function activitiesOf(initiative: string) {
    const ids = targets(initiative, 'HAS_ACTIVITY');
    const found = ofKind('Activity').filter(({ id }) => ids.includes(id));
    return found.map(({ basis, properties: { zone, period } }) => ({ basis, zone, period }));
  }
});

interface Strategic {
  number: string;
  text: string;
  service: string | null;
  operationalObjectives: { text: string }[];
  results: { text: string }[];
  indicators: {
    text: string;
    operator: string | null;
    value: number | null;
    unit: string | null;
    period: string | null;
  }[];
}

interface Contract {
  id: string;
  commune: { name: string };
  years: number[];
  allocations: { year: number; scheme: string; amountEUR: number }[];
  sectors: { title: string; generalObjectives: { text: string; strategicObjectives: Strategic[] }[] }[];
}

describe('Q5: the contracts, down to their indicators', () => {
  let contracts: Contract[];
  beforeAll(async () => {
    ({ contracts } = await server.data<{ contracts: Contract[] }>(contractDocument('Q5')));
  });

  test('are three, each of a commune, for years, with the amounts that it prints', () => {
    expect(contracts.map(({ commune, years }) => `${commune.name} ${years.join(' ')}`)).toEqual([
      'Bruxelles 2018 2019',
      'Molenbeek-Saint-Jean 2023',
      'Verviers 2018 2019',
    ]);
    for (const { id, allocations } of contracts) {
      const printed = ofKind('Allocation').filter((allocation) => targets(allocation.id, 'PART_OF').includes(id));
      expect(allocations).toHaveLength(printed.length);
      expect(allocations).toEqual(
        expect.arrayContaining(
          printed.map(({ properties: { year, scheme, amountEUR } }) => ({ year, scheme, amountEUR })),
        ),
      );
    }
    expect(amountOf(contracts, 'verviers', 2019)).toBe(271546.93);
  });

  test('lose nothing on the way down, and put nothing under another contract', () => {
    for (const contract of contracts) {
      const general = contract.sectors.flatMap(({ generalObjectives }) => generalObjectives);
      const strategic = general.flatMap(({ strategicObjectives }) => strategicObjectives);
      expect(textsOf(general)).toEqual(textsUnder('GeneralObjective', contract.id));
      expect(textsOf(strategic)).toEqual(textsUnder('StrategicObjective', contract.id));
      const operational = strategic.flatMap(({ operationalObjectives }) => operationalObjectives);
      expect(textsOf(operational)).toEqual(textsUnder('OperationalObjective', contract.id));
      expect(textsOf(strategic.flatMap(({ results }) => results))).toEqual(textsUnder('ExpectedResult', contract.id));
      expect(textsOf(strategic.flatMap(({ indicators }) => indicators))).toEqual(textsUnder('Indicator', contract.id));
    }
  });

  test('have indicators with operator, value, unit and period', () => {
    const molenbeek = contracts.find(({ id }) => id.includes('molenbeek'))!;
    const strategic = molenbeek.sectors.flatMap(({ generalObjectives }) =>
      generalObjectives.flatMap(({ strategicObjectives }) => strategicObjectives),
    );
    expect(strategic.flatMap(({ indicators }) => indicators)).toContainEqual({
      text: expect.stringContaining("Nombre d'heures de présence des Gardiens de la Paix"),
      operator: '>=',
      value: 3,
      unit: 'heures',
      period: 'jour',
    });
  });
});

function amountOf(contracts: readonly Contract[], commune: string, year: number): number | undefined {
  const contract = contracts.find(({ id }) => id.includes(commune));
  return contract?.allocations.find((allocation) => allocation.year === year)?.amountEUR;
}

function textsOf(nodes: { text: string }[]): string[] {
  return nodes.map(({ text }) => text).toSorted();
}

/** The texts of a kind that are part of a contract, at whatever level. */
function textsUnder(kind: 'GeneralObjective' | 'StrategicObjective' | EntityKind, contract: string): string[] {
  const nodes = ofKind(kind as 'GeneralObjective').filter(({ id }) => isPartOf(id, contract));
  return nodes.map(({ properties }) => properties.text).toSorted();
}

function isPartOf(id: string, whole: string): boolean {
  return targets(id, 'PART_OF').some((above) => above === whole || isPartOf(above, whole));
}

describe('Q9: how two things are linked', () => {
  interface Hop {
    type: string;
    basis: string;
    from: { id: string; label: string };
    to: { id: string; label: string };
    citations: { quote: string }[];
  }
  interface Path {
    sentence: string;
    weakestBasis: string;
    hops: Hop[];
  }
  const CERTAINTY = ['STATED', 'DERIVED', 'CURATED', 'MATCHED'];

  test('is a chain of relations that are in the graph, each with its words, and names the weakest', async () => {
    const { path } = await server.data<{ path: Path }>(contractDocument('Q9'));
    expect(path.hops[0]!.from.id).toBe('initiative/coffee-with-a-cop');
    expect(path.hops.at(-1)!.to.id).toBe('measure/M7.1');
    expect(path.hops.length).toBeLessThanOrEqual(4);
    path.hops.slice(1).forEach(({ from }, index) => expect(from).toEqual(path.hops[index]!.to));
    for (const { type, from, to, citations } of path.hops) {
      expect([...targets(from.id, type), ...targets(to.id, type)]).toEqual(
        expect.arrayContaining([expect.stringMatching(`^(${from.id}|${to.id})$`)]),
      );
      expect(citations).not.toEqual([]);
      expect(path.sentence).toContain(from.label);
      expect(path.sentence).toContain(to.label);
    }
    const weakest = Math.max(...path.hops.map(({ basis }) => CERTAINTY.indexOf(basis)));
    expect(path.weakestBasis).toBe(CERTAINTY[weakest]);
    expect(path.sentence).toContain("The weakest link is a person's judgement.");
  });

  const between = (rest: string) =>
    `{ path(from: "initiative/coffee-with-a-cop", to: "measure/M7.1"${rest}) { sentence weakestBasis hops { type basis from { id } } } }`;

  test('obeys the basis and the number of hops, and is null rather than a guess', async () => {
    const { path: stated } = await server.data<{ path: Path | null }>(between(', maxHops: 6, basis: [STATED]'));
    expect(stated?.weakestBasis ?? 'STATED').toBe('STATED');
    expect((await server.data<{ path: Path | null }>(between(', maxHops: 1'))).path).toBeNull();
  });

  test.each([
    ['FR', 'Le maillon le plus faible est le jugement d’une personne.'],
    ['NL', 'De zwakste schakel is het oordeel van een persoon.'],
  ])('is told in %s', async (language, words) => {
    const { path } = await server.data<{ path: Path }>(between(`, language: ${language}`));
    expect(path.sentence).toContain(words);
  });

  test('puts sentences of the sources between quotation marks, in full only once', async () => {
    const { path } = await server.data<{ path: Path }>(
      '{ path(from: "organisation/scapi", to: "measure/M1.9", language: NL) { sentence hops { from { id label } to { id label } } } }',
    );
    const objective = path.hops[0]!.to.label;
    expect(path.sentence.split(objective)).toHaveLength(2);
    expect(path.sentence).toMatch(
      new RegExp(`^« ${objective} » wordt uitgevoerd door SCAPI; « [^»]+… » draagt bij tot « M1\\.9 `),
    );
  });

  test('has longer ways after shorter ones, none twice, and says what was not passed through', async () => {
    const { paths } = await server.data<{
      paths: { hops: { basis: string; link: { id: string } }[]; excluded: object[] }[];
    }>(
      '{ paths(from: "initiative/coffee-with-a-cop", to: "measure/M7.1", first: 20) { hops { basis link { id } } excluded { id } } }',
    );
    expect(paths.length).toBeGreaterThan(1);
    const weights = paths.map(({ hops }) => hops.length + hops.filter(({ basis }) => basis === 'MATCHED').length);
    expect(weights).toEqual(weights.toSorted((a, b) => a - b));
    const chains = paths.map(({ hops }) => hops.map(({ link }) => link.id).join(' '));
    expect(new Set(chains).size).toBe(chains.length);
    expect(paths[0]!.excluded).not.toEqual([]);
  });
});
