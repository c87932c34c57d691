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

/** Where Latin, Greek, Cyrillic and Armenian letters are, which have case and accents. */
const CASED: [from: number, to: number][] = [
  [0x0030, 0x058f],
  [0x1e00, 0x1fff],
];

function buildTable(): Uint16Array {
  const fold = new Uint16Array(0x10000);
  let all = '';
  for (let code = 0; code < 0x10000; code += 0x1000) {
    all += String.fromCharCode(...Array.from({ length: 0x1000 }, (_, i) => code + i));
  }
  // Runs of letters are found by the engine's own matcher: this table is wanted right after a cold start.
  for (const { 0: run, index } of all.matchAll(/[\p{L}\p{N}]+/gu)) {
    for (let i = 0; i < run.length; i++) fold[index + i] = index + i;
  }
  for (const { 0: run, index } of all.matchAll(/[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]+/gu)) {
    fold.fill(SKIP, index, index + run.length);
  }
  for (const [from, to] of CASED) {
    for (let code = from; code <= to; code++) {
      if (fold[code] !== code) continue;
      const lower = String.fromCharCode(code).toLowerCase();
      fold[code] = (BASE_LETTERS[lower[0]!] ?? lower.normalize('NFKD')).charCodeAt(0);
    }
  }
  return fold;
}
