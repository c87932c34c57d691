/** What stands directly around a spot. */
import { firstIndex } from '../first-index.ts';
import type { Country, Entity } from '../knowledge/types.ts';
import { isCapitalised } from './letter-case.ts';
import type { Reading } from './reading.ts';
import type { Spot } from './spots.ts';
import { JOINED } from './tokenise.ts';
import { foldWord } from './vocabulary.ts';

export interface Word {
  text: string;
  start: number;
  /** Part of a place, a title or another name that the gazetteer knows. */
  isKnown: boolean;
}

/** The word directly before, in the same run of words; null behind a comma, a bracket or a line break. */
export function wordBefore(reading: Reading, spot: Spot): Word | null {
  const { tokens } = reading;
  const index = spot.firstToken - 1;
  if (
    index < 0 ||
    reading.layout.isSentenceStart(spot.start) ||
    tokens.gap[spot.firstToken] !== JOINED ||
    !isSpaceOnly(reading, tokens.end[index]!, spot.start)
  )
    return null;
  return wordAt(reading, index);
}

/** The word directly behind, in the same run of words; null before a comma, a bracket or a line break. */
export function wordAfter(reading: Reading, spot: Spot): Word | null {
  const { tokens } = reading;
  const index = spot.endToken;
  if (index >= tokens.length || tokens.gap[index] !== JOINED || !isSpaceOnly(reading, spot.end, tokens.start[index]!))
    return null;
  return wordAt(reading, index);
}

/** A title directly before the name ("Prime Minister Jane Roe"), or after a comma ("John Doe, Apple's chief executive"). */
export function titleNear(reading: Reading, spot: Spot): string | null {
  const at = spotIndex(reading, spot);
  const { spots, article } = reading;
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const other = spots[i]!;
    const between = article.text.slice(other.end, spots[i + 1]!.start);
    if (!/^[\s.]{0,3}$/.test(between)) break;
    const title = other.context.find((form) => form.context === 'title');
    if (title) return title.value;
    if (!other.context.some((form) => form.context === 'courtesy')) break;
  }
  for (let i = at + 1; i <= at + 3 && i < spots.length; i++) {
    const other = spots[i]!;
    const between = article.text.slice(spot.end, other.start);
    if (between.length > 40 || !/^(,| \()/.test(between) || /[.;\n]/.test(between.slice(1))) break;
    const title = other.context.find((form) => form.context === 'title');
    if (title) return title.value;
  }
  return null;
}

const BELONGS = /^ (?:of|in|du|de|des|von|der) (?:the )?$/;
const ROMANCE = new Set(['fr', 'es', 'it', 'pt']);

/** "Le Sénat [américain]": in Romance languages the demonym stands behind, in small letters. */
function isDemonymBehind({ article }: Reading, spot: Spot, after: Spot): boolean {
  return (
    after.start === spot.end + 1 &&
    ROMANCE.has(article.language) &&
    article.text[spot.end] === ' ' &&
    !isCapitalised(after.surface)
  );
}

/** A place or demonym directly before ("Indian Supreme Court") or behind ("Supreme Court of India", "Sénat américain"). */
export function adjacentPlace(reading: Reading, spot: Spot): { country: Country; surface: string } | null {
  const at = spotIndex(reading, spot);
  const { spots, article } = reading;
  const before = spots[at - 1];
  if (before && /^(['’]s)? (?:\p{Ll}+ )?$/u.test(article.text.slice(before.end, spot.start))) {
    const place = before.context.find((form) => form.context === 'place');
    if (place) return { country: place.value, surface: before.surface };
  }
  const after = spots[at + 1];
  if (after && (isDemonymBehind(reading, spot, after) || BELONGS.test(article.text.slice(spot.end, after.start)))) {
    const place = after.context.find((form) => form.context === 'place');
    if (place) return { country: place.value, surface: after.surface };
  }
  return null;
}

/** Folded words within four tokens on either side. */
export function wordsAround({ tokens, article }: Reading, spot: Spot): string[] {
  const words: string[] = [];
  for (let i = Math.max(0, spot.firstToken - 4); i < Math.min(tokens.length, spot.endToken + 4); i++) {
    if (i < spot.firstToken || i >= spot.endToken) words.push(foldWord(article.text, tokens.start[i], tokens.end[i]));
  }
  return words;
}

/**
 * Linked companies and services in the same sentence.
 * @returns their names, and the words of one that stands in a list with the spot ("WhatsApp and Signal")
 */
export function siblingsOf(
  reading: Reading,
  spot: Spot,
  entity: Entity,
): { siblings: string[]; listed: string | null } {
  const { text } = reading.article;
  const siblings: string[] = [];
  let listed: string | null = null;
  for (const [id, track] of reading.linked) {
    if (id === entity.id || !(id.startsWith('service/') || id.startsWith('company/'))) continue;
    for (const other of [track.before(spot.start), track.after(spot.end)]) {
      if (!other || !isSameSentence(text, other, spot)) continue;
      siblings.push(reading.linker.kb.get(id)?.name ?? id);
      if (isListedWith(text, other, spot)) listed = other.surface;
      break;
    }
  }
  return { siblings, listed };
}

/** "WhatsApp and Signal", "WhatsApp, Signal": only a comma or a conjunction between the two. */
function isListedWith(text: string, a: Spot, b: Spot): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return /^(?:, ?| (?:and|or|und|oder|et|ou|y|o|e|en|of) |, (?:and|or) )$/.test(text.slice(first.end, second.start));
}

function isSameSentence(text: string, a: Spot, b: Spot): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  if (second.start - first.end > 160) return false;
  const between = text.slice(first.end, second.start);
  return !/[.!?]\s|\n/.test(between);
}

function wordAt(reading: Reading, index: number): Word {
  const { tokens, article, spots } = reading;
  const start = tokens.start[index]!;
  const owner = spotAround(spots, start);
  return {
    text: article.text.slice(start, tokens.end[index]!),
    start,
    isKnown: owner !== null && (owner.context.length > 0 || owner.forms.some((form) => form.strength === 'strong')),
  };
}

/** The spot that contains the offset, or null. */
export function spotAround(spots: readonly Spot[], offset: number): Spot | null {
  const spot = spots[firstIndex(spots, ({ end }) => end > offset)];
  return spot && spot.start <= offset ? spot : null;
}

function spotIndex(reading: Reading, spot: Spot): number {
  return firstIndex(reading.spots, ({ start }) => start >= spot.start);
}

function isSpaceOnly(reading: Reading, from: number, to: number): boolean {
  return /^[\s\u00a0.]{1,2}$/.test(reading.article.text.slice(from, to));
}
