import { describe, expect, test } from 'vitest';
import type { ReportCuration } from '../../../ingest/parse/report/curation.ts';
import { parseReport } from '../../../ingest/parse/report/report.ts';
import { curation, report, source } from '../../support/report.ts';

const everything = [...report.entities, ...report.relations];

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
