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
  kind: TermClass;
  /** Tests the words behind the first one. */
  rest: ((word: Word) => boolean)[];
}

/** A word of a text; offsets in UTF-16 code units. */
export interface Token {
  word: Word;
  start: number;
  end: number;
}

/** Finds which classes of terms begin at a word. */
export interface TermIndex {
  /** Words from one offset to another; apostrophes part them ("l’accès", "Acme’s"), hyphens and inner stops do not ("end-to-end", "U.S"). */
  tokensOf(text: string, from: number, to: number): Token[];
  /** @returns class and number of words of each term that begins at `tokens[at]`; a class at most once */
  termsAt(tokens: readonly Token[], at: number): readonly { kind: TermClass; length: number }[];
}

const indexes = new Map<string, TermIndex>();

/** The terms of a language and the names that are the same in all; built once. Null for languages without terms. */
export function termIndexOf(language: string): TermIndex | null {
  const list = LISTS[language];
  if (!list) return null;
  let index = indexes.get(language);
  if (!index) {
    index = buildIndex(list, names as TermList);
    indexes.set(language, index);
  }
  return index;
}

const WORD = /[\p{L}\p{N}]+(?:[-.&\u00ad][\p{L}\p{N}]+)*/gu;
const NO_TERMS: readonly [] = [];

/** More different words than this are not remembered: the time for a text must not depend on the memory. */
const REMEMBERED_WORDS = 50_000;

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
        const entry: Entry = { kind, rest: others.map((word) => testOf(word, isProper)) };
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

  const remembered = new Map<string, Word>();
  /** Most words of an article were met before: what can begin at them is worked out once. */
  const wordOf = (surface: string): Word => {
    const known = remembered.get(surface);
    if (known) return known;
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
    const word = { written, lower, entries };
    if (remembered.size < REMEMBERED_WORDS) remembered.set(surface, word);
    return word;
  };

  return {
    tokensOf(text, from, to) {
      let start = from;
      const surfaces = text.slice(from, to).match(WORD) ?? [];
      return surfaces.map((surface) => {
        start = text.indexOf(surface, start);
        const token = { word: wordOf(surface), start, end: start + surface.length };
        start = token.end;
        return token;
      });
    },
    termsAt(tokens, at) {
      const { entries } = tokens[at]!.word;
      if (entries.length === 0) return NO_TERMS;
      const found: { kind: TermClass; length: number }[] = [];
      for (const { kind, rest } of entries) {
        if (!rest.every((test, index) => at + 1 + index < tokens.length && test(tokens[at + 1 + index]!.word)))
          continue;
        const known = found.find((other) => other.kind === kind);
        if (!known) found.push({ kind, length: rest.length + 1 });
        else known.length = Math.max(known.length, rest.length + 1);
      }
      return found;
    },
  };
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
