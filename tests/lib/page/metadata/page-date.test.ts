import { describe, expect, test } from 'vitest';
import { page, prose, read } from '../pages.ts';

const HEADLINE = 'Ministry asks companies for messages of protesters';
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const stamp = (time: string) => meta('article:published_time', time);
const dateOf = (body: string, head = '', url = 'https://news.example/a') =>
  read(page(body, head), url)!.article.published;
const article = (below: string, above = '') =>
  `<main><article>${above}<h1>${HEADLINE}</h1>${below}${prose}</article></main>`;

describe('time zones do not shift the day', () => {
  test.each([
    ['an offset is the publisher’s own', '2015-01-14T23:30:00-05:00', '', 'https://news.example/a', '2015-01-14'],
    ['the address names the evening', '2015-01-15T03:30:00Z', '', 'https://news.example/2015/01/14/a', '2015-01-14'],
    [
      'the line below the headline does',
      '2015-01-15T03:30:00Z',
      '<p>Jan. 14, 2015</p>',
      'https://news.example/a',
      '2015-01-14',
    ],
    [
      'the line names the morning',
      '2015-01-13T23:00:00.000Z',
      '<p>14 January 2015</p>',
      'https://news.example/a',
      '2015-01-14',
    ],
    [
      'noon is the same day in every newsroom',
      '2015-01-15T12:30:00Z',
      '',
      'https://news.example/2015/01/14/a',
      '2015-01-15',
    ],
    [
      'an address of weeks before is no time zone',
      '2015-01-15T03:30:00Z',
      '',
      'https://news.example/2014/12/20/a',
      '2015-01-15',
    ],
    ['nothing else is named', '2015-01-15T03:30:00Z', '', 'https://news.example/a', '2015-01-15'],
  ])('%s', (_, time, below, url, expected) => {
    expect(dateOf(article(below), stamp(time), url)).toBe(expected);
  });
});

describe('the line beside the headline', () => {
  test.each([
    ['without any mark', '<div>August 06, 2019</div>', '2019-08-06'],
    ['behind the author', '<div><a href="/roe">Ann Roe</a> &bull; 8.5.12</div>', null],
    [
      'in pieces',
      '<ul><li><span>Dec</span> <span>28</span> <span>Sat</span> <span>2013</span></li></ul>',
      '2013-12-28',
    ],
    ['with what it was', '<p>Published: 3 May 2019, updated: 5 May 2019</p>', '2019-05-03'],
    ['of a change', '<p>Updated 5 May 2019</p>', null],
    ['of another article', '<div class="related"><p>5 May 2019</p></div>', null],
    [
      'of a day in the text',
      '<p>It had been quiet in the capital until the morning of 5 May 2019, when the police came to the office of the lawyer and took her computer with them.</p>',
      null,
    ],
  ])('%s', (_, below, expected) => {
    expect(dateOf(article(below))).toBe(expected);
  });

  test('the same line, two digits and all, where the language tells the order', () => {
    const german =
      '<p>Das Ministerium forderte am Montag die Nachrichten einer Gruppe von Demonstranten, wie zwei Beamte sagten, und die Firmen weigerten sich, weil sie die Schlüssel nicht haben und das Gesetz sie nicht verpflichtet.</p>'.repeat(
        4,
      );
    expect(
      dateOf(
        `<main><article><h1>Ministerium verlangt die Nachrichten</h1><div>Ann Roe, 08.05.12</div>${german}</article></main>`,
      ),
    ).toBe('2012-05-08');
  });

  test('above the headline, in the same box', () => {
    expect(dateOf(article('', '<span>02.12.2019</span>'))).toBe('2019-12-02');
  });

  test('the day on which the page was called up is none', () => {
    expect(dateOf(`<header><p>Saturday, November 21, 2026</p></header>${article('')}`)).toBeNull();
  });
});

describe('time elements and what is marked', () => {
  test.each([
    [
      'below the article',
      `${prose}<footer><time class="entry-date published" datetime="2019-02-10T09:30:10+01:00">10 Feb</time></footer>`,
      '2019-02-10',
    ],
    [
      'beside the article',
      `<aside><time itemprop="datePublished" datetime="2013-09-29">29 Sept</time></aside>${prose}`,
      '2013-09-29',
    ],
    [
      'of a reader’s comment',
      `${prose}<div class="comment"><time itemprop="datePublished" datetime="2013-09-29">29 Sept</time></div>`,
      null,
    ],
    [
      'of a video in it',
      `<div itemprop="video" itemscope itemtype="https://schema.org/VideoObject"><meta itemprop="datePublished" content="2015-03-12"></div><div itemscope itemtype="https://schema.org/Article"><meta itemprop="datePublished" content="2015-03-11">${prose}</div>`,
      '2015-03-11',
    ],
    [
      'in a wrapper that is called after its comments',
      `<div class="has-comments"><h1>${HEADLINE}</h1><time datetime="2015-03-11">11 March</time>${prose}</div>`,
      '2015-03-11',
    ],
  ])('%s', (_, inside, expected) => {
    expect(dateOf(`<main><article>${inside}</article></main>`)).toBe(expected);
  });
});

describe('days in titles and at the start of the text', () => {
  const titled = (title: string) =>
    read(
      `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title.split(' | ')[0]}</h1>${prose}</article></body></html>`,
      'https://news.example/a',
    )!.article.published;

  test.each([
    ['Police want data | 07.12.2017 | The Example', '2017-12-07'],
    ['The Example: weekly edition for March 26, 2015 | Example', '2015-03-26'],
    ['What the police did on January 6, 2021 | The Example', null],
  ])('%s', (title, expected) => {
    expect(titled(title)).toBe(expected);
  });

  test.each([
    [
      'Feb. 23, 2015 -- The interior ministry asked three companies for the messages of a group of protesters.',
      '2015-02-23',
    ],
    ['KARLSRUHE (12.11.2021). The interior ministry asked three companies for the messages of a group.', '2021-11-12'],
    ['On Feb. 23, 2015 the interior ministry asked three companies for the messages of a group of protesters.', null],
  ])('%s', (opening, expected) => {
    expect(dateOf(`<main><article><p>${opening}</p>${prose}</article></main>`)).toBe(expected);
  });
});
