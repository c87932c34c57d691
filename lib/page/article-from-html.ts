import type { Article } from '../article/article.ts';
import { readPage } from './read-page.ts';

/**
 * Reads the article of an HTML source, for the command line.
 * @param parse an HTML parser that yields a document (linkedom's, for instance); handed in so that the extension does
 * not carry one
 * @returns null where the page has no article
 */
export function articleFromHtml(html: string, url: string, parse: (html: string) => Document): Article | null {
  // Parsers without a browser around them stumble over fragments.
  const whole = /<body[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return readPage(parse(whole), url)?.article ?? null;
}
