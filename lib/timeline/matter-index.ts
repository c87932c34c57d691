/** The matters of the knowledge base by their words, so that an article can be recognised as part of one. */
import { countEach } from '../count-each.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { EntityId, KnowledgeEvent } from '../knowledge/types.ts';
import { buildTermIndex, type TermIndex } from '../search/term-index.ts';
import { termsOf } from '../search/terms.ts';

export interface MatterIndex {
  ids: string[];
  words: TermIndex;
  events: ReadonlyMap<string, readonly KnowledgeEvent[]>;
  /** By matter, how many of its events each law and case takes part in. */
  lawCounts: ReadonlyMap<string, ReadonlyMap<EntityId, number>>;
  /** From a matter to others of its country, 1 for the one with which it shares most entities. */
  kinship: ReadonlyMap<string, ReadonlyMap<string, number>>;
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
  const lawCounts = new Map(ids.map((id) => [id, countLaws(events.get(id) ?? [])]));
  const built = { ids, words, events, lawCounts, kinship: kinshipOf(ids, events, kb) };
  indexes.set(kb, built);
  return built;
}

function kinshipOf(
  ids: readonly string[],
  events: ReadonlyMap<string, readonly KnowledgeEvent[]>,
  kb: KnowledgeBase,
): Map<string, Map<string, number>> {
  const entities = new Map(ids.map((id) => [id, new Set((events.get(id) ?? []).flatMap((event) => event.entities))]));
  const country = (id: string) => kb.matters.get(id)?.country;
  return new Map(
    ids.map((id) => {
      const own = entities.get(id)!;
      const shared = ids
        .filter((other) => other !== id && country(other) === country(id))
        .map((other) => [other, [...entities.get(other)!].filter((one) => own.has(one)).length] as const);
      const most = Math.max(1, ...shared.map(([, count]) => count));
      return [id, new Map(shared.map(([other, count]) => [other, count / most]))];
    }),
  );
}

function countLaws(events: readonly KnowledgeEvent[]): Map<EntityId, number> {
  return countEach(events.flatMap((event) => event.entities).filter((id) => /^(law|case)\//.test(id)));
}
