/** Whatever stands on a page: linking never throws, and what it finds stands where it says. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../lib/article/article-from-text.ts';
import { linkEntities } from '../../../lib/linking/link-entities.ts';
import { hostileText } from './any-text.ts';
import { linker } from './sample.ts';

function expectSound(text: string, language = 'en') {
  const { mentions } = linkEntities(articleFromText(text, { date: '2015-01-17', language }), linker);
  let before = 0;
  for (const { start, end, surface } of mentions) {
    expect(start).toBeGreaterThanOrEqual(before);
    expect(end).toBeGreaterThan(start);
    expect(text.slice(start, end)).toBe(surface);
    before = end;
  }
  return mentions;
}

test('mentions are in order, disjoint and cut out of the text, in any text and language', () => {
  fc.assert(
    fc.property(hostileText, fc.constantFrom('en', 'de', 'fr', 'zh', ''), (text, language) => {
      expectSound(text, language);
    }),
    { numRuns: 300 },
  );
});

test('any single name is found between lone surrogates, marks and right-to-left text', () => {
  for (const noise of ['\ud800', '\udfff', '\u202eشبكة ', '\u0301 ', '😀', '\u0000', '\u00ad '])
    expect(expectSound(`${noise}WhatsApp ${noise}`).map(({ surface }) => surface)).toEqual(['WhatsApp']);
});

describe('long lines without an end', () => {
  const lines: [what: string, line: string][] = [
    ['brackets', '('],
    ['stops', '. '],
    ['quotation marks', '“'],
    ['one word', 'a'],
    ['one word in capitals', 'A'],
    ['articles', 'the '],
    ['capitals', 'A '],
    ['a title', 'Senator '],
    ['titles and names', 'Prime Minister Jane Roe '],
    ['one surname', 'Cameron '],
    ['names and descriptions', 'WhatsApp and Uber said the company refused the bill '],
    ['described laws', 'a new law passed late last year '],
    ['cases', 'WhatsApp v. Uber '],
    ['acronyms in brackets', 'WhatsApp (WA) '],
    ['web addresses', 'https://www.example.com/WhatsApp/'],
    ['combining marks', 'e\u0301\u0301\u0301'],
    ['right to left', 'شبكة فيسبوك '],
    ['lone surrogates', '\ud800'],
    ['line breaks', '\n'],
  ];
  test.each(lines)('50,000 characters of %s', (_what, piece) => {
    expectSound(piece.repeat(Math.ceil(50_000 / piece.length)));
  });
});
