/**
 * Entity linking: which entity of the knowledge base does each name in this article mean?
 *
 * The steps go from sure to less sure, and each builds on the links of those before it. At every step one survivor
 * makes a link; otherwise there is none (decision 5 in the architecture).
 */
import type { Article } from '../article/article.ts';
import { readWords, type Words } from '../lexicon.ts';
import { linkDefinedAcronyms } from './acronyms.ts';
import { CROWD } from './crowds.ts';
import { confidenceOf, type Decision, decide } from './evidence.ts';
import type { Linker } from './linker.ts';
import type { Mention } from './mention.ts';
import { titleNear } from './neighbours.ts';
import { linkNominals } from './nominals/link-nominals.ts';
import { dropPartsOfNames } from './parts-of-names.ts';
import { noteLink, openReading, type Reading } from './reading.ts';
import { hasStrongForm, type Spot } from './spots.ts';
import { noteStrangers } from './strangers.ts';
import type { SurfaceForm } from './surface-forms.ts';
import { linkUnlistedPeople } from './unlisted-people.ts';
import { weigh } from './weigh.ts';

export interface LinkingResult {
  /** In text order, not overlapping. */
  mentions: Mention[];
  /** Every spot that was weighed, linked or not. */
  decisions: Decision[];
}

/** Links all names of the article. Linear in its length. @param words of the article's text */
export function linkEntities(article: Article, linker: Linker, words: Words = readWords(article.text)): LinkingResult {
  const reading = openReading(article, linker, words);
  dropPartsOfNames(reading);
  noteStrangers(reading);
  const open = linkPass(reading, reading.spots.filter(hasStrongForm), { isFinal: false });
  weighBodies(reading);
  linkDefinedAcronyms(reading);
  const rest = reading.spots.filter((spot) => spot.forms.length > 0 && (!hasStrongForm(spot) || open.has(spot)));
  const still = linkPass(reading, rest, { isFinal: false });
  linkPass(
    reading,
    rest.filter((spot) => still.has(spot)),
    { isFinal: true },
  );
  linkUnlistedPeople(reading);
  linkNominals(reading);
  return { mentions: withoutOverlaps(reading.mentions.all), decisions: reading.decisions };
}

/** Decides each spot; what stays open can be decided by a later pass, when more of the article is known. */
function linkPass(reading: Reading, spots: readonly Spot[], { isFinal }: { isFinal: boolean }): Set<Spot> {
  const open = new Set<Spot>();
  for (const spot of spots) {
    const best = new Map<string, NonNullable<ReturnType<typeof weigh>>>();
    for (const form of formsToWeigh(reading, spot)) {
      const candidate = weigh(reading, spot, form);
      if (candidate && (!best.has(form.entity) || form.strength === 'strong')) best.set(form.entity, candidate);
    }
    const candidates = [...best.values()];
    const { chosen, reason } = decide(candidates);
    if (!chosen && !isFinal) {
      open.add(spot);
      continue;
    }
    const { start, end, surface } = spot;
    reading.decisions.push({ start, end, surface, candidates, chosen, reason });
    if (!chosen) continue;
    noteLink(reading, spot, chosen.entity);
    const { type, form, entity } = chosen.form;
    reading.mentions.add({ start, end, surface, type, form, entity, confidence: confidenceOf(chosen), reason });
  }
  return open;
}

/**
 * Of very many who share a name only those whom the article names in full are worth weighing, and bodies of the countries
 * that it speaks of (every other country has a Supreme Court).
 */
function formsToWeigh(reading: Reading, spot: Spot): readonly SurfaceForm[] {
  const { crowd, forms } = spot;
  if (forms.length <= CROWD || titleNear(reading, spot)) return forms;
  if (crowd) return [...reading.linked.keys()].flatMap((id) => crowd.byEntity.get(id) ?? []);
  return forms.filter(
    (form) =>
      form.strength === 'strong' ||
      reading.linked.has(form.entity) ||
      (form.type !== 'person' && reading.countries.share(reading.linker.kb.get(form.entity)?.country ?? '') > 0),
  );
}

/** Linked public bodies, courts and laws say which country the article is about. */
function weighBodies(reading: Reading): void {
  for (const [id, spots] of reading.linked) {
    const country = /^(agency|court|law|case)\//.test(id) && reading.linker.kb.get(id)?.country;
    if (country) reading.countries.add(country, Math.min(3, spots.count));
  }
}

function withoutOverlaps(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
  }
  return kept;
}
