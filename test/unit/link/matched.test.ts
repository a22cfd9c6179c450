import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Relation } from '../../../data/model/relations.ts';
import { buildLexicon, findConcepts, groupBy } from '../../../data/thesaurus/lexicon.ts';
import { buildThesaurus, preferredLabel, reach } from '../../../data/thesaurus/thesaurus.ts';
import { matcherOf } from '../../../ingest/link/matched.ts';
import { METHOD, SELECTION } from '../../../ingest/link/matching/matcher.ts';
import { runningText, spanOf } from '../../../ingest/parse/span.ts';
import { before, concepts, matchWith, matched, pairOf, sample, texts } from '../../support/links.ts';

const PLAN = 'document/pgsp-2017-2020';
const CARTABLE = { from: 'initiative/operation-cartable', to: 'measure/M6.1' };

const byPair = (relations: readonly Relation[]) => new Map(relations.map((relation) => [pairOf(relation), relation]));

describe('a matched link', () => {
  test('says its score, its method and what both sides share', () => {
    expect(matched.length).toBeGreaterThan(5);
    for (const { score, method, reason, coverage } of matched) {
      expect(score).toBeGreaterThanOrEqual(SELECTION.leastScore);
      expect(score).toBeLessThanOrEqual(1);
      expect(method).toBe(METHOD);
      expect(reason).toMatch(/^Both speak of: \S/);
      expect(coverage).toBeUndefined();
    }
  });

  test('cites both sides, with words that stand in the sources', () => {
    const runningOf = new Map([...texts].map(([id, text]) => [id, runningText(text)]));
    for (const { citations } of matched) {
      expect(citations.some(({ document }) => document === PLAN)).toBe(true);
      expect(citations.some(({ document }) => document !== PLAN)).toBe(true);
      for (const citation of citations) {
        const running = runningOf.get(citation.document);
        expect(running && spanOf(running, citation)).toBeTruthy();
      }
    }
  });

  test('quotes on both sides words that name what it says first that they share', () => {
    const thesaurus = buildThesaurus(concepts);
    const lexicon = buildLexicon(thesaurus);
    const broader = (id: string) => thesaurus.concepts.get(id)?.broader ?? [];
    const namedIn = (quote: string) =>
      findConcepts(quote.replace(/[*_]|<[^>]+>/g, ' '), 'fr', lexicon).flatMap(({ entry }) => [
        ...reach(entry.concept, broader, 2).keys(),
      ]);
    const conceptOf = new Map(concepts.map((concept) => [preferredLabel(concept, 'fr'), concept.id]));
    for (const { reason, citations, ...pair } of matched) {
      const first = conceptOf.get(/: (.*?)[,.](?: |$)/.exec(reason ?? '')?.[1] ?? '');
      if (first === undefined) continue;
      const quotes = (isPlan: boolean) =>
        citations.filter(({ document }) => (document === PLAN) === isPlan).flatMap(({ quote }) => namedIn(quote));
      expect([pairOf(pair), quotes(true)]).toEqual([pairOf(pair), expect.arrayContaining([first])]);
      expect([pairOf(pair), quotes(false)]).toEqual([pairOf(pair), expect.arrayContaining([first])]);
    }
  });

  test('is never one of more than two of a node', () => {
    const perNode = groupBy(matched, ({ from }) => from);
    for (const links of perNode.values()) expect(links.length).toBeLessThanOrEqual(SELECTION.mostPerNode);
  });
});

describe('the algorithm', () => {
  test('finds the same again', () => {
    expect(matchWith().relations).toEqual(matched);
  });

  test('does not depend on the order of what it is given', () => {
    const extraction = { entities: before.entities.toReversed(), relations: before.relations.toReversed() };
    const found = matchWith({ extraction }).relations;
    const scores = (relations: readonly Relation[]) => relations.map((relation) => [pairOf(relation), relation.score]);
    expect(scores(found)).toEqual(scores(matched));
  });

  test('scores every pair between 0 and 1, and sorts them', () => {
    const matcher = matcherOf(concepts, texts, before);
    fc.assert(
      fc.property(fc.constantFrom(...before.entities.filter(({ kind }) => kind === 'Initiative')), ({ id }) => {
        const scores = matcher.candidates(id).map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test('finds nothing for what only the plan names: its words would be those of the measure', () => {
    const matcher = matcherOf(concepts, texts, before);
    expect(before.entities.map(({ id }) => id)).toContain('initiative/tadam');
    expect(matcher.candidates('initiative/tadam')).toEqual([]);
  });
});

describe('a person’s judgement goes first', () => {
  test('what a person linked to a measure is matched with no other', () => {
    const linked = new Set(before.relations.filter(({ type }) => type === 'PURSUES').map(({ from }) => from));
    expect(linked.size).toBeGreaterThan(100);
    expect(matched.filter(({ from }) => linked.has(from))).toEqual([]);
  });

  test('without the curated link the algorithm proposes its own', () => {
    const without = before.relations.filter((one) => one.type !== 'PURSUES' || pairOf(one) !== pairOf(CARTABLE));
    expect(without.length).toBe(before.relations.length - 1);
    const found = byPair(matchWith({ extraction: { relations: without } }).relations).get(pairOf(CARTABLE));
    expect(found).toMatchObject({ basis: 'MATCHED', method: METHOD });
    expect(found?.citations.map(({ quote }) => quote).join(' ')).toMatch(/abords des écoles/);
  });

  test('a pair that was judged to share no subject is not linked', () => {
    const [first] = matched;
    const [pair] = sample.data.pairs;
    if (!first || !pair) throw new Error('nothing matched, or no sample');
    const refused = {
      ...pair,
      from: first.from,
      measure: first.to.replace('measure/', ''),
      judgement: 'no' as const,
    };
    const data = { ...sample.data, pairs: [...sample.data.pairs, refused] };
    expect(matchWith({ sample: { ...sample, data } }).relations).toEqual(matched.slice(1));
  });

  test('a judged pair that does not exist is told with file and line', () => {
    const data = structuredClone(sample.data);
    if (data.pairs[0]) Object.assign(data.pairs[0], { from: 'initiative/nowhere', stratum: 'none' });
    const { problems } = matchWith({ sample: { ...sample, data } });
    expect(problems.map(({ message }) => message)).toEqual([
      'there is no initiative/nowhere',
      'there is no stratum none',
    ]);
    expect(problems.every(({ file, line }) => file === sample.file && (line ?? 0) > 1)).toBe(true);
  });
});

describe('the sample', () => {
  test('holds at least 120 pairs of both kinds, each once, in two halves of the same strata', () => {
    const { pairs, strata } = sample.data;
    expect(pairs.length).toBeGreaterThanOrEqual(120);
    expect(new Set(pairs.map(({ from, measure }) => `${from} ${measure}`)).size).toBe(pairs.length);
    for (const [name, { drawn, population }] of Object.entries(strata)) {
      const inside = pairs.filter(({ stratum }) => stratum === name);
      expect([name, inside.length]).toEqual([name, drawn]);
      expect(inside.filter(({ half }) => half === 'tuning').length).toBe(drawn / 2);
      expect(population).toBeGreaterThanOrEqual(drawn);
    }
  });
});
