/** One box for questions and search: asked in three languages, refused, chosen among, mistyped, by keyboard. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EXAMPLES } from '../../ui/ask/examples.ts';
import { LOCALES } from '../../ui/i18n/messages.ts';
import { scrollsSideways, violations } from '../support/accessibility.ts';
import { describeInBrowser, MESSAGES, settled, startExplorer } from '../support/explorer.ts';
import type { Explorer } from '../support/explorer.ts';

interface Asked {
  ask: { status: string; sentence: string; totalCount: number | null; nodes: { id: string }[]; facts: unknown[] };
}

const ASK = `query ($question: String!, $language: Language!) {
  ask(question: $question, language: $language) { status sentence totalCount nodes { id } facts { value } }
}`;

const AMBIGUOUS = '/ask?q=when+did+the+antenna+open';
const NONSENSE = '/ask?q=blorp+fizz+quux';

/** Every state of the page of the box. */
const STATES: Record<string, string> = {
  'before a question': '/ask',
  'a list': '/ask?q=Which+measures+involve+communes+and+associations%3F',
  'a figure': '/ask?q=How+many+requests+did+the+Centre+antenna+in+Anderlecht+handle+in+2022%3F',
  'a list whose reading is edited':
    '/ask?q=Which+measures+involve+communes+and+associations%3F&without=partner:partner/communes' +
    '&instead=partner:partner/associations~partner/parquet',
  choices: AMBIGUOUS,
  refused: NONSENSE,
  'understood, and not in the sources': '/ask?q=what+is+the+budget+of+M1.1%3F',
  narrowed: '/ask?q=violence&kinds=Measure&themes=1&axes=reaction&basis=STATED,DERIVED',
  'narrowed to nothing': '/ask?q=violence&kinds=Measure&themes=10&axes=suivi&zones=5339',
  misspelt: '/ask?q=agresion+sexuelle',
  'a subject': '/concept/violence-intrafamiliale',
  'a subject, only what is stated': '/concept/violence-intrafamiliale?basis=STATED',
};

const schemes = ['light', 'dark'] as const;

let explorer: Explorer;

/** The first question waits until the server has read the data; no step of a test should. */
async function startWarm(): Promise<void> {
  explorer = await startExplorer();
  await answerTo('drones', 'en');
}

