import type { Annotation } from '../../lib/annotation.ts';
import type { Article } from '../../lib/article/article.ts';
import { words } from '../phrases.ts';

/** The JSON of the command line: the annotation with its reasons in words, and what identifies the article. */
export function toJson(
  article: Article,
  annotation: Annotation,
  { id, hasText }: { id: unknown; hasText: boolean },
): object {
  const { title, published, language, text } = article;
  const { relevance, mentions, since, related, ...rest } = annotation;
  return {
    id,
    title,
    published,
    language,
    ...(hasText ? { text } : {}),
    relevance: { ...relevance, reasons: relevance.reasons.map(words.phrase) },
    mentions: mentions.map((mention) => ({ ...mention, reason: words.phrase(mention.reason) })),
    since: since.map((entry) => ({ ...entry, why: words.phrase(entry.why) })),
    related: related.map((entry) => ({ ...entry, reason: words.phrase(entry.reason) })),
    ...rest,
  };
}
