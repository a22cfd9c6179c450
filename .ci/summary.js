/**
 * Sums up a run of the checks: `node summary.js <folder of vitest's JSON reports, one a step> [failed step …]`.
 * A test that ran in several steps counts once, as failed when it failed in any of them. A file that could not be
 * run counts as a failure, and so does a failed step, unless its report says which test failed.
 * What was skipped everywhere counts as neither.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, ...failedSteps] = process.argv.slice(2);

/** Status by test; a failure is never overwritten. */
const statuses = new Map();
const explained = new Set();

for (const name of readdirSync(folder)) {
  const results = resultsOf(JSON.parse(readFileSync(join(folder, name), 'utf8')));
  for (const [test, status] of results) if (statuses.get(test) !== 'failed') statuses.set(test, status);
  if (results.some(([, status]) => status === 'failed')) explained.add(name.replace('.json', ''));
}
for (const step of failedSteps) if (!explained.has(step)) statuses.set(`step: ${step}`, 'failed');

const failed = [...statuses].filter(([, status]) => status === 'failed').map(([test]) => test);
for (const test of failed) console.log(`failed: ${test}`);
console.log(`${statuses.size - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 && statuses.size > 0 ? 0 : 1;

/** Test and status of all that passed or failed; tests of one name are told apart by their place in the file. */
function resultsOf({ testResults }) {
  return testResults.flatMap(({ name, status, assertionResults }) => {
    if (status === 'failed' && assertionResults.length === 0) return [[name, status]];
    const tests = assertionResults.map((test, place) => [`${name} #${place + 1}: ${test.fullName}`, test.status]);
    return tests.filter(([, outcome]) => outcome === 'passed' || outcome === 'failed');
  });
}
