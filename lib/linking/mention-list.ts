import type { Article } from '../article/article.ts';
import { isIgnored } from '../article/ignored.ts';
import type { Mention } from './mention.ts';

const BUCKET = 256;

/**
 * The mentions found so far, with a quick answer to "is something linked here already?" for texts of any length. None
 * stands where the article is not read.
 */
export class MentionList {
  readonly all: Mention[] = [];
  private buckets = new Map<number, Mention[]>();

  private readonly article: Article;

  constructor(article: Article) {
    this.article = article;
  }

  add(mention: Mention): void {
    if (isIgnored(this.article, mention)) return;
    this.all.push(mention);
    for (let bucket = Math.floor(mention.start / BUCKET); bucket <= Math.floor(mention.end / BUCKET); bucket++) {
      const list = this.buckets.get(bucket);
      if (list) list.push(mention);
      else this.buckets.set(bucket, [mention]);
    }
  }

  /** Whether any mention, or what is not read, shares a code unit with this stretch (end exclusive). */
  overlaps(start: number, end: number): boolean {
    if (isIgnored(this.article, { start, end })) return true;
    for (let bucket = Math.floor(start / BUCKET); bucket <= Math.floor(end / BUCKET); bucket++) {
      if (this.buckets.get(bucket)?.some((other) => other.start < end && start < other.end)) return true;
    }
    return false;
  }
}
