/** Who held which office on which date. */
import { everHeld } from './back-links.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { compareDates, covers } from './partial-dates.ts';
import type { PartialDate, Person, PostId, Role } from './types.ts';

/**
 * The roles that the person held on the date, the weightiest first: posts before mere titles, single-seat posts
 * before others, later ones before earlier ones. Roles for which partial dates leave it open (started "2014", asked
 * about "2014-11-13") count only where no role is certain; roles without start or with unknown end never do.
 */
export function rolesOn(kb: KnowledgeBase, person: Person, date: PartialDate): Role[] {
  const certain = person.roles.filter((role) => covers(role, date) === 'yes');
  const open = person.roles.filter((role) => role.start && role.end !== 'unknown' && covers(role, date) === 'possibly');
  return (certain.length > 0 ? certain : open).toSorted((a, b) => compareRoles(kb, a, b));
}

/** The weightiest role on the date, or null where none is known. */
export function roleOn(kb: KnowledgeBase, person: Person, date: PartialDate): Role | null {
  return rolesOn(kb, person, date)[0] ?? null;
}

/** Roles without an end: held on the day on which the record was checked. */
export function currentRoles(kb: KnowledgeBase, person: Person, asOf: PartialDate = person.checked): Role[] {
  return person.roles
    .filter((role) => role.end === undefined || (role.end !== 'unknown' && compareDates(role.end, asOf) > 0))
    .filter((role) => !role.start || compareDates(role.start, asOf) <= 0)
    .toSorted((a, b) => compareRoles(kb, a, b));
}

/** Everyone who certainly held the post on the date; on the day of a handover of a single seat both. */
export function holdersOn(kb: KnowledgeBase, post: PostId, date: PartialDate): Person[] {
  return everHeld(kb, post).filter((person) =>
    person.roles.some((role) => role.post === post && covers(role, date) === 'yes'),
  );
}

/** The one who certainly held the post on the date; null where nobody is known or more than one did. */
export function holderOn(kb: KnowledgeBase, post: PostId, date: PartialDate): Person | null {
  const holders = holdersOn(kb, post, date);
  return holders.length === 1 ? (holders[0] ?? null) : null;
}

/** The role in words: "Home Secretary", "Chair, Example Commission". Empty where the post is not there. */
export function nameOfRole(kb: KnowledgeBase, role: Role): string {
  if (role.post) return kb.posts.get(role.post)?.name ?? '';
  const body = role.body && kb.get(role.body)?.name;
  // "Leader of the Conservative Party" names its body already.
  const isNamed = body && role.title && comparable(role.title).includes(comparable(body.replace(/ \(.*\)$/, '')));
  return [role.title, isNamed ? null : body].filter(Boolean).join(', ');
}

/** "US" and "United States" are one. */
function comparable(name: string): string {
  return name.toLowerCase().replace(/\bunited states\b|\bu\.s\.|\bus\b/g, 'us');
}

function compareRoles(kb: KnowledgeBase, a: Role, b: Role): number {
  const weight = (role: Role) => (role.post ? (kb.posts.get(role.post)?.single ? 2 : 1) : 0);
  return weight(b) - weight(a) || compareDates(b.start ?? '0001', a.start ?? '0001');
}
