/** British ministers: dates of office against the Institute for Government's table. */
import type { Placed } from '../../../lib/knowledge/check/data-file.ts';
import type { Person, PostId, Role } from '../../../lib/knowledge/types.ts';
import { bareName, namesOf, plain } from './compare-names.ts';
import { type Comparison, type Contradiction, together } from './contradiction.ts';
import { disagreements, joinStints, type Stint, stintOf } from './stints.ts';

export type MinisterRow = Record<'person' | 'post' | 'organisation' | 'start' | 'end', string>;

/** Up to which day the table goes. */
const GOES_TO = '2026-06-01';
/** A post that changes its name, or a minister who is confirmed after an election, may leave a gap of some days. */
const GAP = 3;
/** Great offices held from then on must be told. */
const FROM = '1997';
/** Our posts and the names that they bear in the table, over the years. */
const POSTS: [PostId, RegExp][] = [
  ['post/gb-prime-minister', /^prime minister$/],
  ['post/gb-deputy-prime-minister', /^deputy prime minister$/],
  ['post/gb-home-secretary', /^secretary of state for the home department$/],
  ['post/gb-foreign-secretary', /^secretary of state for foreign/],
  ['post/gb-justice-secretary', /^secretary of state for justice/],
  ['post/gb-defence-secretary', /^secretary of state for defence$/],
  ['post/gb-culture-secretary', /^secretary of state for (?:digital )?culture/],
  ['post/gb-technology-secretary', /^secretary of state for science innovation and technology/],
  ['post/gb-attorney-general', /^attorney general$/],
  ['post/gb-security-minister', /^minister (?:of state )?for security/],
];

/** @param people every person of the knowledge base */
export function checkUkMinisters(people: readonly Placed<Person>[], rows: readonly MinisterRow[]): Comparison {
  const byName = Map.groupBy(rows, (row) => bareName(row.person));
  return together(
    people.filter(isBritish).map((placed) => {
      const names = new Set(namesOf(placed.record).map(bareName));
      return checkPerson(
        placed,
        [...names].flatMap((name) => byName.get(name) ?? []),
      );
    }),
  );
}

function isBritish({ record: { country, roles } }: Placed<Person>): boolean {
  return country === 'GB' || roles.some((role) => role.post?.startsWith('post/gb-'));
}

function checkPerson({ file, record }: Placed<Person>, rows: readonly MinisterRow[]): Comparison {
  const say = (about: string, message: string): Contradiction => ({ file, id: record.id, about, message });
  const pairs = record.roles.map((role) => ({ role, stint: stintOf(role, stintsOf(role, rows)) }));
  const wrong = pairs.flatMap(({ role, stint }) => {
    if (stint)
      return disagreements(role, stint, GOES_TO, record.checked).map((what) =>
        say(aboutOf(role), `${nameOf(role)} ${what}`),
      );
    return isOfTable(role) ? [say(aboutOf(role), `${nameOf(role)} is not in the table for this person`)] : [];
  });
  const missing = POSTS.flatMap(([post]) => {
    const own = pairs.filter(({ role }) => role.post === undefined || role.post === post);
    const told = new Set(own.map(({ stint }) => stint?.start));
    return stintsOf({ post }, rows)
      .filter(({ start }) => start >= FROM && !told.has(start))
      .map(({ start, end }) =>
        say(
          `${post} ${start}`,
          `the table has ${post} from ${start} to ${end || GOES_TO}, the record has no such role`,
        ),
      );
  });
  return { found: [...wrong, ...missing], compared: pairs.filter(({ stint }) => stint).length };
}

/** Times in the post under all its names, or under the title, then each department for itself. */
function stintsOf(role: Role, rows: readonly MinisterRow[]): Stint[] {
  const pattern = POSTS.find(([post]) => post === role.post)?.[1];
  if (pattern)
    return joinStints(
      rows.filter((row) => pattern.test(plain(row.post))),
      GAP,
    );
  const title = plain(role.title ?? '');
  const titled = rows.filter((row) => title !== '' && plain(row.post) === title);
  return [...Map.groupBy(titled, (row) => row.organisation).values()].flatMap((own) => joinStints(own, GAP));
}

/** Whether the table would have to know the role: one of the great offices, since 1979. */
function isOfTable(role: Role): boolean {
  return POSTS.some(([post]) => post === role.post) && (role.start ?? '9999') >= '1979' && (role.start ?? '') < GOES_TO;
}

function aboutOf(role: Role): string {
  return `${role.post ?? role.title} ${role.start ?? ''}`.trim();
}

function nameOf(role: Role): string {
  return role.post ?? `"${role.title}"`;
}
