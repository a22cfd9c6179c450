/** The tile map: its address, its tiles, its outlines and its numbers. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heat } from '../../../ui/components/heat.ts';
import { countAntennas, countObjectives, objectivesOf, rangesOf } from '../../../ui/map/counts.ts';
import type { Antenna } from '../../../ui/map/counts.ts';
import { outline } from '../../../ui/map/outline.ts';
import { arrange } from '../../../ui/map/places.ts';
import { COUNTS, levelsOf, mapPath, OBJECTIVE_KINDS, readMap } from '../../../ui/map/query.ts';
import { CELLS, linesOf, middleOf, next } from '../../../ui/map/tiles.ts';
import { contracts as parsedContracts } from '../../support/contracts.ts';
import { nodesOf, relationsFrom, report } from '../../support/report.ts';

const address = (path: string) => readMap(new URL(path, 'http://here').searchParams);

describe('the address of the map', () => {
  const queries = fc.constantFrom(...COUNTS).chain((count) => {
    const narrowed = count === 'initiatives' || count === 'activity';
    return fc.record({
      count: fc.constant(count),
      volet: narrowed ? fc.constantFrom('', '2', '4') : fc.constant(''),
      period: count === 'activity' ? fc.constantFrom('', '2023-2024') : fc.constant(''),
      kind: count === 'objectives' ? fc.constantFrom(null, ...OBJECTIVE_KINDS) : fc.constant(null),
      level: fc.constantFrom(...levelsOf(count)),
      at: fc.constantFrom('', 'evere', '5340'),
    });
  });

  test('gives back every choice', () => {
    fc.assert(fc.property(queries, (query) => void expect(address(mapPath('nl', query))).toEqual(query)));
  });

  test('keeps what the sources state of one level only at that level', () => {
    expect(address('/en/map?count=activity&level=commune').level).toBe('zone');
    expect(address('/en/map?count=objectives&level=zone').level).toBe('commune');
  });

  test('reads words that mean nothing as the first choice', () => {
    expect(mapPath('en', address('/en/map?count=crime&level=street&period=2023-2024&kind=x'))).toBe('/en/map');
  });
});

describe('the tiles', () => {
  test('are nineteen, each in a cell of its own', () => {
    expect(CELLS.size).toBe(19);
    expect(new Set([...CELLS.values()].map(({ column, row }) => `${column},${row}`)).size).toBe(19);
  });

  test('are those of the communes of the graph that are in the Region', () => {
    const { communes } = placesOfTheGraph();
    const inRegion = communes.filter((commune) => commune.inRegion).map(({ id }) => id.replace('commune/', ''));
    expect(inRegion.toSorted()).toEqual([...CELLS.keys()].toSorted());
    expect(communes.some((commune) => !commune.inRegion)).toBe(true);
  });

  test('hold together zone by zone, so that each zone has one outline', () => {
    const { zones, outside } = arrange(placesOfTheGraph());
    expect(zones).toHaveLength(6);
    expect(zones.flatMap(({ communes }) => communes)).toHaveLength(19);
    for (const { communes } of zones) expect(outline(communes).match(/M/g)).toHaveLength(1);
    expect(outside.map(({ id }) => id)).toEqual(['commune/verviers']);
  });

  test('refuse a commune of the Region that has none', () => {
    const commune = { id: 'commune/halle', name: 'Hal', nameNl: 'Halle', inRegion: true, zone: null };
    expect(() => arrange({ communes: [commune], zones: [] })).toThrow(/commune\/halle.*tiles\.ts/);
  });

  test('have names in lines that fit, with nothing lost', () => {
    for (const { name, nameNl } of placesOfTheGraph().communes)
      for (const one of [name, nameNl]) {
        const lines = linesOf(one);
        expect(lines.join('')).toBe(one.replaceAll(' ', ''));
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(11);
      }
  });

  test('are reached from one another by the arrow keys, all of them, and back', () => {
    const all = [...CELLS.entries()].map(([id, cell]) => ({ id, ...cell }));
    const reached = new Set(['bruxelles']);
    for (const id of reached) {
      const from = all.find((one) => one.id === id);
      if (!from) throw new Error(`${id} has no tile`);
      for (const direction of ['left', 'right', 'up', 'down'] as const) {
        const to = next(all, from, direction);
        if (to) reached.add(to.id);
      }
    }
    expect(reached.size).toBe(19);
    const at = (id: string) => all.find((one) => one.id === id) ?? { column: -1, row: -1 };
    expect(next(all, at('bruxelles'), 'left')?.id).toBe('molenbeek-saint-jean');
    expect(next(all, at('jette'), 'right')?.id).toBe('evere');
    expect(next(all, at('evere'), 'up')).toBeUndefined();
  });
});

describe('an outline', () => {
  test('goes around tiles, a little inside their sides', () => {
    expect(outline([{ column: 1, row: 0 }], 5)).toBe('M105 5L195 5L195 95L105 95Z');
    const corner = [
      { column: 0, row: 0 },
      { column: 1, row: 0 },
      { column: 1, row: 1 },
    ];
    expect(outline(corner, 5)).toBe('M5 5L195 5L195 195L105 195L105 95L5 95Z');
  });

  test('has the number of its zone astride two tiles', () => {
    const tiles = [
      { column: 0, row: 0 },
      { column: 0, row: 1 },
      { column: 1, row: 1 },
    ];
    expect(middleOf(tiles)).toEqual({ column: 0.5, row: 1 });
    expect(middleOf(tiles.slice(0, 2))).toEqual({ column: 0, row: 0.5 });
    expect(middleOf(tiles.slice(2))).toEqual({ column: 1, row: 1 });
  });
});

describe('the numbers', () => {
  const antenna = (...communes: string[]) => ({ zones: [{ id: 'zone/1' }], communes: communes.map((id) => ({ id })) });

  test('count an antenna in each of its places, and once in the whole', () => {
    const antennas = [antenna('a', 'b'), antenna('a'), antenna('elsewhere'), antenna()] as unknown as Antenna[];
    const counts = countAntennas(antennas, 'commune', new Set(['a', 'b']));
    expect([...counts.byPlace]).toEqual([
      ['a', 2],
      ['b', 1],
      ['elsewhere', 1],
    ]);
    expect(counts).toMatchObject({ total: 4, placed: 2 });
  });

  test('count the objectives of the level and certainty that are chosen, and those outside apart', () => {
    const contracts = [contractIn('commune/evere'), contractIn('commune/verviers')];
    const all = objectivesOf({ contracts }, null, null);
    expect(all.map(({ kind }) => kind)).toEqual([...OBJECTIVE_KINDS, ...OBJECTIVE_KINDS]);
    expect(objectivesOf({ contracts }, null, ['DERIVED'])).toHaveLength(2);
    const strategic = objectivesOf({ contracts }, 'STRATEGIC', null);
    const counts = countObjectives(strategic, new Set(['commune/evere']));
    expect(counts).toMatchObject({ total: 2, placed: 1 });
    expect(counts.byPlace.get('commune/verviers')).toBe(1);
  });

  test('have the shade that the legend says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), (largest) => {
        const ranges = rangesOf(largest);
        for (let count = 1; count <= largest; count++) {
          const step = ranges.find(({ from, to }) => from <= count && count <= to)?.step;
          expect(step).toBe(heat(count, largest));
        }
      }),
    );
    expect(heat(0, 10)).toBe(0);
  });
});

function contractIn(commune: string) {
  const text = { label: 'x' };
  const operational = { id: `${commune}-o`, ...text, basis: 'DERIVED' as const };
  const strategic = { id: `${commune}-s`, ...text, basis: 'STATED' as const, operationalObjectives: [operational] };
  const general = { id: `${commune}-g`, ...text, basis: 'STATED' as const, strategicObjectives: [strategic] };
  return {
    id: `contract/${commune}`,
    label: commune,
    commune: { id: commune },
    sectors: [{ id: `sector/${commune}`, generalObjectives: [general] }],
  };
}

/** As the API gives them: the communes of the report and of the contracts, each in the zone that covers it. */
function placesOfTheGraph() {
  const found = new Map([...nodesOf('Commune', parsedContracts), ...nodesOf('Commune')].map((one) => [one.id, one]));
  const zones = nodesOf('PoliceZone').map(({ id, label, properties: { number } }) => {
    return { id, number, label, original: label };
  });
  const communes = [...found.values()].map(({ id, properties: { name, nameNl, inRegion } }) => {
    const [covered] = relationsFrom(id, 'COVERED_BY', report);
    return { id, name, nameNl, inRegion, zone: covered ? { id: covered.to } : null };
  });
  return { communes, zones };
}
