/** What a dossier holds, how it is stored and shared, and how one leaves with it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toMarkdown, toTable } from '../../../ui/dossier/exports.ts';
import type { Told } from '../../../ui/dossier/exports.ts';
import {
  dossierOf,
  kindOf,
  LONGEST_NOTE,
  MOST_ITEMS,
  moved,
  noted,
  quoted,
  readDossier,
  withItem,
  withoutItem,
} from '../../../ui/dossier/items.ts';
import type { DossierItem } from '../../../ui/dossier/items.ts';
import { fromFragment, toFragment } from '../../../ui/dossier/share.ts';
import { toCsv } from '../../../ui/list/csv.ts';

const item = (at: string, note = ''): DossierItem => ({ at, title: at, note });
const three = [
  item('measure/M1.1'),
  item('link/measure/M1.1/involves/partner/communes'),
  item('measures?all=communes'),
];
const places = (items: readonly DossierItem[]) => items.map(({ at }) => at[0]).join('');

describe('an item', () => {
  test.each([
    ['measure/M7.7', 'node'],
    ['passage/pgsp-2017-2020/1463-1463-c57c906d', 'node'],
    ['link/measure/M1.1/involves/partner/communes', 'link'],
    ['measures?all=communes', 'view'],
    ['path?from=initiative/coffee-with-a-cop&to=measure/M7.1', 'view'],
    ['ask?q=a/b', 'view'],
    ['gaps', 'view'],
    ['gaps#EMPTY_OBJECTIVES', 'view'],
    ['initiative/antenne-lisa-peterbos#observation/antenne-lisa-peterbos/demandes-traitees/2021', 'view'],
  ])('at %s is a %s', (at, kind) => {
    expect(kindOf({ at })).toBe(kind);
  });

  test('comes in once, at the end, as long as there is room', () => {
    expect(withItem(three, item('measure/M1.1', 'again'))).toEqual(three);
    expect(withItem(three, item('zone/5339')).at(-1)?.at).toBe('zone/5339');
    const many = Array.from({ length: MOST_ITEMS }, (_, index) => item(`measure/M1.${index}`));
    expect(withItem(many, item('zone/5339'))).toHaveLength(MOST_ITEMS);
  });

  test('moves up and down, and stops at the ends', () => {
    const [a, b, c] = ['a/1', 'b/1', 'c/1'].map((at) => item(at)) as [DossierItem, DossierItem, DossierItem];
    expect(places(moved([a, b, c], 'a/1', 1))).toBe('bac');
    expect(places(moved([a, b, c], 'c/1', 0))).toBe('cab');
    expect(places(moved([a, b, c], 'a/1', -1))).toBe('abc');
    expect(places(moved([a, b, c], 'c/1', 9))).toBe('abc');
    expect(places(moved([a, b, c], 'd/1', 0))).toBe('abc');
  });

  test('has a note of its own, which has an end', () => {
    const [first, ...others] = noted(three, 'measure/M1.1', 'x'.repeat(LONGEST_NOTE + 1));
    expect(first?.note).toHaveLength(LONGEST_NOTE);
    expect(others.every(({ note }) => note === '')).toBe(true);
  });

  test('shows its first quotation, or all as the reader wants', () => {
    const all = quoted(three, 'measure/M1.1', true);
    expect(all.map(({ allQuotes }) => allQuotes)).toEqual([true, undefined, undefined]);
    expect(quoted(all, 'measure/M1.1', false)).toEqual(three);
  });

  test('goes and leaves the others', () => {
    expect(withoutItem(three, 'measure/M1.1')).toEqual(three.slice(1));
  });
});

describe('what was stored', () => {
  test('is read as it was written', () => {
    const dossier = dossierOf(quoted(three, 'measure/M1.1', true), { title: 'For the meeting' });
    expect(readDossier(JSON.parse(JSON.stringify(dossier)))).toEqual(dossier);
  });

  test.each([null, undefined])('may be %s, which is an empty dossier', (nothing) => {
    expect(readDossier(nothing)).toEqual(dossierOf([]));
  });

  test.each([[42], ['words'], [[]], [{}], [{ version: 2, items: [] }], [{ version: 1, items: 'none' }]])(
    'that is %j is told as lost',
    (broken) => {
      expect(readDossier(broken)).toEqual(dossierOf([], { lost: 1 }));
    },
  );

  test.each([
    'https://example.org/',
    '//example.org/x',
    'javascript:alert(1)',
    '/measure/M1.1',
    'measure/M1.1 x',
    'measure//M1.1',
    '',
  ])('does not lead to “%s”', (at) => {
    const stored = { version: 1, items: [{ at, title: '', note: '' }, three[0], null, 7] };
    expect(readDossier(stored)).toEqual(dossierOf([three[0]!], { lost: 3 }));
  });

  test('holds nothing twice and no more than there is room for', () => {
    const many = Array.from({ length: MOST_ITEMS + 5 }, (_, index) => item(`measure/M1.${index}`));
    expect(readDossier(dossierOf([...many, many[0]!]))).toMatchObject({ items: many.slice(0, MOST_ITEMS), lost: 6 });
  });

  test('never breaks the page, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => {
        expect(readDossier(stored).version).toBe(1);
        expect(readDossier({ version: 1, items: stored }).lost).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('a link', () => {
  test('carries a dossier; titles of things are left to the data', async () => {
    const noteful = [
      { ...item('measure/M1.1', 'Où ? « ici » – 100 %'), allQuotes: true },
      { ...item('gaps'), title: 'Ce qui manque' },
    ];
    const fragment = await toFragment({ title: 'Réunion', items: noteful });
    expect(fragment).toMatch(/^#items=[\w-]+$/);
    expect(await fromFragment(fragment)).toEqual(dossierOf(noteful, { title: 'Réunion' }));
  });

  test('of a hundred things stays shorter than two thousand signs', async () => {
    const hundred = Array.from({ length: 100 }, (_, index) => item(`measure/M${1 + (index % 10)}.${index}`));
    expect((await toFragment(dossierOf(hundred))).length).toBeLessThan(2000);
  });

  test('that was cut or altered says so', async () => {
    const fragment = await toFragment(dossierOf(three));
    expect(await fromFragment(fragment.slice(0, -6))).toEqual(dossierOf([], { lost: 1 }));
    expect(await fromFragment('#items=%%%')).toEqual(dossierOf([], { lost: 1 }));
  });

  test('of another page carries none', async () => {
    expect(await fromFragment('')).toBeNull();
    expect(await fromFragment('#L12-L14')).toBeNull();
  });
});

const told: Told = {
  kind: 'Measure',
  title: 'M1.1 *Form* them',
  note: '- first\n1. second',
  certainty: 'Stated',
  quote: 'Deux\nlignes [ici]',
  citation: 'Plan. https://example.org/id/measure/M1.1_x',
  permalink: 'https://example.org/id/measure/M1.1',
};

describe('an export', () => {
  test('in Markdown keeps the reader’s words and the source’s from being taken for signs', () => {
    expect(toMarkdown('Dossier *A*', [told])).toBe(`# Dossier \\*A\\*

## 1. M1.1 \\*Form\\* them

[Measure](<https://example.org/id/measure/M1.1>) · Stated

\\- first
1\\. second

> Deux
> lignes \\[ici\\]

Plan. https://example.org/id/measure/M1.1_x
`);
  });

  test('in Markdown leaves out what there is not', () => {
    const view = { ...told, title: 'A list', note: '', certainty: '', quote: '', citation: 'A list.' };
    expect(toMarkdown('Dossier', [view])).toBe(
      '# Dossier\n\n## 1. A list\n\n[Measure](<https://example.org/id/measure/M1.1>)\n\nA list.\n',
    );
  });

  test('as a table has a row for each item under its headings', () => {
    const headings = Object.fromEntries(Object.keys(told).map((column) => [column, `the ${column}`])) as never;
    const [first, second] = toTable(headings, [told]);
    expect(first).toContain('the note');
    expect(second?.[first!.indexOf('the note')]).toBe(told.note);
  });
});

describe('a table written in the browser', () => {
  test('quotes what needs it and disarms formulas, as the server does', () => {
    expect(
      toCsv([
        ['a', 'b,c'],
        ['=1+1', 'say "x"'],
        ['two\nlines', ' '],
      ]),
    ).toBe('\uFEFFa,"b,c"\r\n\'=1+1,"say ""x"""\r\n"two\nlines"," "\r\n');
    expect(toCsv([['a;b', 'c,d']], ';')).toBe('\uFEFF"a;b";c,d\r\n');
  });
});
