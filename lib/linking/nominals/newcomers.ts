import type { Mention } from '../mention.ts';
import { NOMINAL_REACH } from './nominal-reach.ts';

/** "Apple refused. An Israeli company that … [The company]", "the U.N. group": the noun can go back to somebody else. */
export function isAnotherBetween(text: string, { end: from }: Mention, start: number, end: number): boolean {
  const description = text.slice(start, end);
  const noun = description.slice(description.lastIndexOf(' ') + 1).toLowerCase();
  const between = text.slice(Math.max(from, start - NOMINAL_REACH), start);
  return between.toLowerCase().includes(` ${noun}`) && newcomerOf(noun).test(between);
}

const newcomers = new Map<string, RegExp>();

/** Where a noun stands for somebody who is not linked: with "a", but not of the one just named ("Apple, a company"), or a name. */
function newcomerOf(noun: string): RegExp {
  const known = newcomers.get(noun);
  if (known) return known;
  const either = `[${noun[0]}${noun[0]!.toUpperCase()}]${noun.slice(1)}`;
  const pattern = new RegExp(
    `(?<! (?:is|was|as|like)|^,) (?:[Aa]n?|[Aa]nother)(?: [\\p{L}-]+){0,3} ${noun}(?:[,.;]| (?:that|which|called|named|based|whose|founded|in|of|from|said|has|had) )|\\p{Lu}[\\p{L}.]+ ${either}(?![\\p{L}-])`,
    'u',
  );
  newcomers.set(noun, pattern);
  return pattern;
}