describeInBrowser('the box', () => {
  beforeAll(async () => {
    await startWarm();
  });
  afterAll(() => explorer?.close());

  test.each(LOCALES)('leads from a question typed on the home page to its answer, in %s', async (locale) => {
    const words = MESSAGES[locale];
    const question = words.home.exampleBoth;
    const expected = await answerTo(question, locale);
    const page = await explorer.open(`/${locale}`);
    await boxOf(page).fill(question);
    await page.keyboard.press('Enter');
    await headingStarts(page, String(expected.totalCount));
    expect(new URL(page.url()).pathname).toBe(`/${locale}/ask`);
    expect(new URL(page.url()).searchParams.get('q')).toBe(question);
    expect(await answeredIds(page, words.ask.list)).toEqual(expected.nodes.map(({ id }) => id));
    expect(await boxOf(page).inputValue()).toBe(question);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(explorer.complaints()).toEqual([]);
  });

  test.each(LOCALES)('has an answer to every example of the home page in %s', async (locale) => {
    const page = await explorer.open(`/${locale}`);
    for (const example of EXAMPLES) {
      const question = MESSAGES[locale].home[example];
      const { status, sentence, nodes, facts } = await answerTo(question, locale);
      expect(status, question).toBe('ANSWERED');
      expect(nodes.length + facts.length, question).toBeGreaterThan(0);
      await page.goto(`${explorer.server.url}/${locale}`);
      await page.getByRole('link', { name: question, exact: true }).click();
      await headingStarts(page, sentence.slice(0, 12));
    }
    expect(explorer.complaints()).toEqual([]);
  });

  test('offers subjects and names while typing, chosen with the arrow keys, closed with Escape', async () => {
    const page = await explorer.open('/en');
    const box = boxOf(page);
    await box.pressSequentially('drug d');
    const options = page.getByRole('option');
    await options.first().waitFor();
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    expect(await announced(page)).toContain(`${await options.count()} suggestions`);

    await page.keyboard.press('ArrowDown');
    expect(await activeOption(page)).toBe(await options.first().textContent());
    await page.keyboard.press('ArrowUp');
    expect(await box.getAttribute('aria-activedescendant')).toBeNull();
    await page.keyboard.press('ArrowUp');
    expect(await activeOption(page)).toBe(await options.last().textContent());
    expect(await isInSight(options.last())).toBe(true);

    await page.keyboard.press('Escape');
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    expect(await box.inputValue()).toBe('drug d');

    await page.keyboard.press('ArrowDown');
    await options.first().waitFor();
    const chosen = await options.first().locator('span').first().textContent();
    expect(await activeOption(page)).toContain(chosen);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/ask?q=*');
    expect(new URL(page.url()).searchParams.get('q')).toBe(chosen);
    await page.locator('.hit').first().waitFor();
    expect(explorer.complaints()).toEqual([]);
  });

  test('offers codes with what stands behind them, and subjects in the language of the page', async () => {
    const page = await explorer.open('/nl');
    const box = boxOf(page);
    const options = page.getByRole('option');
    await box.pressSequentially('M7.');
    await options.filter({ hasText: 'M7.1' }).waitFor();
    expect(await options.first().locator('[lang=fr]').textContent()).toContain('présence visible');
    await box.fill('diefst');
    await options.filter({ hasText: 'diefstal' }).first().waitFor();
    expect(await options.locator('span[lang=nl]').count()).toBe(await options.count());
  });

  test('remembers questions in this browser, until they are cleared', async () => {
    const page = await explorer.open('/en/ask?q=street+harassment');
    await page.goto(`${explorer.server.url}/en`);
    await settled(page);
    await boxOf(page).click();
    await page.getByRole('option', { name: 'street harassment' }).waitFor();
    await page.getByRole('button', { name: 'Clear this history' }).click();
    expect(await page.getByRole('option').count()).toBe(0);
    expect(await page.evaluate(() => localStorage.getItem('ask.recent'))).toBe('[]');
  });

  test('saves a question and finds it again', async () => {
    const page = await explorer.open('/en/ask?q=Which+police+zones+have+no+LISA+antenna%3F');
    await page.getByRole('button', { name: 'Save this question' }).click();
    expect(await page.getByRole('button', { name: 'Saved: remove' }).getAttribute('aria-pressed')).toBe('true');
    await page.goto(`${explorer.server.url}/en/ask`);
    await page.getByRole('region', { name: 'Saved questions' }).getByRole('link').click();
    await headingStarts(page, '2 of 6 police zones');
  });

  test('saves a question with the changes to its reading, and restores them', async () => {
    const page = await explorer.open(`/en${STATES['a list whose reading is edited']}`);
    await page.getByRole('button', { name: 'Save this question' }).click();
    const asked = new URL(page.url()).searchParams.toString();
    const ids = await answeredIds(page, MESSAGES.en.ask.list);
    await page.goto(`${explorer.server.url}/en/ask`);
    const saved = page.getByRole('region', { name: 'Saved questions' });
    expect(await saved.textContent()).toContain('2 changes');
    await saved.getByRole('link').click();
    await page.getByRole('button', { name: 'Saved: remove' }).waitFor();
    expect(new URL(page.url()).searchParams.toString()).toBe(asked);
    expect(await answeredIds(page, MESSAGES.en.ask.list)).toEqual(ids);
  });
});

