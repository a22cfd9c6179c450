import { describe, expect, test } from 'vitest';
import { line, node, nodesOf, parseWith, relationsFrom, report, targets } from '../../support/report.ts';

const antennas = report.relations
  .filter(({ type, to }) => type === 'INSTANCE_OF' && to === 'initiative/lisa-local-integrated-security-antenna')
  .map(({ from }) => from.replace('initiative/antenne-lisa-', ''))
  .sort();

describe('the antennas', () => {
  test('all eleven that the report names, each in its commune', () => {
    expect(antennas).toEqual(
      'centre cite-moderne cureghem heyvaert hunderenveld marconi midi nord peterbos stockel villa-de-ganshoren'.split(
        ' ',
      ),
    );
    expect(antennas.flatMap((name) => targets(`initiative/antenne-lisa-${name}`, 'IN_COMMUNE'))).toEqual(
      'anderlecht berchem-sainte-agathe anderlecht molenbeek-saint-jean berchem-sainte-agathe forest saint-gilles schaerbeek anderlecht woluwe-saint-pierre ganshoren'
        .split(' ')
        .map((commune) => `commune/${commune}`),
    );
  });

  test('“au moins 3 antennes” is followed by four: the figure says so', () => {
    expect(line(1123)).toContain('au moins 3 antennes LISA');
    const figure = node('Observation', 'observation/lisa-local-integrated-security-antenna/antennes-implementees/2024');
    expect(figure.properties).toMatchObject({ value: 3, note: expect.stringContaining('four') });
  });

  test('Peterbos opened in 2021 and took the name Broeck in 2024', () => {
    const { properties } = node('Initiative', 'initiative/antenne-lisa-peterbos');
    expect(properties).toMatchObject({ start: '2021-09', renamedTo: 'Broeck', renamedOn: '2024-06' });
    expect(properties.aliases).toEqual(expect.arrayContaining(['Antenne Broek – Peterbos', 'Antenne LISA Broeck']));
  });

  test('LISA is in four zones and in neither 5339 nor 5342', () => {
    expect(targets('initiative/lisa-local-integrated-security-antenna', 'IN_ZONE')).toEqual(
      ['5340', '5341', '5343', '5344'].map((zone) => `zone/${zone}`),
    );
    const [first] = relationsFrom('initiative/lisa-local-integrated-security-antenna', 'IN_ZONE');
    expect(first).toMatchObject({ basis: 'DERIVED', rule: expect.stringContaining('instances') });
  });

  test('an antenna in a commune is in its zone, derived from the zone’s name', () => {
    const [zone] = relationsFrom('initiative/antenne-lisa-marconi', 'IN_ZONE');
    expect(zone).toMatchObject({ to: 'zone/5341', basis: 'DERIVED' });
    expect(zone?.citations.map(({ firstLine }) => firstLine)).toEqual([1060, 1988]);
  });
});

describe('the tables', () => {
  const figure = (antenna: string, rest: string) => node('Observation', `observation/antenne-lisa-${antenna}/${rest}`);

  test('counts as printed, with the points of thousands', () => {
    expect(figure('centre', 'demandes-traitees/2022').properties).toMatchObject({ value: 18195, unit: 'demandes' });
    expect(targets('observation/antenne-lisa-centre/demandes-traitees/2022', 'ABOUT')).toEqual([
      'initiative/antenne-lisa-centre',
    ]);
  });

  test('the second table, headed “demandes” too, counts signalements', () => {
    expect(line(1180)).toContain('Nombre de demandes traitées');
    expect(figure('peterbos', 'signalements/2023').properties).toMatchObject({
      value: 111,
      unit: 'signalements',
      note: expect.stringContaining('demandes traitées'),
    });
  });

  test('687 → 446 is a fall of 35%, though the arrow is lost', () => {
    const computed = figure('centre', 'evolution-des-signalements/2022');
    expect(computed.properties).toMatchObject({ value: -35.1, direction: 'fall', origin: 'computed' });
    expect(computed.basis).toBe('DERIVED');
    expect(computed.citations.map(({ firstLine }) => firstLine)).toEqual([1184, 1186, 1182, 1158]);
    expect(figure('centre', 'evolution-imprimee-des-signalements/2022').properties).toMatchObject({
      value: 35,
      origin: 'stated',
    });
  });

  test('622 → 2 772 is 346% and printed 345%: flagged; the others agree', () => {
    expect(figure('peterbos', 'evolution-des-demandes-traitees/2022').properties).toMatchObject({
      value: 345.7,
      direction: 'rise',
      note: 'The source prints 345%; the counts give a rise of 346%, which disagrees.',
    });
    const flagged = nodesOf('Observation').filter(
      ({ properties }) => properties.origin === 'computed' && properties.note?.includes('disagrees'),
    );
    expect(flagged.map(({ id }) => id)).toEqual([
      'observation/antenne-lisa-peterbos/evolution-des-demandes-traitees/2022',
    ]);
  });

  test('the evolution follows from the counts, whatever they are', () => {
    const changed = parseWith({ 1186: '2022 687   35%' });
    expect(
      node('Observation', 'observation/antenne-lisa-centre/evolution-des-signalements/2022', changed).properties,
    ).toMatchObject({
      value: 0,
      direction: 'none',
      note: expect.stringContaining('disagrees'),
    });
  });
});
