import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortKey } from '../../../../ingest/load/sortKey.ts';

const byKey = (one: string, other: string) => (sortKey(one) < sortKey(other) ? -1 : 1);

test('ids sort as people count', () => {
  const inOrder = [
    'measure/M1.1',
    'measure/M1.2',
    'measure/M1.10',
    'measure/M2.1',
    'measure/M10.2',
    'measure/M10.15',
    'theme/1',
  ];
  expect(inOrder.toReversed().toSorted(byKey)).toEqual(inOrder);
});

test('two numbers in the same place always sort as numbers', () => {
  const numbers = fc.array(fc.nat({ max: 99_999_999 }), { minLength: 2, maxLength: 2 });
  fc.assert(
    fc.property(numbers, fc.string({ unit: 'grapheme' }), ([one, other], tail) => {
      const text = `${tail.replace(/\d/g, '')}`;
      const [first, second] = [sortKey(`measure/M${one}.${text}`), sortKey(`measure/M${other}.${text}`)];
      expect(Math.sign(first < second ? -1 : first > second ? 1 : 0)).toBe(Math.sign(one! - other!));
    }),
  );
});
