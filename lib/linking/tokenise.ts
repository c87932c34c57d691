import { foldTable, SKIP } from './fold.ts';
import { Vocabulary } from './vocabulary.ts';

/** What stands between a token and the one before it. */
export const JOINED = 0;
/** A comma or a bracket: some names contain one ("Facebook, Inc.", "… (Interception and Access) Act"). */
export const PUNCTUATED = 1;
/** What ends every name: colon, quotation marks, a line break, more than a few characters. */
export const BROKEN = 2;

/**
 * Tokens of a text as parallel columns: offsets (UTF-16 code units, end exclusive), vocabulary id (0 = a word that
 * no name contains) and whether a name may run on from the token before.
 */
export interface Tokens {
  length: number;
  start: Int32Array;
  end: Int32Array;
  word: Int32Array;
  gap: Uint8Array;
  /** In German texts: id of the word without the s or es of the genitive, 0 where there is none. Else empty. */
  bare: Int32Array;
}

/** May stand between two words of one name: space, hyphen, full stop, apostrophe, slash, ampersand. */
const SOFT = " \u00a0\u202f\u2009.-\u2010\u2011\u2013'\u2018\u2019\u02bc/&!";
const COMMA_OR_BRACKET = ',()';
const APOSTROPHES = "'\u2018\u2019\u02bc\u0060\u00b4";
/** Added to the kind of gap where the code unit is an apostrophe. */
const IS_APOSTROPHE = 4;

let gaps: Uint8Array | undefined;

/** What each code unit between words does to a name, as a table: this is the inner loop. Built on first use. */
function gapTable(): Uint8Array {
  if (gaps) return gaps;
  gaps = new Uint8Array(0x10000).fill(BROKEN);
  for (const char of SOFT) gaps[char.charCodeAt(0)] = JOINED;
  for (const char of COMMA_OR_BRACKET) gaps[char.charCodeAt(0)] = PUNCTUATED;
  for (const char of APOSTROPHES) gaps[char.charCodeAt(0)]! += IS_APOSTROPHE;
  return gaps;
}

const DOT = 46;
const AMPERSAND = 38;
const LETTER_S = 115;

/**
 * Splits a text into tokens in one pass, linear in its length.
 *
 * "U.S." and "N.S.A." are one token ("us", "nsa"), "AT&T" is one token, and the possessive 's is no token at all,
 * so that "Snooper's Charter" and "Snoopers' Charter" differ by one letter only.
 *
 * @param isGerman whether an unknown word may be a known one with the s of the genitive
 * @param into columns to fill, where the caller reads many short texts one after another
 */
export function tokenise(
  text: string,
  vocabulary: Vocabulary,
  into: Tokens = emptyTokens(Math.max(64, text.length >> 2)),
  isGerman = false,
): Tokens {
  const fold = foldTable(text);
  const gapOf = gapTable();
  let { start, end, word, gap, bare } = into;
  if (isGerman && bare.length < start.length) bare = new Int32Array(start.length);
  let capacity = start.length;
  let count = 0;
  let before = BROKEN;
  let isAfterApostrophe = false;
  const n = text.length;
  let i = 0;
  while (i < n) {
    const code = text.charCodeAt(i);
    const folded = fold[code]!;
    if (folded <= SKIP) {
      if (folded === 0) {
        const kind = gapOf[code]!;
        isAfterApostrophe = kind >= IS_APOSTROPHE;
        before = Math.max(before, kind & 3);
      }
      i++;
      continue;
    }
    const from = i;
    let hash = vocabulary.begin();
    // Nearly every word is a run of letters: this loop reads it, and the next one what is odd behind it.
    for (let unit = folded; unit > SKIP; unit = ++i < n ? fold[text.charCodeAt(i)]! : 0)
      hash = vocabulary.add(hash, unit);
    let size = i - from;
    let last = fold[text.charCodeAt(i - 1)]!;
    let to = i;
    for (; i < n; i++) {
      const code = text.charCodeAt(i);
      const unit = fold[code]!;
      if (unit > SKIP) {
        hash = vocabulary.add(hash, unit);
        size++;
        last = unit;
        to = i + 1;
      } else if (unit === 0 && ((code !== DOT && code !== AMPERSAND) || !isInsideToken(text, fold, i, size))) break;
    }
    if (size === 1 && last === LETTER_S && isAfterApostrophe && count > 0) {
      isAfterApostrophe = false;
      continue;
    }
    if (count === capacity) {
      capacity *= 2;
      start = grow(start, capacity);
      end = grow(end, capacity);
      word = grow(word, capacity);
      if (isGerman) bare = grow(bare, capacity);
      gap = growBytes(gap, capacity);
    }
    start[count] = from;
    end[count] = to;
    word[count] = vocabulary.find(hash, text, from, to, size);
    // German adds an s or es to names in the genitive: "Faesers Entwurf", "des Verfassungsschutzes".
    if (isGerman) bare[count] = last === LETTER_S && size > 4 ? withoutGenitive(text, from, to, size, vocabulary) : 0;
    gap[count] = before;
    count++;
    before = JOINED;
    isAfterApostrophe = false;
  }
  into.length = count;
  into.start = start;
  into.end = end;
  into.word = word;
  into.gap = gap;
  into.bare = bare;
  return into;
}

