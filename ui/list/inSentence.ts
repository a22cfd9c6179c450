/** Names of one word, whose capital is not only that of a beginning. */
const NAMES: ReadonlySet<string> = new Set(['Unia']);

/** A label inside a sentence: `Police zones` becomes `police zones`; `SPF Justice` and `Unia` stay. */
export function inSentence(label: string): string {
  const rest = label.slice(1);
  return NAMES.has(label) || rest !== rest.toLowerCase() ? label : label.charAt(0).toLowerCase() + rest;
}
