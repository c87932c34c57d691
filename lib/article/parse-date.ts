import { isPartialDate } from '../knowledge/partial-dates.ts';
import type { PartialDate } from '../knowledge/types.ts';

/** Month names of our six languages, Portuguese and the Nordic ones by their first letters, lower case, without accents. */
const MONTHS: [start: string, month: number][] = [
  ['jan', 1],
  ['gen', 1],
  ['ene', 1],
  ['feb', 2],
  ['fev', 2],
  ['mar', 3],
  ['maa', 3],
  ['mrt', 3],
  ['mae', 3],
  ['apr', 4],
  ['avr', 4],
  ['abr', 4],
  ['may', 5],
  ['maj', 5],
  ['mai', 5],
  ['mei', 5],
  ['mag', 5],
  ['jun', 6],
  ['juin', 6],
  ['giu', 6],
  ['jul', 7],
  ['juil', 7],
  ['lug', 7],
  ['aug', 8],
  ['aou', 8],
  ['ago', 8],
  ['sep', 9],
  ['set', 9],
  ['oct', 10],
  ['okt', 10],
  ['ott', 10],
  ['out', 10],
  ['nov', 11],
  ['dec', 12],
  ['des', 12],
  ['dez', 12],
  ['dic', 12],
];

const MONTH_WORD = new RegExp(
  `^(?:${[
    'jan(?:\\.|uary|uar|vier|v\\.?|uari|eiro)?|j[aä]nn?er|genn?(?:\\.|aio)?|ene(?:\\.|ro)?',
    'febr?(?:\\.|uary|uar|ero|aio|uari|raio)?|f[eé]v(?:\\.|r\\.?|rier|ereiro)?',
    'mar(?:\\.|ch|s|zo|[cç]o)?|m[aä]r(?:\\.|z)|maart|mrt\\.?',
    'apr(?:\\.|il|ile)?|avr(?:\\.|il)?|abr(?:\\.|il)?',
    'may|mai|mei|mayo|maio|maj|mag(?:\\.|gio)?',
    'june?\\.?|juni|junio|junho|juin|giu(?:\\.|gno)?',
    'july?\\.?|juli|julio|julho|juil(?:l?\\.|let)?|lug(?:\\.|lio)?',
    'aug(?:\\.|ust|ustus|usti)?|ao[uû]t|ago(?:\\.|sto)?',
    'sept?(?:\\.|ember|embre|iembre|tembre)?|sett(?:\\.|embre)?|setembro',
    'oct(?:\\.|ober|obre|ubre)?|okt(?:\\.|ober)?|ott(?:\\.|obre)?|outubro',
    'nov(?:\\.|ember|embre|iembre|embro)?',
    'd[eé]c(?:\\.|ember|embre)?|dez(?:\\.|ember|embro)?|desember|dic(?:\\.|iembre|embre)?',
  ].join('|')})$`,
  'i',
);

const plain = (word: string) => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

function monthOf(word: string): number {
  if (!MONTH_WORD.test(word)) return 0;
  const name = plain(word);
  const found = MONTHS.filter(([start]) => name.startsWith(start)).sort((a, b) => b[0].length - a[0].length)[0];
  return found?.[1] ?? 0;
}

/** Builds a partial date out of numbers; null where there is no such day or the year is none of the web's. */
function toPartialDate(year: number, month?: number, day?: number): PartialDate | null {
  if (!(year >= 1985 && year <= 2100)) return null;
  const rest = [month, day].filter((part) => part !== undefined).map((part) => String(part).padStart(2, '0'));
  const date = [year, ...rest].join('-');
  return isPartialDate(date) ? date : null;
}

/**
 * Reads a date as pages state it: ISO 8601, RFC 2822, day–month–year in words of several languages, numbers, Unix time.
 * The day is the one in the stated time zone. 3/4/2015 is read day first where `isDayFirst` says so; where it is not
 * known only the year is certain.
 * @returns null for anything broken ("0000-00-00", 31 February) or relative ("two hours ago")
 */
export function parseDate(stated: string, isDayFirst?: boolean): PartialDate | null {
  const text = stated.trim().slice(0, 120);

  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?=$|[T\s,])|$)|$)/.exec(text);
  if (iso) return fromParts(iso[1], iso[2], iso[3]);
  const yearFirst = /(?<!\d)(\d{4})[/.年년-]\s?(\d{1,2})[/.月월-]\s?(\d{1,2})(?!\d)/.exec(text);
  if (yearFirst) return fromParts(yearFirst[1], yearFirst[2], yearFirst[3]);
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/.exec(text);
  const unix = /^\d{10}(?:\d{3})?$/.test(text);
  if (compact && !(unix && Number(compact[1]) > 2100)) {
    const found = fromParts(compact[1], compact[2], compact[3]);
    if (found || !unix) return found;
  }
  if (unix) {
    const milliseconds = Number(text) * (text.length === 10 ? 1000 : 1);
    return parseDate(new Date(milliseconds).toISOString().slice(0, 10));
  }
  return fromWords(text) ?? fromNumbers(text, isDayFirst);
}

