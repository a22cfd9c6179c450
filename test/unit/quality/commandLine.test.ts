/** `npm run quality` as a person meets it: what it prints, and how it ends. */
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../../data/model/root.ts';
import { copyProject } from '../../support/project.ts';

beforeAll(() => {
  execFileSync('npm', ['run', '--silent', 'build:server'], { cwd: PROJECT_ROOT, stdio: ['ignore', 'ignore', 'pipe'] });
});

function quality(...words: string[]) {
  const main = join(PROJECT_ROOT, 'dist/ingest/quality/main.js');
  return spawnSync(process.execPath, [main, ...words], { encoding: 'utf8' });
}

describe('npm run quality', () => {
  test('--help explains itself', () => {
    const { status, stdout } = quality('--help');
    expect(status).toBe(0);
    expect(stdout).toMatch(/Usage: npm run quality/);
    expect(stdout).toMatch(/Exit codes/);
  });

  test('an unknown option is wrong usage', () => {
    const { status, stderr } = quality('--jsno');
    expect(status).toBe(2);
    expect(stderr).toMatch(/--jsno/);
  });

  test('prints the three tables, with precision on the held-out half and its interval', () => {
    const { status, stdout } = quality();
    expect(status).toBe(0);
    expect(stdout).toMatch(/EXTRACTION[^]*LINKING[^]*COVERAGE/);
    expect(stdout).toMatch(/Measure +120 +120 of 120 \(100%\)/);
    expect(stdout).toMatch(/precision, “yes” only +\d+ of \d+, \d+% \(\d+-\d+%\)/);
    expect(stdout).toMatch(/measures: initiative .* of 120/);
  });

  test('--json prints figures that add up', () => {
    const { status, stdout } = quality('--json');
    expect(status).toBe(0);
    const { extraction, linking } = JSON.parse(stdout);
    expect(extraction.verified.share).toBe(1);
    const { precision, lenientPrecision, leftPrecision, leftLenientPrecision, recall } = linking.sample['held-out'];
    expect(precision.of).toBe(lenientPrecision.of);
    expect(precision.count).toBe(recall.count);
    expect(leftPrecision.of).toBe(leftLenientPrecision.of);
    expect(leftPrecision.of).toBeLessThan(precision.of);
    expect(leftPrecision.count).toBeLessThan(precision.count);
    expect(linking.perBasis.CURATED.pursues).toBeGreaterThan(100);
  });

  test('a broken input is told as by ingestion', () => {
    const copy = copyProject();
    copy.edit('data/curation/matched-sample.yaml', (text) => text.replace('measure: M6.6', 'measure: M6.66'));
    const { status, stderr } = quality('--root', copy.root);
    copy.remove();
    expect(status).toBe(1);
    expect(stderr).toMatch(/data\/curation\/matched-sample\.yaml:\d+: there is no measure\/M6\.66/);
  });
});
