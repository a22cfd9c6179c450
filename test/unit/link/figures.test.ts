/** The figures of the plan: each number in its words, each of something that the graph knows. */
import { describe, expect, test } from 'vitest';
import { kindOfId } from '../../../data/model/identifiers.ts';
import { PROJECT_ROOT } from '../../../data/model/root.ts';
import { linkFigures } from '../../../ingest/link/figures.ts';
import { observationsShape } from '../../../ingest/parse/observations.ts';
import { readYaml } from '../../../ingest/read/yaml.ts';
import type { Extraction } from '../../../ingest/stages.ts';
import { before } from '../../support/links.ts';
import { sourceText, textOf } from '../../support/sources.ts';

const plan = sourceText('pgsp-2017-2020');
const curation = readYaml(PROJECT_ROOT, 'data/curation/plan/observations.yaml', observationsShape);
const found = linkFigures(plan, curation, before);

/** What is made of one figure, said in one line of a text. */
function read(line: string, entry: object, extracted: Extraction = before): Extraction {
  const data = observationsShape.parse([
    { about: 'organisation/stib', measured: 'voyages', unit: 'voyages', at: 1, quote: line, ...entry },
  ]);
  return linkFigures(textOf([line]), { ...curation, data }, extracted);
}

const messages = ({ problems }: Extraction) => problems.map(({ message }) => message);

describe('the figures on file', () => {
  test('are read without a problem, one node an entry', () => {
    expect(found.problems).toEqual([]);
    expect(found.entities).toHaveLength(curation.data.length);
  });

  test('leave out no subject, and quote only the plan', () => {
    const told = curation.data.reduce((sum, { about }) => sum + about.length, 0);
    expect(found.relations.filter(({ type }) => type === 'ABOUT')).toHaveLength(told);
    for (const { basis, citations } of [...found.entities, ...found.relations]) {
      expect(basis).toBe('STATED');
      expect(citations.map(({ document }) => document)).toEqual(citations.map(() => plan.id));
    }
  });

  test('are about no initiative of which the report tells', () => {
    const initiatives = found.relations.filter(({ to }) => kindOfId(to) === 'Initiative').map(({ to }) => to);
    const told = before.entities.filter(({ id }) => initiatives.includes(id));
    expect(told.flatMap(({ citations }) => citations).filter(({ document }) => document !== plan.id)).toEqual([]);
  });

  test('have an id that names the kind where the name is a number alone', () => {
    const ids = found.entities.map(({ id }) => id);
    expect(ids.filter((id) => /^observation\/\d+\//.test(id))).toEqual([]);
    expect(ids).toContain('observation/theme-2/plateformes-de-coordination');
  });
});

describe('a number', () => {
  test.each([
    ['134.9 millions de voyages', 134_900_000],
    ['près de 370,2 millions de voyages', 370_200_000],
    ['45 millions de voyageurs', 45_000_000],
    ['94.605 parcours', 94_605],
    ['plus de 85 % des PV', 85],
  ])('stands in “%s” as %d', (line, value) => {
    expect(messages(read(line, { value }))).toEqual([]);
  });

  test.each([
    ['134.9 millions de voyages', 134.9],
    ['134.9 millions de voyages', 134_900],
    ['94.605 parcours', 605],
    ['85 % des PV', 8],
  ])('in “%s” is not %d', (line, value) => {
    expect(messages(read(line, { value }))).toEqual([`${value} does not stand in the quote`]);
  });

  test('in words is the one that is printed', () => {
    expect(messages(read('autour de cinq axes', { value: 5, printed: 'cinq axes' }))).toEqual([]);
    expect(messages(read('autour de cinq axes', { value: 6, printed: 'six axes' }))).toEqual([
      'six axes does not stand in the quote',
    ]);
  });
});

describe('a figure is refused', () => {
  test('about what does not exist, unless the sources were not read whole', () => {
    const entry = { value: 9, about: ['organisation/stib', 'reference/no-such-plan'] };
    expect(messages(read('9 actions', entry))).toEqual(['reference/no-such-plan does not exist']);
    const broken = { ...before, problems: [{ message: 'altered', file: 'x', remedy: 'y' }] };
    expect(messages(read('9 actions', entry, broken))).toEqual([]);
  });

  test('with the words that say of what, when they do not stand', () => {
    const entry = { value: 9, with: { at: 1, quote: 'pour les TEC' } };
    expect(messages(read('9 actions', entry))).toEqual(['“pour les TEC” does not stand in lines 1-1 of document/test']);
  });
});
