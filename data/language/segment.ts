/** Cuts compound words into the words of a vocabulary: fietsdiefstalpreventie is fiets + diefstal + preventie. */

/** What may stand between the parts of a Dutch compound. */
const LINKS = ['', 's', 'e', 'en', 'er', 'n'];
const SHORTEST_PART = 3;

/**
 * @param word folded
 * @param isWord whether a part is a word of the vocabulary
 * @returns the parts, longest first cut first; null when the word cannot be cut
 */
export function splitCompound(word: string, isWord: (part: string) => boolean, maxParts = 4): string[] | null {
  if (maxParts < 2) return null;
  for (let length = word.length - SHORTEST_PART; length >= SHORTEST_PART; length--) {
    const head = word.slice(0, length);
    if (!isWord(head)) continue;
    for (const link of LINKS) {
      const tail = word.slice(length + link.length);
      if (!word.startsWith(link, length) || tail.length < SHORTEST_PART) continue;
      if (isWord(tail)) return [head, tail];
      const rest = splitCompound(tail, isWord, maxParts - 1);
      if (rest) return [head, ...rest];
    }
  }
  return null;
}
