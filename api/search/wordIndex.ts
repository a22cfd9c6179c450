/** Literal words, by MiniSearch; the analysis of the text is ours. */
import MiniSearch from 'minisearch';
import { stem } from '../../data/language/stem.ts';
import { STOP_WORDS } from '../../data/language/stopwords.ts';
import { tokens } from '../../data/language/tokens.ts';
import { FIELDS } from './documents.ts';
import type { SearchDocument } from './documents.ts';
import type { Interpretation } from './interpret.ts';
import { RANKING } from './ranking.ts';

/** Stems of a French text without its stop words. */
export function frenchStems(text: string): string[] {
  return tokens(text)
    .filter(({ word }) => !STOP_WORDS.fr.has(word))
    .map(({ word }) => stem(word, 'fr'));
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

  /** Position and score of each document that holds one of the words. */
  scores(interpretation: Interpretation): { position: number; score: number }[] {
    const weights = wordWeights(interpretation);
    if (weights.size === 0) return [];
    const results = this.index.search([...weights.keys()].join(' '), {
      tokenize: (text) => text.split(' '),
      boostTerm: (term) => weights.get(term) ?? 1,
      boost: RANKING.wordField,
    });
    return results.map(({ id, score }) => ({ position: id as number, score }));
  }
}

/** The French stems to look for, each with its weight. */
export function wordWeights({ words, units, languages }: Interpretation): Map<string, number> {
  const weights = new Map<string, number>();
  const inFrench = languages.includes('fr') ? 1 : RANKING.foreignWords;
  words.forEach(({ token, readAs, reading }, index) => {
    if (languages.some((language) => STOP_WORDS[language].has(token.word))) return;
    const unit = units.find((one) => one.words.includes(index));
    const isPart = unit && unit.concepts.length > 0 && unit.words.length > 1;
    const weight = inFrench * RANKING.reading[reading] * (isPart ? RANKING.partOfName : 1);
    for (const word of readAs) weights.set(stem(word, 'fr'), Math.max(weight, weights.get(stem(word, 'fr')) ?? 0));
  });
  return weights;
}
