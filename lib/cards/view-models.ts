/**
 * View models: what the interface draws, as plain JSON. Built in the background from knowledge and annotation,
 * drawn by `components/`. Dates stay partial dates and phrases stay keys: the interface words them by locale.
 */
import type { DemandStatus } from '../demands/demand.ts';
import type { EntityId, EntityType, EventKind, LawStatus, PartialDate } from '../knowledge/types.ts';
import type { MentionForm } from '../linking/mention.ts';
import type { Phrase } from '../phrase.ts';

/** What a component needs to name in its props; it knows no other folder of the core. */
export type { DemandStatus, EntityId, PartialDate };

/** The five kinds under which names are coloured, listed and switched on and off. */
export type MarkKind = 'people' | 'companies' | 'bodies' | 'laws' | 'concepts';

/** One painted span. `name` is the index into `PageView.names`. */
export interface MarkView {
  start: number;
  end: number;
  kind: MarkKind;
  name: number;
  /** First mention of its name in the article: marked strongly. */
  isFirst: boolean;
  form: MentionForm;
  /** False for people with an office whom the knowledge base does not know ("not listed" style). */
  isListed: boolean;
  reason: Phrase;
}

/** One name of the article, as listed in the names list and the popup. */
export interface NameView {
  /** Entity id, or null for people who are not listed. */
  entity: EntityId | null;
  name: string;
  type: EntityType;
  kind: MarkKind;
  /** Role at the article's date, title in the article, or what kind of thing it is; may be empty. */
  detail: string;
  /** Only ever described in the article, never named. */
  isDescribed: boolean;
  count: number;
}

export interface SourceView {
  url: string;
  publisher: string;
  seen?: PartialDate;
}

/** Where a fact stands in the data, so that a report of a mistake can say which record to mend. */
export interface RecordedIn {
  /** Id of an entity or of an event. */
  record: string;
  /** Field of the record: "roles", "status", "relations", …; "event" where the record is the fact. */
  field: string;
}

export interface DatedLine {
  date: PartialDate | null;
  end?: PartialDate | null;
  what: string;
  /** Where given, it words the line instead of `what`: "Owned by $1". */
  phrase?: Phrase;
  status?: LawStatus | EventKind;
  source?: SourceView;
  recordedIn?: RecordedIn;
}

export interface RelationView {
  /** Message key of the relation, read from this card's entity: "relation.ownedBy". */
  phrase: Phrase;
  entity: EntityId;
  name: string;
  start?: PartialDate;
  end?: PartialDate;
  /** Whether the other one is named in this article (then it can be jumped to). */
  isInArticle: boolean;
  recordedIn?: RecordedIn;
}

/** What a company reported on requests from one country in one half-year. */
export interface FigureView {
  /** Whose report: the service's own, or that of its owner. */
  company: string;
  /** "2014-H1" */
  period: string;
  /** ISO 3166 alpha-2 code, or "EU". */
  country: string;
  /** Kind of request as the company splits them; "all" where it does not. */
  kind: string;
  requests: number;
  accounts: number | null;
  /** Share of the requests in which some data was disclosed, 0 to 1. */
  share: number | null;
  source: SourceView;
  caveat: string | null;
}

export interface CardView {
  entity: EntityId | null;
  name: string;
  type: EntityType;
  kind: MarkKind;
  /** "Signals intelligence agency", "Act", "Person": a message key with optional words from the record. */
  what: string;
  summary: string;
  /** Role, ownership or law status on the article's date, and now. Empty where nothing dated is known. */
  then: DatedLine[];
  now: DatedLine[];
  /** Last checked so long ago that nothing is said of now. */
  isStale: boolean;
  published: PartialDate | null;
  /** Day up to which the record was checked. */
  checked: PartialDate | null;
  reason: Phrase;
  /** Names that it also had or has. */
  otherNames: string[];
  dates: DatedLine[];
  relations: RelationView[];
  /** Longer texts: paragraph and legal level of a concept, power, oversight and provisions of a law, … Label is a message key. */
  details: { label: string; text: string }[];
  /** Of companies and services: requests from the countries of the article, then and at last. */
  figures: FigureView[];
  wikipedia: string | null;
  sources: SourceView[];
  /** For people not listed: what this article says about them, sentence by sentence. */
  quotes: string[];
}

export interface DemandView {
  demander: { name: string; index: number | null } | null;
  target: { name: string; index: number | null }[];
  data: string | null;
  basis: { name: string; index: number | null } | null;
  status: DemandStatus;
  sentence: string;
  start: number;
  end: number;
}

export interface SinceView {
  date: PartialDate;
  kind: EventKind | LawStatus;
  what: string;
  about: string[];
  why: Phrase;
  sources: SourceView[];
}

export interface RelatedView {
  url: string;
  headline: string;
  outlet: string;
  date: PartialDate | null;
  reason: Phrase;
}

export interface VerdictView {
  isRelevant: boolean;
  isJudged: boolean;
  score: number;
  reasons: Phrase[];
}

/** All that the page and the popup need after one annotation. `names[i]` is referred to by index. */
export interface PageView {
  title: string;
  url: string;
  published: PartialDate | null;
  language: string;
  verdict: VerdictView;
  marks: MarkView[];
  names: NameView[];
  summary: { text: string; start: number; end: number }[];
  demands: DemandView[];
  since: SinceView[];
  related: RelatedView[];
  /** Whether the reader asked for it in spite of the verdict. */
  isForced: boolean;
}
