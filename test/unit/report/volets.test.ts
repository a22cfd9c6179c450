import { describe, expect, test } from 'vitest';
import { activitiesOf, line, node, nodesOf, relationsFrom, report, targets } from '../../support/report.ts';

/** Initiatives that stand under a heading of a volet themselves, not as parts. */
function describedIn(volet: number): string[] {
  return report.relations
    .filter(({ type, to, basis }) => type === 'ADDRESSES' && to === `volet/${volet}` && basis === 'STATED')
    .map(({ from }) => from.replace('initiative/', ''))
    .sort();
}

describe('the resolution and its volets', () => {
  test('seven, of which the report covers five and says why not the others', () => {
    const volets = nodesOf('Volet');
    expect(volets.map(({ properties, basis }) => [properties.number, properties.covered, basis])).toEqual([
      ...[1, 2, 3, 4, 5].map((number) => [number, true, 'STATED']),
      ...[6, 7].map((number) => [number, false, 'DERIVED']),
    ]);
    expect(node('Volet', 'volet/6').properties.note).toMatch(/complaints, sanctions and fines/);
    expect(targets('volet/4', 'PART_OF')).toEqual(['resolution/resolution-2020-12-18']);
  });

  test('the title of volet 4 comes after Team Herscham, which it heads all the same', () => {
    expect(line(630)).toContain('Team Herscham');
    expect(line(684)).toBe('Volet 4');
    expect(targets('initiative/team-herscham', 'ADDRESSES')).toEqual(['volet/4']);
  });

  test.each([
    ['projet-parrainage-des-ecoles', 275, 318, 'Ce projet de parrainage repose'],
    ['street-respect', 563, 583, 'Ce programme, initié'],
    ['pat-rouille', 694, 719, 'Pat’Rouille est un projet récurent'],
    ['participation-du-pole-jeunesse-au-projet-mene-par-jes-vzw', 791, 833, 'Depuis avril 2021'],
    ['groupe-de-travail-citoyens-police', 1417, 1467, 'Suite aux recommandations'],
  ])('%s: its text begins at line %i, its title stands below it at line %i', (id, text, title, words) => {
    expect(line(text).trim().startsWith(words)).toBe(true);
    const { citations, properties } = node('Initiative', `initiative/${id}`);
    expect(citations[0]?.firstLine).toBe(title);
    expect(properties.description?.startsWith(words)).toBe(true);
  });

  test('a title inside its text: Koekelberg’s third action stands below the title, and is its part all the same', () => {
    expect(line(766)).toContain('Koekelberg');
    const third = node('Initiative', 'initiative/decouverte-du-commissariat-local-de-koekelberg');
    expect(third.citations[0]?.firstLine).toBe(769);
    expect(targets(third.id, 'PART_OF')).toEqual([
      'initiative/initiatives-du-service-de-prevention-de-la-commune-de-koekelberg',
    ]);
  });

  test('volets 1, 2, 3 and 5', () => {
    expect(describedIn(1)).toHaveLength(1);
    expect(describedIn(2)).toEqual([
      'cellule-promotion-of-safety-careers',
      'centre-d-orientation-au-recrutement-cor',
      'journee-portes-ouvertes-du-campus-de-safe-brussels',
      'les-cadets-de-polbru',
      'participation-au-toekomst-atelier-de-l-avenir-tada',
      'projet-parrainage-des-ecoles',
      'reforme-du-recrutement-et-de-la-selection-dans-la-police-integree',
    ]);
    expect(describedIn(3)).toEqual([
      'accueil-des-nouvelles-recrues-de-la-police',
      'formation-des-professionnels-et-information-des-jeunes',
      'initiatives-du-pole-jeunesse-du-departement-de-prevention-d-anderlecht',
      'journee-d-etude-villes-sures',
      'poles-de-competences-du-campus-de-safe-brussels',
      'street-respect',
    ]);
    expect(describedIn(5)).toEqual(['bodycams']);
  });

  test('a part addresses the volet of its whole, derived', () => {
    expect(relationsFrom('initiative/appelle-alice', 'ADDRESSES')).toEqual([
      expect.objectContaining({ to: 'volet/4', basis: 'DERIVED', rule: expect.stringContaining('whole') }),
    ]);
  });
});

describe('parts', () => {
  const parts = (whole: string) =>
    report.relations
      .filter(({ type, to }) => type === 'PART_OF' && to === `initiative/${whole}`)
      .map(({ from }) => from.replace('initiative/', ''));

  test('Alice has two, Koekelberg three, the asbl box three, the pools four, BRU response six', () => {
    expect(parts('projet-alice')).toEqual(['appelle-alice', 'tu-connais-alice']);
    expect(parts('initiatives-du-service-de-prevention-de-la-commune-de-koekelberg')).toHaveLength(3);
    expect(parts('asbl-association-sans-but-lucratif')).toHaveLength(3);
    expect(parts('poles-de-competences-du-campus-de-safe-brussels')).toHaveLength(4);
    expect(parts('bru-response')).toHaveLength(6);
    expect(parts('plans-locaux-de-prevention-et-de-proximite-plpp')).toHaveLength(4);
  });

  test('the GT CiPol met once for 2022-2023 and three times for 2023-2024', () => {
    const dates = parts('groupe-de-travail-citoyens-police').map(
      (id) => node('Initiative', `initiative/${id}`).properties.start,
    );
    expect(dates).toEqual(['2023-12-21', '2024-04-04', '2024-06-20', '2024-11-21']);
    expect(activitiesOf('reunion-du-gt-cipol-2023-12-21')).toEqual(['2022-2023 STATED']);
  });

  test('a dated part shows that its whole was active, and was active itself only when its own date says so', () => {
    expect(activitiesOf('initiatives-du-service-de-prevention-de-la-commune-de-koekelberg')).toEqual([
      '5340/2021-2022 DERIVED',
      '5340/2022-2023 DERIVED',
      '5340/2023-2024 DERIVED',
    ]);
    expect(activitiesOf('decouverte-du-commissariat-local-de-koekelberg')).toEqual(['5340/2023-2024 DERIVED']);
  });
});

