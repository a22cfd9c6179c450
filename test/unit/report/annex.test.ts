import { describe, expect, test } from 'vitest';
import { readAnnexText } from '../../../ingest/parse/report/annexText.ts';
import { hasBullet } from '../../../ingest/parse/report/words.ts';
import { runningText } from '../../../ingest/parse/span.ts';
import {
  activeIn,
  activitiesOf,
  curation,
  line,
  node,
  nodesOf,
  parseWith,
  relationsFrom,
  source,
  targets,
} from '../../support/report.ts';

const annex = readAnnexText(runningText(source), curation.blocks);

describe('blocks in the wrong place', () => {
  test('the block of 2023-2024 under the heading of zone 5341 is zone 5340’s, with the reason', () => {
    expect(line(1988)).toContain('ZP 5341');
    expect(line(1990)).toContain('Période 2023-2024');
    expect(activitiesOf('antenne-lisa-villa-de-ganshoren')).toContain('5340/2023-2024 STATED');
    expect(activitiesOf('dialogues-de-voisinage')).toEqual([
      '5340/2021-2022 STATED',
      '5340/2022-2023 DERIVED',
      '5340/2023-2024 DERIVED',
    ]);
    expect(node('Activity', 'activity/dialogues-de-voisinage/5340/2023-2024').rule).toMatch(/Bruxelles-Ouest/);
  });

  test('after it zone 5341’s list of 2022-2023 goes on, under its own heading', () => {
    expect(line(2008)).toContain('Établissement d’un plan diversité');
    const { properties } = node('Activity', 'activity/etablissement-d-un-plan-diversite/5341/2022-2023');
    expect(properties.heading).toBe('Nouvelles initiatives spécifiques');
  });

  test('headings in the wrong order: 5339’s stands below 5340’s, 5344’s on the very last line', () => {
    expect([line(1904), line(1906), line(2386)].map((text) => text.slice(0, 7))).toEqual([
      'ZP 5340',
      'ZP 5339',
      'ZP 5344',
    ]);
    expect(targets('initiative/veloflic', 'IN_ZONE')).toEqual(['zone/5339']);
    expect(targets('initiative/second-wave', 'IN_ZONE')).toEqual(['zone/5340']);
    expect(targets('initiative/safe-place', 'IN_ZONE')).toEqual(['zone/5344']);
  });

  test('a line that no zone claims is a problem, with the file that should claim it', () => {
    const { problems } = parseWith({ 2119: ' � Une initiative de plus' });
    expect(problems).toEqual([
      expect.objectContaining({
        message: 'line 2119 of the report belongs to no zone',
        file: 'data/curation/report/annex-blocks.yaml',
      }),
    ]);
  });
});

