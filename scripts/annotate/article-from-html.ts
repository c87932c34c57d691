import { parseHTML } from 'linkedom';
import type { Article } from '../../lib/article/article.ts';
import { readPage } from '../../lib/page/read-page.ts';

/** Reads the article out of a page's source, with the same code as in the browser; null where there is none. */
export function articleFromHtml(html: string, url: string): Article | null {
  const { document } = parseHTML(html);
  return readPage(document as unknown as Document, url)?.article ?? null;
}