describe('partners', () => {
  test('the tables of the asbl give them by category', () => {
    const ofAtmosphere = relationsFrom(
      'initiative/police-et-jeunesse-l-espace-public-comme-lieu-de-vie-et-de-securite',
      'SUPPORTED_BY',
    );
    const named = (category: string) =>
      ofAtmosphere.filter((relation) => relation.category === category).map(({ to }) => to);
    expect(named('Partenaires juridiques')).toEqual(['organisation/progress-lawyers-network']);
    expect(named('Partenaires académiques et scientifiques')).toEqual(['organisation/incc', 'organisation/ulb']);
    expect(named('Partenaires associatifs')).toHaveLength(5);
  });

  test('all six zones and all 19 communes are invited to the GT CiPol', () => {
    const invited = targets('initiative/groupe-de-travail-citoyens-police', 'SUPPORTED_BY');
    expect(invited.filter((id) => id.startsWith('zone/'))).toHaveLength(6);
    expect(invited.filter((id) => id.startsWith('commune/'))).toHaveLength(19);
  });

  test('the parquet de Bruxelles is in three of the four pools', () => {
    const pools = report.relations.filter(
      ({ type, to }) => type === 'SUPPORTED_BY' && to === 'organisation/parquet-de-bruxelles',
    );
    expect(pools.map(({ from }) => from).sort()).toEqual([
      'initiative/pole-lgbtqia',
      'initiative/pole-racisme',
      'initiative/pole-violences-intrafamiliales-vif',
    ]);
  });
});

test('an initiative refers to the laws, circulars and plans outside the corpus that its text names', () => {
  expect(targets('initiative/bodycams', 'REFERS_TO')).toEqual([
    'reference/circulaire-gpi-104bis',
    'reference/loi-du-19-octobre-2023',
    'reference/loi-sur-la-fonction-de-police',
    'reference/rgpd',
  ]);
  expect(targets('initiative/journee-d-etude-villes-sures', 'REFERS_TO')).toEqual([
    'reference/plan-bruxellois-de-lutte-contre-le-racisme-action-7',
  ]);
});

describe('figures', () => {
  test('the 323 of the COR are requests; no participants are counted for 2023-2024', () => {
    expect(line(391)).toContain('323');
    const cor = nodesOf('Observation').filter(({ id }) => id.startsWith('observation/centre-d-orientation'));
    const of = (value: number) => cor.find(({ properties }) => properties.value === value)?.properties;
    expect(of(323)).toMatchObject({
      unit: 'demandes',
      period: '2023-2024',
      note: expect.stringContaining('not participants'),
    });
    expect(
      cor.filter(({ properties }) => properties.unit === 'participants').map(({ properties }) => properties.period),
    ).toEqual(['2022-2023']);
  });

  test('a figure holds for a zone and a period where the source says so', () => {
    const [pupils] = nodesOf('Observation').filter(({ properties }) => properties.value === 1600);
    expect(targets(pupils?.id ?? '', 'IN_ZONE')).toEqual(['zone/5340']);
    expect(targets(pupils?.id ?? '', 'DURING')).toEqual(['period/2023-2024']);
  });

  test('that it holds there is cited too, where its own words do not say so', () => {
    const linesOf = (figure: string, type: 'IN_ZONE' | 'IN_COMMUNE') =>
      relationsFrom(`observation/${figure}`, type).map(({ citations }) => citations.map(({ firstLine }) => firstLine));
    expect(linesOf('team-herscham/inspecteurs-de-l-equipe', 'IN_ZONE')).toEqual([[647, 691]]);
    expect(
      linesOf('reseau-d-information-de-quartier-riq/reseaux-d-information-de-quartier/2021-2022', 'IN_ZONE'),
    ).toEqual([[2199, 2242, 2189]]);
    expect(linesOf('antenne-lisa-stockel/visites/2023', 'IN_COMMUNE')).toEqual([[1104, 1094]]);
  });
});

test('a year of the PLPP table is one for which the action is listed, not its end', () => {
  expect(line(1571)).toBe('2024');
  expect(node('Initiative', 'initiative/rencontres-police-jeunes').properties).toMatchObject({
    start: '2022',
    end: '2024',
    status: 'active',
    statusBasis: 'DERIVED',
  });
  expect(node('Initiative', 'initiative/projet-mmm-cureghem').properties).toMatchObject({
    end: '2023-01',
    status: 'took place',
  });
});

test('the 19 communes, each covered by the zone whose name lists it', () => {
  const covered = report.relations.filter(({ type }) => type === 'COVERED_BY');
  expect(covered).toHaveLength(19);
  expect(covered.every(({ basis }) => basis === 'STATED')).toBe(true);
  expect(targets('commune/evere', 'COVERED_BY')).toEqual(['zone/5344']);
});
