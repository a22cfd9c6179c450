/** Literal words, by MiniSearch; the analysis of the text is ours. */
import MiniSearch from 'minisearch';
import { stem } from '../../data/language/stem.ts';
import { STOP_WORDS } from '../../data/language/stopwords.ts';
import { tokens } from '../../data/language/tokens.ts';
import type { Token } from '../../data/language/tokens.ts';
import { isCapitals } from '../../data/thesaurus/lexicon.ts';
import { FIELDS } from './documents.ts';
import type { SearchDocument } from './documents.ts';
import type { Interpretation, QueryWord, Unit } from './interpret.ts';
import { RANKING } from './ranking.ts';

/** The stem of a word of a French text; an abbreviation has none (CORES is not the plural of COR). */
export function frenchStem(token: Token): string {
  return isCapitals(token) ? token.word : stem(token.word, 'fr');
}

/** Stems of a French text without its stop words. */
function frenchStems(text: string): string[] {
  return tokens(text)
    .filter((token) => !STOP_WORDS.fr.has(token.word) || isCapitals(token))
    .map(frenchStem);
}

/** The French stems of a word of a query, in each of its readings. */
export function stemsOf({ token, readAs, isAbbreviation }: QueryWord): string[] {
  return isAbbreviation ? [token.word] : readAs.map((word) => stem(word, 'fr'));
}

export class WordIndex {
  private readonly index = new MiniSearch<SearchDocument & { position: number }>({
    fields: [...FIELDS],
    idField: 'position',
    tokenize: frenchStems,
    processTerm: (term) => term,
  });

  constructor(documents: readonly SearchDocument[]) {
    this.index.addAll(documents.map((document, position) => ({ ...document, position })));
  }

  /** Position and score of each document that holds one of the words, with the stems that it holds. */
  scores(interpretation: Interpretation): { position: number; score: number; stems: readonly string[] }[] {
    const weights = wordWeights(interpretation);
    if (weights.size === 0) return [];
    const results = this.index.search([...weights.keys()].join(' '), {
      tokenize: (text) => text.split(' '),
      boostTerm: (term) => weights.get(term) ?? 1,
      boost: RANKING.wordField,
    });
    return results.map(({ id, score, terms }) => ({ position: id as number, score, stems: terms }));
  }
}

/** The French stems to look for, each with its weight. */
export function wordWeights({ words, units, languages }: Interpretation): Map<string, number> {
  const weights = new Map<string, number>();
  const inFrench = languages.includes('fr') ? 1 : RANKING.foreignWords;
  words.forEach((word, index) => {
    if (languages.some((language) => STOP_WORDS[language].has(word.token.word)) && !word.isAbbreviation) return;
    const unit = units.find((one) => one.words.includes(index));
    const weight = inFrench * RANKING.reading[word.reading] * unitWeight(unit, word);
    for (const one of stemsOf(word)) weights.set(one, Math.max(weight, weights.get(one) ?? 0));
  });
  return weights;
}

/** A word that names no concept has only itself to be found by; one of several that name a concept says little alone. */
function unitWeight(unit: Unit | undefined, { isAbbreviation }: QueryWord): number {
  if (!unit || unit.concepts.length === 0) return RANKING.withoutConcept;
  if (isAbbreviation) return RANKING.abbreviation;
  return unit.words.length > 1 ? RANKING.partOfName : 1;
}
