import type { Entity } from '../knowledge/types.ts';
import { firstWordOf, firstWordsOf } from './first-words.ts';
import { type SurfaceForm, surfaceFormsOf } from './surface-forms.ts';
import { BROKEN, emptyTokens, JOINED, PUNCTUATED, type Tokens, tokenise } from './tokenise.ts';
import { Vocabulary } from './vocabulary.ts';

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
}

export interface Gazetteer {
  /** @param language BCP 47; German forms its genitives with an s */
  tokenise(text: string, language?: string): Tokens;
  /** All matches, by first token, longer before shorter. Linear in the text for bounded name length. */
  scan(text: string, tokens: Tokens): RawMatch[];
}

const EMPTY = -1;
/** Edge of the trie for a comma or bracket inside a name; no word has this id. */
const PUNCTUATION = -2;

/** Word-level trie in flat arrays: edges (node, word) → node by open addressing, forms by node. */
class Trie {
  private nodes: Int32Array;
  private words: Int32Array;
  private children: Int32Array;
  private mask: number;
  private edges = 0;
  private nodeCount = 1;
  readonly forms: (GazetteerForm[] | undefined)[] = [];

  constructor(capacity = 1 << 14) {
    this.mask = capacity - 1;
    this.nodes = new Int32Array(capacity).fill(EMPTY);
    this.words = new Int32Array(capacity);
    this.children = new Int32Array(capacity);
  }

  /** @returns child node, or 0 */
  step(node: number, word: number): number {
    for (let slot = mix(node, word) & this.mask; ; slot = (slot + 1) & this.mask) {
      const owner = this.nodes[slot]!;
      if (owner === EMPTY) return 0;
      if (owner === node && this.words[slot] === word) return this.children[slot]!;
    }
  }

  /** @param hasPunctuation whether commas and brackets of the name are part of the path */
  add({ word, gap, length }: Tokens, form: GazetteerForm, hasPunctuation: boolean): void {
    let node = 0;
    for (let i = 0; i < length; i++) {
      if (hasPunctuation && i > 0 && gap[i] === PUNCTUATED)
        node = this.step(node, PUNCTUATION) || this.grow(node, PUNCTUATION);
      node = this.step(node, word[i]!) || this.grow(node, word[i]!);
    }
    const forms = this.forms[node];
    if (forms) forms.push(form);
    else this.forms[node] = [form];
  }

  private grow(node: number, word: number): number {
    if (++this.edges * 2 > this.mask) this.widen();
    const child = this.nodeCount++;
    this.place(node, word, child);
    return child;
  }

  private place(node: number, word: number, child: number): void {
    let slot = mix(node, word) & this.mask;
    while (this.nodes[slot] !== EMPTY) slot = (slot + 1) & this.mask;
    this.nodes[slot] = node;
    this.words[slot] = word;
    this.children[slot] = child;
  }

  private widen(): void {
    const { nodes, words, children } = this;
    const capacity = nodes.length * 2;
    this.mask = capacity - 1;
    this.nodes = new Int32Array(capacity).fill(EMPTY);
    this.words = new Int32Array(capacity);
    this.children = new Int32Array(capacity);
    for (let slot = 0; slot < nodes.length; slot++) {
      if (nodes[slot] !== EMPTY) this.place(nodes[slot]!, words[slot]!, children[slot]!);
    }
  }
}

function mix(node: number, word: number): number {
  const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return hash ^ (hash >>> 15);
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
  const pending: (NameOwner[] | undefined)[] = [];
  const done = new Set<NameOwner>();
  const wait = (owner: NameOwner, word: string) => {
    const id = vocabulary.learnWord(word);
    const owners = pending[id];
    if (!owners) pending[id] = [owner];
    else if (owners.at(-1) !== owner) owners.push(owner);
  };
  for (const entity of entities) for (const word of firstWordsOf(entity)) wait(entity, word);
  for (const form of context) wait(form, firstWordOf(form.text));
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
    for (const owner of owners) {
      if (done.has(owner)) continue;
      done.add(owner);
      if ('context' in owner) add(owner);
      else for (const form of surfaceFormsOf(owner)) add(form);
    }
    vocabulary.freeze();
    return true;
  };
  return {
    tokenise(text, language) {
      const isGerman = language === 'de';
      const tokens = tokenise(text, vocabulary, undefined, isGerman);
      let hasNews = false;
      for (let i = 0; i < tokens.length; i++) {
        if (spellOut(tokens.word[i]!)) hasNews = true;
        if (isGerman && spellOut(tokens.bare[i]!)) hasNews = true;
      }
      // New names bring new words, which the first reading could not know.
      return hasNews ? tokenise(text, vocabulary, undefined, isGerman) : tokens;
    },
    scan: (text, tokens) => scan(text, tokens, trie),
  };
}

function scan(text: string, tokens: Tokens, trie: Trie): RawMatch[] {
  const { word, gap, start, end, length, bare } = tokens;
  const step = (node: number, token: number) =>
    trie.step(node, word[token]!) || (bare[token] ? trie.step(node, bare[token]) : 0);
  const matches: RawMatch[] = [];
  const found: RawMatch[] = [];
  for (let first = 0; first < length; first++) {
    if (word[first] === 0 && !bare[first]) continue;
    let node = step(0, first);
    if (node === 0) continue;
    found.length = 0;
    let skipped = -1;
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
      if (child === 0) break;
      node = child;
    }
    for (let i = found.length - 1; i >= 0; i--) matches.push(found[i]!);
  }
  return matches;
}

/** A capital and a full stop, as in "Jane B. Roe". */
function isInitial(text: string, start: number, end: number): boolean {
  return end - start === 1 && text[end] === '.' && text[start] !== text[start]!.toLowerCase();
}

/** "U.S." keeps its last full stop. */
function nameEnd(text: string, start: number, end: number): number {
  return text[end] === '.' && text.slice(start, end).includes('.') ? end + 1 : end;
}
