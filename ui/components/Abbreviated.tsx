/** A text in which the plan's abbreviations carry what they stand for. */
import type { ReactNode } from 'react';
import type { Abbreviated_AbbreviationFragment } from '../generated/operations.ts';

interface AbbreviatedProps {
  text: string;
  abbreviations: readonly Abbreviated_AbbreviationFragment[];
}

export function Abbreviated({ text, abbreviations }: AbbreviatedProps): ReactNode {
  const longForms = new Map(abbreviations.map(({ short, long }) => [short, long]));
  return splitAbbreviations(text, [...longForms.keys()]).map((part, index) => {
    const long = longForms.get(part);
    return long ? (
      <abbr key={index} title={long}>
        {part}
      </abbr>
    ) : (
      part
    );
  });
}

/** Cuts a text around each whole-word occurrence of the given short forms; joined, the parts are the text. */
export function splitAbbreviations(text: string, shorts: readonly string[]): string[] {
  if (shorts.length === 0) return [text];
  const longestFirst = [...shorts].sort((a, b) => b.length - a.length);
  const anyOf = longestFirst.map((short) => short.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return text.split(new RegExp(`(?<![\\p{L}\\p{N}])(${anyOf})(?![\\p{L}\\p{N}])`, 'u')).filter((part) => part !== '');
}
