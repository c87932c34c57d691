/** Partial dates as numbers, for what is compared with many others: see `partial-dates.ts` for what they mean. */
import { firstDay, lastDay } from './partial-dates.ts';
import type { PartialDate } from './types.ts';

/** Milliseconds. */
const DAY = 86_400_000;

/** The earliest and the latest day that a date can mean, as days since the first of January 1970. */
export interface DaySpan {
  first: number;
  last: number;
}

export function daySpan(date: PartialDate): DaySpan {
  return { first: dayNumber(firstDay(date)), last: dayNumber(lastDay(date)) };
}

/** A small integer, which engines compare faster than a number that may have a fraction. */
function dayNumber(day: string): number {
  return (Date.parse(day) / DAY) | 0;
}

/** Days between the two, at least, in either direction; 0 where they overlap. */
export function daysApart(a: DaySpan, b: DaySpan): number {
  if (a.last < b.first) return b.first - a.last;
  return b.last < a.first ? a.first - b.last : 0;
}

/** For sorting: by first day, of two that begin together the exacter one first. */
export function compareSpans(a: DaySpan, b: DaySpan): number {
  return a.first - b.first || a.last - b.last;
}
