/**
 * The plan as parsed and linked to its partners, before other documents join it, as a file that a person can read
 * against its source. `npm run golden` writes it anew; CI fails when it drifts.
 */
import { expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../data/model/root.ts';
import { linkPartners, partnersShape } from '../../ingest/link/partners.ts';
import { unite } from '../../ingest/link/unite.ts';
import { discrepanciesShape } from '../../ingest/parse/plan/discrepancies.ts';
import { parsePlan } from '../../ingest/parse/plan/plan.ts';
import { readYaml } from '../../ingest/read/yaml.ts';
import { goldenOf } from '../support/golden.ts';
import { sourceText } from '../support/sources.ts';

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
  const source = sourceText('pgsp-2017-2020');
  const plan = parsePlan(source, readYaml(PROJECT_ROOT, 'data/curation/discrepancies.yaml', discrepanciesShape));
  const curation = readYaml(PROJECT_ROOT, 'data/curation/partners.yaml', partnersShape);
  const parsed = unite([plan, linkPartners(source, plan.partnerCells, curation, true)]);
  expect(parsed.problems).toEqual([]);
  await expect(goldenOf({ version: 'as parsed', ...parsed }, source.id, PLAN_KINDS)).toMatchFileSnapshot('plan.yaml');
});
