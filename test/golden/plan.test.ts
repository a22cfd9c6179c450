/**
 * The whole parsed plan, kept as a file that a person can read and a change must show up in.
 * `npm run golden` writes it anew; CI fails when it drifts.
 */
import { expect, test } from 'vitest';
import { buildDataset } from '../../ingest/pipeline.ts';
import { goldenOf } from '../support/golden.ts';

const PLAN_KINDS = [
  'Plan',
  'TransversalObjective',
  'Theme',
  'SubTheme',
  'Axis',
  'Measure',
  'Action',
  'Partner',
  'Discrepancy',
  'CrossReference',
  'Abbreviation',
] as const;

test('the parsed plan is the one on file', async () => {
  const { dataset } = buildDataset();
  await expect(goldenOf(dataset, 'document/pgsp-2017-2020', PLAN_KINDS)).toMatchFileSnapshot('plan.yaml');
});
