/**
 * The report as parsed, in files that a person can read against its source.
 * `npm run golden` writes them anew; CI fails when they drift.
 */
import { expect, test } from 'vitest';
import { buildDataset } from '../../ingest/pipeline.ts';
import { goldenOf } from '../support/golden.ts';

const REPORT = 'document/rapport-citoyens-police-2023-2024';

const { dataset } = buildDataset();

test.each([
  ['initiatives', ['Initiative']],
  ['activities', ['Activity']],
  ['figures', ['Observation']],
  ['frame', ['Resolution', 'Volet', 'Period', 'PoliceZone', 'Commune', 'Organisation', 'Function', 'Place']],
] as const)('the %s of the report are those on file', async (name, kinds) => {
  await expect(goldenOf(dataset, REPORT, kinds)).toMatchFileSnapshot(`report-${name}.yaml`);
});
