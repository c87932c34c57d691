import { countEach } from '../../count-each.ts';
import { firstIndex } from '../../first-index.ts';
import { ownershipOf } from '../../knowledge/ownership.ts';
import { textOfName } from '../../knowledge/text-of-name.ts';
import type { Entity, EntityId, Law } from '../../knowledge/types.ts';
import { phrase } from '../../phrase.ts';
import { WordMemo } from '../../word-memo.ts';
import data from '../data/antecedent-nouns.json' with { type: 'json' };
import type { Mention } from '../mention.ts';
import type { Reading } from '../reading.ts';
import { addNominal } from './add-nominal.ts';
import { isPendingOn } from './law-stage.ts';
import { isAnotherBetween } from './newcomers.ts';
import { NOMINAL_REACH } from './nominal-reach.ts';

/** Where two of a kind are within reach, the nearest wins only if the article names it this many times as often. */
const DOMINANCE = 4;

interface NounRule {
  lang: string;
  words: string[];
  types: string[];
  /** Types that the noun can also mean where none of `types` is within reach. */
  instead?: string[];
  /** The antecedent's name or description must contain one of these. */
  needs?: string[];
  /** A bill is not yet law; an act is. */
  stage?: string;
}

/**
 * "The company", "the agency", "the bill" go to the last mention of that kind, if it is the only one of that kind
 * within reach or by far the most mentioned; to nobody otherwise. A description that was resolved can itself be
 * pointed back to.
 */
export function linkAntecedents(reading: Reading): void {
  const named = reading.mentions.all.filter((mention) => mention.entity).sort((a, b) => a.start - b.start);
  const counts = countEach(named.map(({ entity }) => entity!));
  /** Descriptions that were resolved, in text order, and the last one of each entity. */
  const resolved: Mention[] = [];
  const described = new Map<EntityId, Mention>();
  const onlyOnes = new Map<NounRule, OnlyOne | null>();
  for (const { start, end, rule } of descriptions(reading)) {
    const reach = [...lastWithin(named, start), ...lastWithin(resolved, start)].sort((a, b) => a.start - b.start);
    const isKindInReach = reach.some((mention) => isOfKind(reading, rule, rule.types, mention));
    const last =
      antecedentIn(reading, reach, rule, rule.types, counts) ??
      (rule.instead && !isKindInReach ? antecedentIn(reading, reach, rule, rule.instead, counts) : null);
    if (!onlyOnes.has(rule)) onlyOnes.set(rule, onlyOneOf(reading, named, rule));
    const only = last || isKindInReach ? null : lastOfOnlyOne(onlyOnes.get(rule)!, described, start);
    const found = last ?? only;
    if (!found || (rule.types.some(isActor) && isAnotherBetween(reading.article.text, found, start, end))) continue;
    const reason = phrase(last ? 'reason.antecedent' : 'reason.onlyOne', found.surface);
    const added = addNominal(reading, start, end, found.entity!, last ? 0.8 : 0.7, reason);
    if (!added) continue;
    resolved.push(added);
    described.set(found.entity!, added);
  }
}

interface Description {
  start: number;
  end: number;
  rule: NounRule;
}

interface Nouns {
  /** A determiner at the end of what stands before the noun. */
  determiner: RegExp;
  /** Nouns by their first word, in the order of the data. */
  byFirstWord: WordMemo<readonly { noun: string; rule: NounRule }[]>;
}

const LONGEST_DETERMINER = 12;

/** What makes something else of the noun: "the law enforcement", "the agency that". */
const GOES_ON =
  /[\p{L}-]| (?:enforcement|firms?|school|orders?|filings?|papers|documents|records|hearing|of|that|which|for|to|in|behind|who|de|des|du)\b/uy;

const DETERMINERS: Readonly<Record<string, string>> = data.determiners;
const indexes = new Map<string, Nouns>();

/** The nouns of a language, indexed at the first article in it; null where there are none. */
function nounsOf(language: string): Nouns | null {
  const known = indexes.get(language);
  if (known) return known;
  if (!Object.hasOwn(DETERMINERS, language)) return null;
  const rules = (data.nouns as NounRule[]).filter((rule) => rule.lang === language);
  const nouns = rules.flatMap((rule) => rule.words.map((noun) => ({ noun, rule })));
  const byFirstWord = Map.groupBy(nouns, ({ noun }) => noun.split(' ')[0]!);
  const built = {
    determiner: new RegExp(`(?<![\\p{L}-])(?:${DETERMINERS[language]})(?: |(?<=['’]))$`, 'u'),
    byFirstWord: new WordMemo((word) => byFirstWord.get(word) ?? []),
  };
  indexes.set(language, built);
  return built;
}

