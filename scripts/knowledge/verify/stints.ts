/** Times in office as a reference table has them, and whether a role of the knowledge base agrees. */
import { dayNumber } from '../../../lib/knowledge/day-span.ts';
import { contains, firstDay, lastDay } from '../../../lib/knowledge/partial-dates.ts';
import type { PartialDate, Role } from '../../../lib/knowledge/types.ts';

/** Days, not partial dates; `end` is "" where the table knows of none. */
export interface Stint {
  start: string;
  end: string;
}

const NEVER = '9999-12-31';

/** Joins times that follow one another within `gap` days: re-election, a post under a new name. */
export function joinStints(stints: readonly Stint[], gap: number): Stint[] {
  const joined: Stint[] = [];
  for (const stint of stints.toSorted((a, b) => (a.start < b.start ? -1 : 1))) {
    const last = joined.at(-1);
    if (!last || (last.end && daysApart(last.end, stint.start) > gap)) joined.push({ ...stint });
    else if (!stint.end || !last.end || stint.end > last.end) last.end = last.end && stint.end;
  }
  return joined;
}

/** The time in office that the role means: the one that it overlaps most, or the nearest. */
export function stintOf(role: Role, stints: readonly Stint[]): Stint | undefined {
  const start = role.start ? firstDay(role.start) : '1000-01-01';
  const end = role.end && role.end !== 'unknown' ? lastDay(role.end) : NEVER;
  const overlap = (stint: Stint) => daysApart(later(start, stint.start), earlier(end, stint.end || NEVER));
  return stints.toSorted((a, b) => overlap(b) - overlap(a))[0];
}

/**
 * Compares start and end at the precision of the role.
 * @param goesTo up to which day the table goes: what lies later it cannot know, terms that end later are only scheduled
 * @param checked the day up to which a role without an end is held
 * @returns "starts 2014-07, in the table 2014-08-04"
 */
export function disagreements(role: Role, stint: Stint, goesTo: string, checked: PartialDate): string[] {
  const found: string[] = [];
  const isOver = stint.end !== '' && stint.end <= goesTo;
  if (role.start && !contains(role.start, stint.start)) found.push(`starts ${role.start}, in the table ${stint.start}`);
  if (role.end === undefined) {
    if (isOver && stint.end <= lastDay(checked)) found.push(`has no end, in the table ${stint.end}`);
  } else if (role.end !== 'unknown') {
    if (isOver && !contains(role.end, stint.end)) found.push(`ends ${role.end}, in the table ${stint.end}`);
    if (!isOver && lastDay(role.end) < goesTo) found.push(`ends ${role.end}, in the table not over by ${goesTo}`);
  }
  return found;
}

function daysApart(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}
