/** Whether an answer is right, exactly as README.md says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from '../../../api/ask/answer.ts';
import { PROJECT_ROOT } from '../../../data/model/root.ts';

export interface ExpectedFact {
  label: string;
  value: number | string;
  unit?: string | null;
}

/** A thing that is not wrong either. */
interface Accepted {
  nodes?: string[];
  facts?: ExpectedFact[];
  status?: string;
  optional?: string[];
  omittable?: string[];
  optionalFacts?: ExpectedFact[];
  same?: string[];
}

export interface Question {
  id: string;
  lang: 'fr' | 'nl' | 'en';
  question: string;
  status: 'ANSWERED' | 'AMBIGUOUS' | 'NOT_UNDERSTOOD' | 'NONE';
  kind: 'nodes' | 'facts' | 'count' | 'yesno';
  nodes: string[];
  facts: ExpectedFact[];
  alsoAccept: Accepted[];
}

/** @param name `dev` or `own` */
export function readQuestions(name: string): Question[] {
  const file = join(PROJECT_ROOT, 'test', 'relevance', 'questions', `${name}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as Question[];
}

/** The answer's nodes as the sets name them. */
export type NameNodes = (answer: Answer) => string[][];

/** @param names for each node of the answer, all that it may be called */
export function isRight(question: Question, answer: Answer, names: string[][]): boolean {
  const status = statusOf(answer);
  const statuses = [question.status, ...question.alsoAccept.flatMap((each) => each.status ?? [])];
  if (!statuses.includes(status)) return false;
  if (status !== 'ANSWERED') return true;
  if (question.kind === 'nodes') return hasNodes(question, names);
  if (question.kind === 'yesno') return hasYesNo(question, answer);
  if (question.kind === 'count' && answer.totalCount === Number(question.facts[0]?.value)) return true;
  return hasFacts(question, answer);
}

/** An answer with no node, no fact and no total says that there is nothing. */
export function statusOf({ status, nodes, facts, totalCount }: Answer): Question['status'] {
  const isNothing = nodes.length === 0 && facts.length === 0 && !totalCount;
  return status === 'ANSWERED' && isNothing ? 'NONE' : status;
}

function hasNodes({ nodes, alsoAccept }: Question, names: string[][]): boolean {
  const complete = [nodes, ...alsoAccept.flatMap((each) => (each.nodes ? [each.nodes] : []))];
  const same = alsoAccept.flatMap((each) => (each.same ? [each.same.map(nameKey)] : []));
  const optional = alsoAccept.flatMap((each) => each.optional ?? []);
  const omittable = alsoAccept.flatMap((each) => each.omittable ?? []).map(nameKey);
  return complete.some((set) => isSet(set, names, { same, optional, omittable }));
}

interface Leeway {
  same: string[][];
  optional: string[];
  omittable: string[];
}

function isSet(expected: readonly string[], names: string[][], { same, optional, omittable }: Leeway): boolean {
  const alike = (name: string) =>
    new Set([nameKey(name), ...same.filter((group) => group.includes(nameKey(name))).flat()]);
  const isCalled = (own: string[], name: string) => own.some((each) => alike(name).has(nameKey(each)));
  const missing = expected.filter((name) => !names.some((own) => isCalled(own, name)));
  const extra = names.filter((own) => ![...expected, ...optional].some((name) => isCalled(own, name)));
  return missing.every((name) => omittable.includes(nameKey(name))) && extra.length === 0;
}

/** Without case, accents, punctuation, leading article, final bracket or zone; `initiative/<slug>` is a name. */
export function nameKey(name: string): string {
  const [, kind = '', rest = name] = /^([a-z-]+)(?::\s|\/)([\s\S]*)$/i.exec(name) ?? [];
  const plain = rest
    .replace(/-/g, kind === 'initiative' || kind === 'organisation' ? ' ' : '-')
    .replace(/\s*\([^()]*\)\s*\.?$/, '')
    .replace(/\s*[–-]?\s*(?:ZP|zone(?: de police)?)\s*\d{4}.*$/i, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:(?:le|la|les|l|un|une|de|het|een|the|a) )+/, '');
  const contract = kind === 'contract' ? plain.split(' ')[0]! : plain;
  return `${kind} ${contract}`;
}

function hasYesNo({ facts, alsoAccept }: Question, answer: Answer): boolean {
  const given = answer.facts.map(({ value }) => truth(value)).find((each) => each !== null);
  const expected = [facts, ...alsoAccept.flatMap((each) => (each.facts ? [each.facts] : []))];
  return given !== undefined && expected.some((each) => truth(String(each[0]?.value)) === given);
}

function truth(value: string): boolean | null {
  const word = value.toLowerCase();
  if (['yes', 'oui', 'ja', 'true'].includes(word)) return true;
  return ['no', 'non', 'nee', 'neen', 'false'].includes(word) ? false : null;
}

function hasFacts({ facts, alsoAccept }: Question, answer: Answer): boolean {
  const complete = [facts, ...alsoAccept.flatMap((each) => (each.facts ? [each.facts] : []))];
  const optional = alsoAccept.flatMap((each) => each.optionalFacts ?? []);
  return complete.some((set) => {
    const open = answer.facts.map(({ value, unit, label }) => ({ value, unit, label }));
    const missing = set.filter((fact) => {
      const at = open.findIndex((each) => isValue(each, fact));
      if (at >= 0) open.splice(at, 1);
      return at < 0;
    });
    return missing.length === 0 && open.every((each) => optional.some((fact) => isValue(each, fact)));
  });
}

interface GivenFact {
  value: string;
  unit: string | null;
  label: string;
}

const FALL = /fall|drop|decrease|baisse|diminution|recul|daling|afname|vermindering/i;

function isValue({ value, unit, label }: GivenFact, expected: ExpectedFact): boolean {
  const [given, wanted] = [numberOf(value), numberOf(String(expected.value))];
  if (given === null || wanted === null) return textKey(value) === textKey(String(expected.value));
  const signed = FALL.test(`${label} ${unit ?? ''}`) ? -Math.abs(given) : given;
  const isPercentage = unit === '%' || expected.unit === '%';
  const near = (each: number) => {
    const places = isPercentage ? [0, 1, 2] : [2];
    return places.some(
      (digits) => Number(each.toFixed(digits)) === Number(wanted.toFixed(digits)) && agrees(each, digits),
    );
  };
  return near(given) || near(signed);
}

/** A number that is given with fewer digits must itself be so rounded. */
function agrees(given: number, digits: number): boolean {
  return Math.abs(given - Number(given.toFixed(digits))) < 1e-9 || digits === 2;
}

function numberOf(value: string): number | null {
  const plain = value.replace(/\s|EUR|€|%/g, '');
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(plain)) return Number(plain.replace(/\./g, '').replace(',', '.'));
  if (/^-?\d+,\d+$/.test(plain)) return Number(plain.replace(',', '.'));
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

function textKey(value: string): string {
  const date = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(value);
  if (date) return `${date[3]}-${date[2]!.padStart(2, '0')}-${date[1]!.padStart(2, '0')}`;
  return nameKey(value);
}