function withoutGenitive(text: string, from: number, to: number, size: number, vocabulary: Vocabulary): number {
  return findPart(text, from, to - 1, size - 1, vocabulary) || findPart(text, from, to - 2, size - 2, vocabulary);
}

function findPart(text: string, from: number, to: number, size: number, vocabulary: Vocabulary): number {
  const fold = foldTable('');
  let hash = vocabulary.begin();
  for (let i = from; i < to; i++) {
    const unit = fold[text.charCodeAt(i)]!;
    if (unit > SKIP) hash = vocabulary.add(hash, unit);
  }
  return vocabulary.find(hash, text, from, to, size);
}

let scratch: { vocabulary: Vocabulary; tokens: Tokens } | undefined;

/** The words of a name as they are written, split as in texts: "U.S.", "AT&T", no possessive s. */
export function wordsOf(name: string): string[] {
  scratch ??= { vocabulary: new Vocabulary(), tokens: emptyTokens(16) };
  const { length, start, end } = tokenise(name, scratch.vocabulary, scratch.tokens);
  return Array.from({ length }, (_, i) => name.slice(start[i], end[i]));
}

/** Columns with room for so many tokens; they grow as needed and can be used again for the next text. */
export function emptyTokens(capacity: number): Tokens {
  return {
    length: 0,
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    word: new Int32Array(capacity),
    gap: new Uint8Array(capacity),
    bare: new Int32Array(0),
  };
}

/** The full stop inside "U.S", the ampersand inside "AT&T": separators that do not end the token. */
function isInsideToken(text: string, fold: Uint16Array, at: number, size: number): boolean {
  const code = text.charCodeAt(at);
  if (code === AMPERSAND) return size <= 3 && isWord(fold, text, at + 1);
  if (code !== DOT || !isWord(fold, text, at + 1) || isWord(fold, text, at + 2)) return false;
  // One letter, a stop, one letter: only if the token so far is single letters with stops between ("U.S", "N.S.A").
  return (
    isWord(fold, text, at - 1) &&
    (size === 1 || text.charCodeAt(at - 2) === DOT) &&
    isUpper(text, at - 1) &&
    isUpper(text, at + 1)
  );
}

function isWord(fold: Uint16Array, text: string, at: number): boolean {
  return at >= 0 && at < text.length && fold[text.charCodeAt(at)]! > SKIP;
}

function isUpper(text: string, at: number): boolean {
  const char = text.charAt(at);
  return char !== char.toLowerCase();
}

function growBytes(column: Uint8Array, capacity: number): Uint8Array {
  const wider = new Uint8Array(capacity);
  wider.set(column);
  return wider;
}

function grow(column: Int32Array, capacity: number): Int32Array {
  const wider = new Int32Array(capacity);
  wider.set(column);
  return wider;
}
