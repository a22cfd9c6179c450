/** The explorer's address as a filter: the same names, so that what is on screen is what is exported. */
import { BASES } from '../../data/model/basis.ts';
import { badInput } from '../errors.ts';
import type {
  AxisName,
  Basis,
  GraphFilter,
  InitiativeFilter,
  InitiativeStatus,
  Language,
  MeasureFilter,
  PathEnds,
} from '../schema/generated.ts';
import type { Separator } from './table.ts';

export const AXES = ['PREVENTION', 'REACTION', 'SUIVI'] as const satisfies readonly AxisName[];
const LANGUAGES = ['FR', 'NL', 'EN'] as const satisfies readonly Language[];
const STATUSES = [
  'ACTIVE',
  'PLANNED',
  'IN_PREPARATION',
  'CLOSED',
  'TOOK_PLACE',
  'UNKNOWN',
] as const satisfies readonly InitiativeStatus[];

const OF_ALL = ['words', 'basis', 'lang', 'sep'];
const OF_MEASURES = ['all', 'any', 'none', 'narrower', 'themes', 'subthemes', 'axes', ...OF_ALL];
const OF_INITIATIVES = [
  'volets',
  'zones',
  'periods',
  'communes',
  'organisations',
  'statuses',
  'measures',
  'toplevel',
  ...OF_ALL,
];
const OF_GRAPH = ['kinds', 'themes', 'around', 'depth', 'expand', 'collapse', 'from', 'to', 'basis', 'lang'];

/**
 * The filter that an address such as `?all=communes,associations&narrower=1&axes=reaction` means.
 * @throws GraphQLError BAD_USER_INPUT for a parameter or value that is unknown
 */
export function measureFilterOf(parameters: URLSearchParams): MeasureFilter {
  refuseUnknown(parameters, OF_MEASURES);
  return {
    partners: {
      all: list(parameters, 'all'),
      any: list(parameters, 'any'),
      none: list(parameters, 'none'),
      includeNarrower: isSet(parameters, 'narrower'),
    },
    themes: list(parameters, 'themes'),
    subThemes: list(parameters, 'subthemes'),
    axes: list(parameters, 'axes').map((name) => oneOf<AxisName>('axes', name, AXES)),
    words: parameters.get('words'),
    basis: basisOf(parameters),
  };
}

/**
 * The filter that an address such as `?volets=2&zones=5339&periods=2023-2024&statuses=active` means.
 * @throws GraphQLError BAD_USER_INPUT for a parameter or value that is unknown
 */
export function initiativeFilterOf(parameters: URLSearchParams): InitiativeFilter {
  refuseUnknown(parameters, OF_INITIATIVES);
  return {
    volets: list(parameters, 'volets'),
    zones: list(parameters, 'zones'),
    periods: list(parameters, 'periods'),
    communes: list(parameters, 'communes'),
    organisations: list(parameters, 'organisations'),
    statuses: list(parameters, 'statuses').map((name) => oneOf<InitiativeStatus>('statuses', name, STATUSES)),
    measures: list(parameters, 'measures'),
    topLevel: isSet(parameters, 'toplevel'),
    words: parameters.get('words'),
    basis: basisOf(parameters),
  };
}

/**
 * The filter that an address such as `?kinds=Measure,Partner&around=measure/M7.7&depth=2` means.
 * @throws GraphQLError BAD_USER_INPUT for a parameter or value that is unknown
 */
export function graphFilterOf(parameters: URLSearchParams): GraphFilter {
  refuseUnknown(parameters, OF_GRAPH);
  return {
    kinds: list(parameters, 'kinds'),
    themes: list(parameters, 'themes'),
    around: list(parameters, 'around'),
    depth: wholeNumber(parameters, 'depth'),
    expand: list(parameters, 'expand'),
    collapse: list(parameters, 'collapse'),
    path: pathEndsOf(parameters),
    basis: basisOf(parameters),
  };
}

/** Null without them. */
function pathEndsOf(parameters: URLSearchParams): PathEnds | null {
  const [from, to] = [parameters.get('from'), parameters.get('to')];
  if (from && to) return { from, to };
  if (from || to) throw badInput('"from" and "to" belong together: give both ends of the path, or neither.');
  return null;
}

/** The language of the parameter `lang`, or null without it. */
export function languageOf(parameters: URLSearchParams): Language | null {
  const name = parameters.get('lang');
  return name ? oneOf<Language>('lang', name, LANGUAGES) : null;
}

/** The separator of the parameter `sep`; a comma without it. */
export function separatorOf(parameters: URLSearchParams): Separator {
  const separator = parameters.get('sep') ?? ',';
  if (separator === ',' || separator === ';') return separator;
  throw badInput(
    `Unknown value "${separator}" of "sep". There are: a comma, and a semicolon, as Excel expects in Belgium.`,
  );
}

/** @throws GraphQLError BAD_USER_INPUT when there is a parameter with another name */
export function refuseUnknown(parameters: URLSearchParams, known: readonly string[]): void {
  const unknown = [...parameters.keys()].find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw badInput(`Unknown parameter "${unknown}". There are: ${known.length > 0 ? known.join(', ') : 'none'}.`);
}

function basisOf(parameters: URLSearchParams): Basis[] | null {
  const names = list(parameters, 'basis');
  return names.length > 0 ? names.map((name) => oneOf<Basis>('basis', name, BASES)) : null;
}

/** Null without it. */
function wholeNumber(parameters: URLSearchParams, name: string): number | null {
  const text = parameters.get(name);
  if (text === null) return null;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw badInput(`"${text}" is no value of "${name}": give a whole number.`);
}

function isSet(parameters: URLSearchParams, name: string): boolean {
  return ['1', 'true'].includes(parameters.get(name) ?? '');
}

function list(parameters: URLSearchParams, name: string): string[] {
  return (parameters.get(name) ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function oneOf<T extends string>(parameter: string, name: string, known: readonly T[]): T {
  const found = known.find((candidate) => candidate === name.toUpperCase());
  if (found) return found;
  throw badInput(`Unknown value "${name}" of "${parameter}". There are: ${known.join(', ').toLowerCase()}.`);
}
