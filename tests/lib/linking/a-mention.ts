/** Mentions and sentences for tests, found in a text by their words. */
import type { Article, Span } from '../../../lib/article/article.ts';
import type { EntityId, EntityType } from '../../../lib/knowledge/types.ts';
import type { Mention } from '../../../lib/linking/mention.ts';
import { phrase } from '../../../lib/phrase.ts';

/** Every occurrence of each surface form as a mention of the entity given for it. Longer forms come first. */
export function mentionsIn(text: string, entities: Record<string, EntityId>): Mention[] {
  const taken: Mention[] = [];
  for (const surface of Object.keys(entities).sort((a, b) => b.length - a.length)) {
    for (let start = text.indexOf(surface); start >= 0; start = text.indexOf(surface, start + 1)) {
      const end = start + surface.length;
      if (taken.some((other) => other.start < end && start < other.end)) continue;
      if (/[\p{L}\p{N}]/u.test(text.charAt(end)) || /[\p{L}\p{N}]/u.test(text.charAt(start - 1))) continue;
      taken.push(aMention({ start, end, surface, entity: entities[surface]! }));
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}

export function aMention(fields: Partial<Mention> & Pick<Mention, 'start' | 'end' | 'surface'>): Mention {
  const type = (fields.entity?.split('/')[0] ?? 'person') as EntityType;
  return { type, form: 'full', entity: null, confidence: 1, reason: phrase('reason.fullName'), ...fields };
}

/** Sentences of a test text: each ends with . ! or ? before a space or the end. Test texts avoid abbreviations. */
export function sentencesIn(text: string): Span[] {
  return [...text.matchAll(/[^\s][^.!?]*(?:[.!?](?!\s|$)[^.!?]*)*[.!?”"’]*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }));
}

export function anArticle(text: string, fields: Partial<Article> = {}): Article {
  return {
    url: 'https://news.example/story',
    title: 'A story',
    byline: '',
    published: '2015-01-17',
    language: 'en',
    text,
    blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
    ...fields,
  };
}
