import { parseHTML } from 'linkedom';
import { readPage } from '../../../lib/page/read-page.ts';

/** Six paragraphs of an article of our own, enough for a page to count as one. */
export const PARAGRAPHS = [
  'The interior ministry asked three messaging companies on Monday to hand over the messages of a group of protesters, two officials said.',
  'The companies refused, saying that they do not hold the keys and that the law of 2014 does not oblige them to build a back door.',
  'A court in the capital will hear the case in May, and lawyers on both sides expect it to go to the constitutional court afterwards.',
  'Ann Roe, who leads the committee for civil liberties, said that the order was “as broad as any that we have seen”, and asked for its text.',
  'The ministry answered that it could not publish the order while the investigation lasted, but that a judge had signed it.',
  'In the past year the police sent 412 such orders, according to a report that parliament received in June.',
];

export const prose = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');

const HEADLINE = 'Ministry asks companies for messages of protesters';

/** A page with the given body around or inside an article. */
export function page(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>${HEADLINE} | The Example</title><meta property="og:type" content="article">${head}</head><body>${body}</body></html>`;
}

export const articlePage = (inside: string, around = '', head = '') =>
  page(`${around}<main><article><h1>${HEADLINE}</h1>${inside}</article></main>`, head);

export const documentOf = (html: string): Document => parseHTML(html).document as unknown as Document;

export const read = (html: string, url = 'https://news.example/2015/01/14/ministry-asks') =>
  readPage(documentOf(html), url);

export const textOfPage = (html: string, url?: string): string => read(html, url)?.article.text ?? '';
