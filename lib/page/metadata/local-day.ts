import type { PartialDate } from '../../knowledge/types.ts';

/**
 * The day on which something stated in universal time happened where it was published. Half past two in the night in
 * London is still the evening before in New York; the web address or the line below the headline names the day there.
 * @param stated the time as the page states it
 * @param day the day that stands in it
 * @param named days that the page names elsewhere, the surest first
 * @returns the first named day on which it can have been that time somewhere, else `day`
 */
export function localDay(stated: string, day: PartialDate, named: Iterable<PartialDate | null>): PartialDate {
  const time = /[T ](\d{1,2}):\d{2}.*(?:Z|[+-]00:?00|GMT|UTC)$/.exec(stated.trim());
  if (!time || day.length !== 10) return day;
  const hour = Number(time[1]);
  for (const other of named) {
    if (other === day) return day;
    // Newsrooms stand at most nine hours behind universal time and thirteen before it.
    if (other && ((other === shift(day, -1) && hour < 9) || (other === shift(day, 1) && hour >= 11))) return other;
  }
  return day;
}

function shift(day: PartialDate, by: number): PartialDate {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
}
