import { describe, expect, test } from 'vitest';
import type { Relation } from '../../../data/model/relations.ts';
import { coverageFigures } from '../../../ingest/quality/coverage.ts';
import { extractionFigures } from '../../../ingest/quality/extraction.ts';
import { proportion, weightedProportion } from '../../../ingest/quality/proportion.ts';
import type { Dataset, SourceText } from '../../../ingest/stages.ts';
import { TEST_DOCUMENT, citation, measure } from '../../support/dataset.ts';

const percents = (interval: readonly number[] | null) => interval?.map((bound) => Math.round(1000 * bound) / 10);

describe('proportions', () => {
  test('Wilson’s interval, against published values', () => {
    expect(percents(proportion(0, 10).interval)).toEqual([0, 27.8]);
    expect(percents(proportion(10, 10).interval)).toEqual([72.2, 100]);
    expect(percents(proportion(81, 263).interval)).toEqual([25.5, 36.6]);
  });

  test('nothing to count has no share', () => {
    expect(proportion(0, 0)).toEqual({ count: 0, of: 0, share: null, interval: null });
  });

  test('equal weights change nothing; unequal ones make the sample count for less', () => {
    const equal = [true, true, false, false].map((counts) => ({ weight: 7, counts }));
    expect(weightedProportion(equal)).toEqual(proportion(2, 4));
    const unequal = [
      { weight: 9, counts: true },
      { weight: 1, counts: false },
    ];
    expect(weightedProportion(unequal).share).toBeCloseTo(0.9, 9);
    expect(weightedProportion(unequal).of).toBeLessThan(2);
  });
});

describe('extraction', () => {
  const source: SourceText = {
    id: TEST_DOCUMENT.id,
    path: 'essai.txt',
    lines: ['Document d’essai', 'Mesure 2', '', 'rien', '', 'de cité', 'Mesure 7', 'la fin'],
  };
  const texts = new Map([[source.id, source]]);
  const figuresOf = (entities: Dataset['entities']) =>
    extractionFigures({ version: '', entities, relations: [] }, texts);

  test('lines with a cited word, and the runs without one, blank lines aside', () => {
    const { documents } = figuresOf([TEST_DOCUMENT, measure(2), measure(7)]);
    expect(documents).toEqual([
      {
        document: source.id,
        lines: proportion(3, 6),
        uncited: [
          { firstLine: 4, lastLine: 6, lines: 2, begins: 'rien' },
          { firstLine: 8, lastLine: 8, lines: 1, begins: 'la fin' },
        ],
      },
    ]);
  });

  test('a quote that does not stand is not verified, nor is a node without one', () => {
    const wrong = { ...measure(2), citations: [citation(2, 'Mesure 3')] };
    const { nodes, verified } = figuresOf([wrong, { ...measure(7), citations: [] }, TEST_DOCUMENT]);
    expect(nodes).toEqual([
      { kind: 'Document', count: 1, verified: 1 },
      { kind: 'Measure', count: 2, verified: 0 },
    ]);
    expect(verified).toEqual(proportion(1, 3));
  });
});

test('coverage counts measures and initiatives once, per basis', () => {
  const pursues = (from: string, to: string, basis: Relation['basis']): Relation => ({
    type: 'PURSUES',
    from,
    to,
    basis,
    citations: [citation(1, 'Document d’essai')],
  });
  const initiative: Dataset['entities'][number] = {
    id: 'initiative/a',
    kind: 'Initiative',
    label: 'A',
    basis: 'STATED',
    citations: [citation(1, 'Document d’essai')],
    properties: { name: 'A', aliases: [], status: 'active' },
  };
  const { measures, initiatives, objectives } = coverageFigures({
    version: '',
    entities: [measure(1), measure(2), measure(3), initiative],
    relations: [
      pursues('initiative/a', 'measure/M1.1', 'CURATED'),
      pursues('initiative/a', 'measure/M1.2', 'MATCHED'),
      pursues('operational-objective/o', 'measure/M1.1', 'MATCHED'),
    ],
  });
  expect(measures.of).toBe(3);
  expect(measures.withInitiative).toEqual({ STATED: 0, DERIVED: 0, CURATED: 1, MATCHED: 1, ANY: 2 });
  expect(measures.withEither).toEqual({ STATED: 0, DERIVED: 0, CURATED: 1, MATCHED: 2, ANY: 2 });
  expect(initiatives).toMatchObject({ of: 1, withMeasure: { ANY: 1 }, withFigure: 0, withActivity: 0 });
  expect(objectives).toMatchObject({ of: 0, withMeasure: { MATCHED: 1 } });
});
