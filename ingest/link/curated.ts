/** Which measures the objectives and initiatives pursue, as a person judged it in `data/curation/links.yaml`. */
import { z } from 'zod';
import type { Citation } from '../../data/model/basis.ts';
import type { Entity } from '../../data/model/entities.ts';
import type { Problem } from '../../data/model/problems.ts';
import type { Relation } from '../../data/model/relations.ts';
import { lines, proof } from '../parse/proof.ts';
import type { Proof } from '../parse/proof.ts';
import { citeSpan, findQuote, runningText } from '../parse/span.ts';
import type { RunningText } from '../parse/span.ts';
import type { YamlFile } from '../read/yaml.ts';
import type { Extraction, SourceText } from '../stages.ts';

const linkShape = z.strictObject({
  measure: z.string().regex(/^M\d+\.\d+$/, 'must be the code of a measure'),
  coverage: z.enum(['same', 'narrower', 'broader', 'overlapping']),
  reason: z.string().min(1),
  /** Other words of the measure than those given for it above the links. */
  at: lines.optional(),
  quote: z.string().min(1).optional(),
});

export const linksShape = z.strictObject({
  /** The words of each measure that its links cite, by code. */
  measures: z.record(z.string(), z.strictObject(proof)),
  links: z.array(z.strictObject({ from: z.string(), ...proof, pursues: z.array(linkShape).min(1) })),
});

export type LinkCuration = YamlFile<z.infer<typeof linksShape>>;
type Entry = LinkCuration['data']['links'][number];
type Link = Entry['pursues'][number];

/** What checking needs, and where to put what is wrong. */
interface Check {
  curation: LinkCuration;
  runningOf: ReadonlyMap<string, RunningText>;
  byId: ReadonlyMap<string, Entity>;
  problems: Problem[];
}

/**
 * @param texts the sources, by document id
 * @param extracted what was parsed: the ends of the links must be in it, unless it has problems of its own
 * @returns CURATED PURSUES relations; an end that does not exist or a quote that does not stand is a problem
 */
export function linkCurated(
  curation: LinkCuration,
  texts: ReadonlyMap<string, SourceText>,
  extracted: Extraction,
): Extraction {
  const check: Check = {
    curation,
    runningOf: new Map([...texts].map(([id, text]) => [id, runningText(text)])),
    byId: new Map(extracted.entities.map((entity) => [entity.id, entity])),
    problems: [],
  };
  const judged = curation.data.links.flatMap((entry, index) => judgedLinks(check, entry, index));
  return {
    entities: [],
    relations: [...judged, ...inheritedLinks(judged, extracted.relations, check.byId)],
    problems: extracted.problems.length === 0 ? check.problems : [],
    unresolved: [],
  };
}

function judgedLinks(check: Check, entry: Entry, index: number): Relation[] {
  const path = ['links', index];
  const own = cite(check, entry.from, entry, path);
  return entry.pursues.flatMap((link, at) => {
    const to = `measure/${link.measure}`;
    const theirs = cite(check, to, measureProof(check, link), [...path, 'pursues', at]);
    if (!own || !theirs) return [];
    const { coverage, reason } = link;
    return [{ type: 'PURSUES', from: entry.from, to, basis: 'CURATED', reason, coverage, citations: [own, theirs] }];
  });
}

function measureProof({ curation }: Check, link: Link): Proof | undefined {
  if (link.at !== undefined && link.quote !== undefined) return { at: link.at, quote: link.quote };
  return curation.data.measures[link.measure];
}

/** Cites the words in a document that the node itself cites; null, with a problem, when they are not there. */
function cite(check: Check, id: string, words: Proof | undefined, path: PropertyKey[]): Citation | null {
  const { byId, runningOf } = check;
  const node = byId.get(id);
  if (!node) return refuse(check, path, `there is no ${id}`, 'mend the id');
  if (!words) return refuse(check, path, `no words of ${id} are given`, 'add it under measures, with at and quote');
  const documents = [...new Set(node.citations.map(({ document }) => document))];
  for (const document of documents) {
    const running = runningOf.get(document);
    const span = running && findQuote(running, ...words.at, words.quote);
    if (running && span) return citeSpan(running, span);
  }
  const where = `line ${words.at[0]} to ${words.at[1]} of ${documents.join(' or ')}`;
  return refuse(check, path, `${id}: “${words.quote}” does not stand at ${where}`, 'copy the words of the source');
}

function refuse({ curation, problems }: Check, path: PropertyKey[], message: string, remedy: string): null {
  problems.push({ message, file: curation.file, line: curation.lineOf(path), remedy });
  return null;
}

/**
 * What repeats an objective, or is an instance of an initiative, pursues what that pursues: the same judgement.
 * One instance is only a part of what all of them cover.
 */
function inheritedLinks(judged: readonly Relation[], relations: readonly Relation[], byId: Check['byId']): Relation[] {
  const pairs = new Set(judged.map(({ from, to }) => `${from} ${to}`));
  const heirs = relations.filter(({ type }) => type === 'REPEATS' || type === 'INSTANCE_OF');
  return heirs.flatMap(({ from, to, type, citations }) => {
    const how = type === 'REPEATS' ? 'It repeats' : 'It is an instance of';
    return judged
      .filter((link) => link.from === to && !pairs.has(`${from} ${link.to}`))
      .map((link) => ({
        ...link,
        from,
        ...(type === 'INSTANCE_OF' && link.coverage === 'same' && { coverage: 'narrower' as const }),
        reason: `${how} “${byId.get(to)?.label ?? to}”, of which this was judged: ${link.reason}`,
        citations: [...citations.slice(0, 1), ...link.citations],
      }));
  });
}
