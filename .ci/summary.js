/**
 * Sums up a run of the checks: `node summary.js <folder of vitest's JSON reports> [failed step …]`.
 * A test that ran in several reports counts once, as failed when it failed in any of them; so does a test file
 * that could not be run, and a failed step. A test that was skipped everywhere counts as neither.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, ...failedSteps] = process.argv.slice(2);

/** Status by test; a failure is never overwritten. */
const statuses = new Map(failedSteps.map((step) => [`step: ${step}`, 'failed']));

for (const name of readdirSync(folder)) {
  const { testResults } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  for (const file of testResults) {
    if (file.status === 'failed' && file.assertionResults.length === 0) note(file.name, 'failed');
    file.assertionResults.forEach(({ fullName, status }) => note(`${file.name}: ${fullName}`, status));
  }
}

function note(test, status) {
  if (statuses.get(test) !== 'failed' && (status === 'passed' || status === 'failed')) statuses.set(test, status);
}

const failed = [...statuses].filter(([, status]) => status === 'failed').map(([test]) => test);
for (const test of failed) console.log(`failed: ${test}`);
console.log(`${statuses.size - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 && statuses.size > 0 ? 0 : 1;
