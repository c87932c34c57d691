import type { SinceEntry } from '../annotation.ts';
import type { DaySpan } from '../knowledge/day-span.ts';
import type { Phrase } from '../phrase.ts';

/** What may become an entry, with what its rank is made of. */
export interface Candidate {
  /** What happened; an event as it stands in the knowledge base. */
  what: Omit<SinceEntry, 'why'>;
  /** Most candidates are never shown: why they are is worded at the end. */
  why: () => Phrase;
  /** The days that its date can mean. */
  days: DaySpan;
  /** The matter that it belongs to, or the entity where it has none: of these not too many are shown. */
  group: string;
  /** 0 to 1: how closely it is tied to the article. */
  closeness: number;
}
