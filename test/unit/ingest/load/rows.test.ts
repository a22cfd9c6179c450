import { describe, expect, test } from 'vitest';
import { passageId, passagesOf } from '../../../../ingest/load/passages.ts';
import { nodeRow, relationRow } from '../../../../ingest/load/rows.ts';
import { citation, measure, partner, relation } from '../../../support/dataset.ts';

describe('nodeRow', () => {
  test('puts the properties of the kind beside those of every node, and drops what is absent', () => {
    const entity = { ...measure(2, 'Agir'), reason: undefined };
    expect(nodeRow(entity as unknown as ReturnType<typeof measure>)).toEqual({
      id: 'measure/M1.2',
      kind: 'Measure',
      label: 'Agir',
      sortKey: 'measure/M00000001.00000002',
      basis: 'STATED',
      passages: [passageId(citation(2, 'Agir'))],
      code: 'M1.2',
      theme: 1,
      number: 2,
      title: 'Agir',
      bodyText: 'Agir',
      annexText: 'Agir',
    });
  });

  test('refuses what no graph database holds, naming node and property', () => {
    const entity = partner('communes');
    const nested = { ...entity, properties: { ...entity.properties, spellings: [['nested']] } };
    expect(() => nodeRow(nested as unknown as typeof entity)).toThrow(/spellings of partner\/communes/);
  });
});

describe('relationRow', () => {
  test('names both ends and keeps evidence, coverage and position', () => {
    const involves = relation(measure(2), 'INVOLVES', partner('communes'));
    const curated = { ...involves, basis: 'CURATED', reason: 'says the same', coverage: 'same', position: 3 } as const;
    expect(relationRow(curated)).toEqual({
      from: 'measure/M1.2',
      to: 'partner/communes',
      properties: {
        id: 'link/measure/M1.2/involves/partner/communes',
        basis: 'CURATED',
        reason: 'says the same',
        coverage: 'same',
        position: 3,
        passages: involves.citations.map(passageId),
      },
    });
  });
});

describe('passagesOf', () => {
  const [once, again, other] = [citation(3, 'mêmes mots'), citation(3, 'mêmes mots'), citation(3, 'autres mots')];

  test('makes one passage of equal citations, two of different words on the same line', () => {
    const { passages, inDocument } = passagesOf([once, again, other]);
    expect(passages.map(({ properties }) => properties.quote)).toEqual(['mêmes mots', 'autres mots']);
    expect(new Set(passages.map(({ id }) => id)).size).toBe(2);
    expect(inDocument.map(({ from, to }) => [from, to])).toEqual(passages.map(({ id }) => [id, 'document/essai']));
  });

  test('each passage has the exact words and proves itself', () => {
    const [passage] = passagesOf([once]).passages;
    expect(passage).toMatchObject({ id: passageId(once), kind: 'Passage', citations: [once], properties: once });
  });
});
