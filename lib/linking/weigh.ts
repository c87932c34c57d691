/** Evidence for and against one candidate at one spot. Each rule is a small function that returns points and a reason. */
import { isPerson, typeOfId } from '../knowledge/entity-type.ts';
import type { Entity, EntityId } from '../knowledge/types.ts';
import { phrase } from '../phrase.ts';
import cues from './data/cues.json' with { type: 'json' };
import type { Candidate, Evidence } from './evidence.ts';
import { isCapitalised } from './letter-case.ts';
import { adjacentPlace, siblingsOf, titleNear, wordAfter, wordBefore, wordsAround } from './neighbours.ts';
import { NOMINAL_REACH } from './nominals/nominal-reach.ts';
import { isFirstName } from './person-names.ts';
import type { Reading } from './reading.ts';
import type { Spot } from './spots.ts';
import { isAcronym, type SurfaceForm } from './surface-forms.ts';
import { foldWord } from './vocabulary.ts';

type Rule = (reading: Reading, spot: Spot, form: SurfaceForm, entity: Entity) => Evidence | null;

/** All rules, in the order in which `--explain` prints them. */
const RULES: Rule[] = [
  nameItself,
  fullNameElsewhere,
  titleBesideName,
  timeOfOffice,
  countryBesideName,
  countryOfArticle,
  relatedEntities,
  cueWords,
  otherBodyOfThatWord,
  monthOfThatName,
  placeOrPersonOfThatName,
  startOfSentence,
];

/** Asks every rule. @returns null where the knowledge base does not have the form's entity */
export function weigh(reading: Reading, spot: Spot, form: SurfaceForm): Candidate | null {
  const entity = reading.linker.kb.get(form.entity);
  if (!entity) return null;
  const evidence: Evidence[] = [];
  for (const rule of RULES) {
    const item = rule(reading, spot, form, entity);
    if (item) evidence.push(item);
  }
  return { entity, form, evidence };
}

function nameItself(reading: Reading, spot: Spot, form: SurfaceForm): Evidence {
  const isLong = spot.endToken - spot.firstToken > 1;
  if (form.form === 'nominal' && form.strength === 'weak')
    return { points: -3, reason: phrase('reason.description', form.text) };
  if (form.isMisspelt) return { points: -0.5, reason: phrase('reason.misspelt', form.text) };
  if (form.strength === 'weak')
    return { points: form.type === 'person' ? -2 : -1, reason: phrase('reason.weakName', form.text) };
  if (spot.isLowered) return { points: isLong ? 1.2 : 0, reason: phrase('reason.loweredName', form.text) };
  if (isAcronym(form.text) && !isAcronym(spot.surface)) {
    // "Dripa", "Fisa": some papers write acronyms so. Where every word has a capital it says nothing.
    const isTelling = !reading.layout.isTitleCase(spot.start) && !reading.layout.isSentenceStart(spot.start);
    return { points: isTelling ? 1.2 : 0, reason: phrase('reason.acronymInLowerCase', form.text) };
  }
  return {
    points: isLong ? 3.5 : 2.5,
    reason: phrase(form.form === 'full' ? 'reason.fullName' : 'reason.knownName', form.text),
  };
}

/** The short form points back to a full mention; ahead of it (headline, first paragraph) a little less surely. */
function fullNameElsewhere(reading: Reading, spot: Spot, form: SurfaceForm, entity: Entity): Evidence | null {
  if (form.strength !== 'weak') return null;
  const track = reading.linked.get(entity.id);
  const before = track?.before(spot.start);
  if (!before) {
    const later = track?.after(spot.end);
    if (!later || form.form === 'nominal') return null;
    return { points: 3, reason: phrase('reason.namedLater', later.surface) };
  }
  const isNear = spot.start - before.start < 1500;
  // "The bureau" points back a few sentences, not across the article.
  if (form.form === 'nominal' && spot.start - before.start > NOMINAL_REACH) return null;
  return { points: isNear ? 4 : 3.6, reason: phrase('reason.namedBefore', before.surface) };
}

function titleBesideName(reading: Reading, spot: Spot, form: SurfaceForm, entity: Entity): Evidence | null {
  if (!isPerson(entity)) return null;
  const title = titleNear(reading, spot);
  if (!title) return null;
  const fit = reading.linker.roleTitles.fit(entity, title, reading.article.published);
  if (fit === 'then') return { points: 3, reason: phrase('reason.titleThen', title) };
  if (fit === 'once') return { points: 1.8, reason: phrase('reason.titleOnce', title) };
  return form.strength === 'weak' ? { points: -1, reason: phrase('reason.titleUnknown', title, entity.name) } : null;
}

