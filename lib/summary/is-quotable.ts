import type { Article, BlockKind, Span } from '../article/article.ts';
import { isAt, SPACE } from '../article/char-class.ts';
import { firstIndex } from '../first-index.ts';

const SHORTEST = 40;
const LONGEST = 600;
const LEAST_WORDS = 7;

/** At the end of a sentence with its closing marks, of which there are only a few. */
const MOST_CLOSING = 8;
const STOP = /[.…]["”’»)\]]*$/;
const BEGINNING = /^\(?[\p{Lu}\p{Lo}\p{N}]/u;
const DATELINE = /^(?:\p{Lu}[\p{Lu}\s./,]+(?:\(.{2,20}\))?\s?[-–—]?\s?)$/u;
const VERB_OF_SPEECH = /["”»’'],?\s+(?:\p{L}+\s){0,4}(?:said|says|told|wrote|added|argued|tweeted|warned|asked)\b/u;
/** How much of a sentence is looked at for who says it. */
const SPEECH_LENGTH = 60;
const QUOTED = /[“"«„][^”"»]*[”"»]/g;
const NOT_PROSE: readonly BlockKind[] = ['title', 'heading', 'caption', 'table', 'preformatted'];

/**
 * Whether a sentence can stand for the article: whole, of usual length, the article's own words. Headings, captions,
 * questions and bare quotations cannot.
 */
export function isQuotable(article: Article, { start, end }: Span): boolean {
  if (end - start < SHORTEST || end - start > LONGEST) return false;
  const text = article.text.slice(start, end);
  if (!STOP.test(text.slice(-MOST_CLOSING)) || !BEGINNING.test(text) || !hasEnoughWords(text)) return false;
  if (DATELINE.test(text) || isMostlyQuote(text) || VERB_OF_SPEECH.test(text.slice(0, SPEECH_LENGTH))) return false;
  if (text === article.title) return false;
  const block = article.blocks[firstIndex(article.blocks, (one) => one.end >= end)];
  return !block || block.start > start || !NOT_PROSE.includes(block.kind);
}

function hasEnoughWords(text: string): boolean {
  let words = 0;
  let isInWord = false;
  for (let i = 0; i < text.length && words < LEAST_WORDS; i++) {
    const wasInWord = isInWord;
    isInWord = !isAt(text, i, SPACE);
    if (isInWord && !wasInWord) words++;
  }
  return words === LEAST_WORDS;
}

/** More than half of it stands in quotation marks, or a mark is opened and not closed. */
function isMostlyQuote(text: string): boolean {
  if (!/[“”„«»"]/.test(text)) return false;
  const opened = (text.match(/[“«„]/g) ?? []).length;
  const closed = (text.match(/[”»]/g) ?? []).length;
  if (opened > closed) return true;
  const quoted = (text.match(QUOTED) ?? []).reduce((sum, quote) => sum + quote.length, 0);
  return quoted > text.length / 2;
}
