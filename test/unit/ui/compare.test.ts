/** What is compared, and what things have in common. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareSides, distinct, sharedCount } from '../../../ui/compare/comparison.ts';
import type { Member } from '../../../ui/compare/comparison.ts';
import { comparePath, readCompared, refusalOf } from '../../../ui/compare/query.ts';

const side = (...keys: string[]) => ({
  aspects: [{ key: 'partners', name: 'Partners', members: keys.map((key): Member => ({ key, text: key })) }],
});

describe('an address', () => {
  test('names what is compared, readably and each once', () => {
    const ids = ['measure/M1.1', 'measure/M1.2'];
    expect(comparePath('en', ids)).toBe('/en/compare?ids=measure/M1.1,measure/M1.2');
    expect(readCompared(new URLSearchParams('ids=measure/M1.1,measure/M1.2,measure/M1.1'))).toEqual(ids);
    expect(comparePath('fr', [])).toBe('/fr/compare');
  });

  test.each([
    [['measure/M1.1', 'measure/M1.2'], null],
    [['zone/5339', 'zone/5340', 'zone/5341', 'zone/5342'], null],
    [['measure/M1.1'], { why: 'few' }],
    [['measure/M1.1', 'zone/5339'], { why: 'mixed', kinds: ['Measure', 'PoliceZone'] }],
    [['measure/M1.1', 'theme/1'], { why: 'kind', id: 'theme/1' }],
    [['measure/M1.1', 'constructor/x'], { why: 'kind', id: 'constructor/x' }],
    [[1, 2, 3, 4, 5].map((number) => `measure/M1.${number}`), { why: 'many', count: 5 }],
  ])('%j is refused: %j', (ids, refusal) => {
    expect(refusalOf(ids)).toEqual(refusal);
  });
});

describe('things side by side', () => {
  test('show what all have first, then what some have, then what one has', () => {
    const [aspect] = compareSides([side('a', 'b', 'c'), side('b', 'a', 'd'), side('a', 'b', 'd', 'e')]);
    expect(aspect?.totals).toEqual([3, 3, 4]);
    expect(aspect?.groups.map(({ of, rows }) => [of, rows.map(({ member }) => member.key)])).toEqual([
      [
        [0, 1, 2],
        ['a', 'b'],
      ],
      [[1, 2], ['d']],
      [[0], ['c']],
      [[2], ['e']],
    ]);
    expect(aspect && sharedCount(aspect)).toBe(2);
  });

  test('keep what each side says of a member', () => {
    const counted = (count: number) => ({
      aspects: [{ key: 'themes', name: 'Themes', members: [{ key: 'theme/1', text: '1', count }] }],
    });
    const [aspect] = compareSides([counted(5), counted(3)]);
    expect(aspect?.groups[0]?.rows[0]?.cells.map((cell) => cell?.count)).toEqual([5, 3]);
  });

  test('have an aspect that only one side has', () => {
    const [aspect] = compareSides([{ aspects: [] }, side('a')]);
    expect(aspect?.totals).toEqual([0, 1]);
    expect(aspect?.groups[0]?.of).toEqual([1]);
    expect(aspect && sharedCount(aspect)).toBe(0);
  });

  test('lose nothing and tell nothing twice', () => {
    const keys = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'));
    fc.assert(
      fc.property(fc.array(keys, { minLength: 2, maxLength: 4 }), (lists) => {
        const [aspect] = compareSides(lists.map((list) => side(...list)));
        const rows = aspect?.groups.flatMap((group) => group.rows) ?? [];
        expect(rows.map(({ member }) => member.key).toSorted()).toEqual([...new Set<string>(lists.flat())].toSorted());
        for (const { member, cells } of rows) {
          expect(cells.map(Boolean)).toEqual(lists.map((list: string[]) => list.includes(member.key)));
        }
      }),
    );
  });
});

test('of several proofs of the same the surest counts', () => {
  const proven = (basis: 'STATED' | 'DERIVED' | 'MATCHED'): Member => ({ key: 'a', proof: { id: basis, basis } });
  const [one, ...others] = distinct([proven('MATCHED'), proven('STATED'), proven('DERIVED')]);
  expect(one?.proof?.basis).toBe('STATED');
  expect(others).toEqual([]);
});
