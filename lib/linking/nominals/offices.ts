import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { holderOn } from '../../knowledge/roles.ts';
import { textOfName } from '../../knowledge/text-of-name.ts';
import type { Country, Post } from '../../knowledge/types.ts';
import { phrase } from '../../phrase.ts';
import { adjacentPlace } from '../neighbours.ts';
import type { Reading } from '../reading.ts';
import { isOfRegion } from '../regions.ts';
import type { Spot } from '../spots.ts';
import { foldWord } from '../vocabulary.ts';
import { addNominal } from './add-nominal.ts';

/** How much of the article's evidence must speak for one country before an office without a country is placed there. */
const CERTAIN_SHARE = 0.75;

/**
 * "The Home Secretary", "Germany's interior minister": a single-seat office without a name goes to its holder on the
 * article's date, where jurisdiction and date are certain. Titles beside a name are part of that mention instead.
 */
export function linkOffices(reading: Reading): void {
  const { article, linker, spots } = reading;
  if (!article.published) return;
  for (const spot of spots) {
    if (!spot.context.some((form) => form.context === 'title') || !isAlone(reading, spot)) continue;
    if (isOfRegion(article.text, spot.start, spot.end)) continue;
    const place = adjacentPlace(reading, spot);
    const country = place?.country ?? certainCountry(reading);
    const post = country && postOf(reading, spot, country);
    const holder = post && holderOn(linker.kb, post.id, article.published);
    if (holder) addNominal(reading, spot.start, spot.end, holder.id, 0.85, phrase('reason.officeHolder', post.name));
  }
}

function certainCountry(reading: Reading): Country | null {
  const top = reading.countries.top();
  return top && top.share >= CERTAIN_SHARE ? top.country : null;
}

function postOf({ linker }: Reading, spot: Spot, country: Country): Post | null {
  const posts = singleSeatsOf(linker.kb).get(`${country} ${folded(spot.surface)}`) ?? [];
  return posts.length === 1 ? posts[0]! : null;
}

const indexes = new WeakMap<KnowledgeBase, ReadonlyMap<string, readonly Post[]>>();

/** Posts that one person holds at a time, by country and folded title. */
function singleSeatsOf(kb: KnowledgeBase): ReadonlyMap<string, readonly Post[]> {
  const known = indexes.get(kb);
  if (known) return known;
  const built = new Map<string, Post[]>();
  for (const post of kb.posts.values()) {
    if (!post.single) continue;
    for (const title of new Set(post.titles.map((name) => folded(textOfName(name))))) {
      const key = `${post.country} ${title}`;
      built.set(key, [...(built.get(key) ?? []), post]);
    }
  }
  indexes.set(kb, built);
  return built;
}

function folded(title: string): string {
  return title
    .split(/[\s'’-]+/)
    .map((word) => foldWord(word))
    .join(' ');
}

/** Preceded by an article or a country, and followed by no name: "the attorney general's office" is a body. */
function isAlone(reading: Reading, spot: Spot): boolean {
  const { text } = reading.article;
  const before = text.slice(Math.max(0, spot.start - 30), spot.start);
  const isDefinite =
    /\b(?:the|le|la|der|die|den|el|il|de) $|(?:l['’]|['’]s )$/i.test(before) || adjacentPlace(reading, spot) !== null;
  if (!isDefinite) return false;
  if (
    /\b(?:former|ex-?|a|an|any|every|next|then|acting|deputy|vice|shadow|previous|future|new|un|une|ein|eine|ehemalige[rn]?)[\s-]$/i.test(
      before,
    )
  )
    return false;
  return !/^(?:,? \p{Lu}\p{L}|s\b|-| of\b| for\b| and (?:chief|general|founder)|['’]s (?:depart|office))/u.test(
    text.slice(spot.end, spot.end + 14),
  );
}