describe('items', () => {
  /** Counted in the printed text: zone and period, then items of daily work and specific initiatives. */
  test.each([
    ['5339', '2021-2022', 13, 5],
    ['5340', '2021-2022', 4, 3],
    ['5341', '2021-2022', 4, 11],
    ['5341', '2022-2023', 6, 5],
    ['5341', '2023-2024', 7, 2],
    ['5342', '2021-2022', 7, 8],
    ['5342', '2022-2023', 7, 8],
    ['5342', '2023-2024', 13, 4],
    ['5343', '2021-2022', 11, 3],
    ['5343', '2022-2023', 12, 3],
    ['5343', '2023-2024', 13, 4],
    ['5344', '2021-2022', 14, 14],
  ])('zone %s in %s lists %i and %i', (zone, period, daily, specific) => {
    const ofList = annex.items.filter((item) => item.zone === zone && item.period === period);
    const under = (heading: RegExp) => ofList.filter((item) => heading.test(item.heading));
    expect(under(/^Fonctionnement/)).toHaveLength(daily);
    expect(under(/initiatives spécifiques$/i)).toHaveLength(specific);
  });

  test('no other zone or period prints a list, and every bullet is an item or a part of one', () => {
    expect(new Set(annex.items.map(({ zone, period }) => `${zone} ${period}`)).size).toBe(12);
    const bullets = source.lines.flatMap((text, index) => (index >= 1814 && hasBullet(text) ? [index + 1] : []));
    const cited = nodesOf('Activity').flatMap(({ citations }) => citations);
    const isCited = (number: number) =>
      cited.some(({ firstLine, lastLine }) => firstLine <= number && number <= lastLine);
    expect(bullets.filter((number) => !isCited(number))).toEqual([]);
    expect(bullets).toHaveLength(annex.items.length + annex.items.flatMap(({ subItems }) => subItems).length);
  });

  test('a heading glued to an item closes it and opens the next list', () => {
    expect(line(2065)).toContain('Assemblées de quartier Initiatives spécifiques');
    const last = node('Activity', 'activity/assemblees-de-quartier/5342/2021-2022');
    expect(last.properties).toMatchObject({ items: ['Assemblées de quartier'], heading: 'Fonctionnement quotidien' });
    expect(last.citations[0]?.quote).toBe('Assemblées de quartier');
    expect(node('Activity', 'activity/formation-mega/5342/2021-2022').properties.heading).toBe(
      'Initiatives spécifiques',
    );
  });

  test('sub-items belong to their item, and the lines after a blank line too', () => {
    const { items } = node('Activity', 'activity/pol-recraft/5341/2023-2024').properties;
    expect(items).toEqual([
      'Pol recraft : Meeting à La Haye avec les partenaires (janvier 2024) ; Développement d’un toolbox soft skills par le partenaire externe à l’essai (septembre 2024)',
    ]);
  });

  test('bullets whose glyph was lost are items too', () => {
    expect(line(2361)).not.toContain('�');
    expect(activeIn('5344', '2021-2022')).toEqual(
      expect.arrayContaining(['projet-proxima', 'plaintes-sur-rendez-vous']),
    );
  });

  test('one item may be several initiatives, and several items one', () => {
    expect(activeIn('5341', '2021-2022')).toEqual(
      expect.arrayContaining(['antenne-lisa-centre', 'antenne-lisa-peterbos']),
    );
    expect(activeIn('5341', '2022-2023')).toEqual(
      expect.arrayContaining(['operation-cartable', 'developpement-de-l-initiative-de-police-a-la-demande-de-l-ecole']),
    );
    const mobility = node(
      'Activity',
      'activity/sessions-d-information-et-de-prevention-en-matiere-de-mobilite/5342/2023-2024',
    );
    expect(mobility.citations.map(({ firstLine }) => firstLine)).toEqual(expect.arrayContaining([2128, 2169]));
  });

  test('zone 5341 lists five initiatives in all three periods; the annex repeats them, so all is stated', () => {
    const lists = ['2021-2022', '2022-2023', '2023-2024'].map((period) => new Set(activeIn('5341', period)));
    const always = [...(lists[0] ?? [])].filter((id) => lists.every((list) => list.has(id)));
    expect(always).toEqual(
      expect.arrayContaining([
        'participation-aux-assemblees-et-fetes-de-quartier',
        'projets-scolaires-parrainage',
        'representant-politique',
        'presence-sur-les-reseaux-sociaux',
        'pol-recraft',
      ]),
    );
    expect(always).not.toContain('operation-cartable');
  });
});