describeInBrowser('an answer', () => {
  beforeAll(async () => {
    await startWarm();
  });
  afterAll(() => explorer?.close());

  test('shows how it was understood, and another reading asks its own question', async () => {
    const page = await explorer.open('/en/ask?q=Which+measures+involve+communes+and+associations%3F');
    await page.getByText('Understood as').waitFor();
    const chip = page.locator('.understood__chip:has(.readings__list:not(.readings__list--long))').first();
    await chip.locator('summary').click();
    const other = chip.locator('.readings__list').first().locator('a').first();
    const address = (await other.getAttribute('href')) ?? '';
    const question = new URL(address, page.url()).searchParams.get('q') ?? '';
    expect(question).not.toBe(MESSAGES.en.home.exampleBoth);
    await other.click();
    const { sentence } = await answerTo(question, 'en');
    await headingStarts(page, sentence.slice(0, 12));
    expect(page.url()).toBe(new URL(address, page.url()).href);
    expect(await boxOf(page).inputValue()).toBe(question);
  });

  test('is asked anew when a piece is removed or exchanged by keyboard; undo and the way back restore it', async () => {
    const page = await explorer.open('/en/ask?q=Which+measures+involve+communes+and+associations%3F');
    const start = String((await answerTo(MESSAGES.en.home.exampleBoth, 'en')).totalCount);
    const wider = String((await answerTo('Which measures involve communes?', 'en')).totalCount);
    expect(wider).not.toBe(start);
    await headingStarts(page, start);
    await page.getByRole('link', { name: /^Remove “Associations” from the question$/i }).focus();
    await page.keyboard.press('Enter');
    await headingStarts(page, wider);
    expect(new URL(page.url()).searchParams.getAll('without')).toEqual(['partner:partner/associations']);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(await page.locator('.understood__chip s').textContent()).toMatch(/associations/i);
    expect(await page.locator('.page__lead').textContent()).toContain('Reading edited');

    await page.getByRole('link', { name: /^Undo the change to “Associations”$/i }).focus();
    await page.keyboard.press('Enter');
    await headingStarts(page, start);
    expect(new URL(page.url()).search).not.toContain('without');
    await page.goBack();
    await headingStarts(page, wider);
    await page.goForward();
    await headingStarts(page, start);

    const exchanged = await answerTo('Which measures involve communes and parquet?', 'en');
    const chip = page.locator('.understood__chip', { has: page.getByLabel('Other readings of “Associations”') });
    await chip.locator('summary').focus();
    await page.keyboard.press('Enter');
    await chip.getByRole('link', { name: /^Public prosecutor.s office$/ }).focus();
    await page.keyboard.press('Enter');
    await headingStarts(page, String(exchanged.totalCount));
    expect(await answeredIds(page, MESSAGES.en.ask.list)).toEqual(exchanged.nodes.map(({ id }) => id));
    expect(new URL(page.url()).searchParams.get('instead')).toBe('partner:partner/associations~partner/parquet');
    expect(explorer.complaints()).toEqual([]);
  });

  test('that is a list opens as the list with the filters that find the same', async () => {
    const page = await explorer.open('/en/ask?q=Which+measures+involve+communes+and+associations%3F');
    const { nodes } = await answerTo(MESSAGES.en.home.exampleBoth, 'en');
    await page.getByRole('link', { name: 'Open as a list with filters' }).click();
    await page.waitForURL('**/en/measures?all=communes,associations');
    await settled(page);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(String(nodes.length));
  });

  test('is copied as a citation with the version of the data, the day and a link that gives it again', async () => {
    const page = await explorer.open('/en/ask?q=Which+police+zones+have+no+LISA+antenna%3F');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const { dataset } = await explorer.server.data<{ dataset: { version: string } }>('{ dataset { version } }');
    await page.getByText('Cite:').first().click();
    await page.getByRole('button', { name: 'Copy: Plain text' }).click();
    await page.getByText('Copied').waitFor();
    const citation = await page.evaluate(() => navigator.clipboard.readText());
    expect(citation).toContain('2 of 6 police zones');
    expect(citation).toContain(dataset.version.slice(0, 12));
    expect(citation).toContain(String(new Date().getFullYear()));
    const link = /https?:\S+$/.exec(citation)?.[0] ?? '';
    await page.goto(link);
    await headingStarts(page, '2 of 6 police zones');
  });

  test('gives figures with the words that prove them and the query behind them', async () => {
    const page = await explorer.open(`/en${STATES['a figure']}`);
    const figure = page.locator('.answer-fact').first();
    expect(await figure.textContent()).toContain('18,195');
    expect(await figure.locator('blockquote').first().getAttribute('lang')).toBe('fr');
    await figure.getByRole('link', { name: /line 1168/ }).waitFor();
    await page.getByText('See the GraphQL query').click();
    const document = (await page.locator('.graphql-query code').textContent()) ?? '';
    const again = await explorer.server.data<{ nodes: { id: string }[] }>(document);
    expect(again.nodes.length).toBeGreaterThan(0);
  });

  test('that may mean several things offers them as links', async () => {
    const page = await explorer.open(`/en${AMBIGUOUS}`);
    await headingStarts(page, 'Which one do you mean?');
    const choices = page.getByRole('navigation', { name: 'Which one do you mean?' }).getByRole('link');
    expect(await choices.count()).toBeGreaterThan(3);
    const name = (await choices.first().textContent()) ?? '';
    await choices.first().click();
    await page.waitForFunction(() => !document.querySelector('h1')?.textContent?.startsWith('Which one'));
    expect(new URL(page.url()).searchParams.get('q')).toContain(name);
  });

  test('is refused to nonsense, which says so and shows questions that have one', async () => {
    const page = await explorer.open(`/en${NONSENSE}`);
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('blorp'));
    expect(await page.locator('.answer-fact, .answer-node').count()).toBe(0);
    await page.getByText('The search finds nothing').first().waitFor();
    const example = page.locator('.readings__list a').first();
    const { sentence } = await answerTo((await example.textContent()) ?? '', 'en');
    await example.click();
    await headingStarts(page, sentence.slice(0, 12));
  });

  test('that the sources do not have is not made up', async () => {
    const page = await explorer.open('/en/ask?q=what+is+the+budget+of+M1.1%3F');
    await headingStarts(page, 'The sources print no amount');
    expect(await page.locator('.answer-fact, .answer-node').count()).toBe(0);
  });
});

