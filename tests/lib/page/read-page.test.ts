import { describe, expect, test } from 'vitest';
import { articleFromHtml } from '../../../lib/page/article-from-html.ts';
import { articlePage, documentOf, PARAGRAPHS, page, prose, read, textOfPage } from './pages.ts';

const ALL = PARAGRAPHS.join('\n');
const OTHERS = ['Harbour town opens its new museum', 'Rain expected for the weekend', 'Local team wins the cup'];
const links = OTHERS.map((title) => `<li><a href="/x">${title}</a></li>`).join('');

describe('what stands around an article is not read', () => {
  test.each([
    ['navigation', `<nav><ul>${links}</ul></nav>${prose}`],
    ['a list of top stories', `${prose}<h3>Top stories</h3><ul>${links}</ul>`],
    ['related articles in a box', `${prose}<div class="related-stories"><h4>Related</h4><ul>${links}</ul></div>`],
    [
      'a newsletter box in the midst',
      prose.replace(
        '</p>',
        '</p><div class="newsletter-signup"><p>Sign up for our morning letter, every day at six, with all that you need to know.</p></div>',
      ),
    ],
    [
      'readers’ comments',
      `${prose}<section id="comments"><p>Anybody could have seen this coming, said my neighbour, and I agree with him in every point.</p><p>Nonsense, and you know that it is nonsense, because you said so last year under another name.</p></section>`,
    ],
    [
      'a line in front of an advertisement',
      prose.replace('</p>', '</p><p>Advertisement</p><p>Story continues below</p>'),
    ],
    [
      'share links',
      `<ul class="share-buttons"><li>Facebook</li><li>Twitter</li></ul>${prose}<p>Share this article</p>`,
    ],
    [
      'a link to another article',
      prose.replace('</p>', '</p><p><a href="/y">Read more: Harbour town opens its new museum</a></p>'),
    ],
    [
      'a footer',
      `${prose}<footer><p>© 2015 The Example. All rights reserved. No part may be copied without asking the publisher first.</p></footer>`,
    ],
    [
      'scripts, styles and hidden text',
      `${prose}<script>var x = "never";</script><style>p { color: red }</style><p hidden>Never shown to anybody at all, said the page.</p><p style="display: none">Neither is this one, which is long enough.</p><p aria-hidden="true">Nor this.</p><noscript><p>Please switch scripts on to read.</p></noscript>`,
    ],
  ])('%s', (_, inside) => {
    expect(textOfPage(articlePage(inside))).toBe(ALL);
  });
});

describe('what belongs to an article is read', () => {
  test('quotations, lists, subheadings, tables and captions, each with its kind', () => {
    const inside = `${prose}<h2>What the law says</h2><blockquote><p>No company shall be obliged to break its own locks, it reads.</p></blockquote>
      <ul><li>The order names no court.</li><li>The order names no end.</li></ul>
      <table><tr><th>Year</th><th>Orders</th></tr><tr><td>2013</td><td>388</td></tr><tr><td>2014</td><td>412</td></tr></table>
      <figure><img src="a.jpg"><figcaption>The ministry in the capital.</figcaption></figure>${prose}`;
    const { article } = read(articlePage(inside))!;
    const kinds = new Map(article.blocks.map(({ start, end, kind }) => [article.text.slice(start, end), kind]));
    expect(kinds.get('What the law says')).toBe('heading');
    expect(kinds.get('No company shall be obliged to break its own locks, it reads.')).toBe('quote');
    expect(kinds.get('The order names no end.')).toBe('list-item');
    expect(kinds.get('412')).toBe('table');
    expect(kinds.get('The ministry in the capital.')).toBe('caption');
    expect(kinds.get(PARAGRAPHS[0]!)).toBe('paragraph');
  });

  test('inline elements do not tear words, line breaks part them', () => {
    const text = textOfPage(
      articlePage(
        `<p>The <b>FB</b>I’s  <a href="/d">director</a>,\n James\u00a0Roe, left.<br>Nobody followed.<br><br>He came back.</p>${prose}`,
      ),
    );
    expect(text).toContain('The FBI’s director, James\u00a0Roe, left.\nNobody followed.\nHe came back.\n');
  });

  test('soft hyphens and preformatted lines stay', () => {
    const text = textOfPage(articlePage(`<p>The tele\u00adcommuni\u00adcations act.</p><pre>one\n  two</pre>${prose}`));
    expect(text).toContain('The tele\u00adcommuni\u00adcations act.');
    expect(text).toContain('one\n  two');
  });

  test('wrappers with display: contents', () => {
    const inside = PARAGRAPHS.map((text) => `<div style="display: contents"><p>${text}</p></div>`).join('');
    expect(textOfPage(articlePage(inside))).toBe(ALL);
  });

  test('open shadow roots, with slots in place', () => {
    const inside = `<x-story><template shadowrootmode="open"><section><p>From the shadow, the correspondent reported on the order of the ministry.</p><slot></slot></section></template>${prose}</x-story>`;
    expect(textOfPage(articlePage(inside))).toBe(
      `From the shadow, the correspondent reported on the order of the ministry.\n${ALL}`,
    );
  });

  test('each entry of a live blog, in order', () => {
    const entries = PARAGRAPHS.map(
      (text, index) =>
        `<article class="entry"><h2>Update ${index} of the afternoon</h2><p>${text}</p><p>${PARAGRAPHS[(index + 1) % 6]}</p></article>`,
    );
    const text = textOfPage(
      page(`<main><h1>Live: the order of the ministry</h1><div class="feed">${entries.join('')}</div></main>`),
    );
    for (const paragraph of PARAGRAPHS) expect(text).toContain(paragraph);
    expect(text.indexOf('Update 1')).toBeLessThan(text.indexOf('Update 2'));
  });

  test('of several articles on a page the long one', () => {
    const teasers = OTHERS.map(
      (title) => `<article class="card"><h3><a href="/x">${title}</a></h3><p>In short.</p></article>`,
    ).join('');
    expect(textOfPage(page(`<main><article><h1>Ministry asks</h1>${prose}</article>${teasers}</main>`))).toBe(ALL);
  });

  test('speakers of an interview and of a transcript', () => {
    const turns = PARAGRAPHS.map(
      (text, index) => `<p><strong>${index % 2 ? 'ROE' : 'HOST'}:</strong> ${text}</p>`,
    ).join('');
    const text = textOfPage(articlePage(turns));
    expect(text.split('\n')).toHaveLength(6);
    expect(text).toContain(`ROE: ${PARAGRAPHS[1]}`);
  });

  test('the stub in front of a paywall', () => {
    const text = textOfPage(
      articlePage(
        `<p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p><div class="paywall-prompt"><p>Subscribe to read the whole story, from one euro a week.</p></div>`,
      ),
    );
    expect(text).toBe(`${PARAGRAPHS[0]}\n${PARAGRAPHS[1]}`);
  });

  test('AMP pages', () => {
    const html = `<!doctype html><html amp lang="en"><head><title>Ministry asks</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Ministry asks","datePublished":"2015-01-14"}</script></head><body><header><a href="/">The Example</a></header><article><h1>Ministry asks</h1><amp-img src="a.jpg"></amp-img>${prose}<amp-ad><p>Buy two, pay one, only today and only here in our shop.</p></amp-ad></article></body></html>`;
    expect(textOfPage(html, 'https://amp.example/x')).toContain(ALL);
  });

  test('a short piece of eighty words', () => {
    const text = PARAGRAPHS.slice(0, 4).join(' ').split(' ').slice(0, 80).join(' ');
    expect(textOfPage(articlePage(`<p>${text}.</p>`))).toBe(`${text}.`);
  });
});

