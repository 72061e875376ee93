import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (name: string) =>
  readFileSync(new URL(`../../../renderer/style/${name}`, import.meta.url), 'utf8');
const tokens = read('tokens.css');
const contrast = read('contrast.css');

/** `--name: light-dark(#..., #...)` of a style sheet, by name. */
function pairs(css: string): Map<string, readonly [string, string]> {
  return new Map(
    [...css.matchAll(/(--[\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(
      ([, name = '', light = '', dark = '']) => [name, [light, dark]],
    ),
  );
}

/** Contrast ratio by WCAG 2.2 (relative luminance of sRGB). */
function ratio(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const SURFACES = [
  '--surface',
  '--surface-raised',
  '--surface-sunken',
  '--surface-hover',
  '--surface-selected',
];
const WORDS = ['--text', '--text-quiet', '--error', '--warning', '--hint', '--style', '--good', '--accent'];
const THEMES = [
  { name: 'light', colors: pairs(tokens), at: 0, least: 4.5 },
  { name: 'dark', colors: pairs(tokens), at: 1, least: 4.5 },
  { name: 'light contrast', colors: pairs(contrast), at: 0, least: 7 },
  { name: 'dark contrast', colors: pairs(contrast), at: 1, least: 7 },
] as const;

describe('the themes', () => {
  it.each(THEMES)('$name: words can be read on every surface', ({ colors, at, least }) => {
    const poor = WORDS.flatMap((word) =>
      SURFACES.map((surface) => ({
        word,
        surface,
        ratio: ratio(colors.get(word)?.[at] ?? '#000000', colors.get(surface)?.[at] ?? '#000000'),
      })),
    ).filter((pair) => pair.ratio < least);
    expect(poor).toEqual([]);
  });

  it.each(THEMES)('$name: marked words, buttons and edges can be seen', ({ colors, at }) => {
    const between = (one: string, other: string) =>
      ratio(colors.get(one)?.[at] ?? '#000000', colors.get(other)?.[at] ?? '#000000');
    expect(between('--added', '--added-surface')).toBeGreaterThanOrEqual(4.5);
    expect(between('--removed', '--removed-surface')).toBeGreaterThanOrEqual(4.5);
    expect(between('--accent-text', '--accent')).toBeGreaterThanOrEqual(4.5);
    expect(between('--moved', '--surface')).toBeGreaterThanOrEqual(4.5);
    expect(between('--moved', '--link')).toBeGreaterThanOrEqual(3);
    for (const surface of ['--surface', '--surface-raised', '--surface-sunken']) {
      expect(between('--line-strong', surface)).toBeGreaterThanOrEqual(3);
      expect(between('--focus', surface)).toBeGreaterThanOrEqual(3);
    }
  });

  it('say high contrast twice in the same words', () => {
    const [chosen = '', wished = ''] = contrast.split('@media (prefers-contrast: more)');
    expect([...pairs(wished)]).toEqual([...pairs(chosen)]);
    expect(pairs(chosen).size).toBeGreaterThan(20);
  });

  it('register every color that changes with them, so that scripts read it resolved', () => {
    const registered = new Set([...tokens.matchAll(/@property (--[\w-]+)/g)].map(([, name]) => name));
    const missing = [...pairs(tokens).keys()].filter((name) => !registered.has(name));
    expect(missing).toEqual([]);
  });

  it('name every token that the style sheets use', () => {
    const defined = new Set([...tokens.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
    const used = new Set(
      ['base.css', 'controls.css', 'lists.css', 'overlays.css'].flatMap((name) =>
        [...read(name).matchAll(/var\((--[\w-]+)\)/g)].map(([, token]) => token),
      ),
    );
    const setByLibrary = new Set(['--trigger-width']);
    expect([...used].filter((name) => !defined.has(name) && !setByLibrary.has(name ?? ''))).toEqual([]);
  });
});
