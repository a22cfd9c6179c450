/** The French words that Dutch and English ones resemble: “psychologisch” and “psychological” are “psychologique”. */
import type { LanguageCode } from './fold.ts';

/** Endings, and the French ones that stand for them; folded, the longest first. */
const ENDINGS: Record<LanguageCode, readonly (readonly [string, readonly string[]])[]> = {
  fr: [],
  nl: [
    ['iteiten', ['ites']],
    ['iteit', ['ite']],
    ['ische', ['ique', 'iques']],
    ['isch', ['ique']],
    ['ering', ['ation']],
    ['aties', ['ations']],
    ['atie', ['ation']],
    ['ties', ['tions']],
    ['tie', ['tion']],
    ['sies', ['sions']],
    ['sie', ['sion']],
    ['ieve', ['if', 'ive']],
    ['ief', ['if', 'ive']],
    ['ieke', ['ique', 'iques']],
    ['iek', ['ique']],
    ['euze', ['eux', 'euse']],
    ['eus', ['eux']],
    ['aire', ['aire', 'aires']],
    ['air', ['aire']],
    ['aal', ['al', 'ale', 'el']],
    ['ale', ['al', 'ale', 'aux', 'el']],
    ['eel', ['el', 'elle']],
    ['ele', ['el', 'elle']],
    ['eren', ['er']],
    ['isme', ['isme']],
    ['isten', ['istes']],
    ['ist', ['iste']],
    ['uur', ['ure']],
    ['ing', ['ation', 'age']],
  ],
  en: [
    ['ically', ['ique']],
    ['ical', ['ique', 'iques']],
    ['ities', ['ites']],
    ['ity', ['ite']],
    ['ary', ['aire', 'aires']],
    ['ous', ['eux']],
    ['ive', ['if', 'ive']],
    ['ist', ['iste']],
    ['ism', ['isme']],
    ['ogy', ['ogie']],
    ['ic', ['ique', 'iques']],
    ['al', ['al', 'ale', 'aux', 'el', 'elle', 'ale']],
    ['or', ['eur']],
    ['er', ['eur', 're']],
    ['cy', ['ce']],
    ['y', ['ie', 'e']],
  ],
};

/** Shorter words resemble each other by chance. */
const SHORTEST = 6;

/**
 * @param word folded
 * @param exists whether there is such a French word, folded
 * @returns the French word, or null when there is none or the word is French already
 */
export function cognate(word: string, language: LanguageCode, exists: (french: string) => boolean): string | null {
  if (word.length < SHORTEST) return null;
  for (const [ending, instead] of ENDINGS[language]) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    const found = spellings(stem, language).flatMap((each) => instead.map((end) => each + end));
    const french = found.find(exists);
    if (french !== undefined) return french;
  }
  return null;
}

/** Dutch writes k where French writes c. */
function spellings(stem: string, language: LanguageCode): string[] {
  return language === 'nl' && stem.includes('k') ? [stem, stem.replace(/k/g, 'c')] : [stem];
}
