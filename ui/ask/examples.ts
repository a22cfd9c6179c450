/** Questions of the home page, by their names in the messages; each has an answer in each language. */
export const EXAMPLES = [
  'exampleBoth',
  'exampleGaps',
  'exampleReaction',
  'exampleHarassment',
  'exampleZones',
  'exampleFigure',
] as const;
