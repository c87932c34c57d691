/**
 * The one way in which names and texts are compared: letters in lower case without accents, digits as they are,
 * everything else a separator. One code unit folds to one code unit, so offsets survive.
 */

/** Marks a code unit that is invisible inside a word: soft hyphen, zero-width characters, combining marks. */
export const SKIP = 1;

/** Letters that Unicode does not decompose into a base letter. */
const BASE_LETTERS: Record<string, string> = {
  ß: 's',
  æ: 'a',
  œ: 'o',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 't',
  ı: 'i',
  ħ: 'h',
};

let table: Uint16Array | undefined;

/** Table from UTF-16 code unit to folded code unit; 0 is a separator, {@link SKIP} is skipped. Built on first use. */
export function foldTable(): Uint16Array {
  table ??= buildTable();
  return table;
}

/** From here on Unicode has no cased letters that names are written in; scripts beyond fold to themselves. */
const END_OF_CASED = 0x2000;
/** Latin extensions, kana, CJK, Hangul: letters throughout, without case. */
const UNCASED: [from: number, to: number][] = [
  [0x2c60, 0x2dff],
  [0x3041, 0x30ff],
  [0x3400, 0x9fff],
  [0xa640, 0xabff],
  [0xac00, 0xd7a3],
  [0xfb1d, 0xfdff],
  [0xfe70, 0xfefc],
];

function buildTable(): Uint16Array {
  const fold = new Uint16Array(0x10000);
  const word = /[\p{L}\p{N}]/u;
  const mark = /[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/u;
  for (let code = 0; code < END_OF_CASED; code++) {
    const char = String.fromCharCode(code);
    if (mark.test(char)) fold[code] = SKIP;
    else if (word.test(char)) {
      const lower = char.toLowerCase();
      fold[code] = (BASE_LETTERS[lower[0]!] ?? lower.normalize('NFKD')).charCodeAt(0);
    }
  }
  for (const [from, to] of UNCASED) for (let code = from; code <= to; code++) fold[code] = code;
  for (const code of [0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]) fold[code] = SKIP;
  return fold;
}
