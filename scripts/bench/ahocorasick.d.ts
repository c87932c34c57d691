declare module 'ahocorasick' {
  /** Automaton over the given keywords. */
  export default class AhoCorasick {
    constructor(keywords: readonly string[]);
    /** Pairs of end offset and keywords found there. */
    search(text: string): [end: number, keywords: string[]][];
  }
}
