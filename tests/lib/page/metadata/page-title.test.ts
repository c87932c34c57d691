import { describe, expect, test } from 'vitest';
import { prose, read } from '../pages.ts';

const titleOf = (head: string, inside: string) =>
  read(
    `<!doctype html><html lang="en"><head>${head}</head><body><article>${inside}${prose}</article></body></html>`,
    'https://news.example/2015/01/14/a',
  )!.article.title;
const site = '<meta property="og:site_name" content="The Example">';

describe('names of sites are taken off', () => {
  test.each([
    [
      'the headline is a heading of second rank, the site the first',
      '<title>Ins and outs of the law | Roe’s Notes</title>',
      '<h1>Roe’s Notes</h1><h2>Ins and outs of the law</h2>',
      'Ins and outs of the law',
    ],
    [
      'a heading that the title begins with, before one that it ends with',
      '<title>Shared keys: a history — handbook for the ministry</title>',
      '<h1>handbook for the ministry</h1><h1>Shared keys: a history¶</h1>',
      'Shared keys: a history',
    ],
    [
      'section and author behind it',
      '<title>Get your messages covered | Code | Ann Roe</title>',
      '<h1>Hello, I am Ann</h1><h2>Get your messages covered</h2>',
      'Get your messages covered',
    ],
    [
      'the house behind the site',
      `<title>Ministry asks for messages | The Example | Example Media</title>${site}`,
      '',
      'Ministry asks for messages',
    ],
    [
      'a day before the site',
      '<title>Ministry asks for the messages of protesters - 07.12.2017 - THE EXAMPLE</title>',
      '',
      'Ministry asks for the messages of protesters',
    ],
    ['without spaces', '<title>海外留学生看两会出国前后_教育频道_示例网</title>', '', '海外留学生看两会出国前后'],
    ['in brackets', '<title>欲張りなイヌのおはなし ＜童話集＞</title>', '', '欲張りなイヌのおはなし'],
    [
      'a title that all pages share',
      '<title>Example - Handbook of the house</title>',
      '<h1>Monitoring many systems</h1><h1>Definitions</h1><h1>Why</h1>',
      'Monitoring many systems',
    ],
    [
      'stated with a colon in its name',
      '<title>x</title><meta name="dc:title" content="Ministry asks for messages">',
      '',
      'Ministry asks for messages',
    ],
  ])('%s', (_, head, inside, expected) => {
    expect(titleOf(head, inside)).toBe(expected);
  });
});

describe('signs inside a headline stay', () => {
  test.each([
    ['Spies - and those who watch them'],
    ['Raspberry cake - the cheap one that cost only $35 - best-selling cake in town'],
    ['Data | Power | Law: who asks for what'],
    ['Column: Royal – On ministers and messages on and off the stage of the house'],
    ['Learning C#'],
  ])('%s', (headline) => {
    expect(titleOf(`<title>${headline} | The Example</title>${site}`, `<h1>${headline}</h1>`)).toBe(headline);
    expect(titleOf(`<title>${headline} | The Example</title>${site}`, '')).toBe(headline);
  });

  test('without a known site, what goes on in lower case is the headline', () => {
    expect(titleOf('<title>Ministry asks for all messages – and gets them</title>', '')).toBe(
      'Ministry asks for all messages – and gets them',
    );
  });

  test('a lower heading that only begins the headline is not the headline', () => {
    const title = 'Column: Royal – On ministers and messages on and off the stage of the house';
    expect(titleOf(`<title>${title}</title>`, '<h2>Column: Royal</h2>')).toBe(title);
  });
});
