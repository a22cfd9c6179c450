/**
 * The three contracts as parsed, each in a file that a person can read against its source.
 * `npm run golden` writes them anew; CI fails when they drift.
 */
import { expect, test } from 'vitest';
import { unite } from '../../ingest/link/unite.ts';
import { contracts } from '../support/contracts.ts';
import { goldenOf } from '../support/golden.ts';

const CONTRACT_KINDS = [
  'Contract',
  'Allocation',
  'Sector',
  'GeneralObjective',
  'StrategicObjective',
  'OperationalObjective',
  'ExpectedResult',
  'Indicator',
] as const;

/** As parsed, before other documents, mentions and links join them: those would drift the files for reasons of their own. */
const parsed = { version: 'as parsed', ...unite([contracts]) };

test.each(['bruxelles-2018-2019', 'verviers-2018-2019', 'molenbeek-saint-jean-2023'])(
  'the parsed contract of %s is the one on file',
  async (name) => {
    await expect(goldenOf(parsed, `document/contrat-${name}`, CONTRACT_KINDS)).toMatchFileSnapshot(
      `contract-${name}.yaml`,
    );
  },
);
