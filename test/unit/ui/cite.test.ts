/** Citations in three forms and three languages, and what BibTeX can read of French. */
import fc from 'fast-check';
import { createTranslator } from 'use-intl/core';
import { describe, expect, test } from 'vitest';
import { escapeBibtex } from '../../../ui/cite/bibtex.ts';
import { apa, bibtex, plain, textOf } from '../../../ui/cite/formats.ts';
import type { Citable, Edition } from '../../../ui/cite/formats.ts';
import { wordsOf } from '../../../ui/cite/words.ts';
import type { Locale } from '../../../ui/i18n/messages.ts';
import { loadMessages } from '../../../ui/i18n/messages.ts';

const REPORT = { title: 'Rapport Citoyens-Police', publisher: 'safe.brussels', date: '2025' };
const CONTRACT = { title: 'Contrat de Verviers', publisher: 'SPF Intérieur / Ville de Verviers', date: '2019-01-29' };

const measure: Citable = {
  title: 'M1.1 Former les acteurs',
  french: true,
  permalink: 'https://example.org/id/measure/M1.1',
  source: { title: 'Plan global', publisher: 'BPS', date: '2018-2019', firstLine: 1463, lastLine: 1465 },
};
const quote: Citable = {
  permalink: 'https://example.org/id/passage/rapport/12-12-1a2b3c4d',
  source: { ...REPORT, firstLine: 12, lastLine: 12 },
};
const answer: Citable = { title: '“Who?” – 2 partners.', permalink: 'https://example.org/en/ask?q=Who%3F' };

async function editionIn(locale: Locale): Promise<Edition> {
  const messages = await loadMessages(locale);
  const cite = createTranslator({ locale, messages, namespace: 'cite' });
  const citation = createTranslator({ locale, messages, namespace: 'citation' });
  const version = '0123456789abcdef';
  const words = wordsOf({ locale, cite, citation }, version, '2026-11-28');
  return { site: 'Brussels', version, accessedOn: '2026-11-28', words };
}

describe('a fact that a source states', () => {
  test.each([
    ['en', 'In Plan global (lines 1463 to 1465)', 'data version 0123456789ab. Retrieved 28 November 2026, from'],
    [
      'fr',
      'Dans Plan global (lignes 1463 à 1465)',
      'version des données 0123456789ab. Consulté le 28 novembre 2026, sur',
    ],
    [
      'nl',
      'In Plan global (regels 1463 tot 1465)',
      'gegevensversie 0123456789ab. Geraadpleegd op 28 november 2026, van',
    ],
  ] as const)('has its publisher as author in APA, in %s', async (locale, within, edited) => {
    expect(textOf(apa(measure, await editionIn(locale)))).toBe(
      `BPS. (2018-2019). M1.1 Former les acteurs. ${within}. Brussels, ${edited} https://example.org/id/measure/M1.1`,
    );
  });

  test.each([
    ['en', 'lines 1463 to 1465. Brussels, data version 0123456789ab, accessed 28 November 2026.'],
    ['fr', 'lignes 1463 à 1465. Brussels, version des données 0123456789ab, consulté le 28 novembre 2026.'],
    ['nl', 'regels 1463 tot 1465. Brussels, gegevensversie 0123456789ab, geraadpleegd op 28 november 2026.'],
  ] as const)('is one sentence in plain words, in %s', async (locale, told) => {
    expect(textOf(plain(measure, await editionIn(locale)))).toBe(
      `M1.1 Former les acteurs. Plan global (BPS, 2018-2019), ${told} https://example.org/id/measure/M1.1`,
    );
  });

  test('stands in its document in BibTeX', async () => {
    expect(bibtex(measure, await editionIn('en'))).toBe(`@incollection{measure-M1.1,
  author = {{BPS}},
  title = {{M1.1 Former les acteurs}},
  booktitle = {{Plan global}},
  publisher = {{BPS}},
  year = {2018--2019},
  note = {lines 1463 to 1465, Brussels, data version 0123456789ab},
  version = {0123456789abcdef},
  url = {https://example.org/id/measure/M1.1},
  urldate = {2026-11-28},
  language = {french},
}
`);
  });
});

describe('words of a source', () => {
  test('are cited as lines of their document, whose title is French', async () => {
    const runs = apa(quote, await editionIn('en'));
    expect(textOf(runs)).toMatch(/^safe\.brussels\. \(2025\)\. Rapport Citoyens-Police \(line 12\)\./);
    expect(runs).toContainEqual({ title: 'Rapport Citoyens-Police', french: true });
  });

  test('have the date of their document as precise as it is known', async () => {
    const dated = { ...quote, source: { ...CONTRACT, firstLine: 1, lastLine: 2 } };
    expect(textOf(plain(dated, await editionIn('nl')))).toContain('29 januari 2019');
    const entry = bibtex(dated, await editionIn('nl'));
    expect(entry).toMatch(/^@misc\{passage-rapport-12-12-1a2b3c4d,/);
    expect(entry).toContain("author = {{SPF Int{\\'e}rieur / Ville de Verviers}}");
    expect(entry).toContain('year = {2019}');
  });
});

describe('what we say ourselves', () => {
  test('is a data set of ours, without the year of any source', async () => {
    expect(textOf(apa(answer, await editionIn('en')))).toBe(
      'Brussels. (n.d.). “Who?” – 2 partners. (data version 0123456789ab) [Data set]. Retrieved 28 November 2026, from https://example.org/en/ask?q=Who%3F',
    );
    expect(bibtex(answer, await editionIn('en'))).not.toContain('year');
  });

  test('does not end its title twice', async () => {
    expect(textOf(plain(answer, await editionIn('en')))).toMatch(/^“Who\?” – 2 partners\. Brussels, data/);
  });
});

describe('a BibTeX field', () => {
  test.each([
    ['déjà', "d{\\'e}j{\\`a}"],
    ['Forêt, maïs', 'For{\\^e}t, ma{\\"{\\i}}s'],
    ['Ça, façade', '{\\c{C}}a, fa{\\c{c}}ade'],
    ['cœur, Œuvre', 'c{\\oe}ur, {\\OE}uvre'],
    ['l’accès – 100 %', "l'acc{\\`e}s -- 100 \\%"],
    ['a_b & c#d $5', 'a\\_b \\& c\\#d \\$5'],
    ['{x}', '{\\textbraceleft}x{\\textbraceright}'],
    ['C:\\~^', 'C:{\\textbackslash}{\\textasciitilde}{\\textasciicircum}'],
    ['deux\n  lignes', 'deux lignes'],
  ])('writes %s', (text, written) => {
    expect(escapeBibtex(text)).toBe(written);
  });

  test('always closes the braces it opens, and never another’s', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let depth = 0;
        for (const sign of escapeBibtex(text)) {
          if (sign === '{') depth += 1;
          if (sign === '}') depth -= 1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });
});
