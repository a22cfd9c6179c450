/**
 * What counts how much. The figures were chosen on the judged queries of test/relevance and rounded: near them the
 * score is flat (chosen on four fifths of dev.json, they score .908 on the rest), and a figure that helps only when it
 * is exact helps nobody.
 */
export const RANKING = {
  /** Naming a thing in the title says more than in the text; the theme it stands in says little. */
  field: { title: 1.5, text: 1, context: 0.5 },
  /** A concept inside a longer one (`victimes` in `aide aux victimes`). */
  nested: 0.3,
  /** Weight of a narrower concept by steps down: a kind of the thing is nearly the thing. */
  narrower: [1, 0.75, 0.55, 0.4],
  /** Weight of a broader concept by steps up: the whole may be about the part. */
  broader: [1, 0.25, 0.1],
  related: 0.25,
  /** A thing named in several words was hardly met by chance. */
  severalWords: 1.5,
  /** Added, for its rarity, to a document that holds every word of a name of several, or of the query. */
  verbatim: 0.2,
  /** Whom it is for says less than what it is, when a query asks for both. */
  audience: 0.7,
  /** From this weight on, a concept counts as the thing asked for when it is asked how rare the thing is. */
  sameThing: 0.5,
  /** Half of what many mentions are worth is reached at this many, in a document of middling length. */
  saturation: 1,
  /** How far long documents are marked down, 0 to 1: what is said in two lines of fifty is said in passing. */
  length: 0.5,
  /** Words of a document that is neither short nor long: between the plan's measures and the report's descriptions. */
  middlingLength: 150,
  /** The weight of literal words beside concepts; MiniSearch gives scores of 5 to 15 where a concept gives 1 to 4. */
  words: 0.1,
  /** The weight of the fields for literal words. */
  wordField: { title: 1.5, text: 1, context: 0.4, names: 0.7 },
  /** Words in a language that is not that of the texts are mostly names and chance likenesses. */
  foreignWords: 0.15,
  /** A single word of a name of several words (`protection` of `protection de l'enfance`). */
  partOfName: 0.3,
  /** An abbreviation in the very letters of the query means one thing, where its concept may hold several. */
  abbreviation: 1.7,
  /** A word that names no concept. */
  withoutConcept: 2,
  /** What is left of a word's weight when it was not read as written. */
  reading: { AS_WRITTEN: 1, CORRECTED: 0.8, COMPOUND: 0.5, PREFIX: 0.5, KINDRED: 0.5 },
  /** People look for what is to be done and what was done; the rest is found as well, but after. */
  kind: { Measure: 1, Initiative: 1 } as Readonly<Record<string, number>>,
  otherKinds: 0.2,
  /** An initiative that the report only lists is a name without a text to judge by. */
  withoutText: 0.4,
  /** What scores less than this share of the best is a chance likeness, and is left out. */
  floor: 0.08,
} as const;
