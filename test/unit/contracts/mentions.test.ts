import { describe, expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../../data/model/root.ts';
import { linkMentions, mentionsShape } from '../../../ingest/link/mentions.ts';
import { findName, namePattern } from '../../../ingest/link/occurrences.ts';
import { runningText } from '../../../ingest/parse/span.ts';
import { buildDataset } from '../../../ingest/pipeline.ts';
import { readYaml } from '../../../ingest/read/yaml.ts';
import { texts } from '../../support/contracts.ts';
import { textOf } from '../../support/sources.ts';

const { dataset } = buildDataset();
const curation = readYaml(PROJECT_ROOT, 'data/curation/mentions.yaml', mentionsShape);

const mentioning = (id: string) =>
  dataset.relations.filter(({ type, to }) => type === 'MENTIONS' && to === id).map(({ from }) => from);
const documentsOf = (id: string) => [
  ...new Set(dataset.entities.find((entity) => entity.id === id)?.citations.map(({ document }) => document)),
];

describe('names in running text', () => {
  const names = (line: string, name: string) => findName(runningText(textOf(line.split('|'))), name);

  test.each([
    ['le COR informe', 'COR', 1],
    ['le CORES se réunit', 'COR', 0],
    ['un projet de type TADAM', 'TADA', 0],
    ['le PLPP, le PBPP', 'PLP', 0],
    ['des Gardiens de|la  Paix', 'gardien(s) de la paix', 1],
    ['les **fonctionnaires** sanctionneurs', 'fonctionnaire(s) sanctionneurs', 1],
    ['https://safe.brussels/fr/LISA', 'LISA', 0],
    ['au sein de safe.|brussels.', 'safe.brussels', 1],
    ['les usagers de la stib', 'STIB', 0],
  ])('%s: “%s” stands there %i times', (line, name, times) => {
    expect(names(line, name)).toHaveLength(times);
  });

  test('a name may be asked for as written only', () => {
    expect(namePattern('Midi', true).test('cambriolage sur le temps de midi')).toBe(false);
    expect(namePattern('Midi').test('cambriolage sur le temps de midi')).toBe(true);
  });
});

describe('things that several documents name', () => {
  test.each([
    ['organisation/stib', 4],
    ['function/gardien-de-la-paix', 4],
    ['organisation/csil', 3],
    ['organisation/ocam', 2],
    ['organisation/bravvo', 2],
    ['initiative/coppra', 2],
    ['initiative/trekkers', 2],
    ['initiative/participation-a-1-jour-sans', 2],
    ['initiative/coffee-with-a-cop', 2],
    ['organisation/campus-safe-brussels', 2],
    ['organisation/safe-brussels', 2],
  ])('%s is one node, cited in %i documents or more', (id, documents) => {
    expect(documentsOf(id).length).toBeGreaterThanOrEqual(documents);
  });

  test.each([
    ['organisation/ifamu', 'document/pgsp-2017-2020', 188],
    ['organisation/gouvernement-bruxellois', 'document/pgsp-2017-2020', 129],
    ['function/referent-radicalisme', 'document/pgsp-2017-2020', 474],
    ['function/ministre-de-l-interieur', 'document/contrat-verviers-2018-2019', 406],
    ['initiative/antenne-lisa-peterbos', 'document/rapport-citoyens-police-2023-2024', 1190],
    ['initiative/lisa-local-integrated-security-antenna', 'document/rapport-citoyens-police-2023-2024', 1259],
    ['initiative/projet-alice', 'document/rapport-citoyens-police-2023-2024', 924],
  ])('%s is met under another name in %s, line %i', (id, document, line) => {
    const lines = dataset.entities
      .find((entity) => entity.id === id)
      ?.citations.filter((citation) => citation.document === document)
      .filter(({ firstLine, lastLine }) => firstLine <= line && line <= lastLine);
    expect(lines).not.toEqual([]);
  });

  test('M5.4 and the Brussels contract mention the Trekkers', () => {
    expect(mentioning('initiative/trekkers')).toEqual(
      expect.arrayContaining(['measure/M5.4', 'operational-objective/bruxelles-2018-2019-I.2.1.2.4']),
    );
  });

  test('M7.7 describes the antennas without the word LISA: that it means LISA is a judgement', () => {
    const mention = dataset.relations.find(
      ({ type, from, to }) =>
        type === 'MENTIONS' && from === 'measure/M7.7' && to === 'initiative/lisa-local-integrated-security-antenna',
    );
    expect(mention).toMatchObject({ basis: 'CURATED', reason: expect.stringContaining('note 11') });
    expect(mention?.citations.some(({ quote }) => quote.includes('LISA'))).toBe(false);
  });

  test('only M3.9 mentions TADAM, and TADA is something else', () => {
    expect(mentioning('initiative/tadam')).toEqual(['measure/M3.9']);
    expect(mentioning('initiative/participation-au-toekomst-atelier-de-l-avenir-tada')).not.toContain('measure/M3.9');
  });

  test.each([
    ['initiative/tadam', 'initiative/participation-au-toekomst-atelier-de-l-avenir-tada'],
    ['initiative/centre-d-orientation-au-recrutement-cor', 'organisation/cores'],
    ['initiative/pole-racisme', 'organisation/pole-radicalisme'],
    ['initiative/partenariats-locaux-de-prevention-plp', 'initiative/plans-locaux-de-prevention-et-de-proximite-plpp'],
    ['initiative/plans-locaux-de-prevention-et-de-proximite-plpp', 'initiative/pbpp'],
  ])('%s and %s are told apart, with the reason', (one, other) => {
    const told = dataset.relations.find(
      ({ type, from, to }) => type === 'DISTINCT_FROM' && from === one && to === other,
    );
    expect(told?.reason?.length).toBeGreaterThan(40);
  });

  test('a name that a person judged gives a curated mention, with the reason', () => {
    const founding = dataset.relations.find(
      ({ type, from, to }) =>
        type === 'MENTIONS' && from === 'measure/M8.13' && to === 'organisation/campus-safe-brussels',
    );
    expect(founding).toMatchObject({ basis: 'CURATED', reason: expect.stringContaining('Brusafe') });
  });

  test('a mention is quoted within the words of what mentions', () => {
    const quotes = dataset.relations.find(
      ({ type, from, to }) => type === 'MENTIONS' && from === 'measure/M7.8' && to === 'function/agent-constatateur',
    )?.citations;
    expect(quotes?.length).toBe(2);
    expect(quotes?.every(({ quote }) => quote.includes('agents constatateurs') && !quote.includes('\t'))).toBe(true);
  });
});

test('no person is named in the quotes of mentions', () => {
  const quotes = dataset.entities
    .filter(({ id }) => /^(organisation|function|place)\//.test(id))
    .flatMap(({ citations }) => citations.map(({ quote }) => quote));
  expect(
    quotes.filter((quote) => /Madame|Monsieur|Persoons|Symoens|Targnion|Knubben|De Crem|Vlasselaer/i.test(quote)),
  ).toEqual([]);
});

test('a name that occurs nowhere and a kinship with nothing are told with file and line', () => {
  const [tadam] = curation.data.filter(({ id }) => id === 'initiative/tadam');
  if (!tadam) throw new Error('no entry for TADAM');
  const broken = {
    ...curation,
    data: [{ ...tadam, names: ['TADAM', 'TADAMM'], distinctFrom: [{ id: 'initiative/nowhere', reason: 'a test' }] }],
  };
  const { problems } = linkMentions(broken, texts, { entities: [], relations: [], problems: [], unresolved: [] });
  expect(problems).toEqual([
    expect.objectContaining({ message: 'initiative/tadam: “TADAMM” occurs in no source', file: curation.file }),
    expect.objectContaining({ message: expect.stringContaining('initiative/nowhere'), line: expect.any(Number) }),
  ]);
});