describeInBrowser('search results', () => {
  beforeAll(async () => {
    await startWarm();
  });
  afterAll(() => explorer?.close());

  test('mark the French words found and say what they were found through', async () => {
    const page = await explorer.open('/en/ask?q=domestic+violence');
    const passage = page.locator('.hit__passage').first();
    await passage.waitFor();
    expect(await passage.getAttribute('lang')).toBe('fr');
    expect(await passage.locator('mark').count()).toBeGreaterThan(0);
    expect(await page.locator('.hits').last().textContent()).not.toContain('<mark>');
    expect(await page.locator('.hit__reasons').first().textContent()).toMatch(/^Found through: .+\(.+\)/);
  });

  test('put a misspelling right', async () => {
    const page = await explorer.open('/en/ask?q=agresion+sexuelle');
    await page.getByRole('link', { name: 'agression sexuelle', exact: true }).click();
    await page.waitForFunction(() => location.search.includes('agression'));
    await page.locator('.hit').first().waitFor();
    expect(await page.locator('.did-you-mean').count()).toBe(0);
  });

  test('are narrowed by kind in the address, and go on page after page', async () => {
    const page = await explorer.open('/en/ask?q=violence');
    await page.locator('.hit').first().waitFor();
    const facet = page.locator('.facet__choice', { hasText: 'Measure' }).first();
    const count = Number(await facet.locator('.facet__count').textContent());
    await facet.getByRole('checkbox').check();
    await page.waitForURL(/kinds=Measure/);
    await page.getByRole('heading', { name: new RegExp(`The search finds ${count} result`) }).waitFor();
    const more = page.getByRole('link', { name: /Show \d+ more/ });
    while ((await more.count()) > 0) {
      const before = await page.locator('.hit').count();
      await more.click();
      await page.waitForFunction((shown) => document.querySelectorAll('.hit').length > shown, before);
    }
    expect(await page.locator('.hit').count()).toBe(count);
    expect(await page.locator('.hit').allTextContents()).toSatisfy((hits: string[]) =>
      hits.every((hit) => hit.startsWith('Measure')),
    );
    expect(explorer.complaints()).toEqual([]);
  });

  test('of a subject come with its words in three languages, and obey the switch', async () => {
    const page = await explorer.open('/nl/concept/violence-intrafamiliale');
    expect(await page.locator('h1').textContent()).toBe('intrafamiliaal geweld');
    expect(await page.locator('dl [lang=en]').textContent()).toContain('domestic violence');
    expect(await page.locator('.link-row--matched').count()).toBeGreaterThan(0);
    await page.goto(`${explorer.server.url}/nl/concept/violence-intrafamiliale?basis=STATED`);
    await settled(page);
    expect(await page.locator('.link-row--matched').count()).toBe(0);
    expect(await page.locator('h2').first().textContent()).toBe('Wat het vindt (0)');
  });

  test('and answer that do not come are told once, and come when asked again', async () => {
    const page = await explorer.open('/en');
    await page.route('**/graphql', (route) => route.abort('connectionrefused'));
    await boxOf(page).fill('drones');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').count()).toBe(1);
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.hit').first().waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});

describeInBrowser('every state of the box', () => {
  beforeAll(async () => {
    await startWarm();
  });
  afterAll(() => explorer?.close());

  test.each(LOCALES.flatMap((locale) => schemes.map((scheme) => [locale, scheme] as const)))(
    'satisfies axe in %s, %s, and fits a very small phone',
    async (locale, colorScheme) => {
      const page = await explorer.open(`/${locale}`, { colorScheme, viewport: { width: 320, height: 700 } });
      for (const [name, path] of Object.entries(STATES)) {
        await page.goto(`${explorer.server.url}/${locale}${path}`);
        await settled(page);
        await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
        expect(await violations(page), name).toEqual([]);
        expect(await scrollsSideways(page), name).toBe(false);
      }
      await boxOf(page).fill('viol');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
      expect(await violations(page), 'suggestions').toEqual([]);
    },
    300_000,
  );
});

async function answerTo(question: string, locale: string): Promise<Asked['ask']> {
  return (await explorer.server.data<Asked>(ASK, { question, language: locale.toUpperCase() })).ask;
}

const boxOf = (page: Page) => page.getByRole('combobox').first();

/** Ids of what answers, as its links name them. */
async function answeredIds(page: Page, list: string): Promise<string[]> {
  const links = page.getByRole('list', { name: list }).getByRole('link');
  await links.first().waitFor();
  const paths = await links.evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  return paths.map((path) => path.split('/').slice(2).join('/'));
}

const headingStarts = (page: Page, start: string) =>
  page.waitForFunction((text) => document.querySelector('h1')?.textContent?.startsWith(text) ?? false, start);

async function activeOption(page: Page): Promise<string | null> {
  const id = await boxOf(page).getAttribute('aria-activedescendant');
  return id === null ? null : page.locator(`[id="${id}"]`).textContent();
}

const announced = async (page: Page) => (await page.locator('search output').allTextContents()).join(' ');

/** Whether a list that scrolls shows all of an option. */
function isInSight(option: Locator): Promise<boolean> {
  return option.evaluate((element) => {
    const [inner, outer] = [element, element.closest('.offers')!].map((each) => each.getBoundingClientRect());
    return inner!.top >= outer!.top && inner!.bottom <= outer!.bottom;
  });
}
