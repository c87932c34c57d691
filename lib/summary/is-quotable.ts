import type { Article, Span } from '../article/article.ts';
import { firstIndex } from '../first-index.ts';

const SHORTEST = 40;
const LONGEST = 600;
const LEAST_WORDS = 7;

/** Words of the page rather than of the article. */
const FURNITURE =
  /\b(?:subscribe|newsletter|sign up|click here|read more|follow us|share this|all rights reserved|copyright|©|photo(?:graph)? by|image credit|file photo|advertisement|cookies?|terms of (?:use|service)|privacy policy|comments? (?:section|below)|contributed to this report|reporting by|editing by|additional reporting|updated at|published on|getty images|associated press\/|log ?in|donate|support our|join us|shown here|pictured (?:here|above|below)|(?:we|\p{Lu}{2,}) will (?:be following|continue to follow|update))\b/iu;
const DATELINE = /^(?:\p{Lu}[\p{Lu}\s./,]+(?:\(.{2,20}\))?\s?[-–—]?\s?)$/u;
const QUOTE = /^["“”„«‘']/u;
const VERB_OF_SPEECH = /["”»’'],?\s+(?:\p{L}+\s){0,4}(?:said|says|told|wrote|added|argued|tweeted|warned|asked)\b/u;

/**
 * Whether a sentence can stand for the article: whole, of usual length, the article's own words. Headings, captions,
 * questions, bare quotations and page furniture cannot.
 */
export function isQuotable(article: Article, { start, end }: Span): boolean {
  const text = article.text.slice(start, end);
  if (text.length < SHORTEST || text.length > LONGEST || text.split(/\s+/).length < LEAST_WORDS) return false;
  if (!/[.…]["”’»)\]]*$/u.test(text) || /\?["”’»)]*$/u.test(text)) return false;
  if (!/^["“„«‘'(]?[\p{Lu}\p{Lo}\p{N}]/u.test(text)) return false;
  if (FURNITURE.test(text) || DATELINE.test(text)) return false;
  if (QUOTE.test(text) || isMostlyQuote(text) || VERB_OF_SPEECH.test(text.slice(0, 60))) return false;
  if (text === article.title) return false;
  const block = article.blocks[firstIndex(article.blocks, (one) => one.end >= end)];
  return (
    !block || block.start > start || !['title', 'heading', 'caption', 'table', 'preformatted'].includes(block.kind)
  );
}

/** More than half of it stands in quotation marks, or a mark is opened and not closed. */
function isMostlyQuote(text: string): boolean {
  const opened = (text.match(/[“«„]/gu) ?? []).length;
  const closed = (text.match(/[”»]/gu) ?? []).length;
  if (opened > closed) return true;
  const quoted = [...text.matchAll(/[“"«„]([^”"»]*)[”"»]/gu)].reduce((sum, match) => sum + match[0].length, 0);
  return quoted > text.length / 2;
}
