import { type Abbreviations, abbreviationsOf } from './abbreviations.ts';
import type { Block, Span } from './article.ts';
import { CLOSER, DIGIT, isAt, LETTER, LOWER, OPENER, SPACE, UPPER } from './char-class.ts';

/** Words in front of a full stop and behind it are looked at only so far, so that the time stays linear. */
const WORD_LIMIT = 24;

const SPEECH =
  /^(?:\p{Lu}[\p{L}.'’-]*,? ){1,4}(?:said|says|asked|asks|added|wrote|writes|told|replied|tweeted|shouted|wondered|warned)(?!\p{L})/u;
const ENUMERATOR = /^[([]?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]\)?$/;

/**
 * Splits a text into sentences in one linear pass. Blocks are never crossed; text outside the blocks is split as well.
 * Rules of our own: abbreviations and initials by language, quotation marks and brackets behind the stop, enumerators,
 * German ordinals. In doubt a sentence is not split, because the linker loses more by a torn name than by a long sentence.
 * @param language BCP 47 primary tag, or ""
 * @returns spans in order, disjoint, without white space at their ends, covering all other characters
 */
export function splitSentences(text: string, blocks: readonly Block[], language: string): Span[] {
  const abbreviations = abbreviationsOf(language);
  const sentences: Span[] = [];
  let end = 0;
  for (const block of blocks) {
    if (block.start > end) splitRun(text, end, block.start, language, abbreviations, sentences);
    splitRun(text, Math.max(block.start, end), block.end, language, abbreviations, sentences);
    end = Math.max(end, block.end);
  }
  splitRun(text, end, text.length, language, abbreviations, sentences);
  return sentences;
}

function splitRun(
  text: string,
  from: number,
  to: number,
  language: string,
  abbreviations: Abbreviations,
  sentences: Span[],
): void {
  let start = from;
  for (let at = from; at < to; at++) {
    const after = stopEndsAt(text, at, to);
    if (after === 0) continue;
    if (after >= to || endsSentence(text, start, at, after, to, language, abbreviations)) {
      addTrimmed(text, start, after, sentences);
      start = after;
    }
    at = after - 1;
  }
  addTrimmed(text, start, to, sentences);
}

/** Where the stop that begins at `at` ends, with the quotation marks and brackets that close behind it; 0 if none begins. */
function stopEndsAt(text: string, at: number, to: number): number {
  const code = text.charCodeAt(at);
  if (code === 0x0a) {
    // An empty line inside a block.
    let next = at + 1;
    while (next < to && (text[next] === ' ' || text[next] === '\t' || text[next] === '\r')) next++;
    return next < to && text[next] === '\n' ? next + 1 : 0;
  }
  if (!isStop(code)) return 0;
  let end = at + 1;
  while (end < to && isStop(text.charCodeAt(end))) end++;
  while (end < to && isAt(text, end, CLOSER)) end++;
  // French sets a space before its closing mark: « … loin. »
  const mark = end + 1;
  if (text[mark] === '»' && mark < to && isAt(text, end, SPACE) && (mark + 1 >= to || isAt(text, mark + 1, SPACE))) {
    end = mark + 1;
  }
  return end;
}

/** . ! ? … and their full-width forms. */
function isStop(code: number): boolean {
  if (code < 0x40) return code === 0x2e || code === 0x21 || code === 0x3f;
  // Nearly all characters are letters, for which one more look is enough.
  if (code < 0x061f) return false;
  return code === 0x2026 || code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0x06d4 || code === 0x061f;
}

function endsSentence(
  text: string,
  start: number,
  stop: number,
  after: number,
  to: number,
  language: string,
  { open, beforeNumber, either, starters }: Abbreviations,
): boolean {
  const code = text.charCodeAt(stop);
  if (code === 0x0a || code === 0x3002 || code === 0xff01 || code === 0xff1f) return true;
  const mark = text[after - 1]!;
  const isTight = !isAt(text, after, SPACE);
  // “… it.”The next: a closing quotation mark may stand for the lost space.
  if (isTight && !(mark === '”' && isAt(text, after, UPPER))) return false;

  let next = after;
  while (next < to && isAt(text, next, SPACE | OPENER)) next++;
  if (next >= to) return true;
  // A small letter goes on, unless it is a name like "iPhone" or "eBay".
  if (isAt(text, next, LOWER) && !isAt(text, next + 1, UPPER)) return false;

  const hasQuote = after - stop > 1 && isAt(text, after - 1, CLOSER);
  if (code !== 0x2e) {
    const ahead = text.slice(next, Math.min(to, next + 80));
    if (hasQuote && SPEECH.test(ahead)) return false;
    // "Yahoo! Inc" keeps its name.
    return code !== 0x21 || !text.startsWith('Yahoo', stop - 5) || starters.has(wordAt(text, next, to));
  }
  if (hasQuote || text[stop + 1] === '.') return true;
  if (stop - start <= 6 && ENUMERATOR.test(text.slice(start, after).trim())) return false;

  const word = wordBefore(text, start, stop);
  if (word === '') return true;
  const small = word.toLowerCase();
  const nextWord = wordAt(text, next, to);
  if (open.has(small)) return false;
  if (
    beforeNumber.has(small) &&
    (isAt(text, next, DIGIT) || /^[IVXLC]+$/.test(text.slice(next, next + nextWord.length)))
  ) {
    return false;
  }
  const isInitial = word.length === 1 && isAt(word, 0, UPPER);
  const isDotted = word.includes('.') && /^(?:\p{L}\.)+\p{L}$/u.test(word);
  const isMember = /^[DRI]-\p{Lu}/u.test(word);
  const isOrdinal = language === 'de' && /^\d{1,2}$/.test(word);
  if (isInitial || isDotted || isMember || isOrdinal || either.has(small)) return starters.has(nextWord);
  return true;
}

/** The word in front of a stop, dots and hyphens inside it included: "U.S" of "U.S.", "D-Ore" of "D-Ore.". */
function wordBefore(text: string, start: number, stop: number): string {
  let at = stop;
  const limit = Math.max(start, stop - WORD_LIMIT);
  while (at > limit && (isAt(text, at - 1, LETTER | DIGIT) || '.-\u00ad'.includes(text[at - 1]!))) at--;
  return text
    .slice(at, stop)
    .replace(/^[.-]+/, '')
    .replaceAll('\u00ad', '');
}

/** The word that begins at an offset, in lower case; an elision ("L’") counts as a word. */
function wordAt(text: string, start: number, to: number): string {
  let at = start;
  const limit = Math.min(to, start + WORD_LIMIT);
  while (at < limit && isAt(text, at, LETTER)) at++;
  return text.slice(start, at).toLowerCase();
}

function addTrimmed(text: string, from: number, to: number, sentences: Span[]): void {
  let start = from;
  let end = to;
  while (start < end && isAt(text, start, SPACE)) start++;
  while (end > start && isAt(text, end - 1, SPACE)) end--;
  if (start < end) sentences.push({ start, end });
}
