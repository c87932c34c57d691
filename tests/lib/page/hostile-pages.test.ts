import { expect, test } from 'vitest';
import { glimpseArticle } from '../../../lib/page/could-be-article.ts';
import { documentOf, page, prose, read } from './pages.ts';

const DEEP = 20_000;
const nested = (open: string, inside: string, close: string) => `${open.repeat(DEEP)}${inside}${close.repeat(DEEP)}`;

test.each([
  ['the article at the bottom of it', nested('<div>', prose, '</div>')],
  ['beside the article', `<article>${prose}</article>${nested('<div>', 'x', '</div>')}`],
  ['inside the article', `<article>${prose}${nested('<span>', 'x', '</span>')}${prose}</article>`],
  ['with names of boxes', `<article>${prose}${nested('<div class="share comments">', 'x', '</div>')}</article>`],
  ['with names of dates', `<article><h1>A</h1>${prose}${nested('<div class="date">', '1.1.15', '</div>')}</article>`],
])('twenty thousand nested elements, %s: text or nothing', (_, body) => {
  const found = read(page(body), 'https://news.example/a');
  expect(found === null || found.article.text.includes('The interior ministry asked')).toBe(true);
  const glimpse = glimpseArticle(documentOf(page(body)), new URL('https://news.example/a'));
  expect(glimpse === null || glimpse.text.length > 0).toBe(true);
});

test('a title without end is cut, linked data without end is passed over', () => {
  const head = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${'a '.repeat(300_000)}"}</script><meta property="og:title" content="${'Ministry '.repeat(1000)}">`;
  const { title } = read(page(`<article>${prose}</article>`, head), 'https://news.example/a')!.article;
  expect(title.length).toBeLessThanOrEqual(1000);
  expect(title).toMatch(/^Ministry Ministry/);
});
