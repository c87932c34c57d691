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

function buildTable(): Uint16Array {
  const fold = new Uint16Array(0x10000);
  const word = /[\p{L}\p{N}]/u;
  const mark = /[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/u;
  for (let code = 0; code < 0x10000; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const char = String.fromCharCode(code);
    if (mark.test(char)) fold[code] = SKIP;
    else if (word.test(char)) {
      const lower = char.toLowerCase();
      const base = BASE_LETTERS[lower[0]!] ?? lower.normalize('NFKD');
      fold[code] = base.charCodeAt(0);
    }
  }
  return fold;
}
