import { expect, it } from 'vitest';
import { buildArchive } from '../../../lib/coverage/archive.ts';
import { daySpan } from '../../../lib/knowledge/day-span.ts';

const spanOf = (...dates: (string | null)[]) => {
  const lamps = { matter: 'lamps', country: 'GB', lang: 'en', outlet: 'one.example', headline: 'Lamps', url: '' };
  const { spans } = buildArchive({
    matters: [{ id: 'lamps', name: 'Lamps', words: 'lamps' }],
    articles: dates.map((date) => ({ ...lamps, date })),
  });
  return spans[0];
};

it.each([
  [['2014-03-05', '2014-01-02'], '2014-01-02', '2014-03-05'],
  // A vague date can mean a later day than an exact one that is sorted behind it.
  [['2014', '2014-03-05', '2013-12'], '2013-12-01', '2014-12-31'],
  [['2014-03', null, '2014-03-05'], '2014-03-01', '2014-03-31'],
])('a matter with coverage of %j spans all days that these can mean', (dates, first, last) => {
  expect(spanOf(...dates)).toEqual({ first: daySpan(first).first, last: daySpan(last).last });
});

it('a matter without dated coverage spans none', () => {
  expect(spanOf(null)).toBeNull();
  expect(spanOf()).toBeNull();
});
