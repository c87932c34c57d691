import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSpans, daySpan, daysBetween, shiftDay } from '../../../lib/knowledge/day-span.ts';
import { compareDates, firstDay, isPartialDate, lastDay, overlaps } from '../../../lib/knowledge/partial-dates.ts';

const two = (n: number) => String(n).padStart(2, '0');
const aDate = fc
  .tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .chain(([year, month, day]) =>
    fc.constantFrom(`${year}`, `${year}-${two(month)}`, `${year}-${two(month)}-${two(day)}`),
  )
  .filter(isPartialDate);

describe('dates as numbers', () => {
  it('have a first and a last day', () => {
    expect(daySpan('1970')).toEqual({ first: 0, last: 364 });
    expect(daySpan('2016-02').last - daySpan('2016-02').first).toBe(28);
  });

  it('lie as far apart and sort as the dates do', () => {
    fc.assert(
      fc.property(aDate, aDate, (a, b) => {
        const [earlier, later] = [a, b].toSorted(compareDates) as [string, string];
        if (overlaps(a, b)) expect(daysBetween(a, b)).toBe(0);
        else expect(shiftDay(lastDay(earlier), daysBetween(a, b))).toBe(firstDay(later));
        expect(Math.sign(compareSpans(daySpan(a), daySpan(b)))).toBe(Math.sign(compareDates(a, b)));
      }),
    );
  });
});
