/** What a page costs its main thread. */
import type { CDPSession, Page } from 'playwright-core';
import type { Figures } from '../table.ts';

declare global {
  interface Window {
    longTasks: number[];
  }
}

/**
 * To be called before a page is opened. The calls that draw do nothing: what a graphics card would do in their place
 * is not measured, since the machines that run this have none; all that the page itself does remains.
 */
export async function prepare(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.longTasks = [];
    const note = (list: PerformanceObserverEntryList) => {
      for (const { duration } of list.getEntries()) window.longTasks.push(duration);
    };
    new PerformanceObserver(note).observe({ type: 'longtask', buffered: true });
    for (const name of ['drawArrays', 'drawElements', 'drawArraysInstanced', 'drawElementsInstanced', 'readPixels'])
      WebGL2RenderingContext.prototype[name as 'drawArrays'] = () => undefined;
  });
}

/** Milliseconds of script, and the longest task, while a page is brought to draw the sample. */
export async function watchLoading(page: Page, load: () => Promise<void>): Promise<Figures> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const started = performance.now();
  await load();
  const took = performance.now() - started;
  const longest = await page.evaluate(() => Math.max(0, ...window.longTasks));
  return new Map([
    ['opened and laid out (ms)', took],
    ['… script of the main thread (ms)', await scriptTime(session)],
    ['… longest task of the main thread (ms)', longest],
  ]);
}

/** Milliseconds of script a frame while the view is dragged, then while it is zoomed. */
export async function watchMoving(page: Page, selector: string): Promise<Figures> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const { x, y, width, height } = (await page.locator(selector).boundingBox())!;
  const [left, top] = [x + width * 0.1, y + height * 0.1];
  await page.mouse.move(left, top);
  const dragged = await scriptPerFrame(page, session, async () => {
    await page.mouse.down();
    await page.mouse.move(left + width / 3, top + height / 3, { steps: 60 });
    await page.mouse.up();
  });
  const zoomed = await scriptPerFrame(page, session, async () => {
    await page.keyboard.down('Control');
    for (let turn = 0; turn < 12; turn++) await page.mouse.wheel(0, turn < 6 ? -120 : 120);
    await page.keyboard.up('Control');
    await page.waitForTimeout(500);
  });
  return new Map([
    ['dragging, script a frame (ms)', dragged],
    ['zooming, script a frame (ms)', zoomed],
  ]);
}

async function scriptPerFrame(page: Page, session: CDPSession, act: () => Promise<void>): Promise<number> {
  const before = await scriptTime(session);
  const counter = await page.evaluateHandle(() => {
    const counted = { frames: 0, isOver: false };
    const count = () => {
      counted.frames++;
      if (!counted.isOver) requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
    return counted;
  });
  await act();
  const frames = await counter.evaluate((counted) => {
    counted.isOver = true;
    return counted.frames;
  });
  return ((await scriptTime(session)) - before) / frames;
}

async function scriptTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * metrics.find(({ name }) => name === 'ScriptDuration')!.value;
}
