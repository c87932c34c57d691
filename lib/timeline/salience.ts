import type { Article } from '../article/article.ts';
import type { EntityId } from '../knowledge/types.ts';
import type { Mention } from '../linking/mention.ts';

/** Mentions in the first part of a text count double: what an article is about stands at its beginning. */
const LEAD_LENGTH = 800;

/**
 * How central each linked entity is to the article, from 0 to 1 (the most central one). Counts mentions with falling
 * weight, more for the beginning and most for the title.
 */
export function salienceOf(article: Article, mentions: readonly Mention[]): Map<EntityId, number> {
  const weights = new Map<EntityId, number>();
  for (const { entity, start, surface } of mentions) {
    if (!entity) continue;
    const inTitle = article.title.includes(surface) ? 1 : 0;
    weights.set(entity, (weights.get(entity) ?? 0) + 1 + (start < LEAD_LENGTH ? 1 : 0) + inTitle);
  }
  const damped = [...weights].map(([entity, weight]) => [entity, Math.log2(1 + weight)] as const);
  const most = Math.max(...damped.map(([, weight]) => weight), 1);
  return new Map(damped.map(([entity, weight]) => [entity, weight / most]));
}
