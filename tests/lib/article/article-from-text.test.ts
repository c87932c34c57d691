import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../lib/article/article-from-text.ts';

describe('articleFromText', () => {
  test('each line is a block, empty lines are none', () => {
    const article = articleFromText('One line.\n\n  Two lines. \n- a point\n', {
      title: 'T',
      url: 'https://e.example/2015/01/14/x',
    });
    expect(article.blocks.map(({ start, end, kind }) => [article.text.slice(start, end), kind])).toEqual([
      ['One line.', 'paragraph'],
      ['Two lines.', 'paragraph'],
      ['- a point', 'list-item'],
    ]);
    expect(article.published).toBe('2015-01-14');
  });

  test('hard-wrapped lines are joined into paragraphs', () => {
    const wrapped = [
      'The minister said on Monday that the law would be changed before the',
      'summer so that the police could read the messages of suspects without',
      'asking the company first, which a court had called unlawful in the',
      'spring of the year before, and that was all.',
      '',
      'The company answered that it would go to court again and that no other',
      'country asked for so much. It named nobody.',
    ].join('\n');
    expect(articleFromText(wrapped).blocks).toHaveLength(2);
  });

  test('the text stays as it was and blocks are in order inside it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '\n', '\r', '\u00a0', 'é') }), {
          maxLength: 20,
        }),
        (parts) => {
          const text = parts.join('\n');
          const article = articleFromText(text);
          expect(article.text).toBe(text);
          let last = 0;
          for (const { start, end } of article.blocks) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
            last = end;
          }
          expect(text.slice(last).trim()).toBe('');
        },
      ),
    );
  });
});
