import { describe, expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../../data/model/root.ts';
import { linkCurated, linksShape } from '../../../ingest/link/curated.ts';
import { buildDataset } from '../../../ingest/pipeline.ts';
import { readYaml } from '../../../ingest/read/yaml.ts';
import { texts } from '../../support/contracts.ts';

const { dataset } = buildDataset();
const curation = readYaml(PROJECT_ROOT, 'data/curation/links.yaml', linksShape);
const pursues = dataset.relations.filter(({ type, basis }) => type === 'PURSUES' && basis === 'CURATED');
const measuresOf = (id: string) =>
  pursues.filter(({ from }) => from.startsWith(id)).map(({ to }) => to.replace('measure/', ''));

describe('links from objectives to measures', () => {
  test('each is a judgement, with a reason, a coverage and the words of both sides', () => {
    for (const { from, basis, reason, coverage, citations } of pursues) {
      expect({ from, basis }).toEqual({ from, basis: 'CURATED' });
      expect(reason?.length).toBeGreaterThan(40);
      expect(coverage).toMatch(/^(same|narrower|broader|overlapping)$/);
      expect(citations.at(-1)?.document).toBe('document/pgsp-2017-2020');
      expect(citations.some(({ document }) => document !== 'document/pgsp-2017-2020')).toBe(true);
    }
  });

  test('no source says which measure of 2017-2020 is pursued: no such link is STATED or DERIVED', () => {
    const bases = new Set(dataset.relations.filter(({ type }) => type === 'PURSUES').map(({ basis }) => basis));
    expect([...bases].sort()).toEqual(['CURATED', 'MATCHED']);
  });

  test('Molenbeek’s Pôle Radicalisme serves M2.1, M2.3, M2.8 and M2.10', () => {
    const served = measuresOf('operational-objective/molenbeek-saint-jean-2023-3.');
    expect(served).toEqual(expect.arrayContaining(['M2.1', 'M2.3', 'M2.8', 'M2.10']));
    expect(served.every((code) => code.startsWith('M2.'))).toBe(true);
  });

  test('SCAPI’s support of detainees pursues M1.9, and its recommendations nothing', () => {
    for (const row of [1, 2, 3])
      expect(measuresOf(`operational-objective/molenbeek-saint-jean-2023-2.1.3.${row}`)).toContain('M1.9');
    expect(measuresOf('operational-objective/molenbeek-saint-jean-2023-2.1.3.4')).toEqual([]);
  });

  test.each([
    ['initiative/lisa-local-integrated-security-antenna', 'M7.7'],
    ['initiative/antenne-lisa-peterbos', 'M7.7'],
    ['initiative/pole-tecov-transports-en-commun-openbaar-vervoer', 'M6.11'],
    ['initiative/projet-alice', 'M1.7'],
    ['initiative/participation-a-1-jour-sans', 'M5.3'],
  ])('%s pursues %s and nothing else', (id, code) => {
    expect(pursues.filter(({ from }) => from === id).map(({ to }) => to)).toEqual([`measure/${code}`]);
  });

  test('a police antenna is no LISA antenna, and the cadets pursue no measure of 2017-2020', () => {
    expect(measuresOf('initiative/antenne-de-police-de-louvain-en-woluwe-lew')).toEqual([]);
    expect(measuresOf('initiative/les-cadets-de-polbru')).toEqual([]);
  });

  test('the Trekkers’ training pursues M5.4, which names them', () => {
    expect(measuresOf('operational-objective/bruxelles-2018-2019-I.2.1.2.4')).toEqual(['M5.4']);
  });

  test('what is printed twice pursues the same measures twice, and says from where', () => {
    expect(measuresOf('operational-objective/bruxelles-2018-2019-II.1.1.3.2')).toEqual(['M2.1']);
    const repeated = pursues.find(({ from }) => from === 'operational-objective/bruxelles-2018-2019-II.1.1.3.2');
    expect(repeated?.reason).toMatch(/^It repeats “Former le personnel policier à l’outil COPPRA”/);
  });

  test('empty objectives and titles of the template pursue nothing', () => {
    const kinds = new Set(pursues.map(({ from }) => from.split('/')[0]));
    expect(kinds).not.toContain('strategic-objective');
    expect(kinds).not.toContain('general-objective');
  });
});

describe('the links are verified', () => {
  const everything = { ...dataset, entities: [...dataset.entities], relations: [], problems: [], unresolved: [] };
  const problemsWith = (change: (data: typeof curation.data) => void) => {
    const data = structuredClone(curation.data);
    change(data);
    return linkCurated({ ...curation, data }, texts, everything).problems;
  };

  test('the real file has no problem', () => {
    expect(problemsWith(() => {})).toEqual([]);
  });

  test('an unknown objective, an unknown measure and words that do not stand there are told with file and line', () => {
    const problems = problemsWith(({ links: [first, second, third] }) => {
      if (first) first.from = 'operational-objective/nowhere';
      if (second?.pursues[0]) second.pursues[0].measure = 'M1.99';
      if (third) third.quote = 'Mise en place de chaque DPI loin de la population';
    });
    expect(problems.map(({ message }) => message)).toEqual([
      'there is no operational-objective/nowhere',
      'there is no measure/M1.99',
      expect.stringContaining('“Mise en place de chaque DPI loin de la population” does not stand at line 162 to 168'),
    ]);
    expect(problems.every(({ file, line }) => file === curation.file && (line ?? 0) > 1)).toBe(true);
  });
});
