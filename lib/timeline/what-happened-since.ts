import type { SinceEntry } from '../annotation.ts';
import type { Article } from '../article/article.ts';
import { daySpan } from '../knowledge/day-span.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Mention } from '../linking/mention.ts';
import { type ArticleTerms, readTerms } from '../search/article-terms.ts';
import { chooseEntries } from './choose-entries.ts';
import { laterEvents } from './later-events.ts';
import { laterOffices } from './later-offices.ts';
import { laterSteps } from './later-steps.ts';
import { mattersOf } from './matters-of-article.ts';
import { salienceOf } from './salience.ts';

/**
 * What has happened after the article's date to what it is about: events of its matters and with its entities, steps of
 * its laws and cases, what replaced these laws, who took over its people's offices. At most twelve, oldest first, each
 * dated and sourced. Strictly after: what may lie before the article is left out. Without a date there is nothing.
 */
export function whatHappenedSince(
  article: Article,
  mentions: readonly Mention[],
  kb: KnowledgeBase,
  terms: ArticleTerms = readTerms(article),
): SinceEntry[] {
  if (!article.published) return [];
  const salience = salienceOf(article, mentions);
  if (salience.size === 0) return [];
  const published = daySpan(article.published);
  const matters = mattersOf(terms, published, salience, kb);
  return chooseEntries(
    [
      ...laterEvents(published, salience, matters, kb),
      ...laterSteps(published, salience, kb),
      ...laterOffices(article.published, salience, kb),
    ],
    published,
  );
}
