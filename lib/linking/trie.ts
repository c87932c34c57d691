import type { GazetteerForm } from './gazetteer.ts';
import { PUNCTUATED, type Tokens } from './tokenise.ts';

const EMPTY = -1;
/** Edge of the trie for a comma or bracket inside a name; no word has this id. */
export const PUNCTUATION = -2;

/** Word-level trie in flat arrays: edges (node, word) → node by open addressing, forms by node. */
export class Trie {
  private nodes: Int32Array;
  private words: Int32Array;
  private children: Int32Array;
  private mask: number;
  /** Children of the root by word: every token of a text is looked up here, and hardly any is there. */
  private roots = new Int32Array(1 << 13);
  private edges = 0;
  private nodeCount = 1;
  /** Forms that end at each node, by entity. */
  readonly forms: (GazetteerForm[] | undefined)[] = [];
  /** Words that lead on from each node. */
  readonly nextWords: (number[] | undefined)[] = [];

  constructor(capacity = 1 << 14) {
    this.mask = capacity - 1;
    this.nodes = new Int32Array(capacity).fill(EMPTY);
    this.words = new Int32Array(capacity);
    this.children = new Int32Array(capacity);
  }

  /** The node behind the first word of a name, or 0. */
  first(word: number): number {
    return this.roots[word] ?? 0;
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
    if (forms) insert(forms, form);
    else this.forms[node] = [form];
  }

  private grow(node: number, word: number): number {
    if (++this.edges * 2 > this.mask) this.widen();
    const child = this.nodeCount++;
    if (node === 0 && word > 0) this.plant(word, child);
    const next = this.nextWords[node];
    if (next) next.push(word);
    else this.nextWords[node] = [word];
    this.place(node, word, child);
    return child;
  }

  private plant(word: number, child: number): void {
    while (word >= this.roots.length) {
      const roots = new Int32Array(this.roots.length * 2);
      roots.set(this.roots);
      this.roots = roots;
    }
    this.roots[word] = child;
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

/** By entity, so that the order does not depend on which names were needed first. */
function insert(forms: GazetteerForm[], form: GazetteerForm): void {
  const key = entityOf(form);
  let at = forms.length;
  while (at > 0 && entityOf(forms[at - 1]!) > key) at--;
  forms.splice(at, 0, form);
}

function entityOf(form: GazetteerForm): string {
  return 'entity' in form ? form.entity : '';
}

function mix(node: number, word: number): number {
  const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}
