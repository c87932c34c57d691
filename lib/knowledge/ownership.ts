/** Who owned a company or service on a date, and what it was called then. */
import { relationsTo } from './back-links.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { covers, isBefore, type Period } from './partial-dates.ts';
import type { Entity, EntityId, PartialDate } from './types.ts';

export interface Ownership extends Period {
  owner: Entity;
  /** Address of the source of this fact, where it has one of its own. */
  source?: string;
}

/** Everything known about who owned it when, in the order of the records: "owned by" and the owners' "operates". */
export function ownershipOf(kb: KnowledgeBase, id: EntityId): Ownership[] {
  const own = (kb.get(id)?.relations ?? [])
    .filter((relation) => relation.kind === 'owned-by')
    .flatMap(({ to, start, end, source }) => ownership(kb.get(to), start, end, source));
  const inverse = relationsTo(kb, id)
    .filter(({ relation, from }) => relation.kind === 'operates' && from.id !== id)
    .flatMap(({ from, relation: { start, end, source } }) => ownership(from, start, end, source));
  return [...own, ...inverse.filter((line) => !own.some((other) => other.owner.id === line.owner.id))];
}

/** The owner on the date, or null where none is certain. */
export function ownerOn(kb: KnowledgeBase, id: EntityId, date: PartialDate): Ownership | null {
  return ownershipOf(kb, id).find((line) => covers(line, date) === 'yes') ?? null;
}

/** The owner on the day on which the record was checked: only ownership without an end. */
export function currentOwner(kb: KnowledgeBase, id: EntityId): Ownership | null {
  return ownershipOf(kb, id).find((line) => line.end === undefined) ?? null;
}

/** The name that it certainly bore on the date: a former name until its end, else the name of today. */
export function nameOn(entity: Entity, date: PartialDate): string {
  if (!entity.formerNames) return entity.name;
  const former = entity.formerNames
    .filter((name) => name.until && isBefore(date, name.until))
    .toSorted((a, b) => ((a.until ?? '') < (b.until ?? '') ? -1 : 1));
  return former[0]?.name ?? entity.name;
}

/** The name on the article's date; that of today where the article's own words are part of it and not of the other ("Yahoo"). */
export function nameInArticle(entity: Entity, surface: string, published: PartialDate | null): string {
  const then = published ? nameOn(entity, published) : entity.name;
  if (then === entity.name) return then;
  const has = (name: string) => name.toLowerCase().includes(surface.toLowerCase());
  return has(entity.name) && !has(then) ? entity.name : then;
}

function ownership(owner: Entity | undefined, start?: PartialDate, end?: PartialDate, source?: string): Ownership[] {
  if (!owner) return [];
  return [{ owner, ...(start && { start }), ...(end && { end }), ...(source && { source }) }];
}