/** All descriptions in text order. A noun can stand in several rules. */
function descriptions({ article: { text, language }, words }: Reading): Description[] {
  const nouns = nounsOf(language);
  if (!nouns) return [];
  const found: Description[] = [];
  for (let i = 0; i < words.length; i++) {
    const candidates = nouns.byFirstWord.at(words, i);
    if (candidates.length === 0) continue;
    const at = words.starts[i]!;
    const determiner = nouns.determiner.exec(text.slice(Math.max(0, at - LONGEST_DETERMINER), at));
    if (!determiner) continue;
    const start = at - determiner[0].length;
    const rules = new Set<NounRule>();
    for (const { noun, rule } of candidates) {
      if (rules.has(rule) || !text.startsWith(noun, at)) continue;
      GOES_ON.lastIndex = at + noun.length;
      if (GOES_ON.test(text)) continue;
      rules.add(rule);
      found.push({ start, end: at + noun.length, rule });
    }
  }
  return found;
}

const isActor = (type: string): boolean => type === 'company' || type === 'org' || type === 'agency';

function antecedentIn(
  reading: Reading,
  reach: readonly Mention[],
  rule: NounRule,
  types: readonly string[],
  counts: ReadonlyMap<EntityId, number>,
): Mention | null {
  const fitting = reach.filter((mention) => isOfKind(reading, rule, types, mention));
  const last = fitting.at(-1);
  if (!last) return null;
  const others = new Set(fitting.map((mention) => mention.entity!));
  if (types.includes('company')) {
    for (const mention of reach)
      if (mention.start > last.start && isOtherCompany(reading, mention, last)) others.add(mention.entity!);
  }
  others.delete(last.entity!);
  const count = counts.get(last.entity!) ?? 0;
  return [...others].every((other) => count >= DOMINANCE * (counts.get(other) ?? 0)) ? last : null;
}

/** The one entity of a kind in the whole article, with all the mentions that name it. */
interface OnlyOne {
  entity: EntityId;
  mentions: Mention[];
}

function onlyOneOf(reading: Reading, named: readonly Mention[], rule: NounRule): OnlyOne | null {
  const mentions = named.filter((mention) => isOfKind(reading, rule, rule.types, mention));
  const entity = mentions[0]?.entity;
  return entity && mentions.every((mention) => mention.entity === entity) ? { entity, mentions } : null;
}

/** Its last mention before the offset, resolved descriptions among them. */
function lastOfOnlyOne(only: OnlyOne | null, described: ReadonlyMap<EntityId, Mention>, start: number): Mention | null {
  if (!only) return null;
  const last = only.mentions[firstIndex(only.mentions, (mention) => mention.start >= start) - 1] ?? null;
  const later = last && described.get(only.entity);
  return later && later.start > last.start ? later : last;
}

function isOfKind(reading: Reading, rule: NounRule, types: readonly string[], mention: Mention): boolean {
  const entity: Entity | undefined = reading.linker.kb.get(mention.entity!);
  if (!entity || !types.includes(mention.type) || ('instrument' in entity && entity.instrument === 'constitution'))
    return false;
  if (rule.stage && !isAtStage(entity as Law, rule.stage, reading.article.published)) return false;
  if (!rule.needs) return true;
  const text = `${entity.name} ${'what' in entity ? (entity.what ?? '') : ''} ${entity.summary}`.toLowerCase();
  return rule.needs.some((word) => text.includes(word));
}

/** A service that bears the name of the company behind it ("Facebook" of Facebook Inc.), if that is not the one named. */
function isOtherCompany({ linker: { kb } }: Reading, { type, entity, surface }: Mention, named: Mention): boolean {
  if (type !== 'service') return false;
  return ownershipOf(kb, entity!).some(
    ({ owner }) =>
      owner.id !== named.entity &&
      [...(owner.aliases ?? []), ...(owner.formerNames ?? [])].some((name) =>
        textOfName(name).startsWith(`${surface} `),
      ),
  );
}

function isAtStage(law: Law, stage: string, published: string | null): boolean {
  return published !== null && isPendingOn(law, published) === (stage === 'pending');
}

function lastWithin(mentions: readonly Mention[], before: number): Mention[] {
  const found: Mention[] = [];
  for (
    let i = firstIndex(mentions, ({ start }) => start >= before) - 1;
    i >= 0 && mentions[i]!.end > before - NOMINAL_REACH;
    i--
  )
    found.unshift(mentions[i]!);
  return found;
}
