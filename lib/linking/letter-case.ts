/** How the letters of a stretch of text are capitalised. */
type LetterCase = 'lower' | 'capitalised' | 'upper' | 'mixed' | 'none';

const PLAIN_UPPER = /^[A-Z]+$/;
const PLAIN_LOWER = /^[a-z]+$/;
const PLAIN_CAPITALISED = /^[A-Z][a-z]*$/;

function letterCaseOf(text: string): LetterCase {
  // Most words are plain, and these patterns are quick.
  if (PLAIN_LOWER.test(text)) return 'lower';
  if (PLAIN_CAPITALISED.test(text)) return 'capitalised';
  if (PLAIN_UPPER.test(text)) return 'upper';
  const letters = text.match(/\p{L}/gu);
  if (!letters) return 'none';
  const upper = letters.filter((letter) => letter !== letter.toLowerCase()).length;
  if (upper === 0) return 'lower';
  if (upper === letters.length) return letters.length === 1 ? 'capitalised' : 'upper';
  const startsUpper = letters[0] !== letters[0]!.toLowerCase();
  return startsUpper && upper === 1 ? 'capitalised' : 'mixed';
}

/** True where the first letter is a capital. */
export function isCapitalised(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code >= 97 && code <= 122) return false;
  if (code >= 65 && code <= 90) return true;
  const first = text.match(/\p{L}/u)?.[0];
  return first !== undefined && first !== first.toLowerCase();
}

/**
 * Whether a surface form may stand for a name, judged by capitals alone.
 *
 * - names in lower case (concepts) stand in any case;
 * - acronyms stand in capitals; from five letters on also capitalised ("Dripa");
 * - other names keep each capital that they have, or stand in capitals throughout (headlines).
 *
 * Accents may be missing in the text ("Orban"), but none may be added: "Über" is not Uber.
 *
 * @param surface words of the text, one for each token of the name
 * @param name words of the name as written in the knowledge base
 * @param isLowerAllowed where the whole name may also stand in lower case ("first amendment"), or all but its first
 *   word if it ends in what the thing is ("Senate intelligence committee")
 */
export function fitsLetterCase(surface: readonly string[], name: readonly string[], isLowerAllowed: boolean): boolean {
  if (surface.some((word, i) => hasAccents(word) && !hasAccents(name[i] ?? ''))) return false;
  if (name.every((word) => !isCapitalised(word) && letterCaseOf(word) !== 'mixed')) return true;
  if (isLowerAllowed && surface.every((word) => !isCapitalised(word))) return true;
  const isTailLower = isLowerAllowed && isKind(surface.at(-1)!);
  return surface.every(
    (word, i) => fitsWord(word, name[i] ?? '') || (isTailLower && i > 0 && letterCaseOf(word) === 'lower'),
  );
}

/** Whether a word says what kind of body or law something is. */
export const isKind = (word: string): boolean => KINDS.has(word);

/** Last words of names that some papers write small: "UK supreme court", "Fourth amendment". */
const KINDS = new Set([
  'act',
  'agency',
  'amendment',
  'authority',
  'board',
  'bureau',
  'commission',
  'committee',
  'council',
  'court',
  'department',
  'ministry',
  'office',
  'police',
  'service',
  'tribunal',
]);

function fitsWord(surface: string, name: string): boolean {
  const want = letterCaseOf(name);
  const have = letterCaseOf(surface);
  if (want === 'lower' || want === 'none' || have === 'none') return true;
  if (want === 'upper') return have === 'upper' || (name.length >= 5 && have !== 'lower');
  if (want === 'mixed')
    return (
      have === 'mixed' || have === 'upper' || (have === 'capitalised') === isCapitalised(name) || have === 'capitalised'
    );
  return have !== 'lower' && !(have === 'mixed' && !isCapitalised(surface));
}

function hasAccents(word: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII is meant
  if (/^[\x00-\x7f]*$/.test(word)) return false;
  return /\p{M}/u.test(word.normalize('NFD'));
}
