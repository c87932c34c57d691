/** Generated names, records and texts: the same for the same seed. */
import type { Entity } from '../../lib/knowledge/types.ts';

/** Mulberry32: a small seeded generator of numbers from 0 to 1 (Tommy Ettinger, public domain). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const SYLLABLES = [
  'ba',
  'ker',
  'lo',
  'min',
  'tra',
  'ves',
  'dor',
  'an',
  'el',
  'ric',
  'son',
  'gal',
  'mur',
  'phy',
  'wen',
  'ost',
];

function word(random: () => number): string {
  const length = 2 + Math.floor(random() * 3);
  let text = '';
  for (let i = 0; i < length; i++) text += SYLLABLES[Math.floor(random() * SYLLABLES.length)];
  return text[0]!.toUpperCase() + text.slice(1);
}

/** Names of one to four words. */
export function generateNames(count: number, seed = 1): string[] {
  const random = seeded(seed);
  const names = new Set<string>();
  while (names.size < count) {
    const length = 2 + Math.floor(random() * 3);
    names.add(Array.from({ length }, () => word(random)).join(' '));
  }
  return [...names];
}

/** People with one role each. */
export function generateEntities(count: number): Entity[] {
  return generateNames(count).map((name, i) => ({
    id: `person/generated-${i}`,
    name,
    summary: 'A generated person.',
    country: 'GB',
    weakAliases: [name.split(' ').at(-1)!],
    roles: [{ title: 'Minister', start: '2010', end: '2015' }],
    sources: [{ url: 'https://example.org/', publisher: 'Example' }],
    checked: '2026',
  }));
}

const COMMON =
  'the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one you were all her she there would their we him been has when who will no more if out so up said what its about than into them can only other time new some could these two may first then do any like my now over such our man me even most made after also did many'.split(
    ' ',
  );

/** Prose of about this many characters, with one of the names every thirty words or so. */
export function generateText(length: number, names: readonly string[], seed = 2): string {
  const random = seeded(seed);
  const parts: string[] = [];
  for (let size = 0; size < length; ) {
    const isName = random() < 1 / 30;
    const part = isName ? names[Math.floor(random() * names.length)]! : COMMON[Math.floor(random() * COMMON.length)]!;
    const stop = random() < 1 / 20 ? '. ' : random() < 1 / 300 ? '.\n' : ' ';
    parts.push(part, stop);
    size += part.length + stop.length;
  }
  return parts.join('');
}
