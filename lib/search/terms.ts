/** Words as the index compares them: folded, without the commonest words of the archive's languages and plural endings. */

const COMMON = new Set(
  (
    'a an and are as at be been but by can could did do does for from had has have he her his how i if in into is it its more new no not ' +
    'of on or our out over said say says she so than that the their them they this to up us was we were what when which who why will with would you your after about against also ' +
    'le la les de des du et en un une pour par sur dans que qui au aux ce est d l se son sa ne pas plus der die das den dem und ein eine im in von zu mit auf für ist des sich nicht als auch es an bei el los las y del al por con una se su para ' +
    'w z na do nie o że i het een van voor op te dat met og på att det som'
  ).split(' '),
);

/** Terms of a text, in order, repeated where they repeat. */
export function termsOf(text: string): string[] {
  const terms: string[] = [];
  for (const word of text.match(WORD) ?? []) {
    const term = termOf(word);
    if (term !== '') terms.push(term);
  }
  return terms;
}

/** More different words than this are not remembered: the memory must not grow with what was read. */
const MOST_REMEMBERED = 50_000;
const remembered = new Map<string, string>();

/** The same few thousand words make up most of all texts, so each is folded once. @returns "" for a word that does not count */
function termOf(word: string): string {
  let term = remembered.get(word);
  if (term === undefined) {
    const folded = fold(word);
    term = folded.length > 1 && !COMMON.has(folded) ? stem(folded) : '';
    if (remembered.size < MOST_REMEMBERED) remembered.set(word, term);
  }
  return term;
}

/** A word with its marks; the s of a possessive is one letter and falls away. */
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Most words are plain letters, for which lower case is all there is to do. */
function fold(word: string): string {
  const lower = word.toLowerCase();
  return /^[a-z0-9]*$/.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}/gu, '');
}

/** Only the plural: heavier stemming joins names that mean different things. */
function stem(word: string): string {
  if (word.length < 5) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
