import type { Entity } from '../knowledge/types.ts';
import { learnFirstWord, readOpenings } from './first-words.ts';
import { isCapitalised } from './letter-case.ts';
import { isNearWord } from './near-word.ts';
import { type SurfaceForm, surfaceFormsOf } from './surface-forms.ts';
import { BROKEN, emptyTokens, JOINED, PUNCTUATED, type Tokens, tokenise } from './tokenise.ts';
import { PUNCTUATION, Trie } from './trie.ts';
import { foldWord, Vocabulary } from './vocabulary.ts';

/** A word sequence that is evidence without being a name: a place or demonym, a title before a name. */
export interface ContextForm {
  text: string;
  context: 'place' | 'title' | 'courtesy';
  /** Country code of a place; the title itself otherwise. */
  value: string;
}

export type GazetteerForm = SurfaceForm | ContextForm;

/** Whose names are spelled out when they are needed. */
type NameOwner = Entity | ContextForm;

/** A place in the text where the words of one or more forms stand; offsets in UTF-16 code units. */
export interface RawMatch {
  firstToken: number;
  /** Exclusive. */
  endToken: number;
  start: number;
  end: number;
  forms: readonly GazetteerForm[];
  /** Token index of a middle initial that was passed over, or -1. */
  skipped: number;
  /** One word differs by one letter from the name's, and no other known name is as near. */
  isMisspelt: boolean;
}

export interface Gazetteer {
  /** @param language BCP 47; German forms its genitives with an s */
  tokenise(text: string, language?: string): Tokens;
  /** All matches, by first token, longer before shorter. Linear in the text for bounded name length. */
  scan(text: string, tokens: Tokens): RawMatch[];
}

/**
 * Indexes the names of all entities and the context forms.
 *
 * Only the first word of each name is read now; the names themselves are spelled out when a text first contains that
 * word. A background that has just been woken is so ready at once, and an article touches a few hundred names at most.
 */
export function buildGazetteer(entities: Iterable<Entity>, context: readonly ContextForm[] = []): Gazetteer {
  const vocabulary = new Vocabulary();
  const trie = new Trie();
  const scratch = emptyTokens(64);
  /** By word: whose names begin with it. Most words have one owner, which needs no list. */
  const pending: (NameOwner | NameOwner[] | undefined)[] = [];
  const done = new Set<NameOwner>();
  let owner: NameOwner;
  const wait = (text: string) => {
    const id = learnFirstWord(text, vocabulary);
    const owners = pending[id];
    if (owners === undefined) pending[id] = owner;
    else if (!Array.isArray(owners)) {
      if (owners !== owner) pending[id] = [owners, owner];
    } else if (owners.at(-1) !== owner) owners.push(owner);
  };
  for (const entity of entities) {
    owner = entity;
    readOpenings(entity, wait);
  }
  for (const form of context) {
    owner = form;
    wait(form.text);
  }
  vocabulary.freeze();

  const add = (form: GazetteerForm) => {
    tokenise(form.text, vocabulary, scratch);
    // One letter names nothing by itself ("e&" would be every "e").
    const isOneLetter = scratch.length === 1 && scratch.end[0]! - scratch.start[0]! === 1;
    const isCapitalLetter = form.text === form.text.toUpperCase() && 'strength' in form && form.strength === 'weak';
    if (scratch.length === 0 || (isOneLetter && !isCapitalLetter)) return;
    // "Facebook, Inc." is also written without its comma.
    trie.add(scratch, form, false);
    if (scratch.gap.subarray(1, scratch.length).includes(PUNCTUATED)) trie.add(scratch, form, true);
  };
  const spellOut = (word: number): boolean => {
    const owners = pending[word];
    if (!owners) return false;
    pending[word] = undefined;
    vocabulary.thaw();
    for (const owner of Array.isArray(owners) ? owners : [owners]) {
      if (done.has(owner)) continue;
      done.add(owner);
      if ('context' in owner) add(owner);
      else for (const form of surfaceFormsOf(owner)) add(form);
    }
    vocabulary.freeze();
    return true;
  };
  /**
   * Whether any name has this word, also one that no text has needed yet: what counts as a slip must not depend on what
   * was read before. Asked only where a slip is suspected, so names are hardly ever spelled out for it.
   */
  const isWordOfName = (folded: string): boolean => {
    for (let id = 0; id < pending.length; id++) spellOut(id);
    return vocabulary.idOf(folded) !== 0;
  };
  return {
    tokenise(text, language) {
      const isGerman = language === 'de';
      const tokens = tokenise(text, vocabulary, undefined, isGerman);
      let hasNews = false;
      const { word, bare, length } = tokens;
      for (let i = 0; i < length; i++) {
        // Most words are in no name.
        if (word[i] !== 0 && spellOut(word[i]!)) hasNews = true;
        if (isGerman && bare[i] !== 0 && spellOut(bare[i]!)) hasNews = true;
      }
      // New names bring new words, which the first reading could not know.
      return hasNews ? tokenise(text, vocabulary, undefined, isGerman) : tokens;
    },
    scan: (text, tokens) => scan(text, tokens, trie, vocabulary, isWordOfName),
  };
}

