import { phrase } from '../phrase.ts';
import titles from './data/titles.json' with { type: 'json' };
import { isCapitalised } from './letter-case.ts';
import type { Mention } from './mention.ts';
import { couldBePersonName } from './person-names.ts';
import type { Reading } from './reading.ts';
import type { Spot } from './spots.ts';
import { JOINED } from './tokenise.ts';
import { foldWord } from './vocabulary.ts';

/** More officials than an article names; looking for each one's surname takes a pass over the text. */
const MOST = 300;
/** "Sen.", "Insp.": longer titles end in a stop only at the end of a sentence. */
const LONGEST_SHORT_TITLE = 5;
const UNOFFICIAL = new Set(titles.unofficial);

/**
 * Officials whom the knowledge base does not know, recognised by title and name ("Manhattan District Attorney Jane
 * Roe"), and their surname further on. compromise has a veto: what it takes for a place or an organisation is nobody.
 */
export function linkUnlistedPeople(reading: Reading): void {
  const people = new Map<string, { name: string; title: string }>();
  for (const spot of reading.spots) {
    if (people.size >= MOST) break;
    const title = spot.context.find((form) => form.context === 'title')?.value;
    if (!title || UNOFFICIAL.has(title) || !isCapitalised(spot.surface)) continue;
    const run = nameAfter(reading, spot);
    if (!run || reading.mentions.overlaps(run.start, run.end) || !couldBePersonName(run.name)) continue;
    const whole = wholeTitle(reading, spot);
    add(reading, { ...run, surface: run.name, form: 'full' }, run.name, whole, phrase('reason.titledName', whole));
    const surname = run.name.split(/\s+/).at(-1)!;
    people.set(
      surname,
      people.has(surname) && people.get(surname)!.name !== run.name
        ? { name: '', title: '' }
        : { name: run.name, title: whole },
    );
  }
  for (const [surname, person] of people) if (person.name) addSurnames(reading, surname, person);
}

interface Run {
  name: string;
  start: number;
  end: number;
}

/** Two to four capitalised words directly behind the title; initials count, the last word is a surname of three letters or more. */
function nameAfter(reading: Reading, spot: Spot): Run | null {
  const { tokens, article } = reading;
  const first = spot.endToken;
  let last = first - 1;
  // "The governor's Literary Award" is nobody, and in "he asked the Governor. Jane Roe left" a sentence ends.
  const between = article.text.slice(spot.end, tokens.start[first]);
  if (/['’]/.test(between) || (between.includes('.') && spot.surface.length > LONGEST_SHORT_TITLE)) return null;
  for (let i = first; i < Math.min(tokens.length, first + 4); i++) {
    const word = article.text.slice(tokens.start[i]!, tokens.end[i]!);
    if (
      tokens.gap[i] !== JOINED ||
      !/^\p{Lu}(?:\p{L}|['’-])*$/u.test(word) ||
      reading.linker.calendarWords.has(foldWord(word))
    )
      break;
    const isSentenceEnd =
      i > first &&
      /[.]\s/.test(article.text.slice(tokens.end[i - 1]!, tokens.start[i]!)) &&
      tokens.end[i - 1]! - tokens.start[i - 1]! > 1;
    if (isSentenceEnd) break;
    last = i;
  }
  if (last - first < 1) return null;
  const start = tokens.start[first]!;
  const end = tokens.end[last]!;
  const name = article.text.slice(start, end);
  return name.includes('\n') || !/\p{L}{3,}$/u.test(name) ? null : { name, start, end };
}

/** "Manhattan District Attorney": capitalised words before the title belong to it. */
function wholeTitle(reading: Reading, spot: Spot): string {
  const { text } = reading.article;
  const before = /(?:\p{Lu}[\p{L}.]+ ){1,3}$/u.exec(text.slice(Math.max(0, spot.start - 40), spot.start))?.[0] ?? '';
  return reading.layout.isSentenceStart(spot.start - before.length) &&
    before.split(' ').length === 2 &&
    before.length < 5
    ? spot.surface
    : before + spot.surface;
}

function addSurnames(reading: Reading, surname: string, person: { name: string; title: string }): void {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${surname.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
    'gu',
  );
  for (const match of reading.article.text.matchAll(pattern)) {
    const start = match.index;
    const end = start + surname.length;
    if (
      reading.mentions.overlaps(start, end) ||
      /\p{Lu}\p{L}+ $/u.test(reading.article.text.slice(Math.max(0, start - 20), start))
    )
      continue;
    add(
      reading,
      { start, end, surface: surname, form: 'short' },
      person.name,
      person.title,
      phrase('reason.unlistedBefore', person.name),
    );
  }
}

function add(
  reading: Reading,
  at: Pick<Mention, 'start' | 'end' | 'surface' | 'form'>,
  name: string,
  title: string,
  reason: Mention['reason'],
): void {
  reading.mentions.add({
    ...at,
    type: 'person',
    entity: null,
    unlistedName: name,
    unlistedTitle: title,
    confidence: 0.7,
    reason,
  });
}
