/** The toolmaker's journey, in three languages: from a list to its query, to GraphiQL, to a program's own requests. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LOCALES } from '../../ui/i18n/messages.ts';
import { describeInBrowser, MESSAGES, startExplorer } from '../support/explorer.ts';
import type { Explorer } from '../support/explorer.ts';

const LIST = '/measures?all=communes,associations&axes=reaction';

interface Counted {
  measures: { totalCount: number };
}

describeInBrowser('the toolmaker', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(() => explorer?.close());

  test.each(LOCALES)('takes the query behind a list along, in %s', async (locale) => {
    const page = await explorer.open(`/${locale}${LIST}`);
    const shown = await countInHeading(page);
    await page.getByText(MESSAGES[locale].list.query).click();
    const document = (await page.locator('.graphql-query code').textContent()) ?? '';
    const { measures } = await explorer.server.data<Counted>(document);
    expect(measures.totalCount).toBe(shown);
    expect(explorer.complaints()).toEqual([]);
  });

  test('runs it in GraphiQL, which comes from this server too', async () => {
    const page = await explorer.open(`/en${LIST}`);
    const shown = await countInHeading(page);
    await page.getByText(MESSAGES.en.list.query).click();
    await page.getByRole('link', { name: MESSAGES.en.list.graphiql }).click();
    await page.getByRole('button', { name: /execute query/i }).click({ timeout: 60_000 });
    await page.locator('.result-window', { hasText: 'totalCount' }).waitFor({ timeout: 60_000 });
    expect(await page.locator('.result-window').textContent()).toContain(String(shown));
    expect(explorer.complaints().filter((complaint) => complaint.startsWith('request to'))).toEqual([]);
  });

  test('reads a thing as linked data under the address that people share', async () => {
    const permalink = `${explorer.server.url}/id/measure/M7.7`;
    const response = await fetch(permalink, { headers: { Accept: 'application/ld+json' } });
    expect(response.headers.get('Content-Type')).toContain('application/ld+json');
    expect(await response.json()).toHaveProperty('@context');
    const page = await explorer.open('/id/measure/M7.7');
    expect(await page.locator('h1').textContent()).toContain('M7.7');
  });
});

async function countInHeading(page: Page): Promise<number> {
  const heading = (await page.locator('h1').textContent()) ?? '';
  return Number(/\d+/.exec(heading)?.[0]);
}
