/** One written form for what people write in several: case, accents, ligatures and apostrophes do not count. */

const LIGATURES: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ĳ: 'ij' };

/** The three languages of the product. The sources are in French. */
export const LANGUAGES = ['fr', 'nl', 'en'] as const;

export type LanguageCode = (typeof LANGUAGES)[number];

/** @returns the text in lower case without accents, with `'` for every apostrophe; idempotent */
export function fold(text: string): string {
  if (/^[a-z0-9]*$/.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[œæßĳ]/g, (letter) => LIGATURES[letter] ?? letter)
    .replace(/[’‘ʼ´`]/g, "'");
}

/** Whether a letter of the text bears an accent, a trema or a cedilla. */
export function isAccented(text: string): boolean {
  return /\p{M}/u.test(text.normalize('NFD'));
}
