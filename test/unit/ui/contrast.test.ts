/** Every pair of text and ground of the design has enough contrast (WCAG 2.2, 1.4.3 and 1.4.11), in light and dark. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../../data/model/root.ts';

const CSS = readFileSync(join(PROJECT_ROOT, 'ui', 'design', 'tokens.css'), 'utf8');
const [light = '', dark = ''] = CSS.split('@media (prefers-color-scheme: dark)');

/** Colours of a scheme by token: `--ink` → `#191d29`. */
function colours(css: string): Map<string, string> {
  return new Map([...css.matchAll(/(--[\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name ?? '', value ?? '']));
}

/** Relative luminance, as WCAG defines it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [bright = 0, dim = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (bright + 0.05) / (dim + 0.05);
}

const grounds = ['--paper', '--surface', '--sunken'];
const TEXT: [text: string, ground: string][] = [
  ...grounds.flatMap((ground): [string, string][] => [
    ['--ink', ground],
    ['--ink-soft', ground],
    ['--accent', ground],
  ]),
  ['--ink', '--accent-soft'],
  ['--ink', '--marker'],
  ['--ink-soft', '--accent-soft'],
  ['--accent', '--marker'],
  ['--on-accent', '--accent'],
  ['--ink', '--bad-soft'],
  ['--inserted-ink', '--inserted'],
  ['--deleted-ink', '--deleted'],
  ['--ink', '--heat-1'],
  ['--ink', '--heat-2'],
  ['--ink', '--heat-3'],
  ['--on-heat-4', '--heat-4'],
  ...Array.from({ length: 10 }, (_, index): [string, string] => ['--on-theme', `--theme-${index + 1}`]),
];
/** Lines of controls and marks. */
const SHAPES: [shape: string, ground: string][] = [
  ...grounds.map((ground): [string, string] => ['--line-strong', ground]),
  ['--ink', '--focus'],
  ...Array.from({ length: 10 }, (_, index): [string, string] => [`--theme-${index + 1}`, '--paper']),
];

describe.each([
  ['light', colours(light)],
  ['dark', new Map([...colours(light), ...colours(dark)])],
])('%s', (scheme, tokens) => {
  const colour = (token: string) => {
    const value = tokens.get(token);
    if (!value) throw new Error(`tokens.css gives ${token} no colour`);
    return value;
  };

  test.each(TEXT)('%s is readable on %s', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(SHAPES.filter(([shape]) => scheme === 'light' || shape !== '--ink'))(
    '%s stands out on %s',
    (shape, ground) => {
      expect(contrast(colour(shape), colour(ground))).toBeGreaterThanOrEqual(3);
    },
  );
});
