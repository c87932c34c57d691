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

/** Code units of one block: the table is filled block by block, since it is wanted right after a cold start. */
const BLOCK = 0x100;
/** What is not in the blocks that any text needs: Latin, Greek, Cyrillic and Armenian letters and general punctuation. */
const UNCOMMON = /[\u0600-\u1dff\u2100-\uffff]/;
const COMMON_BLOCKS = [0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x1e, 0x1f, 0x20];

const table = new Uint16Array(0x10000);
const isFilled = new Uint8Array(0x10000 / BLOCK);

/**
 * Table from UTF-16 code unit to folded code unit; 0 is a separator, {@link SKIP} is skipped.
 * @param text what will be looked up: the table is complete for it
 */
export function foldTable(text: string): Uint16Array {
  if (!isFilled[0]) for (const block of COMMON_BLOCKS) fill(block);
  if (UNCOMMON.test(text)) {
    for (let i = 0; i < text.length; i++) {
      const block = text.charCodeAt(i) >> 8;
      if (!isFilled[block]) fill(block);
    }
  }
  return table;
}

function fill(block: number): void {
  isFilled[block] = 1;
  const first = block * BLOCK;
  const all = String.fromCharCode(...Array.from({ length: BLOCK }, (_, i) => first + i));
  for (const { 0: run, index } of all.matchAll(/[\p{L}\p{N}]+/gu)) {
    for (let i = 0; i < run.length; i++) table[first + index + i] = foldUnit(first + index + i);
  }
  for (const { 0: run, index } of all.matchAll(/[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]+/gu)) {
    table.fill(SKIP, first + index, first + index + run.length);
  }
}

/** Where letters have case and accents. */
function isCased(code: number): boolean {
  return code <= 0x058f || (code >= 0x1e00 && code <= 0x1fff);
}

function foldUnit(code: number): number {
  if (!isCased(code)) return code;
  const lower = String.fromCharCode(code).toLowerCase();
  if (code < 0x80) return lower.charCodeAt(0);
  return (BASE_LETTERS[lower[0]!] ?? lower.normalize('NFKD')).charCodeAt(0);
}
