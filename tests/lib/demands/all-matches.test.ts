import { expect, it } from 'vitest';
import { allMatches } from '../../../lib/demands/all-matches.ts';

it.each([
  [/o/g, 'orders to hand over'],
  [/x/g, 'orders'],
  [/x*/g, 'axxb'],
  [/$/g, 'end'],
  [/a/g, ''],
])('all matches of %s in %j are those of matchAll, also after a search that stopped midway', (pattern, text) => {
  const expected = [...text.matchAll(pattern)].map(({ index, 0: words }) => [index, words]);
  pattern.lastIndex = 3;
  expect(allMatches(pattern, text).map(({ index, 0: words }) => [index, words])).toEqual(expected);
});
