import { describe, expect, test } from 'vitest';
import { articlePage, prose, read } from '../pages.ts';

const articleOf = (head: string, inside = prose, url = 'https://news.example/a') =>
  read(articlePage(inside, '', head), url)!.article;
const ld = (record: object) => `<script type="application/ld+json">${JSON.stringify(record)}</script>`;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

describe('publication date', () => {
  test.each([
    [
      'linked data',
      ld({ '@type': 'NewsArticle', datePublished: '2015-01-14T09:00:00Z', dateModified: '2015-02-01' }),
      prose,
      '2015-01-14',
    ],
    [
      'linked data in a graph',
      ld({ '@graph': [{ '@type': 'Organization' }, { '@type': 'Article', datePublished: '2015-01-14' }] }),
      prose,
      '2015-01-14',
    ],
    [
      'linked data with raw line breaks',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"a\nb","datePublished":"2015-01-14"}</script>',
      prose,
      '2015-01-14',
    ],
    ['a meta element', meta('article:published_time', '2015-01-14T22:00:00-05:00'), prose, '2015-01-14'],
    [
      'a broken date gives way to the next statement',
      ld({ '@type': 'NewsArticle', datePublished: '0000-00-00' }) + meta('article:published_time', '2015-01-14'),
      prose,
      '2015-01-14',
    ],
    [
      'published counts, not modified',
      meta('article:modified_time', '2016-03-01') + meta('article:published_time', '2015-01-14'),
      prose,
      '2015-01-14',
    ],
    ['the day of a change is no day of publication', meta('article:modified_time', '2016-03-01'), prose, null],
    [
      'a time element',
      '',
      `<p class="updated">Updated <time datetime="2016-03-01">1 March 2016</time></p><time datetime="2015-01-14T10:00">14 January</time>${prose}`,
      '2015-01-14',
    ],
    ['a marked text', '', `<div class="post-date">14 January 2015</div>${prose}`, '2015-01-14'],
    [
      'a date line',
      '',
      `<p>PARIS, January 14, 2015 — The ministry asked for the messages of the protesters, two officials said to reporters.</p>${prose}`,
      '2015-01-14',
    ],
    ['only a month is stated', meta('article:published_time', '2015-01'), prose, '2015-01'],
    ['nothing', '', prose, null],
  ])('%s', (_, head, inside, expected) => {
    expect(articleOf(head, inside).published).toBe(expected);
  });

  test('the web address, and the day that it adds to a month', () => {
    expect(articleOf('', prose, 'https://news.example/2015/01/14/a').published).toBe('2015-01-14');
    expect(
      articleOf(meta('article:published_time', '2015-01'), prose, 'https://news.example/2015/01/14/a').published,
    ).toBe('2015-01-14');
  });

  test('dates of comments and of other articles are passed over', () => {
    const inside = `${prose}<aside><time datetime="2019-09-09">9 September</time></aside><div class="comment"><time datetime="2018-08-08">8 August</time></div>`;
    expect(articleOf('', inside).published).toBeNull();
  });
});

describe('title', () => {
  const titled = (title: string, h1: string, head = '') =>
    read(
      `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body><h1>${h1}</h1><article>${prose}</article></body></html>`,
      'https://news.example/a',
    )!.article.title;

  test.each([
    ['Ministry asks for messages | The Example', 'Ministry asks for messages', '', 'Ministry asks for messages'],
    [
      'Ministry asks for messages of the group - The Example',
      'The Example',
      '',
      'Ministry asks for messages of the group',
    ],
    [
      'The Example',
      'Ministry asks for messages',
      meta('og:title', 'Ministry asks for messages – The Example') + meta('og:site_name', 'The Example'),
      'Ministry asks for messages',
    ],
    ['Spies – and those who watch them', 'Spies – and those who watch them', '', 'Spies – and those who watch them'],
    ['x', 'The Example', meta('og:title', 'Ministry &amp;amp; messages'), 'Ministry & messages'],
    ['x', 'The Example', ld({ '@type': 'NewsArticle', headline: 'Ministry asks' }), 'Ministry asks'],
  ])('%s, heading %s', (title, h1, head, expected) => {
    expect(titled(title, h1, head)).toBe(expected);
  });
});

describe('byline', () => {
  test.each([
    [ld({ '@type': 'NewsArticle', author: [{ name: 'Ann Roe' }, { name: 'John Doe' }] }), prose, 'Ann Roe, John Doe'],
    ['<meta name="author" content="By Ann Roe">', prose, 'Ann Roe'],
    [meta('article:author', 'https://social.example/annroe'), `<p class="byline">By Ann Roe</p>${prose}`, 'Ann Roe'],
    ['', prose, ''],
  ])('%s', (head, inside, expected) => {
    expect(articleOf(head, inside).byline).toBe(expected);
  });
});

describe('language', () => {
  const german =
    '<p>Das Ministerium forderte am Montag die Nachrichten einer Gruppe von Demonstranten, wie zwei Beamte sagten, und die Firmen weigerten sich, weil sie die Schlüssel nicht haben und das Gesetz sie nicht verpflichtet.</p>'.repeat(
      3,
    );

  test('what the text shows counts more than the template', () => {
    expect(articleOf('', german).language).toBe('de');
  });

  test('a short text has the language that the page states', () => {
    expect(articleOf('', `<p>${'Acme 300 Roe '.repeat(14)}.</p>`).language).toBe('en');
  });
});
