import { describe, expect, test } from 'vitest';
import { activitiesOf, curation, node, relationsFrom, report, source, targets } from '../../support/report.ts';
import { parseReport } from '../../../ingest/parse/report/report.ts';

describe('one initiative, one node', () => {
  test('Coffee with a Cop: volet 4, three zones, every place where the report names it', () => {
    const coffee = node('Initiative', 'initiative/coffee-with-a-cop');
    const lines = coffee.citations.map(({ firstLine }) => firstLine);
    expect(lines).toEqual(expect.arrayContaining([836, 1504, 1838, 2067, 2097, 2147, 2258, 2293]));
    expect(targets(coffee.id, 'IN_ZONE')).toEqual(['zone/5339', 'zone/5342', 'zone/5343']);
    expect(targets(coffee.id, 'ADDRESSES')).toEqual(['volet/4']);
    expect(activitiesOf('coffee-with-a-cop')).toEqual([
      '5339/2021-2022 STATED',
      '5339/2022-2023 DERIVED',
      '5339/2023-2024 DERIVED',
      '5342/2021-2022 STATED',
      '5342/2022-2023 STATED',
      '5342/2023-2024 STATED',
      '5343/2022-2023 STATED',
      '5343/2023-2024 STATED',
    ]);
    expect(node('Activity', 'activity/coffee-with-a-cop/5342/2021-2022').properties.start).toBe('2022-03');
    expect(node('Activity', 'activity/coffee-with-a-cop/5343/2022-2023').properties.start).toBe('2023-09');
  });

  test('the same words in two zones’ lists are one practice', () => {
    expect(targets('initiative/prevention-truck', 'IN_ZONE')).toEqual(['zone/5342', 'zone/5343']);
    expect(targets('initiative/campagnes-de-recrutement', 'IN_ZONE')).toEqual(['zone/5343', 'zone/5344']);
  });

  test('each judgement of sameness gives its reason to the activity', () => {
    expect(node('Activity', 'activity/les-cadets-de-polbru/5339/2021-2022').reason).toMatch(/volet 2/);
  });

  test('an item that no list holds is a problem, at its line', () => {
    const { identity } = curation;
    const wrong = structuredClone(identity.data);
    const first = wrong.same[0]?.items[0];
    if (first) first.text = 'Tea with a Cop';
    const { problems } = parseReport(source, { ...curation, identity: { ...identity, data: wrong } });
    expect(problems[0]).toMatchObject({ message: 'no item of the annex reads “Tea with a Cop”', file: identity.file });
    expect(problems[0]?.line).toBe(identity.lineOf(['same', 0, 'items', 0, 'text']));
  });
});

describe('near-twins stay apart', () => {
  test.each([
    ['coffee-with-a-cop', 'kwak-koffie-with-a-kop'],
    ['team-school-5342', 'team-school-5344'],
    ['projet-cop-without-borders', 'community-without-borders'],
    ['antenne-de-police-de-louvain-en-woluwe-lew', 'lisa-local-integrated-security-antenna'],
    ['partenariats-locaux-de-prevention-plp', 'plans-locaux-de-prevention-et-de-proximite-plpp'],
    ['street-respect', 'projet-stop-au-harcelement-de-rue'],
  ])('%s is not %s, and a reason says why', (one, other) => {
    const relation = relationsFrom(`initiative/${one}`, 'DISTINCT_FROM').find(({ to }) => to === `initiative/${other}`);
    expect(relation).toMatchObject({ basis: 'CURATED', reason: expect.stringMatching(/.{30}/) });
    expect(relation?.citations).toHaveLength(2);
  });

  test('the Team Schools of 5342 and 5344 share a name and no zone', () => {
    expect(targets('initiative/team-school-5342', 'IN_ZONE')).toEqual(['zone/5342']);
    expect(targets('initiative/team-school-5344', 'IN_ZONE')).toEqual(['zone/5344']);
  });

  test('what may be the same is linked as such and not merged', () => {
    expect(targets('initiative/un-vent-de-changement-au-melkriek', 'MAY_BE_SAME_AS')).toHaveLength(1);
    expect(
      report.relations.filter(({ type }) => type === 'MAY_BE_SAME_AS').every(({ basis }) => basis === 'CURATED'),
    ).toBe(true);
  });
});

describe('planned is not active', () => {
  test.each(['kwak-koffie-with-a-kop', 'joutes-verbales-entre-policiers-et-jeunes'])('%s', (id) => {
    expect(node('Initiative', `initiative/${id}`).properties).toMatchObject({ status: 'planned', start: '2025' });
    expect(activitiesOf(id)).toEqual([]);
    expect(targets(`initiative/${id}`, 'IN_ZONE')).toEqual(['zone/5340']);
  });
});
