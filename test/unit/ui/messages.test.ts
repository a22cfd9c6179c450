/** The three languages say the same things with the same arguments, and every message can be read. */
import { describe, expect, test } from 'vitest';
import { createTranslator } from 'use-intl/core';
import { ID_PREFIX } from '../../../data/model/identifiers.ts';
import { en } from '../../../ui/i18n/en.ts';
import { fr } from '../../../ui/i18n/fr.ts';
import type { Messages } from '../../../ui/i18n/messages.ts';
import { nl } from '../../../ui/i18n/nl.ts';

const LANGUAGES: Record<string, Messages> = { fr, nl, en };

/** Every message by its path: `home.title`. */
function flat(messages: object, path = ''): Map<string, string> {
  const entries = Object.entries(messages).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : [...flat(value as object, `${path}${key}.`)],
  );
  return new Map(entries);
}

/** Names of the arguments a message takes; what stands in braces after `one`, `other` or `=0` is words. */
const argumentsOf = (message: string) => {
  const names = [...message.matchAll(/(?<!(?:one|other|=\d) )\{(\w+)[,}]/g)].map(([, name]) => name ?? '');
  return [...new Set(names)].sort();
};

const french = flat(fr);

describe.each(['nl', 'en'])('%s', (language) => {
  const messages = flat(LANGUAGES[language] ?? {});

  test('has every message of the French, and no other', () => {
    expect([...messages.keys()]).toEqual([...french.keys()]);
  });

  test('gives each the same arguments', () => {
    const all = (of: Map<string, string>) => [...of].map(([key, message]) => [key, ...argumentsOf(message)].join(' '));
    expect(all(messages)).toEqual(all(french));
  });
});

describe.each(Object.keys(LANGUAGES))('%s', (language) => {
  const messages = LANGUAGES[language] as typeof fr;

  test.each([0, 1, 2, 120])('every message can be read with %i', (count) => {
    const t = createTranslator({
      locale: language as 'fr',
      messages,
      onError: (error) => {
        throw error;
      },
    });
    const read = t as unknown as (key: string, values: Record<string, string | number>) => string;
    for (const [key, message] of flat(messages)) {
      const values = Object.fromEntries(argumentsOf(message).map((name) => [name, valueOf(name, count)]));
      expect(read(key, values), key).not.toMatch(/[{}]/);
    }
  });

  test('names every kind of node', () => {
    expect(Object.keys(messages.kind).sort()).toEqual(Object.keys(ID_PREFIX).sort());
  });
});

const valueOf = (name: string, count: number) => (name === 'count' || name === 'n' ? count : name);

test('no message uses a straight apostrophe, which ICU takes for an escape', () => {
  const straight = Object.entries(LANGUAGES).flatMap(([language, messages]) =>
    [...flat(messages)].filter(([, text]) => text.includes("'")).map(([key]) => `${language}.${key}`),
  );
  expect(straight).toEqual([]);
});
