import type { PartialDate } from './knowledge/types.ts';
import type { Phrase } from './phrase.ts';

/** Everything that turns keys, dates and numbers into words of one language. */
export interface Words {
  /** BCP 47 tag of the language of the messages. */
  locale: string;
  direction: 'ltr' | 'rtl';
  /** Whether there is a message under this key. */
  has(key: string): boolean;
  /** The message under a key; `args` fill $1, $2, … A missing message gives the key itself. */
  t(key: string, args?: readonly string[]): string;
  /** Like `t`, in the form that fits `n`; $1 is the number as written, further `args` fill $2, … */
  plural(key: string, n: number, args?: readonly string[]): string;
  /** "2014" → "2014", "2014-11" → "November 2014", "2014-11-13" → "November 13, 2014". */
  date(date: PartialDate): string;
  /** From one date to another; either may be missing, the end may be "unknown". */
  dateRange(start: PartialDate | null | undefined, end: PartialDate | 'unknown' | null | undefined): string;
  number(n: number): string;
  /** 0.72 → "72%" */
  percent(share: number): string;
  /** Name of a country by its ISO 3166 alpha-2 code ("EU" is one, too); another code stays as it is. */
  country(code: string): string;
  /** Words a phrase of the core. Arguments that are dates with a month are worded as dates, `@some.key` as that message. */
  phrase(phrase: Phrase): string;
}

/** @returns the message of a key with $1, $2, … filled in, or "" where there is none. Plural forms stand between " | ". */
export type MessageSource = (key: string, args: readonly string[]) => string;

/** The order in which plural forms stand in a message file. */
const pluralOrder: Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'ckb', 'dv', 'yi']);

/**
 * @param message where messages come from (the browser, or a message file)
 * @param locale the reader's locale; used for dates and numbers if it is a variety of the messages' own language
 */
export function buildWords(message: MessageSource, locale: string): Words {
  const language = message('meta.language', []) || 'en';
  const tag = locale.split('-')[0] === language.split('-')[0] ? locale : language;
  const rules = new Intl.PluralRules(tag);
  const numbers = new Intl.NumberFormat(tag);
  const percents = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  const countries = new Intl.DisplayNames(tag, { type: 'region' });

  const t = (key: string, args: readonly string[] = []): string => message(key, args) || key;
  const plural = (key: string, n: number, args: readonly string[] = []): string =>
    pluralForm(t(key, [numbers.format(n), ...args]), n, rules);
  const date = (partial: PartialDate): string => {
    const parsed = parseDate(partial);
    return parsed ? new Intl.DateTimeFormat(tag, parsed.format).format(parsed.date) : partial;
  };

  return {
    locale: tag,
    direction: rightToLeft.has(tag.split('-')[0]!) ? 'rtl' : 'ltr',
    has: (key) => message(key, []) !== '',
    t,
    plural,
    date,
    dateRange(start, end) {
      if (start && end === 'unknown') return t('date.openEnd', [date(start)]);
      if (start && end) return start === end ? date(start) : t('date.range', [date(start), date(end)]);
      if (start) return t('date.since', [date(start)]);
      return end && end !== 'unknown' ? t('date.until', [date(end)]) : '';
    },
    number: (n) => numbers.format(n),
    percent: (share) => percents.format(share),
    country: (code) => (/^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? code) : code),
    phrase({ key, args }) {
      const words = args.map((arg) => {
        if (arg.startsWith('@')) return t(arg.slice(1));
        return /^\d{4}-\d{2}(-\d{2})?$/.test(arg) ? date(arg) : arg;
      });
      const worded = t(key, words);
      return worded.includes(' | ') ? pluralForm(worded, Number(args[0]), rules) : worded;
    },
  };
}

/** "in-force" → "inForce": message names may not hold hyphens. */
export function keyPart(code: string): string {
  return code.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Forms stand in the order zero, one, two, few, many, other, as many of them as the language has. */
function pluralForm(message: string, n: number, rules: Intl.PluralRules): string {
  const forms = message.split(' | ');
  const rule = rules.select(n);
  const had = pluralOrder.filter((name) => rules.resolvedOptions().pluralCategories.includes(name));
  if (forms.length === had.length) return forms[had.indexOf(rule)]!;
  return (rule === 'one' ? forms[0] : forms.at(-1))!;
}

function parseDate(partial: PartialDate): { date: Date; format: Intl.DateTimeFormatOptions } | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(partial);
  if (!match) return null;
  const [, year, month, day] = match;
  const date = new Date(Date.UTC(Number(year), month ? Number(month) - 1 : 0, day ? Number(day) : 1));
  const format: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (month) format.month = 'long';
  if (day) format.day = 'numeric';
  return { date, format };
}
