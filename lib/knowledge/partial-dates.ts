/**
 * Dates that are as exact as their source: "2014", "2014-11" or "2014-11-13". A partial date stands for one unknown
 * day between its first and its last day, so questions about it have three answers: yes, no, and "cannot be told".
 */
import type { PartialDate } from './types.ts';

export type Certainty = 'yes' | 'possibly' | 'no';

/** A stretch of time, both ends included. Missing start: not known. Missing end: goes on. "unknown": ended, date not known. */
export interface Period {
  start?: PartialDate;
  end?: PartialDate | 'unknown';
}

const SHAPE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether it has the form of a partial date and exists in the calendar. */
export function isPartialDate(value: unknown): value is PartialDate {
  if (typeof value !== 'string' || !SHAPE.test(value)) return false;
  return value.length < 10 || Number(value.slice(8)) <= daysIn(value);
}

/** Earliest day it can mean, as YYYY-MM-DD. */
export function firstDay(date: PartialDate): string {
  return date + '-01-01'.slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6);
}

/** Latest day it can mean, as YYYY-MM-DD. */
export function lastDay(date: PartialDate): string {
  if (date.length === 4) return `${date}-12-31`;
  return date.length === 7 ? `${date}-${daysIn(date)}` : date;
}

/** For sorting: by first day, of two that begin together the exacter one first. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  const [x, y] = [firstDay(a), firstDay(b)];
  if (x !== y) return x < y ? -1 : 1;
  return b.length - a.length;
}

/** Whether every day that `a` can mean lies before every day that `b` can mean. */
export function isBefore(a: PartialDate, b: PartialDate): boolean {
  return lastDay(a) < firstDay(b);
}

/** Whether every day that `a` can mean lies after every day that `b` can mean. */
export function isAfter(a: PartialDate, b: PartialDate): boolean {
  return isBefore(b, a);
}

/** Whether one of the two is within the other: "2014" and "2014-11-13". */
export function overlaps(a: PartialDate, b: PartialDate): boolean {
  return !isBefore(a, b) && !isAfter(a, b);
}

/** Whether the first, vaguer date contains the second: "2014-11" contains "2014-11-13" and itself. */
export function contains(outer: PartialDate, inner: PartialDate): boolean {
  return firstDay(outer) <= firstDay(inner) && lastDay(inner) <= lastDay(outer);
}

/**
 * Whether something that lasted for this period was so on this date. A date inside a partial start or end
 * ("2014-11-13" in a period that starts "2014"), a missing start and an unknown end give "possibly".
 */
export function covers(period: Period, date: PartialDate): Certainty {
  const { start, end } = period;
  if (start && isBefore(date, start)) return 'no';
  if (end && end !== 'unknown' && isAfter(date, end)) return 'no';
  const isStarted = start !== undefined && lastDay(start) <= firstDay(date);
  const isRunning = end === undefined || (end !== 'unknown' && firstDay(end) >= lastDay(date));
  return isStarted && isRunning ? 'yes' : 'possibly';
}

function daysIn(date: string): number {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}
