import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../lib/page/read-page.ts';
import { PARAGRAPHS, prose } from './pages.ts';

/** A document with ranges; its window answers with computed styles as browsers do. */
function liveDocument(inside: string): Document {
  const { document } = new Window({ url: 'https://news.example/2015/01/14/x' });
  document.documentElement.setAttribute('lang', 'en');
  document.head.innerHTML = '<title>Ministry asks</title><meta property="og:type" content="article">';
  document.body.innerHTML = `<nav><a href="/">Home</a></nav><article><h1>Ministry asks</h1>${inside}</article>`;
  return document as unknown as Document;
}

const readLive = (document: Document) => readPage(document, 'https://news.example/2015/01/14/x')!;
const collapse = (text: string) => text.replace(/\s+/g, '');

const inline = fc.constantFrom(
  'FBI',
  ' the ',
  '<b>Ann</b>',
  '<a href="/x">Roe’s</a> ',
  '\n  ',
  'tele\u00adcom',
  '<i> and </i>',
  '&amp;',
  '<br>',
  '<!-- note -->',
  '&nbsp;',
  'é',
  '😀',
  '<span><em>x</em>y</span>',
  ', ',
);
const paragraph = fc
  .array(inline, { minLength: 1, maxLength: 14 })
  .chain((parts) =>
    fc.constantFrom('p', 'div', 'li', 'blockquote').map((tag) => `<${tag}>${parts.join('')} ${PARAGRAPHS[0]}</${tag}>`),
  );

describe('text map', () => {
  test('every span leads to a range with the same text, and back', () => {
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 5 }),
        fc.array(fc.tuple(fc.nat(2000), fc.integer({ min: 1, max: 60 })), { maxLength: 12 }),
        (parts, spans) => {
          const document = liveDocument(parts.join('') + prose);
          const { article, textMap } = readLive(document);
          const { text } = article;
          for (const [from, length] of spans) {
            const start = from % text.length;
            const end = Math.min(text.length, start + length);
            const range = textMap.spanToRange(start, end);
            if (text.slice(start, end).trim() === '') continue;
            expect(collapse(String(range))).toBe(collapse(text.slice(start, end)));
            const back = textMap.rangeToSpan(range!)!;
            expect(text.slice(back.start, back.end).trim()).toBe(text.slice(start, end).trim());
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  test('the page is serialised as before', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), (parts) => {
        const document = liveDocument(parts.join('') + prose);
        const before = document.documentElement.outerHTML;
        const { textMap, article } = readLive(document);
        textMap.spanToRange(0, article.text.length);
        expect(document.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 15 },
    );
  });

  test('a name across inline elements is one range', () => {
    const document = liveDocument(
      `<p>Director <b>James</b> <a href="/r">Roe</a> spoke for an hour, and said nothing of the order at all.</p>${prose}`,
    );
    const { article, textMap } = readLive(document);
    const start = article.text.indexOf('James Roe');
    const range = textMap.spanToRange(start, start + 'James Roe'.length)!;
    expect(range.toString()).toBe('James Roe');
    expect(range.startContainer.parentElement?.tagName).toBe('B');
    expect(range.endContainer.parentElement?.tagName).toBe('A');
  });

  test('a selection outside the article is no span', () => {
    const document = liveDocument(prose);
    const { textMap } = readLive(document);
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('nav')!);
    expect(textMap.rangeToSpan(range)).toBeNull();
  });

  test('changed or removed text makes the map stale and its spans leave', () => {
    const document = liveDocument(prose);
    const { article, textMap } = readLive(document);
    expect(textMap.isStale()).toBe(false);
    const [first, second] = Array.from(document.querySelectorAll('article p'));
    first!.firstChild!.textContent = 'Something else.';
    expect(textMap.isStale()).toBe(true);
    expect(textMap.spanToRange(0, 10)).toBeNull();
    const start = article.text.indexOf(PARAGRAPHS[1]!);
    expect(textMap.spanToRange(start, start + 10)?.toString()).toBe(PARAGRAPHS[1]!.slice(0, 10));
    second!.remove();
    expect(textMap.spanToRange(start, start + 10)).toBeNull();
  });

  test('styles decide what is hidden', () => {
    const document = liveDocument(
      `${prose}<style>.gone { display: none }</style><p class="gone">Nobody sees this sentence, although it stands in the page.</p>`,
    );
    expect(readLive(document).article.text).not.toContain('Nobody sees');
  });
});
