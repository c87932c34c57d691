import type { Article } from '../article/article.ts';
import { countEach } from '../count-each.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Mention } from '../linking/mention.ts';
import { termsOf } from '../search/terms.ts';

/** How much of the text is looked at: the subject of an article stands at its beginning. */
const TEXT_LENGTH = 3000;
const WEIGHTS = { title: 2, name: 1.5, text: 1 };
/** A term that repeats counts more, but not without end. */
const MOST = 4;

/** The article as weighted terms: title, names of linked entities, beginning of the text. */
export function queryOf(article: Article, mentions: readonly Mention[], kb: KnowledgeBase): Map<string, number> {
  const query = new Map<string, number>();
  const add = (text: string, weight: number) => {
    for (const term of termsOf(text)) query.set(term, Math.min(MOST, (query.get(term) ?? 0) + weight));
  };
  add(article.title, WEIGHTS.title);
  const entities = new Set(mentions.flatMap((mention) => mention.entity ?? []));
  for (const id of entities) add(kb.get(id)?.name ?? '', WEIGHTS.name);
  for (const [term, count] of countEach(termsOf(article.text, 0, TEXT_LENGTH))) {
    query.set(term, Math.min(MOST, (query.get(term) ?? 0) + WEIGHTS.text * Math.sqrt(count)));
  }
  return query;
}
