/** XML that any reader takes, whatever the text. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { element, escaped } from '../../../api/export/xml.ts';

test('elements hold attributes, text or elements', () => {
  expect(element('a', { b: 1, c: '"<&>"' })).toBe('<a b="1" c="&quot;&lt;&amp;&gt;&quot;"/>');
  expect(element('a', {}, 'x < y & z')).toBe('<a>x &lt; y &amp; z</a>');
  expect(element('a', {}, [element('b', {}), element('c', {})])).toBe('<a>\n<b/>\n<c/>\n</a>');
});

test('line breaks in attributes are kept, characters that XML forbids are left out', () => {
  expect(escaped('a\nb\tc\rd')).toBe('a&#10;b&#9;c&#13;d');
  expect(escaped('a\u0000b\u001bc\ufffed\ud800e\udc00f')).toBe('abcdef');
  expect(escaped('👮‍♀️')).toBe('👮‍♀️');
});

const UNESCAPED: Record<string, string> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  '#10': '\n',
  '#13': '\r',
  '#9': '\t',
};

test('whatever XML may hold is read back as it was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const written = escaped(text);
      expect(written).not.toMatch(/[<>"\n\r\t]/);
      expect(written.replace(/&(#?\w+);/g, (_, name: string) => UNESCAPED[name]!)).toBe(
        // oxlint-disable-next-line no-control-regex -- these are the characters that XML forbids
        text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''),
      );
    }),
  );
});
