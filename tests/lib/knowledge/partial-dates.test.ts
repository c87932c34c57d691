import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../../lib/knowledge/day-span.ts';
import {
  compareDates,
  contains,
  covers,
  firstDay,
  isAfter,
  isBefore,
  isPartialDate,
  lastDay,
  overlaps,
} from '../../../lib/knowledge/partial-dates.ts';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const partial = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));

describe('partial dates', () => {
  it.each(['2014', '2014-11', '2014-11-13', '2016-02-29'])('%s is one', (date) => {
    expect(isPartialDate(date)).toBe(true);
  });

  it.each(['', '14', '2014-13', '2014-00', '2014-11-31', '2015-02-29', '2014-11-13T10:00', 'unknown', 2014, null])(
    '%s is none',
    (value) => {
      expect(isPartialDate(value)).toBe(false);
    },
  );

  it('knows its first and last day', () => {
    expect([firstDay('2014'), lastDay('2014')]).toEqual(['2014-01-01', '2014-12-31']);
    expect([firstDay('2016-02'), lastDay('2016-02')]).toEqual(['2016-02-01', '2016-02-29']);
    expect([firstDay('2014-11-13'), lastDay('2014-11-13')]).toEqual(['2014-11-13', '2014-11-13']);
  });

  it('is before or after only where that is certain', () => {
    expect(isBefore('2014', '2015-01-17')).toBe(true);
    expect(isBefore('2015', '2015-01-17')).toBe(false);
    expect(isAfter('2015', '2015-01-17')).toBe(false);
    expect(isAfter('2015-02', '2015-01-17')).toBe(true);
    expect(isAfter('2015-01-17', '2015-01-17')).toBe(false);
  });

  it('contains what is more exact', () => {
    expect(contains('2014', '2014-11-13')).toBe(true);
    expect(contains('2014-11-13', '2014')).toBe(false);
    expect(contains('2014-11', '2014-12')).toBe(false);
  });

  it('counts days between', () => {
    expect(daysBetween('2015-01-17', '2015-01-14')).toBe(3);
    expect(daysBetween('2015', '2015-06')).toBe(0);
    expect(daysBetween('2014', '2015-01-02')).toBe(2);
  });

  it('is either before, after or overlapping', () => {
    fc.assert(
      fc.property(partial, partial, (a, b) => {
        expect([isBefore(a, b), isAfter(a, b), overlaps(a, b)].filter(Boolean)).toHaveLength(1);
      }),
    );
  });

  it('sorts so that a certain order is kept and a date always lies within itself', () => {
    fc.assert(
      fc.property(partial, partial, (a, b) => {
        if (isBefore(a, b)) expect(compareDates(a, b)).toBeLessThan(0);
        expect(Math.sign(compareDates(a, b))).toBe(-Math.sign(compareDates(b, a)) + 0);
        expect(contains(a, a)).toBe(true);
        expect(isPartialDate(a)).toBe(true);
      }),
    );
  });
});

describe('covers', () => {
  it.each([
    [{ start: '2010-05-11', end: '2016-07-13' }, '2015-01-17', 'yes'],
    [{ start: '2010-05-11', end: '2016-07-13' }, '2010-05-11', 'yes'],
    [{ start: '2010-05-11', end: '2016-07-13' }, '2016-07-14', 'no'],
    [{ start: '2010-05-11' }, '2026-01-01', 'yes'],
    [{ start: '2010' }, '2010-03-01', 'possibly'],
    [{ start: '2010', end: '2012' }, '2012-03', 'possibly'],
    [{ start: '2010', end: '2012' }, '2011', 'yes'],
    [{ end: '2012' }, '2011', 'possibly'],
    [{ start: '2010', end: 'unknown' }, '2011', 'possibly'],
    [{ start: '2010', end: 'unknown' }, '2009', 'no'],
  ] as const)('%j on %s: %s', (period, date, answer) => {
    expect(covers(period, date)).toBe(answer);
  });
});
