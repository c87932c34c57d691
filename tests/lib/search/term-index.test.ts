import { expect, it } from 'vitest';
import { buildTermIndex, vocabularyOf } from '../../../lib/search/term-index.ts';

const documents = [['parrot', 'notice', 'notice'], ['parrot', 'court'], ['parrot']];
const vocabulary = vocabularyOf([...documents, ['unheard']]);
const index = buildTermIndex(documents, vocabulary);
const score = (query: Record<string, number>) => [
  ...index.score(Float64Array.from(vocabulary.keys(), (term) => query[term] ?? 0)),
];

it('scores only documents that hold what is asked for', () => {
  const [first, second, third] = score({ notice: 1 });
  expect(first).toBeGreaterThan(0);
  expect([second, third]).toEqual([0, 0]);
  expect(score({ unheard: 1 })).toEqual([0, 0, 0]);
});

it('counts rare terms more than common ones, and weights as they are given', () => {
  const [, court] = score({ court: 1 });
  const [, parrot] = score({ parrot: 1 });
  expect(court!).toBeGreaterThan(parrot!);
  expect(score({ court: 2 })[1]).toBeCloseTo(2 * court!);
});
