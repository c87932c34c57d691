import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DataFile } from '../../../lib/knowledge/check/data-file.ts';
import { factsOf } from '../../../scripts/knowledge/facts.ts';
import { seededSample } from '../../../scripts/knowledge/seeded-sample.ts';

const file = (name: string, list: DataFile['list'], content: unknown[]): DataFile => ({
  file: name,
  list,
  text: '',
  content,
});
const own = 'https://own.example';
const first = 'https://first.example';
const files = [
  file('posts/a.json', 'posts', [{ id: 'post/ear', name: 'Head of Ears' }]),
  file('people/a.json', 'entities', [
    {
      id: 'person/jane',
      name: 'Jane Example',
      checked: '2026-11-21',
      sources: [{ url: first }, { url: own }],
      roles: [
        { post: 'post/ear', start: '2001', end: '2003', source: own },
        { title: 'Chair', body: 'agency/ears', start: '2004-02' },
      ],
      relations: [{ kind: 'party-to', to: 'case/x', note: 'as claimant' }],
    },
  ]),
  file('agencies/a.json', 'entities', [{ id: 'agency/ears', name: 'Bureau of Ears', checked: '2026', sources: [] }]),
  file('events/a.json', 'events', [
    { id: 'event/x', date: '2005-03', kind: 'ruled', what: 'A court ruled.', sources: [{ url: first }] },
  ]),
];

describe('factsOf', () => {
  it('says each fact in a line, with names for ids and the source that it rests on', () => {
    expect(factsOf(files).map(({ says, sources }) => [says, sources])).toEqual([
      ['Jane Example: Head of Ears from 2001 to 2003', [own]],
      ['Jane Example: Chair at Bureau of Ears from 2004-02 (held on 2026-11-21)', [first, own]],
      ['Jane Example: party-to case/x (as claimant)', [first, own]],
      ['2005-03, ruled: A court ruled.', [first]],
    ]);
  });
});

describe('seededSample', () => {
  it('draws each item at most once, and the same ones for the same seed', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer()), fc.nat(80), fc.integer(), (items, count, seed) => {
        const drawn = seededSample(items, count, seed);
        expect(new Set(drawn).size).toBe(Math.min(count, items.length));
        expect(drawn.every((item) => items.includes(item))).toBe(true);
        expect(seededSample(items, count, seed)).toEqual(drawn);
      }),
    );
  });

  it('draws others for another seed', () => {
    const items = Array.from({ length: 1000 }, (_, index) => index);
    expect(seededSample(items, 20, 1)).not.toEqual(seededSample(items, 20, 2));
  });
});
