import { parseHTML } from 'linkedom';
import type { Article } from '../../lib/article/article.ts';
import { articleFromHtml as readHtml } from '../../lib/page/article-from-html.ts';
import { BadInput } from './bad-input.ts';

/**
 * Reads the article out of a page's source, with the same code as in the browser; null where there is none.
 * @throws BadInput where elements are nested more deeply than Readability and the parser can follow; browsers cut
 * such pages off at a few hundred levels
 */
export function articleFromHtml(html: string, url: string): Article | null {
  try {
    return readHtml(html, url, (source) => parseHTML(source).document as unknown as Document);
  } catch (error) {
    if (error instanceof RangeError) throw new BadInput('the elements of the page are nested too deeply to be read');
    throw error;
  }
}
