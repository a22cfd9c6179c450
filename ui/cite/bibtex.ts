/** Text as a BibTeX field holds it: in ASCII, so that every BibTeX reads and sorts it. */

/** The accent commands of TeX, by the combining mark of Unicode. */
const ACCENTS: Record<string, string> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0308': '"',
  '\u030A': 'r',
  '\u030C': 'v',
  '\u0327': 'c',
};

/** What TeX would take for a command, and letters and signs that have a command of their own. */
const SIGNS: Record<string, string> = {
  '\\': '{\\textbackslash}',
  // Not `\{`, whose brace BibTeX would count.
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  $: '\\$',
  _: '\\_',
  œ: '{\\oe}',
  Œ: '{\\OE}',
  æ: '{\\ae}',
  Æ: '{\\AE}',
  ß: '{\\ss}',
  '«': '{\\guillemotleft}',
  '»': '{\\guillemotright}',
  '“': '``',
  '”': "''",
  '‘': '`',
  '’': "'",
  '–': '--',
  '—': '---',
  '…': '{\\ldots}',
  '·': '{\\textperiodcentered}',
  '•': '{\\textbullet}',
  '°': '{\\textdegree}',
  '€': '{\\texteuro}',
  '→': '{$\\rightarrow$}',
  '≥': '{$\\geq$}',
  '≤': '{$\\leq$}',
  '\u00A0': '~',
  '\u202F': '~',
};

/** Accents and signs as commands; what has none here stays as it is, which Biber reads. Line breaks become blanks. */
export function escapeBibtex(text: string): string {
  const signed = text.replace(/\s*\n\s*/g, ' ').replace(/[^A-Za-z0-9 ]/gu, (sign) => SIGNS[sign] ?? sign);
  return signed
    .normalize('NFD')
    .replace(/([A-Za-z])(\p{M})/gu, (whole, letter: string, mark: string) => accented(letter, mark) ?? whole)
    .normalize('NFC');
}

/** `{\'e}`, `{\c{c}}`, `{\^{\i}}`: an accent stands on an i without its dot. */
function accented(letter: string, mark: string): string | undefined {
  const command = ACCENTS[mark];
  if (command === undefined) return undefined;
  const base = letter === 'i' && command !== 'c' ? '\\i' : letter;
  return /[a-z]/.test(command) || base !== letter ? `{\\${command}{${base}}}` : `{\\${command}${base}}`;
}
