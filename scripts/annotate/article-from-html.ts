import { parseHTML } from 'linkedom';
import type { Article } from '../../lib/article/article.ts';
import { articleFromHtml as readHtml } from '../../lib/page/article-from-html.ts';

/** Reads the article out of a page's source, with the same code as in the browser; null where there is none. */
export function articleFromHtml(html: string, url: string): Article | null {
  return readHtml(html, url, (source) => parseHTML(source).document as unknown as Document);
}
