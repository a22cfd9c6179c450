/** Everything of the server that is not GraphQL: exports, permalinks, health, the explorer's files, other origins. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type TestServer } from '../support/api.ts';
import { plainCodes } from '../support/measureModel.ts';
import { csvPath, emptyQuery, toFilter } from '../../ui/initiatives/query.ts';

let server: TestServer;
const uiFolder = mkdtempSync(join(tmpdir(), 'explorer-'));
beforeAll(async () => {
  mkdirSync(join(uiFolder, 'assets'));
  writeFileSync(join(uiFolder, 'index.html'), '<!doctype html><title>Explorer</title>');
  writeFileSync(join(uiFolder, 'assets', 'main-1a2b3c4d.js'), 'export {}');
  writeFileSync(join(uiFolder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  server = await startServer({ uiFolder });
});
afterAll(async () => {
  await server.close();
  rmSync(uiFolder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(server.url + path, { headers, redirect: 'manual' });

/** Rows and cells; quoted cells may hold commas, quotes and line breaks. */
async function tableAt(path: string): Promise<string[][]> {
  const response = await get(path);
  expect(response.status).toBe(200);
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
  const lines = bytes.subarray(3).toString().trimEnd().split('\r\n');
  return lines.map((line) =>
    [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
      .slice(0, -1)
      .map(([, cell]) => (cell!.startsWith('"') ? cell!.slice(1, -1).replaceAll('""', '"') : cell!)),
  );
}

describe('/export/measures.csv', () => {
  const table = (parameters: string) => tableAt(`/export/measures.csv?${parameters}`);

  test('holds what the filter finds, in order, with a permalink each', async () => {
    const [headings, ...rows] = await table('all=communes,associations');
    expect(headings).toEqual(['code', 'title', 'theme', 'sub-theme', 'axis', 'partners', 'citations', 'permalink']);
    expect(rows.map(([code]) => code)).toEqual(
      plainCodes({ partners: { all: ['partner/communes', 'partner/associations'] } }),
    );
    for (const row of rows) {
      expect(row).toHaveLength(8);
      expect(row[5]).toContain('Communes');
      expect(row[6]).toMatch(/^pgsp-2017-2020:\d+/);
      expect(row[7]).toBe(`${server.url}/id/measure/${row[0]}`);
    }
  });

  test('takes every name of the explorer’s address', async () => {
    const rows = await table(
      'all=communes&any=parquet,unia&none=associations&narrower=1&themes=1,4&subthemes=&axes=reaction&words=&basis=STATED',
    );
    const expected = plainCodes({
      partners: {
        all: ['partner/communes'],
        any: ['partner/parquet', 'partner/unia'],
        none: ['partner/associations'],
        includeNarrower: true,
      },
      themes: ['theme/1', 'theme/4'],
      axes: ['axis/reaction'],
    });
    expect(rows.slice(1).map(([code]) => code)).toEqual(expected);
    expect((await table('subthemes=fraude&words=police')).slice(1).map(([code]) => code)).toEqual(
      plainCodes({ subThemes: ['sub-theme/fraude'], words: 'police' }),
    );
  });

  test('parts cells by a semicolon for Excel in Belgium, and by nothing else that is asked', async () => {
    const text = await (await get('/export/measures.csv?themes=1&sep=;&lang=fr')).text();
    const [headings, first] = text.split('\r\n');
    expect(headings).toContain('code;titre;thème;sous-thème;axe;partenaires;citations;permalien');
    expect(first).toMatch(/^M1\.1;/);
    expect(first).toMatch(/;"[^"]*; [^"]*";/);
    const refused = await get('/export/measures.csv?sep=|', { Accept: 'application/json' });
    expect(refused.status).toBe(400);
    expect(await refused.json()).toEqual({ error: expect.stringContaining('Unknown value "|" of "sep"') });
  });

  test('speaks three languages, but titles stay in French', async () => {
    const [headings, first] = await table('themes=1&lang=nl');
    expect(headings!.slice(0, 3)).toEqual(['code', 'titel', 'thema']);
    expect(first![2]).toBe('1. Aantasting van de persoonlijke integriteit');
    expect(first![1]).toBe((await table('themes=1'))[1]![1]);
  });
});

describe('/export/initiatives.csv', () => {
  const table = (parameters: string) => tableAt(`/export/initiatives.csv?${parameters}`);

  test('holds what the filter finds, in order, with its activity and how sure that is', async () => {
    const document =
      'query ($filter: InitiativeFilter) { initiatives(filter: $filter, first: 100) { nodes { id name } } }';
    const filter = { zones: ['5339'], periods: ['2023-2024'], basis: ['DERIVED'] };
    const { initiatives } = await server.data<{ initiatives: { nodes: { id: string; name: string }[] } }>(document, {
      filter,
    });
    const [headings, ...rows] = await table('zones=5339&periods=2023-2024&basis=derived');
    expect(headings!.slice(0, 3)).toEqual(['id', 'name', 'status']);
    expect(initiatives.nodes.length).toBeGreaterThan(0);
    expect(rows.map(([id, name]) => ({ id: `initiative/${id}`, name }))).toEqual(initiatives.nodes);
    for (const row of rows) {
      expect(row).toHaveLength(headings!.length);
      expect(row[8]).toContain('5339 2023-2024 (DERIVED)');
      expect(row[8]).not.toContain('STATED');
      expect(row.at(-1)).toBe(`${server.url}/id/initiative/${row[0]}`);
    }
  });

  test('takes every name of the explorer’s address', async () => {
    const asked = {
      ...emptyQuery,
      volets: ['4'],
      zones: ['5339', '5342'],
      periods: ['2023-2024'],
      statuses: ['ACTIVE', 'UNKNOWN'] as const,
      words: 'cop',
      topLevel: true,
      basis: ['STATED', 'DERIVED'] as const,
    };
    const { initiatives } = await server.data<{ initiatives: { nodes: { id: string }[] } }>(
      'query ($filter: InitiativeFilter) { initiatives(filter: $filter, first: 100) { nodes { id } } }',
      { filter: toFilter(asked) },
    );
    const rows = await tableAt(csvPath('en', asked));
    expect(initiatives.nodes).not.toEqual([]);
    expect(rows.slice(1).map(([id]) => ({ id: `initiative/${id}` }))).toEqual(initiatives.nodes);
    const names = { communes: ['anderlecht'], organisations: ['bravvo'], measures: ['M7.7'] };
    expect((await get(csvPath('nl', { ...emptyQuery, ...names }))).status).toBe(200);
  });

  test.each([
    ['volets=9', 'Unknown volet "9"'],
    ['volet=2', 'Unknown parameter "volet"'],
    ['statuses=actif', 'Unknown value "actif" of "statuses". There are: active, planned, in_preparation'],
  ])('refuses ?%s with words', async (parameters, message) => {
    const response = await get(`/export/initiatives.csv?${parameters}`, { Accept: 'application/json' });
    expect(response.status).toBe(400);
    expect(((await response.json()) as { error: string }).error).toContain(message);
  });
});

describe('/export/measures.csv with an unknown name', () => {
  test.each([
    ['all=comune', 'Unknown partner "comune"'],
    ['axis=reaction', 'Unknown parameter "axis"'],
    ['axes=reactie', 'Unknown value "reactie" of "axes". There are: prevention, reaction, suivi'],
  ])('refuses ?%s with words', async (parameters, message) => {
    const response = await get(`/export/measures.csv?${parameters}`, { Accept: 'application/json' });
    expect(response.status).toBe(400);
    expect(((await response.json()) as { error: string }).error).toContain(message);
  });
});

describe('/id/…', () => {
  test.each([
    ['nl-BE,nl;q=0.9,en;q=0.8', 'nl'],
    ['de, en;q=0.5, fr;q=0.4', 'en'],
    ['', 'fr'],
    ['de', 'fr'],
    ['nl;q=0, en;q=0.1', 'en'],
  ])('leads a reader of "%s" to the page in %s', async (accepted, language) => {
    const response = await get('/id/measure/M1.1', { 'Accept-Language': accepted, Accept: 'text/html' });
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(`/${language}/measure/M1.1`);
    expect(response.headers.get('vary')).toContain('Accept-Language');
  });

  test('gives a program the node, or the link, with its citations', async () => {
    const node = (await (await get('/id/measure/M1.1', { Accept: 'application/json' })).json()) as Record<
      string,
      unknown
    >;
    expect(node).toMatchObject({ id: 'measure/M1.1', kind: 'Measure', code: 'M1.1', citations: expect.any(Array) });
    const id = 'link/measure/M1.1/involves/partner/communes';
    const link = await (await get(`/id/${id}`, { Accept: 'application/json' })).json();
    expect(link).toMatchObject({ id, type: 'INVOLVES', from: 'measure/M1.1', to: 'partner/communes' });
  });

  test('says when nothing has the id, without repeating it as markup', async () => {
    const page = await get('/id/measure/<script>', { Accept: 'text/html' });
    expect(page.status).toBe(404);
    expect(await page.text()).not.toContain('<script>');
    const data = await get('/id/measure/M99.1', { Accept: 'application/json' });
    expect(data.status).toBe(404);
    expect(await data.json()).toEqual({ error: 'Nothing has the id measure/M99.1.' });
  });
});

describe('health', () => {
  test('live and ready', async () => {
    expect(await (await get('/health/live')).json()).toEqual({ status: 'live' });
    const ready = await get('/health/ready');
    expect(ready.headers.get('cache-control')).toBe('no-store');
    expect(await ready.json()).toEqual({
      status: 'ready',
      version: expect.stringMatching(/^[0-9a-f]+$/),
      engine: 'embedded',
    });
  });
});

describe('the explorer', () => {
  test.each(['/', '/fr', '/en/measure/M1.10', '/nl/link/measure/M1.1/involves/partner/communes'])(
    'its page answers at %s, asked for anew each time',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(200);
      expect(await response.text()).toContain('<title>Explorer</title>');
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
    },
  );

  test('files with a digest in their name are kept for ever, others are asked for anew', async () => {
    expect((await get('/assets/main-1a2b3c4d.js')).headers.get('cache-control')).toContain('immutable');
    const icon = await get('/favicon.svg');
    expect(icon.headers.get('cache-control')).toBe('no-cache');
    expect((await get('/favicon.svg', { 'If-None-Match': icon.headers.get('etag')! })).status).toBe(304);
  });

  test.each([
    '/assets/gone-00000000.js',
    '/de/measure/M1.1',
    '/wp-login.php',
    '/..%2f..%2fpackage.json',
    '/export/x.csv',
  ])('there is nothing at %s', async (path) => expect((await get(path)).status).toBe(404));

  test('without a build, the page says what to do', async () => {
    const bare = await startServer({ graph: server.graph, uiFolder: join(uiFolder, 'nowhere') });
    const response = await fetch(bare.url);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('npm run build:ui');
  });

  test('nothing but /graphql takes a POST', async () => {
    const response = await fetch(`${server.url}/fr`, { method: 'POST', body: 'x' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
  });
});

test('GraphiQL comes whole from this server, with the examples', async () => {
  const response = await get('/graphql', { Accept: 'text/html' });
  const page = await response.text();
  expect(page).toContain('Which measures involve communes and associations?');
  expect(page).not.toMatch(/(?:src|href)=["']?https?:/);
  expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'self'/);
});

describe('other origins', () => {
  const ask = (url: string, init: RequestInit) =>
    fetch(`${url}/graphql`, {
      headers: { Origin: 'https://dashboard.example', 'Content-Type': 'application/json' },
      ...init,
    });
  const query = { method: 'POST', body: '{"query":"{ dataset { version } }"}' };

  test('may not read answers unless allowed', async () => {
    expect((await ask(server.url, query)).headers.has('access-control-allow-origin')).toBe(false);
    const open = await startServer({ graph: server.graph, corsOrigins: ['https://dashboard.example'] });
    expect((await ask(open.url, query)).headers.get('access-control-allow-origin')).toBe('https://dashboard.example');
    const preflight = await ask(open.url, { method: 'OPTIONS' });
    expect(preflight.headers.get('access-control-allow-origin')).toBe('https://dashboard.example');
  });
});
