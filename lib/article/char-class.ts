/**
 * What kind of character a code unit is, for loops that ask for each character of a text: worked out once for each of
 * the basic plane, then a look into a table. Halves of characters beyond it are of no kind.
 */

/** A set of kinds, one bit each. */
export type CharClass = number;

export const SPACE: CharClass = 1;
export const LETTER: CharClass = 2;
export const LOWER: CharClass = 4;
export const UPPER: CharClass = 8;
export const DIGIT: CharClass = 16;
/** Marks that close a quotation or bracket, and those that open one or a point of a list, before a sentence. */
export const CLOSER: CharClass = 32;
export const OPENER: CharClass = 64;
const KNOWN: CharClass = 128;

const PATTERNS: readonly (readonly [CharClass, RegExp])[] = [
  [SPACE, /\s/],
  [LETTER, /\p{L}/u],
  [LOWER, /\p{Ll}/u],
  [UPPER, /\p{Lu}/u],
  [DIGIT, /\p{N}/u],
  [CLOSER, /["'”’»›)\]}“‘]/],
  [OPENER, /["'“‘„‚«»‹›([{¿¡–—•*-]/],
];

const classes = new Uint8Array(0x10000);

/** Whether the code unit at an offset is of one of these kinds; at the end of the text it is of none. */
export function isAt(text: string, offset: number, kinds: CharClass): boolean {
  if (offset >= text.length) return false;
  const code = text.charCodeAt(offset);
  return ((classes[code]! || learn(code)) & kinds) !== 0;
}

function learn(code: number): CharClass {
  const char = String.fromCharCode(code);
  classes[code] = PATTERNS.reduce((set, [kind, pattern]) => (pattern.test(char) ? set | kind : set), KNOWN);
  return classes[code]!;
}
