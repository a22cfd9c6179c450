/** What the addresses of lists and views have in common, and the documents that ask the same. */
import { BASES } from '../certainty/certainty.ts';

/** The values of a parameter such as `?zones=5339,5340`, each once. */
export function readList(parameters: URLSearchParams, name: string): string[] {
  const values = (parameters.get(name) ?? '').split(',').map((value) => value.trim());
  return [...new Set(values)].filter((value) => value !== '');
}

/** What a parameter says; empty when it says nothing. */
export function readText(parameters: URLSearchParams, name: string): string {
  return (parameters.get(name) ?? '').trim();
}

/** The one of some values that a parameter names, in the letters of {@link inAddress}; undefined when it names none. */
export function readOne<T extends string>(
  parameters: URLSearchParams,
  name: string,
  values: readonly T[],
): T | undefined {
  const text = readText(parameters, name).toLowerCase();
  return values.find((value) => inAddress(value) === text);
}

/** A value of an enumeration as addresses have it: `sub-theme` for `SUB_THEME`. */
export function inAddress(value: string): string {
  return value.toLowerCase().replaceAll('_', '-');
}

/** A path with its parameters, if there are any. */
export function addressOf(path: string, parameters: Parameters<typeof writeParameters>[0]): string {
  const query = writeParameters(parameters);
  return query ? `${path}?${query}` : path;
}

/** Parameters as an address has them: empty ones are left out, commas and the slashes of ids stay readable. */
export function writeParameters(parameters: readonly (readonly [name: string, value: string])[]): string {
  return parameters
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${readable(encodeURIComponent(value))}`)
    .join('&');
}

const readable = (encoded: string) => encoded.replaceAll('%2C', ',').replaceAll('%2F', '/').replaceAll('%20', '+');

/** The lists that hold something. */
export function filled<T extends Record<string, readonly string[]>>(lists: T): { [K in keyof T]?: T[K][number][] } {
  return Object.fromEntries(Object.entries(lists).filter(([, values]) => values.length > 0)) as {
    [K in keyof T]?: T[K][number][];
  };
}

/** A value taken into a list, or out of it. */
export function toggled<T>(list: readonly T[], value: T): T[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
}

/**
 * A value as GraphQL writes it: object keys without quotes, enum values bare.
 * @param enumValues those that may occur, beside the bases
 */
export function literal(value: unknown, enumValues: readonly string[] = []): string {
  if (Array.isArray(value)) return `[${value.map((item) => literal(item, enumValues)).join(', ')}]`;
  if (value !== null && typeof value === 'object') {
    // Only in lists stand enum values; a text that looks like one is a text.
    const written = (inner: unknown) =>
      typeof inner === 'string' ? JSON.stringify(inner) : literal(inner, enumValues);
    return `{${Object.entries(value)
      .map(([name, inner]) => `${name}: ${written(inner)}`)
      .join(', ')}}`;
  }
  const bare = [...BASES, ...enumValues].includes(value as string);
  return bare ? String(value) : JSON.stringify(value);
}
