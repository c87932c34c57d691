import { isLaw } from '../../knowledge/entity-type.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { EntityId, Law } from '../../knowledge/types.ts';
import { phrase } from '../../phrase.ts';
import type { Reading } from '../reading.ts';
import { addNominal } from './add-nominal.ts';
import { isPendingOn } from './law-stage.ts';
import { sentenceAround } from './sentence-around.ts';

const BILL =
  /(?<![\p{L}-])(?:[Tt]he |[Tt]heir |[Aa] )?(?:draft |proposed |leaked )?(?:bill|legislation|proposal|measure|draft)(?![\p{L}-])/gu;

/**
 * "The bill from Burr and Feinstein": a bill without its name, in a sentence that names two of those who brought it.
 * Exactly one text that they brought together may have been pending on the article's date.
 */
export function linkSponsoredBills(reading: Reading): void {
  const { article, linker } = reading;
  const { published } = article;
  if (!published) return;
  const laws = sponsoredLaws(reading).filter(({ law }) => isPendingOn(law, published) && isNear(law, published));
  if (laws.length === 0) return;
  for (const match of article.text.matchAll(BILL)) {
    const sentence = sentenceAround(article.text, match.index, match.index + match[0].length);
    const fitting = laws.filter(
      ({ sponsors }) => sponsors.filter((id) => isNamedIn(reading, id, sentence)).length >= 2,
    );
    if (fitting.length !== 1) continue;
    const { law, sponsors } = fitting[0]!;
    const names = sponsors.map((id) => linker.kb.get(id)?.name ?? id).join(', ');
    addNominal(reading, match.index, match.index + match[0].length, law.id, 0.8, phrase('reason.sponsoredBill', names));
  }
}

/** Laws of which at least two sponsors are named in this article. */
function sponsoredLaws({ linker, linked }: Reading): SponsoredLaw[] {
  return lawsWithSponsors(linker.kb)
    .map(({ law, sponsors }) => ({ law, sponsors: sponsors.filter((id) => linked.has(id)) }))
    .filter(({ sponsors }) => sponsors.length >= 2);
}

interface SponsoredLaw {
  law: Law;
  sponsors: EntityId[];
}

const indexes = new WeakMap<KnowledgeBase, readonly SponsoredLaw[]>();

/** The few laws whose records say who brought them, with at least two sponsors. */
function lawsWithSponsors(kb: KnowledgeBase): readonly SponsoredLaw[] {
  const known = indexes.get(kb);
  if (known) return known;
  const built = [...kb.entities.values()]
    .filter(isLaw)
    .map((law) => ({
      law,
      sponsors: (law.relations ?? []).filter(({ kind }) => kind === 'sponsored-by').map(({ to }) => to),
    }))
    .filter(({ sponsors }) => sponsors.length >= 2);
  indexes.set(kb, built);
  return built;
}

/** Brought in the year of the article or the year beside it. */
function isNear(law: Law, published: string): boolean {
  return law.status.some(({ date }) => Math.abs(Number(date.slice(0, 4)) - Number(published.slice(0, 4))) <= 1);
}

function isNamedIn({ linked }: Reading, id: EntityId, sentence: { start: number; end: number }): boolean {
  const spot = linked.get(id)?.after(sentence.start);
  return spot !== undefined && spot.end <= sentence.end;
}
