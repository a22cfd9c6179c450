/** What is derived or inherited must go when what it rests on goes. */
import { describe, expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../../data/model/root.ts';
import { linkCurated, linksShape } from '../../../ingest/link/curated.ts';
import { readYaml } from '../../../ingest/read/yaml.ts';
import { before, texts } from '../../support/links.ts';
import { activitiesOf, line, parseWith, relationsFrom } from '../../support/report.ts';

const curation = readYaml(PROJECT_ROOT, 'data/curation/links.yaml', linksShape);
const LISA = 'initiative/lisa-local-integrated-security-antenna';
const MARCONI = 'initiative/antenne-lisa-marconi';

/** The measures that the antenna Marconi pursues, when relations or links are other than they are. */
function marconi(changes: { without?: 'INSTANCE_OF'; links?: typeof curation.data.links } = {}): string[] {
  const relations = before.relations.filter(({ type }) => type !== 'PURSUES' && type !== changes.without);
  const links = changes.links ?? curation.data.links;
  const found = linkCurated({ ...curation, data: { ...curation.data, links } }, texts, { ...before, relations });
  return found.relations.filter(({ from }) => from === MARCONI).map(({ to }) => to);
}

describe('a judgement that an antenna inherits', () => {
  test('is there while the programme is judged and the antenna is its instance', () => {
    expect(marconi()).toEqual(['measure/M7.7']);
  });

  test('goes with the judgement of the programme', () => {
    expect(marconi({ links: curation.data.links.filter(({ from }) => from !== LISA) })).toEqual([]);
  });

  test('goes when the antenna is no instance of it', () => {
    expect(marconi({ without: 'INSTANCE_OF' })).toEqual([]);
  });
});

describe('an activity derived from “a continué l’ensemble”', () => {
  const derived = (of: string[]) => of.filter((activity) => activity.includes('DERIVED'));

  test('goes with the sentence', () => {
    const sentence = [1843, 1842].filter((number) => /continué|mentionnées/.test(line(number)));
    expect(sentence.length).toBeGreaterThan(0);
    const without = parseWith(Object.fromEntries(sentence.map((number) => [number, ''])));
    expect(derived(activitiesOf('veloflic'))).toContain('5339/2022-2023 DERIVED');
    expect(derived(activitiesOf('veloflic', without))).not.toContain('5339/2022-2023 DERIVED');
  });

  test('goes with the item that was continued', () => {
    const item = 1830;
    expect(line(item)).toContain('Veloflic');
    expect(activitiesOf('veloflic', parseWith({ [item]: '' }))).toEqual([]);
  });

  test('cites all its premises: the item and the sentence', () => {
    const continued = relationsFrom('initiative/veloflic', 'HAS_ACTIVITY').find(({ basis }) => basis === 'DERIVED');
    const quotes = continued?.citations.map(({ quote }) => quote).join(' ') ?? '';
    expect(quotes).toMatch(/Veloflic/);
    expect(quotes).toMatch(/continué/);
  });
});
