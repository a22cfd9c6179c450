import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marked } from '../../../api/search/documents.ts';
import type { SearchDocument } from '../../../api/search/documents.ts';
import type { Name } from '../../../api/search/names.ts';
import { AUDIENCE } from '../../../api/search/rank.ts';
import { buildSearch } from '../../../api/search/search.ts';
import { PROJECT_ROOT } from '../../../data/model/root.ts';
import { buildThesaurus } from '../../../data/thesaurus/thesaurus.ts';
import { readThesaurus } from '../../../ingest/read/thesaurus.ts';

const thesaurus = buildThesaurus(readThesaurus(PROJECT_ROOT).map(({ concept }) => concept));

function document(id: string, text: string, kind = 'Measure'): SearchDocument {
  return { id, kind, title: id, text, context: '', names: '' };
}

const DOCUMENTS = [
  document('tire', 'Former les policiers au phénomène du vol à la tire dans les gares.'),
  document('velo', 'Un plan d’action contre le vol de vélos et la gravure des cadres.'),
  document('couple', 'Accorder une priorité aux affaires de violences conjugales.'),
  document('sac', 'Produire des chiffres en matière de SAC.'),
  document('abri', 'Aller à la rencontre des sans-abris, l’hiver, dans le métro.', 'Initiative'),
  document('biens', 'Assurer le suivi des atteintes aux biens.'),
];
const alike = (text: string) => ({ fr: text, nl: text, en: text });
const NAMES: Name[] = [
  ...['M7.1', 'M7.2', 'M7.10', 'M10.1'].map((code) => ({
    id: `measure/${code}`,
    kind: 'Measure',
    texts: alike(code),
    spellings: [code.slice(1)],
    title: 'Former les policiers',
  })),
  { id: 'zone/5339', kind: 'PoliceZone', texts: alike('5339'), spellings: ['zone 5339', 'Bruxelles/Ixelles'] },
  {
    id: 'partner/communes',
    kind: 'Partner',
    texts: { fr: 'Communes', nl: 'Gemeenten', en: 'Municipalities' },
    spellings: [],
  },
  { id: 'initiative/abri', kind: 'Initiative', texts: { fr: 'L’abri' }, spellings: [] },
];
const { search, suggest, interpret } = buildSearch(DOCUMENTS, thesaurus, NAMES);
const ids = (query: string) => search(query).hits.map(({ id }) => id);
const first = (query: string) => search(query).hits[0];
const reasonKinds = (query: string) => first(query)?.reasons.map(({ kind }) => kind);

describe('finds', () => {
  test.each([
    ['zakkenrollers', 'tire'],
    ['pickpocketing', 'tire'],
    ['fietsdiefstal', 'velo'],
    ['bike theft', 'velo'],
    ['partnergeweld', 'couple'],
    ['VIF', 'couple'],
    ['GAS-boetes', 'sac'],
    ['sanctions administratives', 'sac'],
    ['SDF', 'abri'],
    ['daklozen in het metrostation', 'abri'],
    ['violense conjugalle', 'couple'],
    ['l’hiver', 'abri'],
    ['gravurecadres', 'velo'],
  ])('by %s: %s first', (query, id) => expect(first(query)?.id).toBe(id));

  test('the thing itself before what it is a part of', () => {
    expect(ids('vol')).toEqual(['velo', 'tire', 'biens']);
  });

  test('nothing for nothing', () => {
    for (const query of ['', '   ', '?!', 'de la', 'qwrtzpl xkcdq'])
      expect(search(query)).toMatchObject({ total: 0, hits: [], matches: [] });
  });

  test('only the kinds asked for, page by page', () => {
    expect(search('vol', { kinds: ['Initiative'] }).hits.map(({ kind }) => kind)).not.toContain('Measure');
    const all = search('vol').matches.map(({ id }) => id);
    expect(search('vol', { limit: 1, offset: 1 }).hits.map(({ id }) => id)).toEqual(all.slice(1, 2));
    expect(search('vol', { limit: 0 }).total).toBe(all.length);
  });
});

