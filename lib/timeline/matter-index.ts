/** The matters of the knowledge base by their words, so that an article can be recognised as part of one. */
import { countEach } from '../count-each.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { EntityId, KnowledgeEvent } from '../knowledge/types.ts';
import { buildTermIndex, type TermIndex } from '../search/term-index.ts';
import { termsOf } from '../search/terms.ts';

export interface MatterIndex {
  ids: string[];
  words: TermIndex;
  /** How much its matter turns around a law or case of an event: 1 for the one that most of its events are about. */
  centrality: ReadonlyMap<KnowledgeEvent, number>;
  /** By the place of a matter in `ids`: others of its country that share entities with it, 1 for the nearest. */
  kinship: readonly (readonly { at: number; nearness: number }[])[];
}

const indexes = new WeakMap<KnowledgeBase, MatterIndex>();

/** Built once for each knowledge base. */
export function matterIndexOf(kb: KnowledgeBase): MatterIndex {
  const known = indexes.get(kb);
  if (known) return known;
  const events = Map.groupBy(kb.events, (event) => event.matter as string);
  const ids = [...events.keys()];
  const words = buildTermIndex(
    ids.map((id) => [
      ...termsOf(kb.matters.get(id)?.name ?? ''),
      ...(events.get(id) ?? []).flatMap((event) => termsOf(event.what)),
    ]),
  );
  const centrality = new Map([...events.values()].flatMap(centralities));
  const built = { ids, words, centrality, kinship: kinshipOf(ids, events, kb) };
  indexes.set(kb, built);
  return built;
}

function kinshipOf(
  ids: readonly string[],
  events: ReadonlyMap<string, readonly KnowledgeEvent[]>,
  kb: KnowledgeBase,
): MatterIndex['kinship'] {
  const entities = ids.map((id) => new Set((events.get(id) ?? []).flatMap((event) => event.entities)));
  const country = (id: string) => kb.matters.get(id)?.country;
  return ids.map((id, own) => {
    const shared = ids
      .map((other, at) => ({
        at,
        count: at !== own && country(other) === country(id) ? entities[at]!.intersection(entities[own]!).size : 0,
      }))
      .filter(({ count }) => count > 0);
    const most = Math.max(...shared.map(({ count }) => count));
    return shared.map(({ at, count }) => ({ at, nearness: count / most }));
  });
}

/** Of the events of one matter. */
function centralities(events: readonly KnowledgeEvent[]): [KnowledgeEvent, number][] {
  const counts = countEach(events.flatMap((event) => event.entities).filter(isLawOrCase));
  const most = Math.max(1, ...counts.values());
  return events.map((event) => [event, Math.max(0, ...event.entities.map((id) => (counts.get(id) ?? 0) / most))]);
}

const isLawOrCase = (id: EntityId) => id.startsWith('law/') || id.startsWith('case/');
