/** Names and texts as Turtle writes them: https://www.w3.org/TR/turtle/#sec-escapes */

/** An IRI between angle brackets; characters that an IRI cannot hold are percent-encoded. */
export function iri(address: string): string {
  return `<${address.replace(/[\p{Cc} <>"{}|^`\\]/gu, encodeURIComponent)}>`;
}

/** A text in a language. */
export function literal(text: string, language: string): string {
  return `"${text.replace(/[\p{Cc}"\\]/gu, escaped)}"@${language}`;
}

const SHORT: Record<string, string> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escaped(character: string): string {
  return SHORT[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