function scan(
  text: string,
  tokens: Tokens,
  trie: Trie,
  vocabulary: Vocabulary,
  isWordOfName: (folded: string) => boolean,
): RawMatch[] {
  const { word, gap, start, end, length, bare } = tokens;
  const hasBare = bare.length > 0;
  const step = (node: number, token: number) =>
    trie.step(node, word[token]!) || (hasBare && bare[token] ? trie.step(node, bare[token]) : 0);
  const matches: RawMatch[] = [];
  const found: RawMatch[] = [];
  for (let first = 0; first < length; first++) {
    let node = trie.first(word[first]!);
    if (node === 0 && hasBare && bare[first]) node = trie.first(bare[first]!);
    if (node === 0) continue;
    found.length = 0;
    let skipped = -1;
    let isMisspelt = false;
    for (let next = first + 1; ; next++) {
      const forms = trie.forms[node];
      if (forms) {
        found.push({
          firstToken: first,
          endToken: next,
          start: start[first]!,
          end: nameEnd(text, start[next - 1]!, end[next - 1]!),
          forms,
          skipped,
          isMisspelt,
        });
      }
      if (next >= length || gap[next] === BROKEN) break;
      if (gap[next] === PUNCTUATED) {
        node = trie.step(node, PUNCTUATION);
        if (node === 0) break;
      }
      let child = step(node, next);
      if (
        child === 0 &&
        skipped < 0 &&
        isInitial(text, start[next]!, end[next]!) &&
        next + 1 < length &&
        gap[next + 1] === JOINED
      ) {
        child = step(node, next + 1);
        if (child !== 0) skipped = next++;
      }
      if (child === 0 && !isMisspelt && word[next] === 0 && gap[next] === JOINED) {
        child = nearChild(text.slice(start[next], end[next]), node, trie, vocabulary, isWordOfName);
        isMisspelt = child !== 0;
      }
      if (child === 0) break;
      node = child;
    }
    for (let i = found.length - 1; i >= 0; i--) matches.push(found[i]!);
  }
  return matches;
}

/** The node behind the one word that is written almost like this unknown one; 0 where there is none or more than one. */
function nearChild(
  word: string,
  node: number,
  trie: Trie,
  vocabulary: Vocabulary,
  isWordOfName: (folded: string) => boolean,
): number {
  if (word.length < 5 || !isCapitalised(word)) return 0;
  const folded = foldWord(word);
  const near = (trie.nextWords[node] ?? []).filter(
    (id) => id > 0 && vocabulary.couldBeNear(id, folded) && isNearWord(folded, vocabulary.wordOf(id)),
  );
  return near.length === 1 && !isWordOfName(folded) ? trie.step(node, near[0]!) : 0;
}

/** A capital and a full stop, as in "Jane B. Roe". */
function isInitial(text: string, start: number, end: number): boolean {
  return end - start === 1 && text[end] === '.' && text[start] !== text[start]!.toLowerCase();
}

/** "U.S." keeps its last full stop. */
function nameEnd(text: string, start: number, end: number): number {
  return text[end] === '.' && text.slice(start, end).includes('.') ? end + 1 : end;
}
