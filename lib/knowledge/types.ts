/**
 * The records of the knowledge base, as they stand in `data/` and as the rest of the core reads them.
 * The JSON Schema in `schema/` is the binding form; these types mirror it. Facts without `source` of
 * their own rest on the record's first source.
 */

/** "2014", "2014-11" or "2014-11-13": as exact as the source is, never more. */
export type PartialDate = string;

export type EntityType =
  | 'person'
  | 'company'
  | 'service'
  | 'agency'
  | 'court'
  | 'org'
  | 'law'
  | 'case'
  | 'programme'
  | 'concept';

/** kind/slug, for instance "agency/gchq". Identifiers never change; renames go to `data/redirects.json`. */
export type EntityId = `${EntityType}/${string}`;
export type PostId = `post/${string}`;

/** ISO 3166 alpha-2 code, "EU" for the European Union, or "INT" where no one country fits. */
export type Country = string;

/** Where a fact comes from. `seen`: the day on which someone looked; missing where nobody has since it was written. */
export interface Source {
  url: string;
  publisher: string;
  seen?: PartialDate;
}

/** A name, plain or limited to a language and to the time in which it meant this entity. */
export type NameForm = string | { name: string; lang?: string; from?: PartialDate; until?: PartialDate };

/** A role that a person held: either a post of `data/posts/`, or a title at a body. `end` missing: held when the record was checked. */
export interface Role {
  post?: PostId;
  title?: string;
  body?: EntityId;
  start?: PartialDate;
  end?: PartialDate | 'unknown';
  source?: string;
}

export type RelationKind =
  | 'owned-by'
  | 'part-of'
  | 'operates'
  | 'regulates'
  | 'overseen-by'
  | 'predecessor'
  | 'successor'
  | 'founded-by'
  | 'party-to'
  | 'uses'
  | 'legal-basis'
  | 'dealt-with-in'
  | 'about'
  | 'member-of'
  | 'sponsored-by';

/** "this record — kind → to": WhatsApp owned-by company/meta from 2014-10-06. */
export interface Relation {
  kind: RelationKind;
  to: EntityId;
  start?: PartialDate;
  end?: PartialDate | 'unknown';
  note?: string;
  source?: string;
}

export type LawStatus =
  | 'proposed'
  | 'draft'
  | 'introduced'
  | 'passed'
  | 'assented'
  | 'in-force'
  | 'amended'
  | 'extended'
  | 'partly-struck-down'
  | 'struck-down'
  | 'repealed'
  | 'expired'
  | 'withdrawn'
  | 'rejected'
  | 'lapsed';

/** One dated step in the life of a law: the status that it has from that date on. */
export interface StatusStep {
  status: LawStatus;
  date: PartialDate;
  note?: string;
  source?: string;
}

export type LineageKind = 'amends' | 'replaces' | 'renews' | 'implements' | 'struck-down-by' | 'part-of' | 'based-on';

export interface Lineage {
  kind: LineageKind;
  to: EntityId;
  source?: string;
}

/** A numbered provision that coverage quotes: "section 702". */
export interface Provision {
  number: string;
  says: string;
  aliases?: string[];
  source?: string;
}

/** A dated step of a court case. */
export interface CaseStep {
  date: PartialDate;
  what: string;
  source?: string;
}

interface Common {
  id: EntityId;
  name: string;
  /** What it is, in one sentence of our own. */
  summary: string;
  country: Country;
  /** Names that link on their own. */
  aliases?: NameForm[];
  /** Names too common to link alone (surname, "the Bureau"): they need an antecedent or evidence. */
  weakAliases?: NameForm[];
  formerNames?: { name: string; until?: PartialDate }[];
  /** Phrases that contain a name of this entity and mean something else. */
  notThese?: string[];
  relations?: Relation[];
  wikipedia?: string;
  wikidata?: string;
  /** Sentences in which the entity must be linked. */
  examples?: string[];
  /** Sentences in which it must not be linked. */
  counterExamples?: string[];
  sources: Source[];
  checked: PartialDate;
}

export interface Person extends Common {
  id: `person/${string}`;
  roles: Role[];
}

export interface Company extends Common {
  id: `company/${string}`;
  what?: string;
}

export interface Service extends Common {
  id: `service/${string}`;
  what?: string;
  /** What the service holds that authorities ask for. */
  holds?: string;
  encryption?: {
    state: 'none' | 'transport' | 'optional' | 'default';
    from?: PartialDate;
    note?: string;
    source?: string;
  }[];
  transparencyReport?: string;
  lawEnforcementGuidelines?: string;
}

export interface PublicBody extends Common {
  id: `agency/${string}` | `court/${string}` | `org/${string}`;
  what?: string;
}

export interface Law extends Common {
  id: `law/${string}`;
  official?: string;
  instrument:
    | 'act'
    | 'bill'
    | 'directive'
    | 'regulation'
    | 'treaty'
    | 'order'
    | 'constitution'
    | 'power'
    | 'decree'
    | 'framework';
  status: StatusStep[];
  lineage?: Lineage[];
  provisions?: Provision[];
  /** What power it gives, who authorises its use, who oversees it, which data: a sentence each. */
  gives?: string;
  authorisedBy?: string;
  oversight?: string;
  data?: string;
  /** Address of the official text. */
  text?: string;
  /** Subjects by which prose describes it without its name; the list stands in the schema. */
  subjects?: string[];
}

export interface Case extends Common {
  id: `case/${string}`;
  court?: EntityId;
  parties?: string[];
  steps: CaseStep[];
  outcome?: string;
  decided?: string;
  changed?: string;
}

export interface Programme extends Common {
  id: `programme/${string}`;
  what?: string;
  start?: PartialDate;
  end?: PartialDate | 'unknown';
  revealed?: PartialDate;
}

export interface Concept extends Common {
  id: `concept/${string}`;
  /** One paragraph, then the level of a legal text. */
  paragraph?: string;
  legal?: string;
}

export type Entity = Person | Company | Service | PublicBody | Law | Case | Programme | Concept;

/** A seat that people hold one after another. `titles` are its names in prose, without the country. */
export interface Post {
  id: PostId;
  name: string;
  country: Country;
  body?: EntityId;
  /** True where there is one holder at a time. */
  single: boolean;
  titles: NameForm[];
}

export type EventKind =
  | 'proposed'
  | 'introduced'
  | 'passed'
  | 'in-force'
  | 'struck-down'
  | 'ruled'
  | 'ordered'
  | 'demanded'
  | 'refused'
  | 'complied'
  | 'challenged'
  | 'revealed'
  | 'withdrawn'
  | 'rejected'
  | 'expired'
  | 'extended'
  | 'repealed'
  | 'launched'
  | 'appointed'
  | 'settled'
  | 'arrested'
  | 'reported';

/** Something that happened on a date: what "since this was published" is made of. */
export interface KnowledgeEvent {
  id: `event/${string}`;
  date: PartialDate;
  kind: EventKind;
  /** One sentence of our own, in the past tense, that stands alone. */
  what: string;
  entities: EntityId[];
  matter: `matter/${string}`;
  sources: Source[];
}

/** A dispute that can be followed step by step. `followedTo`: up to which date someone looked. */
export interface Matter {
  id: `matter/${string}`;
  name: string;
  country: Country;
  followedTo: PartialDate;
}
