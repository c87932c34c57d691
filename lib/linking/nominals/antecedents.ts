import { countEach } from '../../count-each.ts';
import { firstIndex } from '../../first-index.ts';
import type { Entity, EntityId, Law } from '../../knowledge/types.ts';
import { phrase } from '../../phrase.ts';
import data from '../data/antecedent-nouns.json' with { type: 'json' };
import type { Mention } from '../mention.ts';
import type { Reading } from '../reading.ts';
import { addNominal } from './add-nominal.ts';
import { isPendingOn } from './law-stage.ts';
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
    const last =
      antecedentIn(reading, reach, rule, rule.types, counts) ??
      (rule.instead && !reach.some((mention) => isOfKind(reading, rule, rule.types, mention))
        ? antecedentIn(reading, reach, rule, rule.instead, counts)
        : null);
    if (!onlyOnes.has(rule)) onlyOnes.set(rule, onlyOneOf(reading, named, rule));
    const only = last ? null : lastOfOnlyOne(onlyOnes.get(rule)!, described, start);
    const found = last ?? only;
    if (!found) continue;
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

const patterns = new Map<string, { rule: NounRule; pattern: RegExp }[]>();

/** The nouns of a language as patterns, built at the first article in it. */
function patternsOf(language: string): { rule: NounRule; pattern: RegExp }[] {
  const known = patterns.get(language);
  if (known) return known;
  const determiners = data.determiners[language as keyof typeof data.determiners];
  const rules = determiners ? (data.nouns as NounRule[]).filter((noun) => noun.lang === language) : [];
  const built = rules.map((rule) => ({
    rule,
    pattern: new RegExp(
      `(?<![\\p{L}-])(?:${determiners})(?: |(?<=['’]))(${rule.words.join('|')})(?![\\p{L}-]| (?:enforcement|firms?|school|orders?|filings?|papers|documents|records|hearing|of|that|which|for|to|in|behind|who|de|des|du)\\b)`,
      'gu',
    ),
  }));
  patterns.set(language, built);
  return built;
}

/** All descriptions in text order. */
function descriptions({ article }: Reading): Description[] {
  const found: Description[] = [];
  for (const { rule, pattern } of patternsOf(article.language)) {
    for (const match of article.text.matchAll(pattern))
      found.push({ start: match.index, end: match.index + match[0].length, rule });
  }
  return found.sort((a, b) => a.start - b.start);
}

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
