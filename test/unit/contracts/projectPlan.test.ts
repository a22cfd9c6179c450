import { describe, expect, test } from 'vitest';
import { parseContracts } from '../../../ingest/parse/contracts/contracts.ts';
import type { ContractCuration } from '../../../ingest/parse/contracts/curation.ts';
import { readThreshold } from '../../../ingest/parse/contracts/threshold.ts';
import { nodeOf, ofContract, tables, targets, texts } from '../../support/contracts.ts';

const PLAN = 'molenbeek-saint-jean-2023';

describe('headings of Molenbeek', () => {
  test('sector 1 is printed twice; the second printing is a sector of its own that repeats the first', () => {
    expect(ofContract('Sector', PLAN).map(({ properties }) => properties.number)).toEqual(['1', '1', '2', '3']);
    expect(targets(`sector/${PLAN}-1bis`, 'REPEATS')).toEqual([`sector/${PLAN}-1`]);
  });

  test('six strategic objectives are left to the police zone, with the words that say so', () => {
    const left = ofContract('StrategicObjective', PLAN).filter(
      ({ properties }) => properties.note === 'Question traitée au niveau de la Zone de Police',
    );
    expect(left.map(({ id }) => id.replace(/.*2023-/, ''))).toEqual([
      '1bis.1.1',
      '1bis.1.2',
      '3.2.1',
      '3.2.2',
      '3.2.3',
      '3.2.4',
    ]);
    expect(left.every(({ properties, citations }) => properties.empty && citations.length === 2)).toBe(true);
  });

  test('a strategic objective with two tables has the services of both; each objective has its own', () => {
    expect(nodeOf('StrategicObjective', `strategic-objective/${PLAN}-2.1.3`).properties.service).toBe(
      'SCAPI; MEDLOC-SCAV-HOTEL SOCIAL',
    );
    expect(targets(`operational-objective/${PLAN}-2.1.3.4`, 'RUN_BY')).toEqual(['organisation/scapi']);
    expect(targets(`operational-objective/${PLAN}-2.1.3.5`, 'RUN_BY')).toEqual([
      'organisation/medloc',
      'organisation/scav',
      'organisation/hotel-social',
    ]);
  });
});

describe('rebuilt rows of Molenbeek', () => {
  test('a cell that runs over the page break is whole', () => {
    expect(nodeOf('OperationalObjective', `operational-objective/${PLAN}-3.1.3.1`).label).toBe(
      'Améliorer l’expertise en lien avec la problématique de la radicalisation violente',
    );
    expect(nodeOf('Indicator', `indicator/${PLAN}-3.1.3.1`).label).toBe(
      'Renforcement effectif de l’expertise en lien avec la matière : Oui/Non',
    );
  });

  test('“Oui/Non2. Assurer des permanences” is the end of one cell and the beginning of another', () => {
    expect(nodeOf('Indicator', `indicator/${PLAN}-2.1.3.5`).citations[0]?.lastLine).toBe(319);
    const glued = nodeOf('OperationalObjective', `operational-objective/${PLAN}-2.1.3.6`);
    expect(glued.citations[0]).toMatchObject({ firstLine: 319, quote: expect.stringMatching(/^2\. Assurer/) });
  });

  test('where rows cannot be told apart, nothing is joined and the node says so', () => {
    for (const row of [6, 9]) {
      const id = `operational-objective/${PLAN}-2.1.3.${row}`;
      expect(nodeOf('OperationalObjective', id).properties.note).toContain('the flattened table does not tell');
    }
    const measured = ofContract('Indicator', PLAN).flatMap(({ id }) => targets(id, 'MEASURES'));
    expect(measured).not.toContain(`operational-objective/${PLAN}-2.1.3.6`);
  });

  test('words that the page cut without a hyphen are mended', () => {
    expect(nodeOf('ExpectedResult', `expected-result/${PLAN}-2.1.3.5`).label).toBe(
      'Diminution du sentiment de victimation/victimisation des victimes',
    );
  });
});

describe('thresholds', () => {
  test.each([
    ["Nombre d'heures de présence : >/= 3 heures/jour", { operator: '>=', value: 3, unit: 'heures', period: 'jour' }],
    ['Nombre réunions de concertation : >/=à 12 par an', { operator: '>=', value: 12, unit: 'réunions', period: 'an' }],
    ['Nombre de constats de terrain >/= 250/an', { operator: '>=', value: 250, unit: 'constats', period: 'an' }],
    [
      'Nombre de prise en charge individuelle : >/= 10/an',
      { operator: '>=', value: 10, unit: 'prise en charge', period: 'an' },
    ],
    ['Formulation effective de recommandations : Oui/Non', { operator: 'yes/no' }],
    ['Nombre de formations', {}],
    ['Le versement est effectué', {}],
  ])('%s', (text, threshold) => {
    expect(readThreshold(text)).toEqual(threshold);
  });

  test('Molenbeek has 21 numeric thresholds and 10 of yes or no; the conventions have none', () => {
    const operators = ofContract('Indicator', PLAN).map(({ properties }) => properties.operator);
    expect(operators.filter((operator) => operator === '>=')).toHaveLength(21);
    expect(operators.filter((operator) => operator === 'yes/no')).toHaveLength(10);
    const conventions = [...ofContract('Indicator', 'bruxelles'), ...ofContract('Indicator', 'verviers')];
    expect(conventions.filter(({ properties }) => properties.operator !== undefined)).toEqual([]);
  });
});

describe('the curation is verified', () => {
  /** The tables with one change; the lines of problems stay those of the real file. */
  const changed = (change: (data: ContractCuration['data']) => void): ContractCuration => {
    const data = structuredClone(tables.data);
    change(data);
    return { ...tables, data };
  };
  const problemsOf = (curation: ContractCuration) => parseContracts(texts, curation).problems;

  test('the real file has no problem', () => {
    expect(problemsOf(tables)).toEqual([]);
  });

  test('a quote that is not the source’s, and the words it leaves uncited, are told with file and line', () => {
    const problems = problemsOf(
      changed(({ tables: [table] }) => {
        const cell = table?.rows[0]?.objective;
        if (cell) cell.quote = cell.quote.replace('dissuasive', 'persuasive');
      }),
    );
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('(“1. Assurer  la  présence”) is not cited once'),
      expect.stringContaining('is not cited once'),
      expect.stringContaining('is not cited once'),
      expect.stringContaining('the quote at line 83 does not stand'),
    ]);
    expect(problems.every(({ file, line }) => file === tables.file && (line ?? 0) > 1)).toBe(true);
  });

  test('a mended text with other letters than its quote is refused', () => {
    const [problem] = problemsOf(
      changed(({ tables: [table] }) => {
        const cell = table?.rows[1]?.results[0];
        if (cell) cell.text = 'Mise en place de projets partagés';
      }),
    );
    expect(problem?.message).toBe('“Mise en place de projets partagés” has other letters than its quote');
  });

  test('a table that nobody rebuilt is refused', () => {
    const [problem] = problemsOf(changed(({ tables: all }) => all.shift()));
    expect(problem?.message).toContain('the table under line 82');
  });
});