/** A surname alone hardly means someone who entered public life years later, or left it a decade before. */
function timeOfOffice(reading: Reading, _spot: Spot, form: SurfaceForm, entity: Entity): Evidence | null {
  const year = Number(reading.article.published?.slice(0, 4));
  if (form.strength !== 'weak' || !isPerson(entity) || !year || entity.roles.length === 0) return null;
  const isInTime = entity.roles.some((role) => {
    const start = Number(role.start?.slice(0, 4) ?? year);
    const end = role.end && role.end !== 'unknown' ? Number(role.end.slice(0, 4)) : Infinity;
    return start <= year + 2 && end >= year - 8;
  });
  return isInTime ? null : { points: -2, reason: phrase('reason.otherTime', entity.name) };
}

/** "Indian Supreme Court", "the High Court of Australia". */
function countryBesideName(reading: Reading, spot: Spot, form: SurfaceForm, entity: Entity): Evidence | null {
  if (isPerson(entity) || entity.country === 'INT') return null;
  const place = adjacentPlace(reading, spot);
  if (!place) return null;
  if (place.country === entity.country) return { points: 3, reason: phrase('reason.countryBeside', place.surface) };
  if (form.strength !== 'weak' || /^(company|service|programme|concept)/.test(entity.id)) return null;
  return { points: -6, reason: phrase('reason.otherCountryBeside', place.surface) };
}

function countryOfArticle(reading: Reading, _spot: Spot, form: SurfaceForm, entity: Entity): Evidence | null {
  if (form.strength !== 'weak' || entity.country === 'INT') return null;
  const share = reading.countries.share(entity.country);
  // Named elsewhere in the article: its country no longer matters.
  if (share === 0 && reading.linked.has(entity.id)) return null;
  const isBody = /^(agency|court|law|case|programme)/.test(entity.id);
  if (share === 0) return isBody ? { points: -2, reason: phrase('reason.countryAbsent') } : null;
  const main = reading.countries.top();
  if (isBody && main && main.share > 1.5 * share)
    return { points: -2.5, reason: phrase('reason.otherCountryOfArticle', main.country) };
  const points = isBody ? 3.2 * Math.sqrt(share) : isPerson(entity) ? 1.2 * share : 0.5 * share;
  return { points, reason: phrase('reason.countryOfArticle', entity.country) };
}

/** Other names in the article to which the knowledge base ties this one. */
function relatedEntities(reading: Reading, _spot: Spot, form: SurfaceForm, entity: Entity): Evidence | null {
  if (form.strength !== 'weak') return null;
  const related = reading.linker.relatedness.of(entity.id);
  const named: EntityId[] = [];
  for (const id of reading.linked.keys()) if (related.has(id)) named.push(id);
  if (named.length === 0) return null;
  const names = named.slice(0, 3).map((id) => reading.linker.kb.get(id)?.name ?? id);
  return { points: Math.min(2, 0.7 + 0.45 * named.length), reason: phrase('reason.related', names.join(', ')) };
}

/** Words nearby that are said of such things: "messaging app Signal", "the civil-liberties group Liberty". */
function cueWords(reading: Reading, spot: Spot, form: SurfaceForm, entity: Entity): Evidence | null {
  if (form.strength !== 'weak') return null;
  const kind = typeOfId(entity.id) as keyof typeof cues;
  const words: readonly string[] | undefined = cues[kind];
  if (!words) return null;
  const near = wordsAround(reading, spot).find((word) => words.includes(word));
  const isProvider = kind === 'service' || kind === 'company';
  if (near && !isProvider) return { points: 2.1, reason: phrase('reason.cueWord', near) };
  if (!isProvider) return null;
  const { siblings, listed } = siblingsOf(reading, spot, entity);
  if (listed) return { points: 2.4, reason: phrase('reason.besideOthers', listed) };
  if (near) return { points: 2.1, reason: phrase('reason.cueWord', near) };
  if (siblings.length > 0)
    return {
      points: Math.min(2.4, siblings.length),
      reason: phrase('reason.besideOthers', siblings.slice(0, 3).join(', ')),
    };
  return null;
}

