/**
 * The report as parsed, before other documents join it, in files that a person can read against its source.
 * `npm run golden` writes them anew; CI fails when they drift.
 */
import { expect, test } from 'vitest';
import { goldenOf } from '../support/golden.ts';
import { REPORT, report } from '../support/report.ts';

const parsed = { version: 'as parsed', entities: report.entities, relations: report.relations };

test.each([
  ['initiatives', ['Initiative']],
  ['activities', ['Activity']],
  ['figures', ['Observation']],
  [
    'frame',
    [
      'Resolution',
      'Volet',
      'Period',
      'PoliceZone',
      'Commune',
      'Organisation',
      'Function',
      'Place',
      'CrossReference',
    ],
  ],
] as const)('the %s of the report are those on file', async (name, kinds) => {
  await expect(goldenOf(parsed, REPORT, kinds)).toMatchFileSnapshot(`report-${name}.yaml`);
});
