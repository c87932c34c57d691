import type { Span } from '../article/article.ts';
import type { EntityId, EntityType } from '../knowledge/types.ts';
import type { Phrase } from '../phrase.ts';

/**
 * How a mention refers: by a full or official name, by a short form (surname, acronym), by a nickname,
 * or by a description that means one thing here ("the agency", "the new surveillance law").
 */
export type MentionForm = 'full' | 'short' | 'nickname' | 'nominal';

/** One occurrence in the text. `entity` null: recognised as a person with an office, but not in the knowledge base. */
export interface Mention extends Span {
  surface: string;
  type: EntityType;
  form: MentionForm;
  entity: EntityId | null;
  /** For mentions without entity: the name under which they belong together. */
  unlistedName?: string;
  /** For mentions without entity: the title that the article gives the person. */
  unlistedTitle?: string;
  /** 0 to 1. */
  confidence: number;
  /** Why this entity. */
  reason: Phrase;
}
