/** What a reader sees when the server, the network or the question is at fault, and how it mends itself. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInBrowser, startExplorer } from '../support/explorer.ts';
import type { Explorer } from '../support/explorer.ts';

describeInBrowser('when something is at fault', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(() => explorer?.close());

  test('a server that is gone is told, what was read stays, and asking again works', async () => {
    const page = await explorer.open('/en/measures?axes=reaction');
    await page.route('**/graphql', (route) => route.abort('connectionrefused'));
    await page.getByRole('checkbox', { name: /Drugs and addictions/ }).check();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('The server does not answer');

    await page.goBack();
    await page
      .getByText(/on the axis Reaction$/)
      .first()
      .waitFor();
    expect(await page.locator('.measure-row').count()).toBeGreaterThan(0);

    await page.goForward();
    await page.getByRole('alert').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page
      .getByText(/in theme 3/)
      .first()
      .waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('no network is told at the top of the page, and its return reloads what failed', async () => {
    const page = await explorer.open('/nl/measures');
    await page.context().setOffline(true);
    await page.getByText('U bent offline').waitFor();
    await page.getByRole('checkbox', { name: /Opvolging/ }).check();
    await page.getByRole('alert').waitFor();
    await page.context().setOffline(false);
    await page
      .getByText(/op de as Opvolging/)
      .first()
      .waitFor();
    expect(await page.getByText('U bent offline').count()).toBe(0);
  });

  test('a partner nobody knows is named, with its nearest', async () => {
    const page = await explorer.open('/en/measures?all=comunes');
    const told = await page.getByRole('alert').textContent();
    expect(told).toContain('comunes');
    expect(told).toContain('communes');
  });

  test('an id that names nothing says so and leads on', async () => {
    const page = await explorer.open('/en/measure/M99.9');
    expect(await page.locator('h1').textContent()).toBe('Nothing at this address');
    await page.getByRole('link', { name: 'See all measures' }).click();
    await page.locator('.measure-row').first().waitFor();
    expect(await page.locator('.measure-row').count()).toBe(100);
  });
});

describeInBrowser('when the server has stopped', () => {
  test('its absence is told under the heading of the page', async () => {
    const explorer = await startExplorer();
    const page = await explorer.open('/fr/measures');
    await explorer.stopServer();
    await page.getByRole('checkbox', { name: /Suivi/ }).check();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('Le serveur ne répond pas');
    expect(await page.locator('h1').count()).toBe(1);
    await explorer.close();
  });
});
