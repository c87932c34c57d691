import regions from './data/regions.json' with { type: 'json' };

const REGIONS: ReadonlySet<string> = new Set(regions);
/** Up to three capitalised words directly before or behind ("Rio de Janeiro"), also "New York's", "New York state". */
const BEFORE = /((?:\p{Lu}[\p{L}-]* (?:de )?){0,2}\p{Lu}[\p{L}-]+)(?:['’]s?)?(?: [Ss]tate)? $/u;
const BEHIND = /^ (?:of|von|de|du) (?:the |la )?(?:[Ss]tate of )?(\p{Lu}[\p{L}-]+(?: (?:de )?\p{Lu}[\p{L}-]+){0,2})/u;
const LONGEST = 40;

/**
 * Whether a name or an office is that of a state, province or city: "the [Ohio] Supreme Court", "New York's attorney
 * general", "the Senate of California". It is then not the one of the country.
 */
export function isOfRegion(text: string, start: number, end: number): boolean {
  if (text[start - 1] === ' ' && couldBeRegion(text, start - 1)) {
    const words = BEFORE.exec(text.slice(Math.max(0, start - LONGEST), start))?.[1];
    if (words && endsWithRegion(words)) return true;
  }
  if (text[end] !== ' ') return false;
  const words = BEHIND.exec(text.slice(end, end + LONGEST))?.[1];
  return words !== undefined && startsWithRegion(words);
}

/** A capital, or the "state" of "New York state", opens the word before: a quick look, since hardly any does. */
function couldBeRegion(text: string, end: number): boolean {
  const at = text.lastIndexOf(' ', end - 1) + 1;
  return text.startsWith('state', at) || /^[^\p{L}]*\p{Lu}/u.test(text.slice(at, end));
}

/** "Former New York" ends with one, "New Mexico City" does not. */
function endsWithRegion(words: string): boolean {
  for (let at = 0; at >= 0; at = words.indexOf(' ', at) + 1 || -1) {
    if (REGIONS.has(words.slice(at))) return true;
  }
  return false;
}

/** "Ohio Republicans" begins with one. */
function startsWithRegion(words: string): boolean {
  for (let at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) {
    if (REGIONS.has(words.slice(0, at))) return true;
  }
  return REGIONS.has(words);
}
