/** XML as text: every value escaped, and what XML 1.0 has no way to write left out. */

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

export type Attributes = Record<string, string | number>;

/** @param content text, or elements already written, each on a line of its own */
export function element(name: string, attributes: Attributes, content?: string | readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  const start = `<${name}${written.join('')}`;
  if (content === undefined || content.length === 0) return `${start}/>`;
  const inside = typeof content === 'string' ? escaped(content) : `\n${content.join('\n')}\n`;
  return `${start}>${inside}</${name}>`;
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Line breaks and tabs in an attribute would otherwise be read as blanks.
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** Characters that XML 1.0 allows in no form: control characters, halves of pairs, two non-characters. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export function escaped(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"\n\r\t]/g, (character) => ENTITIES[character]!);
}
