import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { glimpseArticle } from '../../../lib/page/could-be-article.ts';
import { couldBeCoverage } from '../../../lib/relevance/gate.ts';

const samples = join(import.meta.dirname, '../../../scripts/samples');
const long =
  'The council met on Tuesday and talked until midnight about the bridge that nobody wants to pay for. '.repeat(3);

function glimpse(html: string, address = 'https://news.example/story/1') {
  const { document } = parseHTML(html);
  return glimpseArticle(document as unknown as Document, new URL(address));
}

const page = (body: string, head = '') => `<html><head><title>T</title>${head}</head><body>${body}</body></html>`;

describe('glimpseArticle', () => {
  test.each([
    ['paragraphs in one place', page(`<div><p>${long}</p><p>${long}</p><p>${long}</p></div>`)],
    [
      'a short article that says that it is one',
      page(`<p>${long}</p><p>${long}</p>`, '<meta property="og:type" content="article">'),
    ],
    [
      'two sentences before a paywall that say that they are one',
      page(`<p>${long}</p>`, '<meta property="og:type" content="article">'),
    ],
    ['paragraphs that are wrapped one by one', page(`<div><p>${long}</p></div>`.repeat(5))],
    ['an article of lines and breaks', page(`<article>${`${long}<br>`.repeat(5)}</article>`)],
  ])('looks at %s', (_, html) => {
    expect(glimpse(html)?.text).toContain('The council met on Tuesday');
  });

  test('looks into open shadow roots', () => {
    const { document } = parseHTML(page('<main><x-page></x-page></main>'));
    const outer = document.querySelector('x-page')!.attachShadow({ mode: 'open' });
    outer.innerHTML = '<x-story></x-story>';
    outer.querySelector('x-story')!.attachShadow({ mode: 'open' }).innerHTML = `<p>${long}</p>`.repeat(3);
    const found = glimpseArticle(document as unknown as Document, new URL('https://news.example/story/1'));
    expect(found?.text).toContain('The council met on Tuesday');
  });

  const teaser =
    '<li><h3><a href="/a">A headline of some length</a></h3><p>Two lines that say what the article behind it is about.</p></li>';
  test.each([
    ['a list of teasers', page(`<ul>${teaser.repeat(30)}</ul>`)],
    ['hardly any text', page('<p>Hello.</p>')],
    ['nothing', page('')],
    ['a product', page(`<p>${long}</p>`.repeat(4), '<meta property="og:type" content="product">')],
    ['long side columns only', page(`<aside><p>${long}</p><p>${long}</p><p>${long}</p></aside>`)],
  ])('lets %s pass by', (_, html) => {
    expect(glimpse(html)).toBeNull();
  });

  test('front pages and searches must say that they are articles', () => {
    const html = page(`<div><p>${long}</p><p>${long}</p><p>${long}</p></div>`);
    expect(glimpse(html, 'https://news.example/')).toBeNull();
    expect(glimpse(html, 'https://news.example/search/?q=police')).toBeNull();
    const marked = page(
      `<p>${long}</p><p>${long}</p>`,
      '<script type="application/ld+json">{"@type":"NewsArticle"}</script>',
    );
    expect(glimpse(marked, 'https://news.example/')).not.toBeNull();
  });

  test('prefers the title and description that a page gives to others', () => {
    const head = '<meta property="og:title" content="Shared"><meta name="description" content="In short">';
    expect(glimpse(page(`<p>${long}</p>`.repeat(3), head))).toMatchObject({ title: 'Shared', description: 'In short' });
  });
});

describe('the gate as a whole', () => {
  const passes = (file: string) => {
    const found = glimpse(readFileSync(join(samples, file), 'utf8'), `https://news.example/${file}`);
    return found !== null && couldBeCoverage(found.title, found.text, { description: found.description });
  };

  test.each(['uk-encryption-2015.html', 'apple-fbi-2016.html', 'uk-apple-notice-2025.html'])(
    'lets through: %s',
    (file) => {
      expect(passes(file)).toBe(true);
    },
  );

  test.each(['near-miss.html', 'front.html', 'search.html', 'shop.html'])('holds back: %s', (file) => {
    expect(passes(file)).toBe(false);
  });
});
