import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, LANGUAGES } from '../../../data/language/fold.ts';
import { splitCompound } from '../../../data/language/segment.ts';
import { slips, soundKey } from '../../../data/language/spelling.ts';
import { stem } from '../../../data/language/stem.ts';
import { tokens } from '../../../data/language/tokens.ts';

const word = fc.stringMatching(/^[a-z]{1,18}$/);
const anyText = fc.string({ unit: 'binary', maxLength: 60 });

describe('folding', () => {
  test('is idempotent', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  test.each([
    ['Œuvre À L’ÉCOLE', "oeuvre a l'ecole"],
    ['GARÇON', 'garcon'],
  ])('%s is %s', (written, folded) => expect(fold(written)).toBe(folded));
});

describe('stemming', () => {
  test.each(LANGUAGES)('is idempotent in %s', (language) => {
    fc.assert(
      fc.property(word, (one) => {
        expect(stem(stem(one, language), language)).toBe(stem(one, language));
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    ['fr', ['cambriolage', 'cambriolages']],
    ['fr', ['locaux', 'local', 'locale', 'locales']],
    ['fr', ['policier', 'policiere', 'policieres', 'policiers']],
    ['fr', ['conducteur', 'conductrice', 'conducteurs']],
    ['nl', ['dakloos', 'dakloze', 'daklozen']],
    ['nl', ['inbraak', 'inbraken']],
    ['nl', ['dief', 'dieven']],
    ['en', ['thief', 'thieves']],
    ['en', ['burglary', 'burglaries']],
  ] as const)('%s: %j are one word', (language, forms) => {
    expect(new Set(forms.map((form) => stem(form, language))).size).toBe(1);
  });

  test.each([
    ['fr', 'armee', 'arme'],
    ['fr', 'vente', 'vent'],
    ['nl', 'bomen', 'bom'],
    ['en', 'training', 'train'],
  ] as const)('%s: %s is not %s', (language, one, other) => {
    expect(stem(one, language)).not.toBe(stem(other, language));
  });
});

describe('cutting a text into words', () => {
  test('tells where each stands', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const token of tokens(text)) expect(fold(text.slice(token.start, token.end))).toBe(token.word);
      }),
    );
  });

  test.each(["l'école d'armes", 'l’école d’armes'])('leaves elided articles out of %s', (text) => {
    expect(tokens(text).map((token) => token.word)).toEqual(['ecole', 'armes']);
  });

  test('keeps codes whole, parts hyphens, joins what a line break cut', () => {
    expect(tokens('M10.4 sac-jacking, l’en-\nsemble').map((token) => token.word)).toEqual([
      'm10.4',
      'sac',
      'jacking',
      'ensemble',
    ]);
  });

  test('knows the end of a clause', () => {
    expect(tokens('vols, recel et vente').map((token) => token.afterBreak)).toEqual([true, true, false, false]);
  });
});

test('compounds are cut into the words of the vocabulary, with the letters between', () => {
  const known = new Set(['fiets', 'diefstal', 'preventie', 'jongeren', 'werking']);
  const isWord = (part: string) => known.has(part);
  expect(splitCompound('fietsdiefstalpreventie', isWord)).toEqual(['fiets', 'diefstal', 'preventie']);
  expect(splitCompound('jongerenwerking', isWord)).toEqual(['jongeren', 'werking']);
  expect(splitCompound('fietsband', isWord)).toBeNull();
});

test('words that sound alike share a key; swapped letters are one slip', () => {
  expect(soundKey('telefone')).toBe(soundKey('telephone'));
  expect(soundKey('radicalisasion')).toBe(soundKey('radicalisation'));
  expect(slips('vilo', 'vloi')).toBeGreaterThan(1);
  expect(slips('veol', 'velo')).toBe(1);
});