describe('pages without an article', () => {
  const teasers = Array.from(
    { length: 12 },
    (_, index) =>
      `<div class="teaser"><h2><a href="/${index}">${OTHERS[index % 3]} and more of it today</a></h2><p><a href="/${index}">In short, there was a lot to see, and much was said.</a></p></div>`,
  ).join('');
  test.each([
    [
      'a front page',
      `<!doctype html><html lang="en"><head><title>The Example</title><meta property="og:type" content="website"></head><body><main>${teasers}</main></body></html>`,
      'https://news.example/',
    ],
    [
      'a shop page',
      `<!doctype html><html lang="en"><head><title>Phone</title><meta property="og:type" content="product"></head><body><main><h1>Phone</h1>${prose}<p>Only 99.</p></main></body></html>`,
      'https://shop.example/phone',
    ],
    [
      'a search page',
      `<!doctype html><html lang="en"><head><title>Search</title></head><body><main>${teasers}</main></body></html>`,
      'https://search.example/search?q=police',
    ],
    [
      'a login form',
      '<!doctype html><html><head><title>Log in</title></head><body><form><p>Please log in.</p><input></form></body></html>',
      'https://x.example/login',
    ],
    ['an empty page', '<!doctype html><html><head></head><body></body></html>', 'https://x.example/a'],
  ])('%s', (_, html, url) => {
    expect(read(html, url)).toBeNull();
  });
});

test('the page is the same before and after', () => {
  const document = documentOf(
    articlePage(`<p>Short.</p>${prose}<div class="related"><ul>${links}</ul></div>`, '<nav>x</nav>'),
  );
  const before = document.toString();
  read(before);
  expect(document.toString()).toBe(before);
});

test('articleFromHtml reads fragments too', () => {
  const article = articleFromHtml(
    `<article><h1>Ministry asks</h1>${prose}</article>`,
    'https://x.example/2015/01/14/a',
    documentOf,
  );
  expect(article?.text).toBe(ALL);
  expect(article?.published).toBe('2015-01-14');
});

test('tables of companies, and what AMP pages set between the paragraphs', () => {
  const table = '<table><tr><th>Company</th><th>Orders</th></tr><tr><td>Facebook</td><td>12</td></tr></table>';
  expect(textOfPage(articlePage(`${prose}${table}`))).toContain('Company\nOrders\nFacebook\n12');
  expect(textOfPage(articlePage(`${prose}<p>Facebook</p>`))).toBe(ALL);
  const ad = '<amp-ad><p>Buy two, pay one, only today and only here in our shop.</p></amp-ad>';
  expect(textOfPage(articlePage(prose.replace('</p>', `</p>${ad}`)))).toBe(ALL);
});
