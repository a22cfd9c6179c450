/**
 * A real browser on the explorer, which is built from its sources and served over the real data.
 * Debian's Chromium is used where it is installed; elsewhere the tests are skipped, unless
 * REQUIRE_BROWSER=1 says that skipping is a failure.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { build } from 'vite';
import { describe } from 'vitest';
import { PROJECT_ROOT } from '../../data/model/root.ts';
import { en } from '../../ui/i18n/en.ts';
import { fr } from '../../ui/i18n/fr.ts';
import type { Locale, Messages } from '../../ui/i18n/messages.ts';
import { nl } from '../../ui/i18n/nl.ts';
import { startPreparedServer } from './api.ts';
import type { TestServer } from './api.ts';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** The browser does nothing but what the test asks: no updates, no first-run pages, no QUIC. */
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  // WebGL in software: no machine of ours has a graphics card.
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What WebGL in software says each time a pixel is read back, to find what is under the pointer. */
const SLOW_READING = /GPU stall due to ReadPixels/;

const present = existsSync(CHROMIUM);
if (!present && process.env.REQUIRE_BROWSER === '1') {
  throw new Error(`REQUIRE_BROWSER=1, but there is no browser at ${CHROMIUM}: install chromium or set CHROMIUM.`);
}

/** `describe` where there is a browser; elsewhere the tests show as skipped. */
export const describeInBrowser = present ? describe : describe.skip;

export const MESSAGES: Record<Locale, Messages> = { fr, nl, en };

export interface Explorer {
  server: TestServer;
  /** Opens an address of the explorer in a browser of its own and waits until it has come to rest. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** Requests that left our server, and errors on the console, of all pages since the last call. */
  complaints(): string[];
  /** Stops the server alone, as an accident would. */
  stopServer(): Promise<void>;
  close(): Promise<void>;
}

/** Builds the explorer, starts its server and a browser. */
export async function startExplorer(): Promise<Explorer> {
  const uiFolder = mkdtempSync(join(tmpdir(), 'explorer-'));
  await buildExplorer(uiFolder);
  const server = await startPreparedServer(undefined, { uiFolder });
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
  let heard: string[] = [];
  let stopped: Promise<void> | undefined;
  const stopServer = () => (stopped ??= server.close());
  return {
    server,
    async open(path, options = {}) {
      const page = await newPage(browser, server.url, options, (complaint) => heard.push(complaint));
      await page.goto(server.url + path);
      await settled(page);
      return page;
    },
    complaints() {
      const complaints = heard;
      heard = [];
      return complaints;
    },
    stopServer,
    async close() {
      await browser.close();
      await stopServer();
      rmSync(uiFolder, { recursive: true });
    },
  };
}

/** Writes the explorer into a folder, built as it is published and not as test runners would have it. */
export async function buildExplorer(folder: string): Promise<void> {
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  try {
    const configFile = join(PROJECT_ROOT, 'vite.config.ts');
    await build({ configFile, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  } finally {
    process.env.NODE_ENV = NODE_ENV;
  }
}

async function newPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions,
  complain: (complaint: string) => void,
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  // A step that does not happen is told by its name, before the whole test runs out of time.
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  page.on('request', (request) => {
    // A blob is what a page made itself.
    if (
      !request
        .url()
        .replace(/^blob:/, '')
        .startsWith(url)
    )
      complain(`request to ${request.url()}`);
  });
  page.on('console', (message) => {
    const isComplaint = message.type() === 'error' || message.type() === 'warning';
    if (isComplaint && !SLOW_READING.test(message.text())) complain(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complain(`${page.url()}: ${error.message}`));
  return page;
}

/** Waits until the page has its heading and nothing is being loaded. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
}

/** Clicks a link and waits for the page it leads to: its address ends in the words given, or matches. */
export async function follow(page: Page, link: Locator, to: string | RegExp): Promise<void> {
  const before = await page.locator('h1').first().textContent();
  await link.click();
  await page.waitForURL(typeof to === 'string' ? `**${to}` : to);
  await headingChanges(page, before);
}

/** Waits for the page that comes after the one with the heading given: its address may be there before it is. */
export async function headingChanges(page: Page, before: string | null): Promise<void> {
  await page.waitForFunction((text) => (document.querySelector('h1')?.textContent ?? text) !== text, before);
  await settled(page);
}
