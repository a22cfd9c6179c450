/** What a measure refers to: the federal framework note, circulars and laws, or another part of this plan. */

export interface Reference {
  /** As printed, with lost blanks and stray commas mended: `NCSI M16, 4.3`. */
  text: string;
  /** The document referred to; an abbreviation of the plan where there is one. */
  target: string;
  /** The exact characters in the text searched. */
  words: string;
}

/**
 * The forms met in the plan. “NCSI M16” is measure 16 of the federal framework note, not of this plan;
 * it is also printed “NCSIM11”, “NCSI, M16” and, in M1.10, “M1 NC 4.6.1”.
 */
const FORMS: { pattern: RegExp; target: string; text: (match: RegExpMatchArray) => string }[] = [
  { pattern: /NCSI,? ?M(\d+), ?([\d.]*\d)/g, target: 'NCSI', text: (match) => `NCSI M${match[1]}, ${match[2]}` },
  { pattern: /M\d+ NC [\d.]*\d/g, target: 'NCSI', text: (match) => match[0] },
  { pattern: /COL \d+\/\d+/g, target: 'COL', text: (match) => match[0] },
  { pattern: /PASR \d{4}-\d{4}/g, target: 'PASR', text: (match) => match[0] },
  { pattern: /Plan Alcool/g, target: 'Plan Alcool', text: (match) => match[0] },
  { pattern: /Circulaire GPI \d+\w*/g, target: 'GPI', text: (match) => match[0] },
  { pattern: /articles? [\d-]+ du Code pénal social/g, target: 'Code pénal social', text: (match) => match[0] },
  { pattern: /A\.R\. \d+\/\d+\/\d+/g, target: 'A.R.', text: (match) => match[0] },
  { pattern: /loi du \d+ \p{Ll}+ \d{4}/gu, target: 'loi', text: (match) => match[0] },
  {
    pattern: /Plan [Bb]ruxellois de [Pp]révention et de [Pp]roximité(?: \d{4}-\d{4})?/g,
    target: 'PBPP',
    text: (match) => match[0],
  },
  {
    pattern: /Plan régional de sécurité transport en commun/g,
    target: 'Plan régional de sécurité transport en commun',
    text: (match) => match[0],
  },
  {
    pattern: /Note stratégique relative [^.]* du \d+ \p{Ll}+ \d{4}/gu,
    target: 'Note stratégique',
    text: (match) => match[0],
  },
  {
    pattern: /Protocole d'accord entre [^(]* du \d+ \p{Ll}+ \d{4}/gu,
    target: "Protocole d'accord",
    text: (match) => match[0],
  },
  {
    pattern: /recommandations de \d{4} du Centre Fédéral d'Expertise des Soins de Santé/g,
    target: 'KCE',
    text: (match) => match[0],
  },
  {
    pattern: /plan d'action contre le vol de vélo/g,
    target: "Plan d'action contre le vol de vélo",
    text: (match) => match[0],
  },
  { pattern: /plan d'action du SIRS/g, target: 'SIRS', text: (match) => match[0] },
];

/** References of a text to documents outside this plan, in the order of the text. */
export function referencesIn(text: string): Reference[] {
  return FORMS.flatMap(({ pattern, target, text: shape }) =>
    [...text.matchAll(pattern)].map((match) => ({ at: match.index, text: shape(match), target, words: match[0] })),
  )
    .sort((a, b) => a.at - b.at)
    .map(({ text: shown, target, words }) => ({ text: shown, target, words }));
}

/** Codes of other measures of this plan that a text names; “NCSI M3” and “M1 NC” have no dot and are none. */
export function measureCodesIn(text: string): string[] {
  return [...text.matchAll(/\bM\d+\.\d+\b/g)].map(([code]) => code);
}

/** Numbers of the transversal objectives of this plan that a text names. */
export function transversalObjectivesIn(text: string): { number: number; words: string }[] {
  return [...text.matchAll(/objectif transversal (\d)/g)].map((match) => ({
    number: Number(match[1]),
    words: match[0],
  }));
}
