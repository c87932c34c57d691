import type { Article } from '../article/article.ts';
import { termsOf } from '../search/terms.ts';
import type { ArchiveArticle } from './archive.ts';

/** Whether the archive's article is the one being read: same address, or same headline under another address. */
export function isSamePage(other: ArchiveArticle, article: Article): boolean {
  if (address(other.url) === address(article.url)) return true;
  const [a, b] = [termsOf(other.headline).join(' '), termsOf(article.title).join(' ')];
  return a === b && a.split(' ').length >= 4;
}

function address(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/, '')
    .replace(/[#?].*$/, '')
    .replace(/\/$/, '');
}
