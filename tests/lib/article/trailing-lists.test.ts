import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../lib/article/article-from-text.ts';

const body = [
  'The interior minister asked messaging firms on Monday to hand over the keys of their users.',
  'Two of the firms refused. A third said that it would study the request before it answered, and gave no date.',
  'The court sits in May. Lawyers of both sides expect a long fight over the order and over who may read it.',
];

const teasers = ['Harbour town opens its new museum', 'Rain expected for the weekend', 'Local team wins the cup'];

const ignoredOf = (lines: string[]) => {
  const text = lines.join('\n');
  return (articleFromText(text).ignored ?? []).map(({ start, end }) => text.slice(start, end));
};

describe('lists below an article are marked', () => {
  test.each([
    'Top stories',
    'Related',
    'Most read',
    'Partner news',
    'Read more',
    'More from the newsroom',
    'À lire aussi',
    'Mehr zum Thema',
    'Lesen Sie auch',
    'Te puede interesar',
    'Leggi anche',
    'Lees ook',
    'RELATED STORIES',
    ' Top stories:',
  ])('%s', (heading) => {
    expect(ignoredOf([...body, heading, ...teasers])).toEqual([[heading.trim(), ...teasers].join('\n')]);
  });

  test('from the first of several headings on', () => {
    expect(ignoredOf([...body, 'Top stories', ...teasers, 'Partner news', '---'])[0]).toMatch(/^Top stories/);
  });
});

describe('the article itself is never marked', () => {
  test.each([
    ['a line of links in the midst of it', [body[0]!, body[1]!, 'Read more', ...body, ...body]],
    ['prose that begins with the words', [...body, 'Top stories of the year were few, said the minister, who left.']],
    ['a heading at the top', ['Top stories', ...body]],
    ['a section called comments', [...body, 'Comments', `${body[1]} ${body[2]} ${body[0]} ${body[1]}`]],
    ['quoted speech behind it', [...body, 'Related', `“${body[1]} ${body[0]}” she said.`, body[2]!]],
    ['no list at all', [...body, 'The vote is on Friday.']],
  ])('%s', (_, lines) => {
    expect(ignoredOf(lines)).toEqual([]);
  });
});
