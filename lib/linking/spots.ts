import type { Article } from '../article/article.ts';
import { isAfter, isBefore } from '../knowledge/partial-dates.ts';
import { type Crowd, crowdOf } from './crowds.ts';
import type { ContextForm, GazetteerForm, RawMatch } from './gazetteer.ts';
import { fitsLetterCase, isCapitalised, isKind } from './letter-case.ts';
import type { SurfaceForm } from './surface-forms.ts';
import { type Tokens, wordsOf } from './tokenise.ts';

/** A stretch of text that may name something: the forms that fit there, after dates, capitals and overlaps. */
export interface Spot {
  start: number;
  end: number;
  firstToken: number;
  endToken: number;
  surface: string;
  /** Forms of entities, strong ones and weak ones; empty for a place, a title or a blocked phrase. */
  forms: readonly SurfaceForm[];
  /** Where the forms are those of a crowd. */
  crowd: Crowd | null;
  context: ContextForm[];
  /** Stands in lower case although its name has capitals. */
  isLowered: boolean;
  isBlocked: boolean;
}

const BODY_TYPES = new Set(['agency', 'court', 'law', 'case', 'concept', 'programme']);

/**
 * Chooses, at each place of the text, the longest match that fits; shorter ones inside it fall away
 * ("U.S. Justice Department" before "Justice Department", "Cameron Diaz" before "Cameron").
 */
export function findSpots(article: Article, tokens: Tokens, matches: readonly RawMatch[]): Spot[] {
  const spots: Spot[] = [];
  for (let i = 0; i < matches.length; ) {
    const first = matches[i]!.firstToken;
    let chosen: Spot | null = null;
    for (; i < matches.length && matches[i]!.firstToken === first; i++) {
      if (chosen && isNaming(chosen)) continue;
      const spot = toSpot(article, tokens, matches[i]!);
      // A title gives way to a name at its beginning: "[White House] Chief of Staff", "[FBI] Director".
      if (spot && (!chosen || (isNaming(spot) && !isMinisterOf(article.text, spot, chosen)))) chosen = spot;
    }
    if (chosen) settle(spots, chosen);
  }
  return spots;
}

/** Adds a spot, unless it overlaps an earlier one that is at least as strong; a stronger one replaces the earlier. */
function settle(spots: Spot[], spot: Spot): void {
  const last = spots.at(-1);
  if (last && spot.firstToken < last.endToken) {
    const isStronger = strengthOf(spot) > strengthOf(last) && spot.endToken > last.endToken;
    if (!isStronger) return;
    spots.pop();
  }
  spots.push(spot);
}

/** "[the Government] Communications Headquarters": a strong name that starts inside a weak one and runs on wins. */
function strengthOf(spot: Spot): number {
  if (spot.isBlocked) return 3;
  if (hasStrongForm(spot)) return 2;
  return spot.forms.length > 0 || spot.context.some((form) => form.context === 'place') ? 1 : 0;
}

/** "The [Home Affairs Minister] said": alone, the title is a person; before a name, "[Home Affairs] Minister Jane Roe". */
function isMinisterOf(text: string, name: Spot, title: Spot): boolean {
  return (
    / [Mm]inister$/.test(title.surface) &&
    name.forms.length > 0 &&
    name.forms.every((form) => form.strength === 'weak' && form.type === 'agency') &&
    !/^ \p{Lu}/u.test(text.slice(title.end, title.end + 2))
  );
}

/** Whether one of its names links on its own. */
export function hasStrongForm({ forms, crowd }: Spot): boolean {
  return crowd === null && forms.some((form) => form.strength === 'strong');
}

function isNaming(spot: Spot): boolean {
  return spot.forms.length > 0 || spot.isBlocked || spot.context.some((form) => form.context === 'place');
}

