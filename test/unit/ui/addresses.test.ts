/** Addresses of pages, lines of sources and languages. */
import { describe, expect, test } from 'vitest';
import { firstLineOf, pageStarts } from '../../../ui/document/lineRange.ts';
import { preferredLocale } from '../../../ui/i18n/messages.ts';
import { inLanguage, linesPath, nodePath, readLineAnchor } from '../../../ui/paths.ts';

describe('paths', () => {
  test('are the id behind the language', () => {
    expect(nodePath('en', 'measure/M1.1')).toBe('/en/measure/M1.1');
    expect(inLanguage('/en/measure/M1.1', 'nl')).toBe('/nl/measure/M1.1');
    expect(inLanguage('/en', 'fr')).toBe('/fr');
  });

  test('name one line or a run of lines', () => {
    expect(linesPath('fr', 'document/pgsp-2017-2020', 1463)).toBe('/fr/document/pgsp-2017-2020#L1463');
    expect(linesPath('fr', 'document/pgsp-2017-2020', 587, 594)).toBe('/fr/document/pgsp-2017-2020#L587-L594');
    expect(readLineAnchor('#L587-L594')).toEqual({ firstLine: 587, lastLine: 594 });
    expect(readLineAnchor('#top')).toBeNull();
  });
});

describe('the lines on screen', () => {
  test('are those of the anchored line, else those the address asks for, else the first', () => {
    expect(firstLineOf('#L1463', '1')).toBe(1401);
    expect(firstLineOf('', '401')).toBe(401);
    expect(firstLineOf('', '450')).toBe(401);
    expect(firstLineOf('', 'nonsense')).toBe(1);
    expect(firstLineOf('', null)).toBe(1);
  });

  test('make up the whole document', () => {
    expect(pageStarts(201)).toEqual([1, 101, 201]);
  });
});

test('the reader gets the first language that we speak', () => {
  expect(preferredLocale(['de-DE', 'nl-BE', 'en'])).toBe('nl');
  expect(preferredLocale(['de'])).toBe('fr');
});
