/** The gate before loading: whatever the graph must never hold stops here, all of it told at once. */
import { createHash } from 'node:crypto';
import type { Citation, Evidence } from '../../data/model/basis.ts';
import type { Entity } from '../../data/model/entities.ts';
import { ID_PREFIX, relationId } from '../../data/model/identifiers.ts';
import { BrokenInput } from '../../data/model/problems.ts';
import type { Problem } from '../../data/model/problems.ts';
import { RELATIONS } from '../../data/model/relations.ts';
import type { Relation } from '../../data/model/relations.ts';
import type { Dataset, Extraction, SourceText } from '../stages.ts';

/**
 * @param extraction what was parsed and linked
 * @param sources the texts that its citations quote, by document id
 * @throws BrokenInput with every problem of the extraction and every one found here
 */
export function validate(extraction: Extraction, sources: ReadonlyMap<string, SourceText>): Dataset {
  const { entities, relations } = extraction;
  const kinds = new Map(entities.map((entity) => [entity.id, entity.kind]));
  const problems = [
    ...extraction.problems,
    ...entities.flatMap((entity) => [...shapeProblems(entity), ...evidenceProblems(entity.id, entity, sources)]),
    ...relations.flatMap((relation) => [
      ...endProblems(relation, kinds),
      ...evidenceProblems(relationId(relation.from, relation.type, relation.to), relation, sources),
    ]),
  ];
  if (problems.length > 0) throw new BrokenInput(problems);
  return { version: versionOf(entities, relations), entities, relations };
}

function shapeProblems(entity: Entity): Problem[] {
  const problems: string[] = [];
  if (!entity.id.startsWith(`${ID_PREFIX[entity.kind]}/`))
    problems.push(`is a ${entity.kind}, whose ids begin with ${ID_PREFIX[entity.kind]}/`);
  if (/[^\p{L}\p{N}/.\-_]/u.test(entity.id)) problems.push('holds characters that a permalink cannot carry');
  if (entity.label.trim() === '') problems.push('has no label');
  return problems.map((message) => modelProblem(entity.id, message, entity.citations[0]));
}

/** A relation joins two nodes that exist, of the kinds that its type joins. */
function endProblems(relation: Relation, kinds: ReadonlyMap<string, Entity['kind']>): Problem[] {
  const id = relationId(relation.from, relation.type, relation.to);
  const shape = RELATIONS[relation.type];
  return (['from', 'to'] as const).flatMap((end) => {
    const kind = kinds.get(relation[end]);
    const allowed: readonly string[] | 'any' = shape[end];
    if (!kind) return [modelProblem(id, `leads ${end} ${relation[end]}, which does not exist`, relation.citations[0])];
    if (allowed === 'any' || allowed.includes(kind)) return [];
    return [
      modelProblem(id, `leads ${end} a ${kind}; ${relation.type} takes ${allowed.join(', ')}`, relation.citations[0]),
    ];
  });
}

function evidenceProblems(id: string, evidence: Evidence, sources: ReadonlyMap<string, SourceText>): Problem[] {
  const missing = missingEvidence(evidence).map((what) =>
    modelProblem(id, `is ${evidence.basis} but has no ${what}`, evidence.citations[0]),
  );
  return [...missing, ...evidence.citations.flatMap((citation) => quoteProblems(id, citation, sources))];
}

function missingEvidence({ basis, citations, reason, rule, score, method }: Evidence): string[] {
  return [
    ...(citations.length === 0 ? ['citation'] : []),
    ...(basis === 'CURATED' && !reason ? ['reason'] : []),
    ...(basis === 'DERIVED' && !rule ? ['rule'] : []),
    ...(basis === 'MATCHED' && (score === undefined || !method) ? ['score and method'] : []),
  ];
}

/** The heart of the promise: what is quoted stands in the file, at those lines, to the letter. */
function quoteProblems(id: string, citation: Citation, sources: ReadonlyMap<string, SourceText>): Problem[] {
  const source = sources.get(citation.document);
  if (!source) return [modelProblem(id, `cites ${citation.document}, which is no source`, citation)];
  const cited = source.lines.slice(citation.firstLine - 1, citation.lastLine).join('\n');
  if (citation.quote.trim() !== '' && cited.includes(citation.quote)) return [];
  const elsewhere = source.lines.findIndex((line) => citation.quote !== '' && line.includes(citation.quote)) + 1;
  return [
    {
      message: `${id} quotes “${shortened(citation.quote)}”, which does not stand at lines ${citation.firstLine} to ${citation.lastLine}`,
      file: source.path,
      line: citation.firstLine,
      remedy:
        elsewhere > 0
          ? `it stands at line ${elsewhere}: correct the lines of the citation`
          : 'quote the exact characters of the source',
    },
  ];
}

function shortened(quote: string): string {
  return quote.length > 80 ? `${quote.slice(0, 77)}…` : quote;
}

function modelProblem(id: string, message: string, citation: Citation | undefined): Problem {
  return {
    message: `${id} ${message}`,
    file: citation?.document ?? 'the parsed data',
    ...(citation ? { line: citation.firstLine } : {}),
    remedy: 'correct the entry of data/curation, or the parser, that makes it',
  };
}

/** Equal content, equal version: independent of the order in which things were found. */
function versionOf(entities: readonly Entity[], relations: readonly Relation[]): string {
  const hash = createHash('sha256');
  for (const line of [...entities, ...relations].map((item) => canonical(item)).sort()) hash.update(line).update('\n');
  return hash.digest('hex').slice(0, 16);
}

/** JSON with its keys in order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    item !== null && typeof item === 'object' && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}
