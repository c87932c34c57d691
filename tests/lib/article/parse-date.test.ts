import { describe, expect, test } from 'vitest';
import { dateInUrl, parseDate } from '../../../lib/article/parse-date.ts';

describe('parseDate', () => {
  test.each([
    ['2015-01-14T22:15:00+01:00', '2015-01-14'],
    ['2015-01-14 22:15', '2015-01-14'],
    ['2015-01', '2015-01'],
    ['2015', '2015'],
    ['2015/1/4', '2015-01-04'],
    ['20150114', '2015-01-14'],
    ['20150114T101500Z', '2015-01-14'],
    ['Wed, 14 Jan 2015 10:00:00 GMT', '2015-01-14'],
    ['Wed Jan 14 10:00:00 UTC 2015', '2015-01-14'],
    ['Jan 14 Wed 2015 00:28', '2015-01-14'],
    ['14.jan.2015 às 12h55', '2015-01-14'],
    ['14 de março de 2015', '2015-03-14'],
    ['17 de febrero 2015', '2015-02-17'],
    ['14. Jänner 2015', '2015-01-14'],
    ['06. Mär. 2015', '2015-03-06'],
    ['14 sett. 2015', '2015-09-14'],
    ['14 juill. 2015', '2015-07-14'],
    ['14. oktober 2015', '2015-10-14'],
    ['14 maj 2015', '2015-05-14'],
    ['2015년 1월 14일', '2015-01-14'],
    ["Jan 14, '15", '2015-01-14'],
    ['14. 1. 2015', '2015-01-14'],
    ['Jan. 14, 2015 5:00 p.m. ET', '2015-01-14'],
    ['Published: September 3rd, 2019', '2019-09-03'],
    ['Updated 14th of May 2016', '2016-05-14'],
    ['Mercredi 14 janvier 2015 à 10h', '2015-01-14'],
    ['1er août 2015', '2015-08-01'],
    ['14. März 2015', '2015-03-14'],
    ['14 de enero de 2015', '2015-01-14'],
    ['14 gennaio 2015', '2015-01-14'],
    ['14 maart 2015', '2015-03-14'],
    ['January 2015', '2015-01'],
    ['14.1.2015', '2015-01-14'],
    ['14/01/2015', '2015-01-14'],
    ['1/14/2015', '2015-01-14'],
    ['2015年1月14日', '2015-01-14'],
    ['1421230500', '2015-01-14'],
    ['1421230500000', '2015-01-14'],
    ['0000-00-00', null],
    ['2015-02-31', null],
    ['2015-13-01', null],
    ['two hours ago', null],
    ['Chapter 12, 1066', null],
    ['', null],
  ])('%s', (stated, expected) => {
    expect(parseDate(stated)).toBe(expected);
  });

  test('3/4/2015 is a day only where the order is known', () => {
    expect(parseDate('3/4/2015')).toBe('2015');
    expect(parseDate('3/4/2015', true)).toBe('2015-04-03');
    expect(parseDate('3/4/2015', false)).toBe('2015-03-04');
  });

  test('two digits are a year where hardly anything else is said', () => {
    expect(parseDate('14.01.15', true)).toBe('2015-01-14');
    expect(parseDate('Party, 30.10.23', true)).toBe('2023-10-30');
    expect(parseDate('3/09/15 8:00am', false)).toBe('2015-03-09');
    expect(parseDate('10.15.15')).toBe('2015-10-15');
    expect(parseDate('11.03.17')).toBe('2017');
    expect(parseDate('14.01.99', true)).toBe('1999-01-14');
    expect(parseDate('Version 4.2.12', true)).toBeNull();
    expect(parseDate('the attacks of 9/11/01 and all that was said about them in the years after', false)).toBeNull();
  });
});

describe('dateInUrl', () => {
  test.each([
    ['https://n.example/2015/01/14/police-data', '2015-01-14'],
    ['https://n.example/world/2015/jan/14/police-data', '2015-01-14'],
    ['https://n.example/a/police-20150114.html', '2015-01-14'],
    ['https://n.example/2015/01/police-data', '2015-01'],
    ['https://n.example/news/2015-01-14-police', '2015-01-14'],
    ['https://n.example/news/23-01-2015-police', '2015-01-23'],
    ['https://n.example/hl?a=20150114-00012', '2015-01-14'],
    ['https://n.example/app.js?v=20150114', null],
    ['https://n.example/2015/13/40/x', null],
    ['https://n.example/id/123456789', null],
    ['https://2015.example/x', null],
  ])('%s', (url, expected) => {
    expect(dateInUrl(url)).toBe(expected);
  });
});
