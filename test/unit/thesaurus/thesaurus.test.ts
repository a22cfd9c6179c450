import { describe, expect, test } from 'vitest';
import { findConcepts, buildLexicon } from '../../../data/thesaurus/lexicon.ts';
import { buildThesaurus } from '../../../data/thesaurus/thesaurus.ts';
import { PROJECT_ROOT } from '../../../data/model/root.ts';
import { linkConcepts } from '../../../ingest/link/concepts.ts';
import { lintThesaurus } from '../../../ingest/parse/thesaurus/lint.ts';
import { parseThesaurus } from '../../../ingest/parse/thesaurus/thesaurus.ts';
import { readLabels, readThesaurus } from '../../../ingest/read/thesaurus.ts';
import type { ThesaurusEntry } from '../../../ingest/read/thesaurus.ts';
import type { SourceText } from '../../../ingest/stages.ts';
import { validate } from '../../../ingest/validate/validate.ts';
import { TEST_DOCUMENT } from '../../support/dataset.ts';

interface Sketch {
  broader?: string[];
  related?: string[];
  top?: boolean;
  fr?: string;
  nl?: string;
  sharedLabels?: Record<string, string>;
}

function entry(id: string, { broader = [], related = [], top = false, ...more }: Sketch = {}): ThesaurusEntry {
  const concept = (name: string) => `concept/${name}`;
  return {
    concept: {
      id: concept(id),
      labels: {
        fr: readLabels(more.fr ?? `${id}-fr`),
        nl: readLabels(more.nl ?? `${id}-nl`),
        en: readLabels(`${id}-en`),
      },
      broader: broader.map(concept),
      related: related.map(concept),
      distinct: [],
      isSubject: true,
    },
    isTop: top,
    sharedLabels: more.sharedLabels ?? {},
    file: 'data/thesaurus/essai.yaml',
    line: 1,
  };
}

const PROPERTY = [
  entry('biens', { top: true, fr: 'atteinte aux biens' }),
  entry('vol', { broader: ['biens'], fr: 'vol; vols; ~faire les poches' }),
  entry('pickpocket', {
    broader: ['vol'],
    related: ['metro'],
    fr: 'vol à la tire; pickpocket; VAT',
    nl: 'zakkenrollerij',
  }),
  entry('transport', { top: true, fr: 'transport' }),
  entry('metro', { broader: ['transport'], fr: 'métro' }),
];

describe('the lint', () => {
  test('finds nothing wrong with the thesaurus of the field', () => {
    const entries = readThesaurus(PROJECT_ROOT);
    expect(lintThesaurus(entries)).toEqual([]);
    expect(entries.length).toBeGreaterThanOrEqual(450);
  });

  test.each([
    ['an orphan', [entry('seul')], 'has no broader concept'],
    ['a top without anything under it', [entry('haut', { top: true })], 'nothing under it'],
    ['a reference to nothing', [...PROPERTY, entry('x', { broader: ['absent'] })], 'concept/absent, which is no other'],
    ['a circle', [entry('a', { broader: ['b'] }), entry('b', { broader: ['a'] })], 'is broader than itself'],
    ['an id used twice', [...PROPERTY, entry('vol', { broader: ['biens'] })], 'is already written at'],
    [
      'a label with two meanings',
      [...PROPERTY, entry('y', { broader: ['biens'], fr: 'y; Métro' })],
      'names concept/metro',
    ],
    ['a language left out', [...PROPERTY, entry('z', { broader: ['biens'], nl: '~z' })], 'no preferred label in nl'],
  ])('tells of %s', (_what, entries, message) => {
    expect(lintThesaurus(entries).map((problem) => problem.message)).toContainEqual(expect.stringContaining(message));
  });

  test('allows a label with two meanings when one of them says why', () => {
    const shared = entry('y', { broader: ['biens'], fr: 'y; métro', sharedLabels: { métro: 'a joke' } });
    expect(lintThesaurus([...PROPERTY, shared])).toEqual([]);
  });
});

describe('recognising concepts', () => {
  const lexicon = buildLexicon(buildThesaurus(PROPERTY.map(({ concept }) => concept)));
  const found = (text: string) =>
    findConcepts(text, 'fr', lexicon)
      .filter(({ nested }) => !nested)
      .map(({ entry: { concept }, start, end }) => [concept.slice('concept/'.length), text.slice(start, end)]);

  test('takes the longest name, in any number, across small words and line breaks', () => {
    expect(found('Les vols à la\ntire dans les métros')).toEqual([
      ['pickpocket', 'vols à la\ntire'],
      ['metro', 'métros'],
    ]);
  });

  test('does not read across the end of a clause', () => {
    expect(found('un vol, la tire')).toEqual([['vol', 'vol']]);
  });

  test('reads abbreviations in capitals only, and no everyday words', () => {
    expect(found('la VAT et une vat')).toEqual([['pickpocket', 'VAT']]);
    expect(found('se faire faire les poches')).toEqual([]);
  });

  test('tells of a shorter name inside a longer one as nested', () => {
    const nested = findConcepts('vol à la tire', 'fr', lexicon).filter((one) => one.nested);
    expect(nested.map(({ entry: { concept } }) => concept)).toEqual(['concept/vol']);
  });
});

describe('in the graph', () => {
  const source: SourceText = {
    id: TEST_DOCUMENT.id,
    path: 'data/sources/essai.txt',
    lines: ['Document d’essai', 'Lutter contre les **vols à la tire**', 'et les vols dans les transports.'],
  };
  const texts = new Map([[source.id, source]]);
  const parsed = parseThesaurus(PROPERTY, texts);

  test('a concept cites the exact words that name it, or those of its nearest neighbour, and says which', () => {
    const cited = Object.fromEntries(
      parsed.entities.map((entity) => [entity.id.slice('concept/'.length), entity.citations[0]?.quote]),
    );
    expect(cited).toEqual({
      biens: 'vols',
      vol: 'vols',
      pickpocket: 'vols à la tire',
      transport: 'transports',
      metro: 'transports',
    });
    expect(parsed.entities.find(({ id }) => id === 'concept/metro')?.reason).toContain('“transport”, broader');
  });

  test('subjects are matched, scored, and cited word for word', () => {
    const subject = {
      ...TEST_DOCUMENT,
      id: 'theme/1',
      kind: 'Theme' as const,
      properties: { number: 1, title: 'x', introduction: '', strategy: '', priorities: [] },
      citations: [
        { document: source.id, firstLine: 2, lastLine: 3, quote: `${source.lines[1] ?? ''}\n${source.lines[2] ?? ''}` },
      ],
    };
    const extraction = { ...parsed, entities: [TEST_DOCUMENT, subject, ...parsed.entities] };
    const linked = linkConcepts(
      PROPERTY.map(({ concept }) => concept),
      texts,
      extraction,
    );
    expect(linked.relations.map(({ from, to, basis, citations }) => [from, to, basis, citations[0]?.quote])).toEqual(
      expect.arrayContaining([
        ['theme/1', 'concept/pickpocket', 'MATCHED', 'vols à la tire'],
        ['theme/1', 'concept/transport', 'MATCHED', 'transports'],
      ]),
    );
    expect(linked.relations.every(({ score = -1 }) => score > 0 && score < 1)).toBe(true);
    const whole = { ...extraction, relations: [...parsed.relations, ...linked.relations] };
    expect(() => validate(whole, texts)).not.toThrow();
  });

  test('a thesaurus that fails its lint stops the load', () => {
    expect(parseThesaurus([entry('seul')], texts).problems).not.toEqual([]);
  });
});
