/** The events and matters of a knowledge base in columns, by number, with all that does not depend on the article. */
import { countEach } from '../count-each.ts';
import { daySpan } from '../knowledge/day-span.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Country, EntityId, KnowledgeEvent } from '../knowledge/types.ts';
import { buildTermIndex, type TermIndex, type Vocabulary, vocabularyOf } from '../search/term-index.ts';
import { termsOf } from '../search/terms.ts';

export interface MatterIndex {
  /** Matters that have events. */
  ids: readonly string[];
  countries: readonly Country[];
  words: TermIndex;
  vocabulary: Vocabulary;
  kinship: readonly Kinship[];
  events: EventColumns;
}

/** Other matters of a matter's country that share entities with it, by number. */
interface Kinship {
  matters: Int32Array;
  /** 1 for the one that shares most; falls with the square of what is shared. */
  nearness: Float64Array;
}

/** By the number of the event in the knowledge base, where they are sorted by date. */
export interface EventColumns {
  /** Number of its matter. */
  matter: Int32Array;
  /** First and last day that its date can mean (`DaySpan`). */
  first: Int32Array;
  last: Int32Array;
  /** How much its matter turns around a law or case of the event: 1 for the one that most of its events are about. */
  centrality: Float64Array;
  /** Numbers of an entity's events. */
  byEntity: ReadonlyMap<EntityId, Int32Array>;
}

const indexes = new WeakMap<KnowledgeBase, MatterIndex>();

/** Built once for each knowledge base. */
export function matterIndexOf(kb: KnowledgeBase): MatterIndex {
  const known = indexes.get(kb);
  if (known) return known;
  const events = Map.groupBy(kb.events, (event) => event.matter as string);
  const ids = [...events.keys()];
  const countries = ids.map((id) => kb.matters.get(id)?.country ?? '');
  const texts = ids.map((id) => [
    ...termsOf(kb.matters.get(id)?.name ?? ''),
    ...(events.get(id) ?? []).flatMap((event) => termsOf(event.what)),
  ]);
  const vocabulary = vocabularyOf(texts);
  const words = buildTermIndex(texts, vocabulary);
  const kinship = kinshipOf(countries, [...events.values()]);
  const built = { ids, countries, vocabulary, words, kinship, events: columnsOf(kb, events) };
  indexes.set(kb, built);
  return built;
}

function columnsOf(kb: KnowledgeBase, byMatter: ReadonlyMap<string, readonly KnowledgeEvent[]>): EventColumns {
  const places = new Map([...byMatter.keys()].map((id, at) => [id, at]));
  const days = kb.events.map((event) => daySpan(event.date));
  const central = new Map([...byMatter.values()].flatMap(centralities));
  const byEntity = new Map<EntityId, number[]>();
  kb.events.forEach((event, at) => {
    for (const id of event.entities) {
      const list = byEntity.get(id);
      if (list) list.push(at);
      else byEntity.set(id, [at]);
    }
  });
  return {
    matter: Int32Array.from(kb.events, (event) => places.get(event.matter)!),
    first: Int32Array.from(days, ({ first }) => first),
    last: Int32Array.from(days, ({ last }) => last),
    centrality: Float64Array.from(kb.events, (event) => central.get(event)!),
    byEntity: new Map([...byEntity].map(([id, list]) => [id, Int32Array.from(list)])),
  };
}

function kinshipOf(countries: readonly Country[], events: readonly (readonly KnowledgeEvent[])[]): Kinship[] {
  const entities = events.map((own) => new Set(own.flatMap((event) => event.entities)));
  return countries.map((country, own) => {
    const shared = countries.map((other, at) =>
      at !== own && other === country ? entities[at]!.intersection(entities[own]!).size : 0,
    );
    const most = Math.max(...shared);
    const matters = Int32Array.from([...shared.keys()].filter((at) => shared[at]! > 0));
    return { matters, nearness: Float64Array.from(matters, (at) => (shared[at]! / most) ** 2) };
  });
}

/** Of the events of one matter. */
function centralities(events: readonly KnowledgeEvent[]): [KnowledgeEvent, number][] {
  const counts = countEach(events.flatMap((event) => event.entities).filter(isLawOrCase));
  const most = Math.max(1, ...counts.values());
  return events.map((event) => [event, Math.max(0, ...event.entities.map((id) => (counts.get(id) ?? 0) / most))]);
}

const isLawOrCase = (id: EntityId) => id.startsWith('law/') || id.startsWith('case/');
