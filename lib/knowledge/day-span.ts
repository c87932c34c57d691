/** Days as numbers, to reckon with and to compare with many others: see `partial-dates.ts` for what dates mean. */
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

/**
 * Days since the first of January 1970: a small integer, which engines compare faster than a number that may have a
 * fraction.
 * @param day YYYY-MM-DD
 */
export function dayNumber(day: string): number {
  return (Date.parse(day) / DAY) | 0;
}

/** The day so many days later, or earlier where the number is negative. @param day YYYY-MM-DD */
export function shiftDay(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

/** Days between the two, at least, in either direction; 0 where they overlap. */
export function daysApart(a: DaySpan, b: DaySpan): number {
  if (a.last < b.first) return b.first - a.last;
  return b.last < a.first ? a.first - b.last : 0;
}

/** As `daysApart`, for two dates that are compared only once. */
export function daysBetween(a: PartialDate, b: PartialDate): number {
  return daysApart(daySpan(a), daySpan(b));
}

/** For sorting: by first day, of two that begin together the exacter one first. */
export function compareSpans(a: DaySpan, b: DaySpan): number {
  return a.first - b.first || a.last - b.last;
}
