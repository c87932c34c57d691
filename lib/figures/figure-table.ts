import type { Country, EntityId, Source } from '../knowledge/types.ts';

/** "2014-H1": the half-years in which companies report. */
export type HalfYear = `${number}-H${1 | 2}`;

/**
 * One kind of request from one country, half-year by half-year from `start`; null where the company gives no number.
 * `accounts` and `disclosed` (0 to 1) are left out where they are never given.
 */
export interface FigureSeries {
  kind: string;
  country: Country;
  start: HalfYear;
  requests: (number | null)[];
  accounts?: (number | null)[];
  disclosed?: (number | null)[];
}

/** What one company published on requests for its users' data. */
export interface FigureTable {
  company: EntityId;
  source: Source;
  /** What to mind when reading the numbers, in a sentence. */
  caveat: string;
  series: FigureSeries[];
}

/** Number of a half-year on the line of half-years. */
export function indexOf(half: HalfYear): number {
  return Number(half.slice(0, 4)) * 2 + (half.endsWith('2') ? 1 : 0);
}

export function halfYearAt(index: number): HalfYear {
  return `${Math.floor(index / 2)}-H${index % 2 === 0 ? 1 : 2}`;
}

/** The half-year that a date lies in; a date that is only a year counts as its first half. */
export function halfYearOf(date: string): HalfYear {
  return `${Number(date.slice(0, 4))}-H${Number(date.slice(5, 7)) > 6 ? 2 : 1}`;
}
