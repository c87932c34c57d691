import type { SinceEntry } from '../annotation.ts';

/** An entry with what its rank is made of. */
export interface Candidate {
  entry: SinceEntry;
  /** The matter that it belongs to, or the entity where it has none: of these not too many are shown. */
  group: string;
  /** 0 to 1: how closely it is tied to the article. */
  closeness: number;
}
