/** Words as the index compares them: folded, without the commonest words of the archive's languages and plural endings. */
import { readWords } from '../lexicon.ts';
import { WordMemo } from '../word-memo.ts';

const COMMON = new Set(
  (
    'a an and are as at be been but by can could did do does for from had has have he her his how i if in into is it its more new no not ' +
    'of on or our out over said say says she so than that the their them they this to up us was we were what when which who why will with would you your after about against also ' +
    'le la les de des du et en un une pour par sur dans que qui au aux ce est d l se son sa ne pas plus der die das den dem und ein eine im in von zu mit auf für ist des sich nicht als auch es an bei el los las y del al por con una se su para ' +
    'w z na do nie o że i het een van voor op te dat met og på att det som'
  ).split(' '),
);

/** The term of a word, "" for a word that does not count. */
export const TERMS = new WordMemo(termOf);

/** Terms of a text, in order, repeated where they repeat. */
export function termsOf(text: string): string[] {
  const words = readWords(text);
  const terms: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const term = TERMS.at(words, i);
    if (term !== '') terms.push(term);
  }
  return terms;
}

function termOf(word: string): string {
  const folded = fold(word);
  return folded.length > 1 && !COMMON.has(folded) ? stem(folded) : '';
}

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
