import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../assets/tokens.css'), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

/** Every `--sl-…: #rrggbb` of a part of the style sheet. */
function colours(part: string): Map<string, string> {
  return new Map([...part.matchAll(/--sl-([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, hex]) => [name!, hex!]));
}

/** Contrast ratio after WCAG 2.2. */
function contrast(one: string, other: string): number {
  const luminance = (hex: string) => {
    const [r, g, b] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

const onGrounds = ['text', 'muted', 'accent', 'problem', 'people', 'companies', 'bodies', 'laws', 'concepts'];
const pairs: [text: string, ground: string, least: number][] = [
  ...onGrounds.flatMap((text): [string, string, number][] => [
    [text, 'ground', 4.5],
    [text, 'raised', 4.5],
  ]),
  ['text', 'sunken', 4.5],
  ['text', 'page', 4.5],
  ['muted', 'page', 4.5],
  ['text', 'accent-ground', 4.5],
  ['muted', 'accent-ground', 4.5],
  ['accent', 'accent-ground', 4.5],
  ['on-accent', 'accent', 4.5],
  ['problem', 'problem-ground', 4.5],
  ['open', 'open-ground', 4.5],
  ['settled', 'settled-ground', 4.5],
  ['settled', 'ground', 4.5],
  ['opposed', 'opposed-ground', 4.5],
  ['edge', 'ground', 3],
  ['edge', 'sunken', 3],
  ['focus', 'ground', 3],
];

describe.each([
  ['light', colours(light)],
  ['dark', colours(dark)],
])('in %s', (_, palette) => {
  it.each(pairs)('%s on %s has a contrast of at least %d', (text, ground, least) => {
    expect(contrast(palette.get(text)!, palette.get(ground)!)).toBeGreaterThanOrEqual(least);
  });
});

it('every colour of the light palette has its dark twin', () => {
  expect([...colours(dark).keys()].sort()).toEqual([...colours(light).keys()].sort());
});
