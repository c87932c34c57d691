import { isWordUnit } from '../lexicon.ts';
import type { Head } from './cues.ts';
import type { GenericActor } from './generic-actors.ts';

/**
 * What `matchAll` gives for the pattern, tried only from the beginning of the modifiers before each head that evokes it:
 * a long list of alternatives is slow where it is tried at each letter.
 */
export function matchesAtHeads(
  { pattern, evokedBy }: GenericActor,
  words: string,
  heads: readonly Head[],
): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  let end = 0;
  for (const { cues, from, at } of heads) {
    if (!(cues & evokedBy) || at < end) continue;
    const match = firstMatch(pattern, words, Math.max(from, end), at);
    if (!match) continue;
    matches.push(match);
    end = match.index + match[0].length;
  }
  return matches;
}

/** The first match that begins with one of the words from one offset to another (inclusive). */
function firstMatch(pattern: RegExp, words: string, from: number, to: number): RegExpExecArray | null {
  for (let at = from; at <= to; at++) {
    if (!isWordUnit(words.charCodeAt(at)) || (at > 0 && isWordUnit(words.charCodeAt(at - 1)))) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(words);
    if (match) return match;
  }
  return null;
}