describe('reads', () => {
  const concepts = (query: string) =>
    interpret(query).units.flatMap((unit) => unit.concepts.map(({ entry }) => entry.concept));

  test('no word of another language where the own one has a name, or a word without meaning', () => {
    expect(concepts('se faire siffler')).not.toContain('concept/evenement');
    expect(concepts('signaler un vol')).not.toContain('concept/detection');
    expect(concepts('fair')).toContain('concept/evenement');
  });

  test('the things that an everyday saying holds, besides what it says', () => {
    expect(concepts('peur dans le métro')).toEqual(['concept/sentiment-d-insecurite', 'concept/metro']);
    expect(concepts('vol à la tire')).toEqual(['concept/vol-a-la-tire']);
  });

  test('each part of a compound', () => {
    expect(concepts('fietsdiefstalpreventie').sort()).toEqual(['concept/prevention', 'concept/vol-de-velo']);
  });

  test('no subject in people as such', () => {
    expect(concepts('gens')).toEqual([]);
    expect(concepts('personnes âgées')).toEqual(['concept/personne-agee']);
  });
});

describe('puts first', () => {
  const firstOf = (query: string, ...texts: string[]) =>
    buildSearch(
      texts.map((text, index) => document(String(index), text)),
      thesaurus,
    ).search(query).hits[0]?.id;

  test('who says it in the words of the query, among those who say the same', () => {
    expect(firstOf('sécurité informatique', 'Renforcer la cybersécurité.', 'Renforcer la sécurité informatique.')).toBe(
      '1',
    );
  });

  test('the thing, not whom it is for', () => {
    expect(thesaurus.concepts.has(AUDIENCE)).toBe(true);
    expect(firstOf('personnes âgées cambriolage', 'Aider les personnes âgées.', 'Prévenir les cambriolages.')).toBe(
      '1',
    );
  });
});

describe('says why', () => {
  test.each([
    ['gares', 'WORD'],
    ['gare', 'STEM'],
    ['zakkenrollers', 'CONCEPT'],
    ['VIF', 'NARROWER'],
    ['GAS', 'ABBREVIATION'],
    ['gravvure', 'FUZZY'],
  ])('%s: %s', (query, kind) => expect(reasonKinds(query)).toContain(kind));

  test('marks the French words that matched, also by concept', () => {
    const fragments = first('zakkenrollers')?.highlights.flatMap((one) => one.fragments) ?? [];
    expect(fragments.map((fragment) => marked(fragment, '[', ']'))).toEqual([
      'Former les policiers au phénomène du [vol à la tire] dans les gares.',
    ]);
  });

  test('offers the corrected spelling, and only then', () => {
    expect(search('gravvure de velos').didYouMean).toBe('gravure de velos');
    expect(search('gravure de vélos').didYouMean).toBeUndefined();
  });
});

describe('reads', () => {
  const named = (query: string) =>
    interpret(query).units.flatMap(({ concepts }) => concepts.map(({ entry }) => entry.concept));

  test('a name that only its small words tell from another by these alone', () => {
    expect(named('après la prison')).toContain('concept/reinsertion');
    expect(named('prison')).not.toContain('concept/reinsertion');
    expect(named('police')).not.toContain('concept/plainte');
  });

  test('no English and no Dutch in a word with a French accent', () => {
    expect(named('un refusé')).not.toContain('concept/dechet');
    expect(named('refuse collection')).toContain('concept/dechet');
    expect(interpret('plassés').words).toMatchObject([{ reading: 'CORRECTED' }]);
    expect(interpret('plassen').words).toMatchObject([{ reading: 'AS_WRITTEN' }]);
  });

  test('a word that is cut short as its beginning, and a slip as the word that was meant', () => {
    expect(interpret('consomm').words).toMatchObject([{ reading: 'PREFIX' }]);
    expect(interpret('agresion').words).toMatchObject([{ reading: 'CORRECTED', readAs: ['agression'] }]);
  });
});

