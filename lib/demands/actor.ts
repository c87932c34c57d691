import type { EntityId } from '../knowledge/types.ts';
import type { Filler } from './demand.ts';

/** Who can demand (authority, court), from whom (company), on what it rests (law), and all others. */
export type Side = 'authority' | 'court' | 'company' | 'law' | 'other';

/** What somebody or something is for the frame. */
export interface Part {
  side: Side;
  fillers: Filler[];
  /** "it", "the company", "the agency": means an actor named before. */
  isAnaphor?: boolean;
  /** For a person in office: the body that the person speaks for. */
  body?: EntityId;
  /** Makes laws, or is part of a body that does. */
  isLegislator?: boolean;
  /** "the government", "prosecutors": some authority of the state, which one the article says elsewhere. */
  isVague?: boolean;
}

/** Somebody or something in a sentence that can fill a slot of the frame. Offsets count within the sentence. */
export interface Actor extends Part {
  start: number;
  end: number;
  /** Its words in the sentence. */
  surface: string;
}
