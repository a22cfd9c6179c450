/** The certainty switch is in the address, and every link carries it on. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BASES, carried, readBases, withBases } from '../../../ui/certainty/certainty.ts';

describe('the switch in an address', () => {
  test('gives back every choice; all and none are no choice', () => {
    fc.assert(
      fc.property(fc.subarray([...BASES]), (bases) => {
        const choice = bases.length === 0 || bases.length === BASES.length ? null : bases;
        expect(readBases(withBases('?words=a&pages=2', choice))).toEqual(choice);
      }),
    );
  });

  test('leaves the rest of the address alone, and is readable', () => {
    expect(withBases('?words=a+b&basis=MATCHED&pages=2', ['STATED', 'DERIVED'])).toBe(
      '?words=a+b&pages=2&basis=STATED,DERIVED',
    );
    expect(withBases('?basis=STATED', null)).toBe('');
  });

  test('skips words that mean nothing', () => {
    expect(readBases('?basis=stated,certain')).toEqual(['STATED']);
    expect(readBases('?basis=certain')).toBeNull();
  });
});

describe('a link', () => {
  test.each([
    ['/en/measure/M1.1', '/en/measure/M1.1?basis=STATED'],
    ['/en/document/x#L14-L20', '/en/document/x?basis=STATED#L14-L20'],
    ['?text=annex', '?text=annex&basis=STATED'],
    ['#L14', '?basis=STATED#L14'],
    ['/en/measures?basis=DERIVED&all=unia', '/en/measures?all=unia&basis=DERIVED'],
  ])('to %s carries the switch', (to, expected) => {
    expect(carried(to, '?words=x&basis=STATED')).toBe(expected);
  });

  test('is left as it is when all count', () => {
    expect(carried('/en/document/x?from=201#L14', '?words=x')).toBe('/en/document/x?from=201#L14');
  });
});
