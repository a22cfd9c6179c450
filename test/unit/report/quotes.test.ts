import { describe, expect, test } from 'vitest';
import type { ReportCuration } from '../../../ingest/parse/report/curation.ts';
import { parseReport } from '../../../ingest/parse/report/report.ts';
import { curation, report, source } from '../../support/report.ts';

const everything = [...report.entities, ...report.relations];

/** All letters and digits in a row, so that a name broken at the end of a line is found. */
function lettersOf(words: string): string {
  return words.replace(/[^\p{L}\d]/gu, '').toLowerCase();
}

/** The number, names and other spellings of a zone or a commune. */
function namesOf(id: string): string[] {
  const { label, properties } = report.entities.find((entity) => entity.id === id) ?? { label: '', properties: {} };
  const { aliases = [], number } = properties as { aliases?: string[]; number?: string };
  return [label, ...aliases, ...(number === undefined ? [] : [number])];
}

describe('every quote', () => {
  test('stands between its lines, character for character', () => {
    for (const { citations } of everything)
      for (const { firstLine, lastLine, quote } of citations) {
        const lines = source.lines.slice(firstLine - 1, lastLine).join('\n');
        expect(lines.includes(quote), `lines ${firstLine}-${lastLine}: ${quote}`).toBe(true);
        expect(source.lines[firstLine - 1]).toContain(quote.split('\n')[0]);
        expect(source.lines[lastLine - 1]).toContain(quote.split('\n').at(-1));
      }
  });

  test('proves something: each node and relation has one', () => {
    expect(everything.filter(({ citations }) => citations.length === 0)).toEqual([]);
  });

  test('names the zone or the commune that it places something in', () => {
    const unnamed = report.relations
      .filter(({ type, basis }) => basis === 'STATED' && (type === 'IN_ZONE' || type === 'IN_COMMUNE'))
      .filter(({ to, citations }) => {
        const words = lettersOf(citations.map(({ quote }) => quote).join(' '));
        return !namesOf(to).some((name) => words.includes(lettersOf(name)));
      });
    expect(unnamed.map(({ from, to }) => `${from} in ${to}`)).toEqual([
      // “la jeunesse uccloise”
      'initiative/village-associatif-a-destination-de-la-jeunesse-uccloise in commune/uccle',
      // “les 3 communes de la zone de police, à savoir, Anderlecht, Saint-Gilles et Forest”
      'observation/participation-du-pole-jeunesse-au-projet-mene-par-jes-vzw/communes-analysees in zone/5341',
      // “64 opérations conjointes, dont 27 à Centre et 37 au Peterbos”
      'observation/lisa-local-integrated-security-antenna/operations-conjointes-avec-la-police-antennes-d-anderlecht/2023 in commune/anderlecht',
    ]);
  });

  test('a judgement has its reason, a derivation its rule', () => {
    expect(everything.filter(({ basis, reason }) => basis === 'CURATED' && !reason)).toEqual([]);
    expect(everything.filter(({ basis, rule }) => basis === 'DERIVED' && !rule)).toEqual([]);
    expect(new Set(everything.map(({ basis }) => basis))).toEqual(new Set(['STATED', 'DERIVED', 'CURATED']));
  });

  test('leaves out the names of persons', () => {
    expect(source.lines.join('\n')).toContain('Vlasselaer');
    expect(JSON.stringify(report)).not.toContain('Vlasselaer');
  });
});

describe('a fact whose words do not stand', () => {
  /** The curation with the first initiative of its first file changed. */
  function withFirst(change: (first: ReportCuration['initiatives'][number]['data'][number]) => void): ReportCuration {
    const [file, ...rest] = curation.initiatives;
    if (!file) throw new Error('no file of initiatives');
    const data = structuredClone(file.data);
    if (data[0]) change(data[0]);
    return { ...curation, initiatives: [{ ...file, data }, ...rest] };
  }

  test('is refused with file and line, and with where the words do stand', () => {
    const { problems } = parseReport(
      source,
      withFirst((first) => (first.title.at = [1, 2])),
    );
    expect(problems).toEqual([
      expect.objectContaining({
        file: 'data/curation/report/initiatives/volet-1.yaml',
        line: expect.any(Number),
        remedy: 'they stand in lines 114-116: mend `at`, or quote other words',
      }),
    ]);
  });

  test('is refused when the words stand nowhere', () => {
    const { problems } = parseReport(
      source,
      withFirst((first) => (first.title.quote = 'une publication sur la météo')),
    );
    expect(problems.map(({ remedy }) => remedy)).toEqual([
      'copy the words from the source, with its apostrophes and quotation marks',
    ]);
  });

  test('a number must stand in its quote', () => {
    const { observations } = curation;
    const data = structuredClone(observations.data);
    const cadets = data.find(({ value }) => value === 130);
    if (cadets) cadets.value = 131;
    const { problems } = parseReport(source, { ...curation, observations: { ...observations, data } });
    expect(problems).toEqual([
      expect.objectContaining({ message: '131 does not stand in the quote', file: observations.file }),
    ]);
  });

  test('a body that does not exist is refused', () => {
    const { problems } = parseReport(
      source,
      withFirst((first) => (first.lead = [{ body: 'organisation/nobody' }])),
    );
    expect(problems.map(({ message }) => message)).toEqual(['organisation/nobody does not exist']);
  });
});