function toSpot(article: Article, tokens: Tokens, match: RawMatch): Spot | null {
  const { text } = article;
  const surface = text.slice(match.start, match.end);
  const crowd = match.skipped < 0 && !match.isMisspelt ? crowdOf(match.forms) : null;
  let words: readonly string[] | null = null;
  let forms: SurfaceForm[] = [];
  const context: ContextForm[] = [];
  let blocked: Set<string> | null = null;
  // Many people share a surname: its capitals are compared once for all of them.
  let fitting: Map<string, boolean> | null = null;
  for (const form of crowd ? crowd.forms.slice(0, 1) : match.forms) {
    if (match.skipped >= 0 && !isPersonForm(form)) continue;
    // Most names stand as they are in the knowledge base; capitals are compared only where they differ.
    if (form.text !== surface) {
      words ??= wordsOfMatch(text, tokens, match);
      fitting ??= new Map();
      const isLower = isLowerAllowed(form, words, article.language, text.startsWith('he ', match.start - 3));
      const key = isLower ? `${form.text}\n` : form.text;
      let isFitting = fitting.get(key);
      if (isFitting === undefined) {
        isFitting = fitsLetterCase(words, wordsOfName(form.text), isLower) && !isOwnedKind(surface, words);
        fitting.set(key, isFitting);
      }
      if (!isFitting) continue;
    }
    if (match.isMisspelt) {
      if (canBeMisspelt(form)) forms.push({ ...form, strength: 'weak', isMisspelt: true });
    } else if ('context' in form) context.push(form);
    else if (form.strength === 'blocker') {
      blocked ??= new Set();
      blocked.add(form.entity);
    } else if (isValidOn(form, article.published) && fitsLanguage(form, article.language)) forms.push(form);
  }
  // "White House" is not Judge White, but it is the White House: a blocked phrase blocks the entity that lists it.
  const isBlocked = blocked !== null && forms.every((form) => blocked.has(form.entity));
  // A place is a place, also where it stands for a government ("Washington", "Brussels").
  if (context.some((form) => form.context === 'place')) forms = [];
  if (forms.length === 0 && context.length === 0 && !isBlocked) return null;
  return {
    start: match.start,
    end: match.end,
    firstToken: match.firstToken,
    endToken: match.endToken,
    surface,
    forms: blocked
      ? forms.filter((form) => !blocked.has(form.entity))
      : crowd && forms.length > 0
        ? crowd.forms
        : forms,
    crowd: forms.length > 0 ? crowd : null,
    context: isBlocked ? [] : context,
    isLowered:
      !isCapitalised(surface) &&
      (words ?? wordsOfMatch(text, tokens, match)).every((word) => !isCapitalised(word)) &&
      forms.some((form) => isCapitalised(form.text)),
    isBlocked,
  };
}

/** "London's police" (and their chief) is no way of writing "London Police". */
function isOwnedKind(surface: string, words: readonly string[]): boolean {
  return words.length === 2 && isCapitalised(words[0]!) && /['’]s \p{Ll}+$/u.test(surface);
}

function wordsOfMatch(text: string, { start, end }: Tokens, { firstToken, endToken, skipped }: RawMatch): string[] {
  const words: string[] = [];
  for (let i = firstToken; i < endToken; i++) if (i !== skipped) words.push(text.slice(start[i]!, end[i]!));
  return words;
}

/** More names than a knowledge base of usual size has: generated ones could fill the memory. */
const MOST_NAMES = 50_000;
const spelled = new Map<string, readonly string[]>();

/** The words of a name in the knowledge base; the same names are compared again and again. */
function wordsOfName(name: string): readonly string[] {
  let words = spelled.get(name);
  if (!words) {
    words = wordsOf(name);
    if (spelled.size < MOST_NAMES) spelled.set(name, words);
  }
  return words;
}

/** Only long names of one meaning: a slip in a short one makes another name. */
function canBeMisspelt(form: GazetteerForm): form is SurfaceForm {
  return 'strength' in form && form.strength === 'strong' && form.text.length >= 10;
}

function isPersonForm(form: GazetteerForm): boolean {
  return 'type' in form && form.type === 'person';
}

/**
 * Public bodies, laws and terms of two or more words also stand in lower case ("first amendment"); short forms that
 * others share only with "the" ("the justice department", but "a high court").
 */
function isLowerAllowed(form: GazetteerForm, words: readonly string[], language: string, isDefinite: boolean): boolean {
  if ('context' in form) return form.context === 'title' || form.context === 'place';
  if (form.strength === 'blocker') return false;
  if (words.length < 2 || !BODY_TYPES.has(form.type)) return false;
  if (form.strength === 'strong') return true;
  // French, Spanish and Italian write "ministère de l'intérieur", "tribunal supremo".
  if (words.length >= 3 && ['fr', 'es', 'it'].includes(language)) return true;
  if (!isDefinite || language !== 'en' || form.form === 'nominal') return false;
  return (form.type === 'court' || form.type === 'agency') && isKind(words.at(-1)!);
}

function isValidOn(form: SurfaceForm, date: string | null): boolean {
  if (!date) return true;
  if (form.from && isBefore(date, form.from)) return false;
  return !(form.until && isAfter(date, form.until));
}

/** Short names of another language are left to articles in that language; long ones are distinctive anywhere. */
function fitsLanguage(form: SurfaceForm, language: string): boolean {
  return !form.lang || form.lang === language || (language !== '' && form.text.length >= 12 && !/s$/.test(form.text));
}
