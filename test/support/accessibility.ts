/** What every page must satisfy, whatever it shows: axe with all of its rules, and no scrolling sideways. */
import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds wrong on the page as it stands, told so that the place can be found; target sizes are looked at too. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate<AxeResults>(
    'axe.run(document, { rules: { "target-size": { enabled: true } } })',
  );
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n${target.join(' ')}\n${failureSummary ?? ''}`),
  );
}

/** Whether the page as a whole is wider than its window; what may scroll in itself, such as a table, does not count. */
export function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}
