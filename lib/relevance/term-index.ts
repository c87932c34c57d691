import { firstWordAt, type Words } from '../lexicon.ts';
import { WordMemo } from '../word-memo.ts';
import de from './terms/de.json' with { type: 'json' };
import en from './terms/en.json' with { type: 'json' };
import es from './terms/es.json' with { type: 'json' };
import fr from './terms/fr.json' with { type: 'json' };
import it from './terms/it.json' with { type: 'json' };
import names from './terms/names.json' with { type: 'json' };
import nl from './terms/nl.json' with { type: 'json' };

/** What a term speaks for or against; the keys of the term files. */
export type TermClass = keyof typeof en;

export const TERM_CLASSES = Object.keys(en) as TermClass[];

/** A set of classes: the bit of a class is its place in {@link TERM_CLASSES}. */
export type ClassSet = number;

/** The set of these classes. */
export function classSet(...kinds: readonly TermClass[]): ClassSet {
  return kinds.reduce((set, kind) => set | (1 << placeOf(kind)), 0);
}

/** Place of a class in {@link TERM_CLASSES}: under it stands what is counted by class. */
export function placeOf(kind: TermClass): number {
  return TERM_CLASSES.indexOf(kind);
}

type TermList = Partial<Record<TermClass, string[]>>;
const LISTS: Record<string, TermList> = { en, fr, de, es, it, nl };

/** One written word as the terms see it. */
interface Word {
  written: string;
  lower: string;
  /** Terms that it may begin. */
  entries: readonly Entry[];
}

interface Entry {
  /** Place of its class. */
  kind: number;
  /** Tests the words behind the first one. */
  rest: ((word: Word) => boolean)[];
}

/** Words of a stretch of text as parallel columns; offsets in UTF-16 code units. Filled again and again. */
export class Tokens {
  length = 0;
  readonly words: Word[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  add(word: Word, start: number, end: number): void {
    this.words[this.length] = word;
    this.starts[this.length] = start;
    this.ends[this.length++] = end;
  }
}

/** Finds which classes of terms begin at a word. */
export interface TermIndex {
  /**
   * Reads the words from one offset to another; apostrophes part them ("l’accès", "Acme’s"), hyphens and inner stops do
   * not ("end-to-end", "U.S").
   */
  read(words: Words, from: number, to: number, into: Tokens): void;
  /** Calls back for each term that begins at word `at`, with the place of its class and its number of words. */
  termsAt(tokens: Tokens, at: number, visit: (kind: number, length: number) => void): void;
}

const indexes = new Map<string, TermIndex>();

/** The terms of a language and the names that are the same in all; built once. Null for languages without terms. */
export function termIndexOf(language: string): TermIndex | null {
  if (!Object.hasOwn(LISTS, language)) return null;
  let index = indexes.get(language);
  if (!index) {
    index = buildIndex(LISTS[language]!, names as TermList);
    indexes.set(language, index);
  }
  return index;
}

const JOINERS = '-.&\u00ad';

function buildIndex(common: TermList, proper: TermList): TermIndex {
  const exact = new Map<string, Entry[]>();
  const prefixes = new Map<string, Entry[]>();
  const inner: { part: string; isEnd: boolean; entry: Entry }[] = [];
  const properExact = new Map<string, Entry[]>();
  const properPrefixes = new Map<string, Entry[]>();
  const add = (map: Map<string, Entry[]>, key: string, entry: Entry) => map.set(key, [...(map.get(key) ?? []), entry]);

  for (const [list, isProper] of [
    [common, false],
    [proper, true],
  ] as const) {
    for (const [kind, terms] of Object.entries(list) as [TermClass, string[]][]) {
      for (const term of terms) {
        const [first = '', ...others] = wordsOfTerm(term);
        const entry: Entry = { kind: placeOf(kind), rest: others.map((word) => testOf(word, isProper)) };
        if (first.startsWith('*')) {
          inner.push({ part: first.replaceAll('*', ''), isEnd: !first.endsWith('*'), entry });
        } else if (first.endsWith('*')) {
          add(isProper ? properPrefixes : prefixes, first.slice(0, -1), entry);
        } else {
          add(isProper ? properExact : exact, first, entry);
        }
      }
    }
  }

  const wordOf = (surface: string): Word => {
    const written = surface.replaceAll('\u00ad', '');
    const lower = written.toLowerCase();
    const entries = [...(exact.get(lower) ?? []), ...(properExact.get(written) ?? [])];
    for (let length = 1; length <= Math.min(lower.length, 16); length++) {
      entries.push(
        ...(prefixes.get(lower.slice(0, length)) ?? []),
        ...(properPrefixes.get(written.slice(0, length)) ?? []),
      );
    }
    for (const { part, isEnd, entry } of inner)
      if (isEnd ? lower.endsWith(part) : lower.includes(part)) entries.push(entry);
    return { written, lower, entries };
  };
  const memo = new WordMemo(wordOf);

  return {
    read(words, from, to, into) {
      into.length = 0;
      const { text, starts, ends } = words;
      for (let i = firstWordAt(words, from); i < words.length && ends[i]! <= to; i++) {
        const first = i;
        while (isJoined(words, i, to)) i++;
        const word = i === first ? memo.at(words, i) : memo.get(text, starts[first]!, ends[i]!);
        into.add(word, starts[first]!, ends[i]!);
      }
    },
    termsAt(tokens, at, visit) {
      const { entries } = tokens.words[at]!;
      for (let i = 0; i < entries.length; i++) {
        const { kind, rest } = entries[i]!;
        if (rest.length === 0 || isFollowedBy(rest, tokens, at + 1)) visit(kind, rest.length + 1);
      }
    },
  };
}

function isFollowedBy(rest: Entry['rest'], { words, length }: Tokens, at: number): boolean {
  return at + rest.length <= length && rest.every((test, index) => test(words[at + index]!));
}

/** Whether only a hyphen or the like stands between a word and the next. */
function isJoined({ text, length, starts, ends }: Words, index: number, to: number): boolean {
  const next = index + 1;
  return (
    next < length && starts[next] === ends[index]! + 1 && ends[next]! <= to && JOINERS.includes(text[ends[index]!]!)
  );
}

/** "data request*" → ["data", "request*"]; parted like the words of a text. */
function wordsOfTerm(term: string): string[] {
  return term.match(/\*?[\p{L}\p{N}]+(?:[-.&][\p{L}\p{N}]+)*\*?|\*/gu) ?? [];
}

/** "word" is that word, "word*" its beginning, "*" anything. Proper names keep their capitals. */
function testOf(word: string, isProper: boolean): (other: Word) => boolean {
  const own = ({ written, lower }: Word) => (isProper ? written : lower);
  if (word === '*') return () => true;
  if (word.endsWith('*')) {
    const start = word.slice(0, -1);
    return (other) => own(other).startsWith(start);
  }
  return (other) => own(other) === word;
}
