/** How the plan's texts and quotations become readable without a word added or lost. */
import { describe, expect, test } from 'vitest';
import { splitAbbreviations } from '../../../ui/components/Abbreviated.tsx';
import { toBlocks } from '../../../ui/components/blocks.ts';
import { french } from '../../../ui/components/french.ts';
import { readableLines } from '../../../ui/components/readable.ts';
import { compareTexts, countDifferences } from '../../../ui/measure/differences.ts';
import { inSentence } from '../../../ui/list/inSentence.ts';

describe('a quotation', () => {
  test('loses its HTML and keeps its cells apart', () => {
    const quote = '\t<p>M1.2 : Dans les cas de cyber-haine ;</p>\tParquet, police intégrée';
    expect(readableLines(quote)).toEqual(['M1.2 : Dans les cas de cyber-haine ;', 'Parquet, police intégrée']);
  });

  test('breaks its list items out of the HTML list', () => {
    const quote = '<p>attention :</p> <ul style="list-style-type: none"> - aux faits de mœurs ; - au sexisme ;';
    expect(readableLines(quote)).toEqual(['attention :', '- aux faits de mœurs ; - au sexisme ;']);
  });

  test('loses emphasis and footnote marks, not multiplication or plain stars', () => {
    expect(readableLines('produire une **image affinée**⁵⁶ de 3 * 4 &amp; plus')).toEqual([
      'produire une image affinée de 3 * 4 & plus',
    ]);
  });

  test('joins what the width of a page had cut, and nothing else', () => {
    const quote =
      'L’initiative, inspirée des Etats-\nUnis, n’est pas nouvelle. Ce projet, ayant\ndéjà ses preuves.\nobjectifs';
    expect(readableLines(quote)).toEqual([
      'L’initiative, inspirée des Etats-Unis, n’est pas nouvelle. Ce projet, ayant déjà ses preuves.',
      'objectifs',
    ]);
    expect(readableLines('peut-\nêtre')).toEqual(['peut-être']);
  });

  test('keeps what only looks like a tag', () => {
    expect(readableLines('un délai < 3 mois et > 1 mois')).toEqual(['un délai < 3 mois et > 1 mois']);
  });
});

describe('a cleaned text', () => {
  test('is paragraphs and nested items', () => {
    const blocks = toBlocks([{ text: 'Développer :\n- Pour les policiers :\n  - veiller ;\n- Pour les victimes.' }]);
    expect(blocks.map(({ level }) => level)).toEqual([0, 1, 2, 1]);
    expect(blocks[2]?.segments).toEqual([{ text: 'veiller ;' }]);
  });

  test('keeps its spaces before double signs from ending a line', () => {
    expect(french('les objectifs : « voir » ; agir')).toBe('les objectifs\u00a0: «\u00a0voir\u00a0»\u00a0; agir');
  });

  test('is cut around whole abbreviations only', () => {
    const parts = splitAbbreviations('la ZP et la PZS (NCSI M16)', ['ZP', 'PZS', 'NCSI']);
    expect(parts).toEqual(['la ', 'ZP', ' et la ', 'PZS', ' (', 'NCSI', ' M16)']);
    expect(splitAbbreviations('PNSP', ['PNS'])).toEqual(['PNSP']);
  });
});

describe('two versions', () => {
  const only = (side: 'body' | 'annex', segments: ReturnType<typeof compareTexts>) =>
    segments.filter((segment) => segment.only !== (side === 'body' ? 'annex' : 'body')).map(({ text }) => text);

  test('are both whole in the comparison', () => {
    const body = "les flux de produits dangereux ;\n- s'appuyant sur l'analyse";
    const annex = 'les flux de déchets ; - s’appuyant sur une analyse';
    const segments = compareTexts(body, annex);
    expect(only('body', segments).join('')).toBe(body);
    expect(only('annex', segments).join('')).toBe(annex);
  });

  test('differ once where words replace words', () => {
    const segments = compareTexts('flux de produits dangereux ;', 'flux de déchets ;');
    expect(countDifferences(segments)).toBe(1);
    const marked = segments.filter((segment) => segment.marked).map(({ text }) => text.trim());
    expect(marked).toEqual(['produits dangereux', 'déchets']);
  });

  test('do not differ by apostrophes, blanks or line breaks', () => {
    expect(countDifferences(compareTexts("l'image,\nensuite", 'l’image, ensuite'))).toBe(0);
  });
});

test('a label inside a sentence loses its capital unless it is a name', () => {
  expect(['Communes', 'SPF Justice', 'Unia', 'CIRB', 'Police zones'].map(inSentence)).toEqual([
    'communes',
    'SPF Justice',
    'Unia',
    'CIRB',
    'police zones',
  ]);
});
