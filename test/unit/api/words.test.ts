/** The folding of words. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOf } from '../../../api/words.ts';

test.each([
  ['L’échange d’ŒUVRES', ['l', 'echange', 'd', 'oeuvres']],
  ["aujourd'hui, porte-à-porte", ['aujourd', 'hui', 'porte', 'a', 'porte']],
  ['ﬁches n° 3', ['fiches', 'n', '3']],
  ['   …', []],
])('%s is %j', (text, words) => expect(wordsOf(text)).toEqual(words));

test('folding twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const once = wordsOf(text);
      expect(wordsOf(once.join(' '))).toEqual(once);
    }),
  );
});
