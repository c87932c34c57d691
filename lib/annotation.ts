import type { Demand } from './demands/demand.ts';
import type { EntityId, EntityType, EventKind, LawStatus, PartialDate, Source } from './knowledge/types.ts';
import type { Mention } from './linking/mention.ts';
import type { Phrase } from './phrase.ts';

export interface Relevance {
  isRelevant: boolean;
  /** 0 to 1; the article is relevant from 0.5. */
  score: number;
  /** False where the language cannot be judged: then `isRelevant` is false and means nothing. */
  isJudged: boolean;
  reasons: Phrase[];
}

/** An entity that the article mentions. */
export interface NamedEntity {
  id: EntityId;
  name: string;
  type: EntityType;
  wikipedia: string | null;
  wikidata: string | null;
  /** For people: the office held on the article's date, for instance "Prime Minister of the United Kingdom". */
  roleAtDate: string | null;
  count: number;
}

export interface KeySentence {
  text: string;
  start: number;
  end: number;
}

/** Something that happened after the article, to what it is about. */
export interface SinceEntry {
  date: PartialDate;
  kind: EventKind | LawStatus;
  what: string;
  entities: EntityId[];
  /** Which entity of the article (or which matter) leads to it, and how. */
  why: Phrase;
  sources: Source[];
}

export interface FigureEntry {
  company: EntityId;
  country: string;
  /** "2014-H1" */
  period: string;
  kind: string;
  requests: number;
  accounts: number | null;
  /** 0 to 1, or null where the company does not say. */
  disclosedShare: number | null;
  source: Source;
  caveat: string | null;
}

export interface RelatedEntry {
  url: string;
  headline: string;
  outlet: string;
  date: PartialDate | null;
  /** The matter that the other article belongs to. */
  group: string;
  score: number;
  reason: Phrase;
}

/** Everything that Sightline knows about one article. Plain JSON. */
export interface Annotation {
  relevance: Relevance;
  mentions: Mention[];
  entities: NamedEntity[];
  demands: Demand[];
  summary: KeySentence[];
  since: SinceEntry[];
  figures: FigureEntry[];
  related: RelatedEntry[];
  /** Milliseconds by step; filled only by callers that hand in a clock. */
  timings: Record<string, number>;
}
