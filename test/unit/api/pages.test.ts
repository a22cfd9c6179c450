/** Pages against a plain slice. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cursorOf, pageOf } from '../../../api/pages.ts';

const lists = fc
  .uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/))
  .map((keys) => keys.toSorted().map((sortKey) => ({ sortKey })));
const places = fc.option(fc.stringMatching(/^[a-z]{1,3}$/));

test('a page is the items strictly between its cursors, from the end it is asked from', () => {
  fc.assert(
    fc.property(lists, places, places, fc.nat(100), fc.boolean(), (list, after, before, size, backward) => {
      const cursors = {
        after: after === null ? null : cursorOf({ sortKey: after }),
        before: before === null ? null : cursorOf({ sortKey: before }),
      };
      const { items, hasNextPage, hasPreviousPage } = pageOf(list, { ...cursors, [backward ? 'last' : 'first']: size });
      const between = list.filter(({ sortKey }) => (!after || sortKey > after) && (!before || sortKey < before));
      expect(items).toEqual(backward ? between.slice(Math.max(0, between.length - size)) : between.slice(0, size));
      if (items.length > 0) {
        expect(hasNextPage).toBe(items.at(-1) !== list.at(-1));
        expect(hasPreviousPage).toBe(items[0] !== list[0]);
      }
    }),
  );
});
