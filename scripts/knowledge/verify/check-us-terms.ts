/** American presidents, vice-presidents and sitting legislators: terms, Wikidata ids and Wikipedia titles. */
import type { Placed } from '../../../lib/knowledge/check/data-file.ts';
import type { Person, PostId, Role } from '../../../lib/knowledge/types.ts';
import { namesOf, plain } from './compare-names.ts';
import { type Comparison, type Contradiction, together } from './contradiction.ts';
import { disagreements, joinStints, type Stint, stintOf } from './stints.ts';

export type TermRow = Record<'enwiki' | 'wikidata' | 'name' | 'type' | 'start' | 'end', string>;

/** Up to which day the table goes: ends after it are only scheduled. */
const GOES_TO = '2026-06-10';
const TYPES: [PostId, string][] = [
  ['post/us-president', 'prez'],
  ['post/us-vice-president', 'viceprez'],
  ['post/us-senator', 'sen'],
  ['post/us-representative', 'rep'],
];
/** Between two terms lie a few days, at most the weeks of a late start. */
const GAP = 60;

/** @param people every person of the knowledge base */
export function checkUsTerms(people: readonly Placed<Person>[], rows: readonly TermRow[]): Comparison {
  const persons = [...Map.groupBy(rows, (row) => row.wikidata || plain(row.name)).values()];
  return together(
    people
      .filter(({ record }) => record.roles.some(typeOf))
      .map((placed) => {
        const own = persons.find((terms) => isPerson(placed.record, terms));
        return own ? checkPerson(placed, own) : { found: checkAbsent(placed), compared: 0 };
      }),
  );
}

/** By id where both have one, else by title, else by name. */
function isPerson(record: Person, [row]: readonly TermRow[]): boolean {
  if (!row) return false;
  if (record.wikidata && row.wikidata) return record.wikidata === row.wikidata;
  if (record.wikipedia && row.enwiki) return record.wikipedia === row.enwiki;
  return namesOf(record).some((name) => plain(name) === plain(row.name));
}

function checkPerson({ file, record }: Placed<Person>, rows: readonly TermRow[]): Comparison {
  const say = (about: string, message: string): Contradiction => ({ file, id: record.id, about, message });
  const { wikidata = '', enwiki = '' } = rows[0] ?? {};
  const names = [
    ...(record.wikidata && wikidata && record.wikidata !== wikidata
      ? [say('wikidata', `has ${record.wikidata}, the table ${wikidata}`)]
      : []),
    ...(record.wikipedia && enwiki && record.wikipedia !== enwiki
      ? [say('wikipedia', `has "${record.wikipedia}", the table "${enwiki}"`)]
      : []),
  ];
  const held = record.roles.filter(typeOf);
  const terms = held.flatMap((role) => {
    const stint = stintOf(role, stintsOf(typeOf(role)!, rows));
    const about = `${role.post} ${role.start ?? ''}`.trim();
    if (stint)
      return disagreements(role, fromTermStart(role, stint), GOES_TO, record.checked).map((what) =>
        say(about, `${role.post} ${what}`),
      );
    return role.end === undefined ? [say(about, `${role.post} has no end, and is not in the table`)] : [];
  });
  const untold = missing(record, rows).map(({ post, stint: { start, end } }) =>
    say(`${post} ${start}`, `the table has ${post} from ${start} to ${end}, the record has no such role`),
  );
  return { found: [...names, ...terms, ...untold], compared: held.length };
}

/**
 * Regular terms in Congress begin on 3 January (Twentieth Amendment, since 1935). For older ones the table gives the day
 * of the first sitting, some days later; a record that says 3 January agrees with it.
 */
function fromTermStart(role: Role, stint: Stint): Stint {
  const isRegular = role.start?.endsWith('-01-03') && /^\d{3}[13579]-01-(?:0[3-9]|10)$/.test(stint.start);
  return isRegular && role.start?.slice(0, 4) === stint.start.slice(0, 4) ? { ...stint, start: role.start } : stint;
}

/** Terms since 1990 of which the record says nothing. */
function missing(record: Person, rows: readonly TermRow[]): { post: PostId; stint: Stint }[] {
  return TYPES.flatMap(([post, type]) => {
    const stints = stintsOf(type, rows);
    const told = record.roles.filter((role) => role.post === post).map((role) => stintOf(role, stints));
    return stints.filter((stint) => stint.start >= '1990' && !told.includes(stint)).map((stint) => ({ post, stint }));
  });
}

/** Who is not in the table of sitting legislators holds no seat, and no president is missing from it. */
function checkAbsent({ file, record }: Placed<Person>): Contradiction[] {
  return record.roles
    .filter(
      (role) => typeOf(role) && role.end === undefined && (role.start ?? '') < GOES_TO && record.checked >= GOES_TO,
    )
    .map((role) => ({
      file,
      id: record.id,
      about: `${role.post} ${role.start ?? ''}`.trim(),
      message: `${role.post} has no end, but the table of sitting legislators does not know the person`,
    }));
}

function typeOf(role: Role): string | undefined {
  return TYPES.find(([post]) => post === role.post)?.[1];
}

function stintsOf(type: string, rows: readonly TermRow[]): Stint[] {
  return joinStints(
    rows.filter((row) => row.type === type),
    GAP,
  );
}