function fromParts(year?: string, month?: string, day?: string): PartialDate | null {
  return toPartialDate(Number(year), month ? Number(month) : undefined, day ? Number(day) : undefined);
}

/** "January 14, 2015", "14. Januar 2015", "le 14 janvier 2015", "14-Jan-2015", "14 de enero de 2015", "January 2015" */
function fromWords(text: string): PartialDate | null {
  const dayFirst =
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|°|\.)?[\s/-]*(?:of |de )?(\p{L}{3,10}\.?),?[\s/-]*(?:de |del |do )?(\d{4}|['’]\d{2})(?!\d)/u.exec(
      text,
    );
  if (dayFirst) {
    const month = monthOf(dayFirst[2]!);
    if (month) return toPartialDate(yearOf(dayFirst[3]!), month, Number(dayFirst[1]));
  }
  // "Dec 28 Sat 2013" and "Mar 13 21:30:09 EST 2015" are what some programs write.
  const monthFirst =
    /(\p{L}{3,10}\.?)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*,?\s+)?(?:\d{1,2}:\d\d(?::\d\d)?\s+(?:[A-Z]{2,5}\s+)?)?(\d{4}|['’]\d{2})(?!\d)/iu.exec(
      text,
    );
  if (monthFirst) {
    const month = monthOf(monthFirst[1]!);
    if (month) return toPartialDate(yearOf(monthFirst[3]!), month, Number(monthFirst[2]));
  }
  const monthOnly = /(?<![\p{L}\d] ?)(\p{L}{3,10}\.?),?\s+(?:de )?(\d{4})(?!\d)/u.exec(text);
  const month = monthOnly ? monthOf(monthOnly[1]!) : 0;
  return month ? toPartialDate(Number(monthOnly![2]), month) : null;
}

/** "2015", "’15", "15": two digits are a year of this century's first half, or one that the web has seen. */
function yearOf(stated: string): number {
  const year = Number(stated.replace(/\D/, ''));
  if (year > 99) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

/** "14/01/2015", "14. 1. 2015"; "14.01.15" only where hardly anything else stands in the text. */
function fromNumbers(text: string, isDayFirst?: boolean): PartialDate | null {
  const found =
    /(?<!\d)(\d{1,2})([/.-])\s?(\d{1,2})\2\s?(\d{4})(?!\d)/.exec(text) ??
    /^(?:[^\d/]{0,40}[\s(])?(\d{1,2})([/.])(\d{1,2})\2(\d{2})(?=$|[\s,)])(?:\D{0,12}\d{1,2}[:.h]\d{2})?\D{0,40}$/.exec(
      text,
    );
  if (!found || /\bv(?:er(?:sion)?)?\.?\s*\d/i.test(text)) return null;
  const [first, second, year] = [Number(found[1]), Number(found[3]), yearOf(found[4]!)];
  const isDotted = found[2] === '.' && found[4]!.length === 4;
  if (first > 12 || first === second) return toPartialDate(year, second, first);
  if (second > 12) return toPartialDate(year, first, second);
  if (isDayFirst ?? (isDotted || undefined)) return toPartialDate(year, second, first);
  return isDayFirst === false ? toPartialDate(year, first, second) : toPartialDate(year);
}

/** The date in a web address: /2015/01/14/, /2015/jan/14/, /20150114/, /14-01-2015, ?a=20150114-1, /2015/01/. Null where there is none. */
export function dateInUrl(url: string): PartialDate | null {
  const path = url.replace(/^[a-z-]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  const full = /(?:^|[/_-])((?:19|20)\d{2})[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.-]|$)/.exec(path);
  if (full) return fromParts(full[1], full[2], full[3]);
  const named = /\/((?:19|20)\d{2})\/(\p{L}{3,9})\/(\d{1,2})(?=\/|$)/u.exec(path);
  if (named && monthOf(named[2]!)) return toPartialDate(Number(named[1]), monthOf(named[2]!), Number(named[3]));
  const compact = /[/_-]((?:19|20)\d{2})(0[1-9]|1[0-2])([0-3]\d)(?=[/_.-]|$)/.exec(path);
  if (compact) return fromParts(compact[1], compact[2], compact[3]);
  const month = /\/((?:19|20)\d{2})[/-](0?[1-9]|1[0-2])(?=\/|$)/.exec(path);
  const dayFirst = month ? null : /[/_-](1[3-9]|2\d|3[01])-(0[1-9]|1[0-2])-((?:19|20)\d{2})(?=[/_.-]|$)/.exec(path);
  if (dayFirst) return fromParts(dayFirst[3], dayFirst[2], dayFirst[1]);
  // Numbers of articles begin with the day on some sites: "?a=20150114-00012".
  const number = /[?&](?!v(?:er(?:sion)?)?=)\w+=((?:19|20)\d{2})(0[1-9]|1[0-2])([0-3]\d)(?=[-_&#]|$)/.exec(url);
  if (number && !month) return fromParts(number[1], number[2], number[3]);
  return month ? fromParts(month[1], month[2]) : null;
}