/** "The Commission" in an article about another commission means that one. */
function otherBodyOfThatWord(reading: Reading, spot: Spot, form: SurfaceForm, entity: Entity): Evidence | null {
  if (form.strength !== 'weak' || isPerson(entity) || spot.endToken - spot.firstToken > 1 || isAcronym(form.text))
    return null;
  const word = foldWord(spot.surface);
  if (reading.linked.has(entity.id)) return null;
  for (const [id, track] of reading.linked) {
    if (id !== entity.id && track.firstWords.includes(word)) {
      return { points: -3, reason: phrase('reason.otherBody', track.first!.surface) };
    }
  }
  return null;
}

/** "In May", "early May", "12 May", "May 2016" are dates, also in an article that names somebody called so. */
function monthOfThatName(reading: Reading, spot: Spot, form: SurfaceForm): Evidence | null {
  if (form.strength !== 'weak' || !reading.linker.calendarWords.has(foldWord(spot.surface))) return null;
  const { text } = reading.article;
  const before = text.slice(Math.max(0, spot.start - 20), spot.start);
  const isDate =
    /\b(?:in|since|until|till|last|next|this|early|late|mid|during|end of|start of|\d{1,2}(?:st|nd|rd|th)?(?: of)?)[ -]$/i.test(
      before,
    ) || /^,? \d/.test(text.slice(spot.end, spot.end + 4));
  return isDate ? { points: -6, reason: phrase('reason.month', spot.surface) } : null;
}

/** "Cook County", "Fiona Apple", "Cameron Diaz": the words around make it somebody or something else. */
function placeOrPersonOfThatName(reading: Reading, spot: Spot, form: SurfaceForm, entity: Entity): Evidence | null {
  if (spot.endToken - spot.firstToken > 1 && !isPerson(entity)) return bodyOfOtherPlace(reading, spot, form);
  if (isAcronym(form.text)) return null;
  const after = wordAfter(reading, spot);
  if (after && isCapitalised(after.text) && reading.linker.placeWords.has(foldWord(after.text))) {
    return { points: -6, reason: phrase('reason.placeName', `${spot.surface} ${after.text}`) };
  }
  if (form.strength === 'weak' && !isPerson(entity) && !reading.layout.isTitleCase(spot.start)) {
    const part = [wordBefore(reading, spot), after].find((word) => word && isNamePart(word, reading));
    if (part) return { points: -4, reason: phrase('reason.otherName', part.text) };
  }
  if (!isPerson(entity) || form.strength !== 'weak' || reading.layout.isTitleCase(spot.start)) return null;
  if (after && isNamePart(after, reading))
    return { points: -5, reason: phrase('reason.otherPerson', `${spot.surface} ${after.text}`) };
  const before = wordBefore(reading, spot);
  if (before && isNamePart(before, reading))
    return { points: -6, reason: phrase('reason.otherPerson', `${before.text} ${spot.surface}`) };
  const strangers = reading.strangers.get(foldWord(spot.surface));
  if (strangers?.some((at) => at < spot.start) && !titleNear(reading, spot)) {
    return { points: -4, reason: phrase('reason.namesake', spot.surface) };
  }
  return null;
}

/** "Zambian Supreme Court": a word before it that we do not know makes it another one. */
function bodyOfOtherPlace(reading: Reading, spot: Spot, form: SurfaceForm): Evidence | null {
  if (form.strength !== 'weak' || (form.type !== 'court' && form.type !== 'agency')) return null;
  if (!isCapitalised(spot.surface) || reading.layout.isTitleCase(spot.start)) return null;
  const before = wordBefore(reading, spot);
  if (!before || /^(?:The|An?|In|On|At|By|For|And|But)$/.test(before.text)) return null;
  return isNamePart(before, reading) ? { points: -6, reason: phrase('reason.otherName', before.text) } : null;
}

function isNamePart(word: { text: string; start: number; isKnown: boolean }, reading: Reading): boolean {
  if (word.isKnown || !isCapitalised(word.text) || reading.linker.calendarWords.has(foldWord(word.text))) return false;
  // German writes every noun with a capital, so there only a first name counts.
  if (reading.article.language === 'de') return isFirstName(word.text);
  return /^\p{Lu}\p{L}*\p{Ll}$|^\p{Lu}\.?$/u.test(word.text) && !reading.layout.isSentenceStart(word.start);
}

/** A common word at the start of a sentence has its capital from there. */
function startOfSentence(reading: Reading, spot: Spot, form: SurfaceForm): Evidence | null {
  if (form.strength !== 'weak' || spot.endToken - spot.firstToken > 1 || isAcronym(form.text)) return null;
  if (!reading.layout.isSentenceStart(spot.start) && !reading.layout.isTitleCase(spot.start)) return null;
  return { points: -0.7, reason: phrase('reason.sentenceStart') };
}
