import type { Article, Block } from '../article/article.ts';
import { articleBlocks } from './article-blocks.ts';
import { copyPage } from './copy-page.ts';
import { collectBlocks, writeText } from './extract-text.ts';
import { findContent } from './find-content.ts';
import { isArticle } from './is-article.ts';
import { pageByline } from './metadata/page-byline.ts';
import { pageDate } from './metadata/page-date.ts';
import { pageLanguage } from './metadata/page-language.ts';
import { pageTitle } from './metadata/page-title.ts';
import { renderingOf } from './rendering.ts';
import { buildTextMap, type TextMap } from './text-map.ts';

export interface PageReading {
  article: Article;
  textMap: TextMap;
}

/**
 * Reads the article of a page without changing the page.
 * @param document a live document, or one from an HTML parser
 * @param url its address; the article's date may stand in it
 * @returns null where there is no article: front pages, shops, searches, pages with hardly any text
 */
export function readPage(document: Document, url: string): PageReading | null {
  // Parsers without HTML's repair rules find no `document.body` where something stands before the head.
  const body = document.querySelector('body') ?? document.body;
  if (!body) return null;
  const title = pageTitle(document);
  const rendering = renderingOf(document);
  const kept = findContent(() => copyPage(document, body, title, rendering));
  const blocks = articleBlocks(collectBlocks(body, kept, rendering));
  if (!isArticle(document, url, blocks)) return null;

  const { text, blocks: written, segments } = writeText(blocks);
  const language = pageLanguage(document, text);
  const article: Article = {
    url,
    title,
    byline: pageByline(document),
    published: pageDate(document, url, language, title, openingOf(text, written)),
    language,
    text,
    blocks: written,
  };
  return { article, textMap: buildTextMap(document, segments) };
}

/** The first lines of running text; tables and captions name dates of all kinds. */
function openingOf(text: string, blocks: readonly Block[]): string {
  const lines = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'heading').slice(0, 6);
  return lines.map(({ start, end }) => text.slice(start, Math.min(end, start + 300))).join('\n');
}
