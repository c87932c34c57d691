import { articleNode } from './linked-data.ts';
import { firstOf, metaOf } from './meta.ts';

/** Who wrote the article, as the page states it, without "By"; empty where it does not. */
export function pageByline(document: Document): string {
  const meta = metaOf(document);
  const stated = [
    namesOf(articleNode(document)?.author),
    firstOf(meta, ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl']),
    fromMarkup(document),
  ];
  for (const name of stated) {
    const tidy = name
      .replace(/\s+/g, ' ')
      .replace(/^\s*(?:by|von|par|por|di|door)\s+/i, '')
      .trim();
    if (tidy && tidy.length < 120 && !/^https?:/i.test(tidy)) return tidy;
  }
  return '';
}

function namesOf(author: unknown): string {
  if (typeof author === 'string') return author;
  if (Array.isArray(author)) return author.map(namesOf).filter(Boolean).join(', ');
  if (typeof author === 'object' && author !== null && 'name' in author) return namesOf(author.name);
  return '';
}

function fromMarkup(document: Document): string {
  for (const selector of [
    '[rel~="author"]',
    '[itemprop~="author"] [itemprop~="name"]',
    '[itemprop~="author"]',
    '.byline',
    '.p-author',
    '.author',
  ]) {
    const element = document.querySelector(selector);
    const text = element?.closest('[class*="comment" i]') ? '' : (element?.textContent?.trim() ?? '');
    if (text && text.length < 120) return text;
  }
  return '';
}