describe('what a zone continued', () => {
  test('all items but the exception, DERIVED, with the sentence and the item under its headings as premises', () => {
    const { basis, rule, citations } = node('Activity', 'activity/mediation-amendes-sac-jette/5340/2022-2023');
    expect(basis).toBe('DERIVED');
    expect(rule).toMatch(/except Second Wave/);
    expect(citations.map(({ firstLine }) => firstLine)).toEqual([1895, 1886, 1904, 1878]);
    expect(citations[0]?.quote).toMatch(/excepté\s+le projet Second Wave\.$/);
  });

  test('Second Wave ends after 2021-2022, COP Without Borders after 2022-2023', () => {
    expect(activitiesOf('second-wave')).toEqual(['5340/2021-2022 STATED']);
    expect(activitiesOf('projet-cop-without-borders')).toEqual(['5344/2021-2022 STATED', '5344/2022-2023 DERIVED']);
  });

  test('“ci-dessous”, where nothing stands below, is read as “ci-dessus” and noted', () => {
    expect(line(1866)).toContain('ci-dessous');
    expect(node('Activity', 'activity/veloflic/5339/2023-2024').rule).toMatch(/ci-dessous.*ci-dessus/);
    expect(node('Activity', 'activity/veloflic/5339/2022-2023').rule).not.toMatch(/ci-dessous/);
  });

  test('zones that say what they did, not that they continued, continue nothing', () => {
    expect(activitiesOf('whatsapp-securite')).toEqual(['5341/2021-2022 STATED']);
    expect(activitiesOf('tableau-de-bord-des-preoccupations-et-des-questions-des-citoyens')).toEqual([
      '5343/2021-2022 STATED',
    ]);
    expect(activitiesOf('journees-portes-ouvertes-dans-les-commissariats')).toEqual([
      '5342/2021-2022 STATED',
      '5342/2022-2023 STATED',
    ]);
  });

  test('what is added is stated: Community without Borders goes on to this day', () => {
    expect(activitiesOf('community-without-borders')).toEqual(['5339/2022-2023 STATED', '5339/2023-2024 STATED']);
    expect(activitiesOf('ateliers-sur-le-cyberharcelement')).toEqual(['5339/2023-2024 STATED']);
  });

  test('without the sentence nothing is derived; without the exception Second Wave goes on', () => {
    const silent = parseWith({ 1842: '', 1843: '', 1865: '', 1866: '' });
    expect(activitiesOf('veloflic', silent)).toEqual(['5339/2021-2022 STATED']);
    const unexcepted = parseWith({ 1896: 'semble des initiatives mentionnées ci-dessus.', 1897: '' });
    expect(activitiesOf('second-wave', unexcepted)).toEqual(['5340/2021-2022 STATED', '5340/2022-2023 DERIVED']);
  });

  test('an exception that names no item is a problem', () => {
    const { problems } = parseWith({ 1897: 'le projet Third Wave. ' });
    expect(problems.map(({ message }) => message)).toEqual([
      'zone 5340 excepts “Third Wave”, which none of its items names',
    ]);
  });
});

describe('what an activity cites', () => {
  const linesOf = (activity: string) =>
    node('Activity', `activity/${activity}`).citations.map(({ firstLine }) => firstLine);

  test('the item and the headings of its zone and period', () => {
    expect(linesOf('brigades-cyclistes/5342/2021-2022')).toEqual([2062, 2118, 2056]);
    expect(linesOf('pol-recraft/5341/2022-2023')).toEqual([2012, 1988, 1938]);
  });

  test('the headings over what the annex tells in prose, the sentence over a list of the volets', () => {
    expect(linesOf('partenariat-avec-l-asbl-seuil/5339/2022-2023')).toEqual([1855, 1906, 1841]);
    expect(linesOf('antenne-lisa-midi/5341/2023-2024')).toEqual([1286, 1272]);
  });

  test('what ties the initiative to the zone, where its words do not name it', () => {
    expect(linesOf('team-herscham/5339/2022-2023')).toEqual([668, 691]);
    const berchem = node('Activity', 'activity/plp-nord-berchem/5340/2023-2024');
    expect([berchem.basis, berchem.rule]).toEqual(['DERIVED', expect.stringContaining('zone 5340')]);
  });
});

test('an activity joins one zone and one period', () => {
  for (const id of activeIn('5343', '2022-2023')) {
    const activity = `activity/${id}/5343/2022-2023`;
    expect(targets(activity, 'IN_ZONE')).toEqual(['zone/5343']);
    expect(targets(activity, 'DURING')).toEqual(['period/2022-2023']);
    expect(relationsFrom(`initiative/${id}`, 'HAS_ACTIVITY').map(({ to }) => to)).toContain(activity);
  }
});
