/** Parts of an article's text that are not read: see `Article.ignored`. */
import { firstIndex } from '../first-index.ts';
import type { Article, Span } from './article.ts';

/** Whether any of this stretch is not read. */
export function isIgnored({ ignored = [] }: Article, { start, end }: Span): boolean {
  if (ignored.length === 0) return false;
  const next = ignored[firstIndex(ignored, (span) => span.end > start)];
  return next !== undefined && next.start < end;
}

/** The stretches of which all is read. */
export function withoutIgnored<T extends Span>(article: Article, spans: readonly T[]): readonly T[] {
  return article.ignored?.length ? spans.filter((span) => !isIgnored(article, span)) : spans;
}
