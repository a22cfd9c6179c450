/** The plan's list of abbreviations: short and long forms in alternating columns, set apart by tabs. */
import type { Entity } from '../../../data/model/entities.ts';
import { entityId, slug } from '../../../data/model/identifiers.ts';
import type { SourceText } from '../../stages.ts';
import { citePart } from '../citation.ts';

/** Reads the list from `firstLine` to `lastLine`. */
export function readAbbreviations(source: SourceText, firstLine: number, lastLine: number): Entity<'Abbreviation'>[] {
  const entries: Entity<'Abbreviation'>[] = [];
  for (let line = firstLine; line <= lastLine; line++) {
    const cells = (source.lines[line - 1] ?? '').split('\t');
    for (let column = 0; column + 1 < cells.length; column += 2) {
      const short = cells[column] ?? '';
      const long = cells[column + 1] ?? '';
      if (short.trim() !== '' && long.trim() !== '') entries.push(abbreviation(source, line, short, long));
    }
  }
  return entries;
}

function abbreviation(source: SourceText, line: number, short: string, long: string): Entity<'Abbreviation'> {
  return {
    id: entityId('Abbreviation', slug(short)),
    kind: 'Abbreviation',
    label: short.trim(),
    basis: 'STATED',
    citations: [citePart(source, line, `${short}\t${long}`)],
    properties: { short: short.trim(), long: long.trim() },
  };
}

/**
 * Finds the abbreviations that a text uses, in the order of the text.
 * An abbreviation is a whole word in its own capitals: `TIC` does not stand in `particulier`, nor `BE` in `BESOIN`;
 * `I(C)T` also stands for `IT` and `ICT`.
 */
export function abbreviationsIn(text: string, list: readonly Entity<'Abbreviation'>[]): Entity<'Abbreviation'>[] {
  return list
    .map((entry) => ({ entry, at: text.search(wholeWord(entry.properties.short)) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ entry }) => entry);
}

function wholeWord(short: string): RegExp {
  const letters = short.replace(/\((\p{L})\)/gu, '$1?').replace(/[.*+^$|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\d])${letters}(?![\\p{L}\\d])`, 'u');
}
