import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/article-from-text.ts';
import { isIgnored } from '../../../lib/article/ignored.ts';
import { linkEntities } from '../../../lib/linking/link-entities.ts';
import { readTerms } from '../../../lib/search/article-terms.ts';
import { anArticle } from '../linking/a-mention.ts';
import { linker } from '../linking/sample.ts';

describe('what is not read of an article', () => {
  it('is all that shares a character with an ignored part', () => {
    const cuts = fc.uniqueArray(fc.nat(60), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(cuts, fc.nat(60), fc.integer({ min: 1, max: 9 }), (offsets, start, length) => {
        const inOrder = offsets.toSorted((a, b) => a - b);
        const ignored = inOrder.flatMap((from, i) =>
          i % 2 === 0 && inOrder[i + 1] ? [{ start: from, end: inOrder[i + 1]! }] : [],
        );
        const end = start + length;
        const expected = ignored.some((span) => span.start < end && start < span.end);
        expect(isIgnored(anArticle('', { ignored }), { start, end })).toBe(expected);
      }),
    );
  });

  const body = 'Apple refused. The company wrote to the FBI.\n';
  const below = 'The company sells. Senator Jane Roe asked; Roe left. The FBI (FBI) wins.';
  const article = {
    ...articleFromText(body + below, { date: '2016-03-01', language: 'en' }),
    ignored: [{ start: body.length, end: body.length + below.length }],
  };

  it('is not linked, neither by name nor by description', () => {
    const { mentions } = linkEntities(article, linker);
    expect(mentions.map(({ surface }) => surface)).toEqual(['Apple', 'The company', 'FBI']);
  });

  it('is not counted', () => {
    expect(readTerms(article).distinct).toEqual(['apple', 'refused', 'company', 'wrote', 'fbi']);
  });
});
