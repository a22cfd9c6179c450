/**
 * The figures of the plan and what they are about, in a file that a person can read against its source.
 * `npm run golden` writes it anew; CI fails when it drifts.
 */
import { expect, test } from 'vitest';
import { goldenOf } from '../support/golden.ts';
import { dataset } from '../support/links.ts';

test('the figures of the plan are those on file', async () => {
  const golden = goldenOf(dataset, 'document/pgsp-2017-2020', ['Observation']);
  await expect(golden).toMatchFileSnapshot('plan-figures.yaml');
});
