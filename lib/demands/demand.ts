import type { EntityId } from '../knowledge/types.ts';

export type DemandStatus =
  | 'proposed'
  | 'demanded'
  | 'ordered'
  | 'complied'
  | 'refused'
  | 'challenged'
  | 'enacted'
  | 'rejected'
  | 'withdrawn'
  | 'revealed'
  | 'threatened';

/** What fills a slot of the frame: an entity of the knowledge base, or words of the article. */
export interface Filler {
  name: string;
  entity: EntityId | null;
}

/** Who demands what from whom. An empty slot (null, empty list) means that the article does not say. */
export interface Demand {
  demander: Filler | null;
  target: Filler[];
  /** The data or access demanded, in the article's words, shortened. */
  data: string | null;
  /** Law, order or court on which it rests. */
  basis: Filler | null;
  status: DemandStatus;
  /** Span of the sentence that says so. */
  sentence: [start: number, end: number];
}
