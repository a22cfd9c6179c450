/** Asks sets of questions over the real graph and tells how many answers are right. */
import type { Answer } from '../../api/ask/answer.ts';
import { Respondent } from '../../api/ask/ask.ts';
import { type Knowledge, readKnowledge } from '../../api/ask/knowledge.ts';
import { readTranslations } from '../../api/translations.ts';
import type { StoredNode } from '../../api/stored.ts';
import { openEmbedded } from '../../cypher/embedded.ts';
import { ingest } from '../../ingest/pipeline.ts';
import { isRight, type Question } from '../relevance/questions/compare.ts';

export interface Asked {
  question: Question;
  answer: Answer;
  right: boolean;
  /** Milliseconds of the processor: those of the clock tell how busy the machine is. */
  took: number;
}

/** Milliseconds that the processor has worked for this process since a measurement. */
export function millisecondsSince(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

/** The whole corpus as questions look into it. */
export async function corpusKnowledge(): Promise<Knowledge> {
  const graph = openEmbedded({ shuffleUnordered: true });
  await ingest(graph);
  const knowledge = await readKnowledge(graph);
  await graph.close();
  return knowledge;
}

export function respondentOver(knowledge: Knowledge): Respondent {
  return new Respondent(knowledge, readTranslations());
}

export function askAll(questions: readonly Question[], respondent: Respondent, knowledge: Knowledge): Asked[] {
  return questions.map((question) => {
    const begun = process.cpuUsage();
    const answer = respondent.ask(question.question);
    const took = millisecondsSince(begun);
    const names = answer.nodes.map((node) => namesOf(node, knowledge));
    return { question, answer, right: isRight(question, answer, names), took };
  });
}

/** All that the sets may call a node. */
function namesOf(node: StoredNode, knowledge: Knowledge): string[] {
  switch (node.kind) {
    case 'Initiative':
      return [node.id, `initiative: ${node.name}`, ...node.aliases.map((alias) => `initiative: ${alias}`)];
    case 'Organisation':
      return [node.id, ...[node.label, ...node.aliases].map((name) => `organisation: ${name}`)];
    case 'Contract':
      return [`contract/${communeOf(node.id, knowledge)}`];
    case 'Document':
      return [node.id, `document/${node.file.slice(0, 3)}`];
    case 'GeneralObjective':
    case 'StrategicObjective':
    case 'OperationalObjective':
      return [`objective: ${communeOf(node.id, knowledge)}: ${node.text}`];
    default:
      return [node.id];
  }
}

function communeOf(id: string, knowledge: Knowledge): string {
  let contract = id;
  while (!contract.startsWith('contract/')) contract = knowledge.walk(contract, ['>PART_OF'])[0]!;
  return knowledge.walk(contract, ['>CONCERNS'])[0]!.split('/')[1]!.split('-')[0]!;
}

/** Accuracy over all, by language and by kind, then each miss with its interpretation. */
export function reportOn(name: string, asked: readonly Asked[]): string {
  const lines = [`${name}: ${rate(asked)}`];
  for (const field of ['lang', 'kind', 'status'] as const) {
    const values = [...new Set(asked.map(({ question }) => question[field]))];
    lines.push(
      `  by ${field}: ${values.map((value) => `${value} ${rate(asked.filter((each) => each.question[field] === value))}`).join(', ')}`,
    );
  }
  const times = asked.map(({ took }) => took).toSorted((a, b) => a - b);
  lines.push(
    `  time: median ${times[Math.floor(times.length / 2)]?.toFixed(1)} ms, slowest ${times.at(-1)?.toFixed(1)} ms`,
  );
  return [...lines, ...asked.filter(({ right }) => !right).map(missOf)].join('\n');
}

function rate(asked: readonly Asked[]): string {
  const right = asked.filter((each) => each.right).length;
  return `${right}/${asked.length} (${((100 * right) / Math.max(1, asked.length)).toFixed(1)}%)`;
}

function missOf({ question, answer }: Asked): string {
  const expected = question.nodes.length > 0 ? question.nodes : question.facts.map(({ value }) => value);
  const chips = answer.interpretation.map(({ kind, label }) => `${kind}=${label}`).join(' | ');
  const given = [...answer.nodes.map(({ id }) => id), ...answer.facts.map(({ label, value }) => `${label}=${value}`)];
  return [
    `  ✗ ${question.id} [${question.lang}] ${question.question}`,
    `      expected ${question.status}: ${expected.join(', ')}`,
    `      given ${answer.status}: ${given.join(', ')}`,
    `      ${chips} — ${answer.sentence.slice(0, 200)}`,
  ].join('\n');
}
