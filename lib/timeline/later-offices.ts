/** Who took over the offices that the article's people held, and which offices they took later. */
import { everHeld } from '../knowledge/back-links.ts';
import { daySpan } from '../knowledge/day-span.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { compareDates, isAfter } from '../knowledge/partial-dates.ts';
import { roleOn } from '../knowledge/roles.ts';
import type { EntityId, PartialDate, Person, PostId } from '../knowledge/types.ts';
import { type Phrase, phrase } from '../phrase.ts';
import type { Candidate } from './candidate.ts';

/** Only for people whom the article is about. */
const LEAST_SALIENCE = 0.6;
/** News of offices is less than news of the matter. */
const CLOSENESS = 0.45;

/** @param published what lies strictly after it counts @param salience of the article's entities, 0 to 1 */
export function laterOffices(
  published: PartialDate,
  salience: ReadonlyMap<EntityId, number>,
  kb: KnowledgeBase,
): Candidate[] {
  return [...salience].flatMap(([id, weight]) => {
    const person =
      id.startsWith('person/') && weight >= LEAST_SALIENCE ? (kb.get(id) as Person | undefined) : undefined;
    if (!person) return [];
    const held = roleOn(kb, person, published)?.post;
    return [
      ...(held && kb.posts.get(held)?.single ? nextHolder(kb, person, held, published) : []),
      ...person.roles
        .filter((role) => role.start && isAfter(role.start, published) && role.post && kb.posts.get(role.post)?.single)
        .map((role) => entry(kb, person, role.post!, role.start!, phrase('since.role', person.name))),
    ];
  });
}

function nextHolder(kb: KnowledgeBase, person: Person, post: PostId, published: PartialDate): Candidate[] {
  const starts = everHeld(kb, post)
    .filter((other) => other.id !== person.id)
    .flatMap((other) =>
      other.roles.filter((role) => role.post === post && role.start).map((role) => ({ other, start: role.start! })),
    )
    .filter(({ start }) => isAfter(start, published))
    .sort((a, b) => compareDates(a.start, b.start));
  const next = starts[0];
  return next ? [entry(kb, next.other, post, next.start, phrase('since.office', person.name))] : [];
}

function entry(kb: KnowledgeBase, person: Person, post: PostId, date: PartialDate, why: Phrase): Candidate {
  const what = `${person.name}: ${kb.posts.get(post)?.name ?? ''}`;
  return {
    what: { date, kind: 'appointed', what, entities: [person.id], sources: person.sources.slice(0, 1) },
    why: () => why,
    days: daySpan(date),
    group: 'offices',
    closeness: CLOSENESS,
  };
}
