import { describe, expect, test } from 'vitest';
import { parseReport } from '../../../ingest/parse/report/report.ts';
import { activitiesOf, curation, line, node, nodesOf, parseWith, report, source } from '../../support/report.ts';

const statusOf = (id: string, extraction = report) => node('Initiative', `initiative/${id}`, extraction).properties;
const withStatus = (status: string) =>
  nodesOf('Initiative')
    .filter(({ properties }) => properties.status === status)
    .map(({ id }) => id.replace('initiative/', ''))
    .sort();

describe('what is closed', () => {
  test('only what the report says was stopped, closed or not continued', () => {
    expect(line(445)).toContain('arrêtées en novembre 2024');
    expect(withStatus('closed')).toEqual([
      'centre-d-orientation-au-recrutement-cor',
      'participation-du-pole-jeunesse-au-projet-mene-par-jes-vzw',
      'projet-cop-without-borders',
      'second-wave',
    ]);
    expect(statusOf('centre-d-orientation-au-recrutement-cor').statusBasis).toBe('STATED');
  });

  test('what a zone excepted from all that it continued, with the sentence; without it, it goes on', () => {
    expect(statusOf('second-wave').statusBasis).toBe('DERIVED');
    const cited = node('Initiative', 'initiative/second-wave').citations.map(({ firstLine }) => firstLine);
    expect(cited).toEqual([1891, 1895, 1991]);
    const unexcepted = parseWith({
      1896: 'semble des initiatives mentionnées ci-dessus.',
      1897: '',
      1992: 'semble des initiatives mentionnées ci-dessus.',
      1993: '',
    });
    expect(statusOf('second-wave', unexcepted)).toMatchObject({ status: 'active', statusBasis: 'DERIVED' });
  });

  test('what a zone only lists no more is unknown', () => {
    expect(activitiesOf('whatsapp-securite')).toEqual(['5341/2021-2022 STATED']);
    expect(statusOf('whatsapp-securite').status).toBe('unknown');
    expect(statusOf('whatsapp-securite').statusBasis).toBeUndefined();
  });
});

test.each([
  ['reunion-du-gt-cipol-2024-06-20', '2024-06-20'],
  ['26e-journee-de-cloture-du-projet-parrainage-des-ecoles', '2024-05-24'],
  ['visite-du-commissariat-central-de-molenbeek-saint-jean', '2023-02'],
  ['projet-mmm-cureghem', '2023-01'],
])('%s took place, which is not being closed', (id, end) => {
  expect(statusOf(id)).toMatchObject({ status: 'took place', end });
});

describe('what runs when the report is written ran in the last period', () => {
  test('in its zone, with the words that say so and those that say up to when the report tells', () => {
    expect(activitiesOf('street-respect')).toEqual(['5340/2023-2024 DERIVED']);
    const { rule, citations } = node('Activity', 'activity/street-respect/5340/2023-2024');
    expect(rule).toContain('December 2024');
    expect(citations.map(({ firstLine }) => firstLine)).toEqual([566, 35, 583]);
  });

  test('in each zone where the text says that all six have it', () => {
    expect(activitiesOf('bodycams')).toEqual(
      ['5339', '5340', '5341', '5342', '5343', '5344'].map((zone) => `${zone}/2023-2024 DERIVED`),
    );
  });

  test('not what began later', () => {
    expect(statusOf('cellule-promotion-of-safety-careers')).toMatchObject({ status: 'active', start: '2025' });
    expect(activitiesOf('cellule-promotion-of-safety-careers')).toEqual([]);
  });

  test('an antenna that was set up runs, whether or not a later list names it', () => {
    expect(activitiesOf('antenne-lisa-heyvaert')).toContain('5340/2023-2024 DERIVED');
    expect(activitiesOf('antenne-lisa-marconi')).toEqual(['5341/2022-2023 STATED', '5341/2023-2024 DERIVED']);
  });
});

describe('parts', () => {
  test('a part is active when its own date says so', () => {
    expect(activitiesOf('cadet-international-alliance')).toEqual(['5339/2023-2024 DERIVED']);
    expect(activitiesOf('25e-journee-de-cloture-du-projet-parrainage-des-ecoles')).toEqual(['5344/2022-2023 DERIVED']);
  });

  test('and not because its whole is: December 2023 belongs to no period for sure', () => {
    const whole = 'espaces-d-echanges-entre-la-police-la-prevention-d-uccle-et-les-citoyens-du-quartier-melkriek';
    expect(activitiesOf(whole)).toEqual(['5342/2023-2024 STATED']);
    expect(statusOf('premiere-rencontre-du-melkriek').start).toBe('2023-12-07');
    expect(activitiesOf('premiere-rencontre-du-melkriek')).toEqual([]);
  });

  test('what the annex lists under an item is its zone’s, in its period', () => {
    expect(activitiesOf('meeting-pol-recraft-a-barcelone')).toEqual(['5341/2022-2023 STATED']);
    expect(activitiesOf('toolbox-soft-skills-pol-recraft')).toEqual(['5341/2023-2024 STATED']);
  });
});

test('a conclusion is no surer than a premise that a person judged', () => {
  const id = 'activity/antenne-lisa-villa-de-ganshoren/5340/2022-2023';
  expect(node('Activity', id).basis).toBe('DERIVED');
  const initiatives = structuredClone(curation.initiatives.map(({ data }) => data)).map((data, at) => {
    for (const initiative of data) if (initiative.id === 'antenne-lisa-villa-de-ganshoren') initiative.activity = [];
    return { ...curation.initiatives[at]!, data };
  });
  const activity = node('Activity', id, parseReport(source, { ...curation, initiatives }));
  expect(activity).toMatchObject({ basis: 'CURATED', rule: expect.stringContaining('2023-03-15') });
  expect(activity.reason).toContain('lisa1083.be');
});

test('an activity ends when the zone says so', () => {
  expect(node('Activity', 'activity/plan-d-ete/5341/2022-2023').properties).toMatchObject({
    start: '2023-05',
    end: '2023-09',
  });
});
