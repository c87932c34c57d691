import { describe, expect, it } from 'vitest';
import { disagreements, joinStints, stintOf } from '../../../../scripts/knowledge/verify/stints.ts';

describe('joinStints', () => {
  it('joins what follows within the gap, and keeps what comes later apart', () => {
    expect(
      joinStints(
        [
          { start: '2022-10-25', end: '2023-11-13' },
          { start: '2022-09-06', end: '2022-10-19' },
          { start: '2023-11-14', end: '' },
        ],
        3,
      ),
    ).toEqual([
      { start: '2022-09-06', end: '2022-10-19' },
      { start: '2022-10-25', end: '' },
    ]);
  });

  it('keeps the later end of two that overlap', () => {
    const [joined] = joinStints(
      [
        { start: '2001-01-03', end: '2007-01-03' },
        { start: '2003-01-03', end: '2005-01-03' },
      ],
      0,
    );
    expect(joined).toEqual({ start: '2001-01-03', end: '2007-01-03' });
  });
});

describe('stintOf', () => {
  const stints = [
    { start: '2010-05-12', end: '2016-07-13' },
    { start: '2020-02-13', end: '2021-07-07' },
  ];

  it('finds the time that the role overlaps most, or the nearest', () => {
    expect(stintOf({ start: '2011', end: '2015' }, stints)).toBe(stints[0]);
    expect(stintOf({ start: '2019-12', end: '2021-07' }, stints)).toBe(stints[1]);
    expect(stintOf({ start: '2022', end: '2023' }, stints)).toBe(stints[1]);
    expect(stintOf({ start: '2011' }, [])).toBeUndefined();
  });
});

describe('disagreements', () => {
  const stint = { start: '2010-05-12', end: '2016-07-13' };
  const of = (role: { start?: string; end?: string }, other = stint, checked = '2026-11-21') =>
    disagreements(role, other, '2026-06-01', checked);

  it.each([
    { start: '2010-05-12', end: '2016-07-13' },
    { start: '2010-05', end: '2016' },
    { start: '2010', end: 'unknown' },
    { end: '2016-07' },
  ])('finds none where the day of the table lies within ours: %o', (role) => {
    expect(of(role)).toEqual([]);
  });

  it('finds other days, missing ends and ends that the table does not have', () => {
    expect(of({ start: '2010-05-11', end: '2016-08' })).toEqual([
      'starts 2010-05-11, in the table 2010-05-12',
      'ends 2016-08, in the table 2016-07-13',
    ]);
    expect(of({ start: '2010' })).toEqual(['has no end, in the table 2016-07-13']);
    expect(of({ start: '2010', end: '2016' }, { start: '2010-05-12', end: '' })).toEqual([
      'ends 2016, in the table not over by 2026-06-01',
    ]);
  });

  it('asks nothing of the table beyond its last day, nor of a record beyond its own', () => {
    expect(of({ start: '2010', end: '2026-09' }, { start: '2010-05-12', end: '' })).toEqual([]);
    expect(of({ start: '2010' }, { start: '2010-05-12', end: '2029-01-03' })).toEqual([]);
    expect(of({ start: '2010' }, stint, '2015-03')).toEqual([]);
  });
});