test('is explained by what it is about, not by the way in which something is done, unless that is all', () => {
  const marks = (query: string) =>
    first(query)
      ?.highlights.flatMap(({ fragments }) => fragments.map((one) => marked(one, '<', '>')))
      .join();
  expect(first('actions contre le vol de vélos')?.id).toBe('velo');
  expect(marks('actions contre le vol de vélos')).toContain('action contre le <vol de vélos>');
  expect(marks('actions')).toContain('plan d’<action>');
});

describe('suggests', () => {
  const texts = (letters: string, language?: 'fr' | 'nl' | 'en') =>
    suggest(letters, 50, language).map(({ text }) => text);

  test.each<[string, 'fr' | 'nl' | 'en', string]>([
    ['pick', 'fr', 'pickpocket'],
    ['zakkenr', 'nl', 'zakkenrollerij'],
    ['pick', 'en', 'pickpocketing'],
    ['gemee', 'nl', 'Gemeenten'],
    ['comm', 'nl', 'Gemeenten'],
    ['municip', 'en', 'Municipalities'],
    ['abri', 'nl', 'L’abri'],
    ['M7.', 'nl', 'M7.1'],
    ['m10.1', 'en', 'M10.1'],
    ['7.1', 'fr', 'M7.1'],
    ['zone 53', 'en', '5339'],
    ['ixel', 'fr', '5339'],
  ])('for “%s” in %s: %s', (letters, language, text) => expect(texts(letters, language)).toContain(text));

  test('codes in their order, with what stands behind them', () => {
    expect(texts('M7.')).toEqual(['M7.1', 'M7.2', 'M7.10']);
    expect(suggest('m7.10')[0]).toMatchObject({ kind: 'Measure', title: 'Former les policiers' });
  });

  test('subjects in one language, and in another only when none in it begins so', () => {
    const languages = new Set(suggest('vol', 100, 'nl').map(({ language }) => language));
    expect(languages).toEqual(new Set(['nl']));
    expect(suggest('zakkenr', 5, 'fr')[0]).toMatchObject({ id: 'concept/vol-a-la-tire', language: 'nl' });
    expect(suggest('')).toEqual([]);
  });

  test('one text once, the thing before the subject', () => {
    expect(suggest('commune').filter(({ text }) => text.toLowerCase() === 'communes')).toMatchObject([
      { kind: 'Partner' },
    ]);
  });
});

test('suggests the name of a subject that finds something before its other words and those that find nothing', () => {
  expect(suggest('vol')[0]?.text).toBe('vol');
  const texts = suggest('viol', 20).map(({ text }) => text);
  expect(texts.indexOf('violence conjugale')).toBeLessThan(texts.indexOf('violence urbaine'));
});

describe('whatever is typed', () => {
  const someWords = fc.shuffledSubarray(
    ['vol', 'vélo', 'policiers', 'metro', 'zakkenroller', 'jeunes', 'VIF', 'dakloze', 'winter', 'hiver', 'tags'],
    { minLength: 1 },
  );

  test('the order of the words does not change what is found, nor the scores', () => {
    const scores = (words: readonly string[]) =>
      Object.fromEntries(search(words.join(' ')).matches.map(({ id, score }) => [id, Number(score.toFixed(4))]));
    fc.assert(
      fc.property(someWords, (words) => {
        expect(scores(words)).toEqual(scores([...words].sort()));
      }),
    );
  });

  test('no crash, scores above zero in falling order, marks inside their fragments', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.string({ unit: 'binary' })), (query) => {
        const { hits, total } = search(query);
        expect(total).toBeGreaterThanOrEqual(hits.length);
        hits.forEach((hit, index) => {
          expect(hit.score).toBeGreaterThan(0);
          expect(hit.score).toBeLessThanOrEqual(hits[index - 1]?.score ?? Infinity);
          for (const { text, marks } of hit.highlights.flatMap((one) => one.fragments))
            for (const { start, end } of marks) expect(start >= 0 && start < end && end <= text.length).toBe(true);
        });
      }),
      { numRuns: 500 },
    );
  });
});
