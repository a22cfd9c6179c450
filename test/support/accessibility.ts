/** What every page must satisfy, whatever it shows: axe with all of its rules, and no scrolling sideways. */
import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** Every rule, and the sizes of targets; of what passes axe tells no more than that it does, which takes much less time. */
const RUN = 'axe.run(document, { rules: { "target-size": { enabled: true } }, resultTypes: ["violations"] })';

/** What axe finds wrong on the page as it stands, told so that the place can be found. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found = await page.evaluate<AxeResults['violations']>(`${RUN}.then(({ violations }) => violations)`);
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n${target.join(' ')}\n${failureSummary ?? ''}`),
  );
}

/** Whether the page as a whole is wider than its window; what may scroll in itself, such as a table, does not count. */
export function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}
