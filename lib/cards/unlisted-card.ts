/** The card of a person with an office whom the knowledge base does not know: only what this article says. */
import type { Article, Span } from '../article/article.ts';
import type { Mention } from '../linking/mention.ts';
import type { CardView } from './view-models.ts';

const MOST_QUOTES = 4;

/**
 * @param mentions all mentions of the article
 * @param name `unlistedName` of the person
 * @returns null where no mention bears this name
 */
export function buildUnlistedCard(
  article: Article,
  sentences: Span[],
  mentions: Mention[],
  name: string,
): CardView | null {
  const own = mentions.filter((mention) => mention.entity === null && mention.unlistedName === name);
  const first = own[0];
  if (!first) return null;
  const quotes = sentences
    .filter((sentence) => own.some((mention) => sentence.start <= mention.start && mention.end <= sentence.end))
    .map((sentence) => article.text.slice(sentence.start, sentence.end));
  return {
    entity: null,
    name,
    type: first.type,
    kind: 'people',
    what: own.find((mention) => mention.unlistedTitle)?.unlistedTitle ?? '',
    summary: '',
    then: [],
    now: [],
    isStale: false,
    published: article.published,
    checked: null,
    reason: first.reason,
    otherNames: [],
    dates: [],
    relations: [],
    details: [],
    figures: [],
    wikipedia: null,
    sources: [],
    quotes: quotes.slice(0, MOST_QUOTES),
  };
}
