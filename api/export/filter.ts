/** The explorer's address as a filter: the same names, so that what is on screen is what is exported. */
import { BASES } from '../../data/model/basis.ts';
import { badInput } from '../errors.ts';
import type { AxisName, Basis, Language, MeasureFilter } from '../schema/generated.ts';

const AXES = ['PREVENTION', 'REACTION', 'SUIVI'] as const satisfies readonly AxisName[];
const LANGUAGES = ['FR', 'NL', 'EN'] as const satisfies readonly Language[];
const NAMES = ['all', 'any', 'none', 'narrower', 'themes', 'subthemes', 'axes', 'words', 'basis', 'lang'];

/**
 * The filter that an address such as `?all=communes,associations&narrower=1&axes=reaction` means.
 * @throws GraphQLError BAD_USER_INPUT for a parameter or value that is unknown
 */
export function filterOf(parameters: URLSearchParams): MeasureFilter {
  const unknown = [...parameters.keys()].find((name) => !NAMES.includes(name));
  if (unknown !== undefined) throw badInput(`Unknown parameter "${unknown}". There are: ${NAMES.join(', ')}.`);
  return {
    partners: {
      all: list(parameters, 'all'),
      any: list(parameters, 'any'),
      none: list(parameters, 'none'),
      includeNarrower: ['1', 'true'].includes(parameters.get('narrower') ?? ''),
    },
    themes: list(parameters, 'themes'),
    subThemes: list(parameters, 'subthemes'),
    axes: list(parameters, 'axes').map((name) => oneOf<AxisName>('axes', name, AXES)),
    words: parameters.get('words'),
    basis: basisOf(list(parameters, 'basis')),
  };
}

/** The language of the parameter `lang`, or null without it. */
export function languageOf(parameters: URLSearchParams): Language | null {
  const name = parameters.get('lang');
  return name ? oneOf<Language>('lang', name, LANGUAGES) : null;
}

function basisOf(names: readonly string[]): Basis[] | null {
  return names.length > 0 ? names.map((name) => oneOf<Basis>('basis', name, BASES)) : null;
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
