import type { Entity } from '../../knowledge/types.ts';
import { phrase } from '../../phrase.ts';
import nouns from '../data/antecedent-nouns.json' with { type: 'json' };
import type { Mention } from '../mention.ts';
import type { Reading } from '../reading.ts';
import { addNominal } from './add-nominal.ts';

/** How far back an antecedent may stand, in UTF-16 code units: about three sentences. */
const REACH = 420;

interface NounRule {
  words: string[];
  types: string[];
  /** The antecedent's name or description must contain one of these. */
  needs?: string[];
}

/**
 * "The company", "the agency", "the bill" go to the last mention of that kind, if it is the only one of that kind
 * within reach; to nobody otherwise.
 */
export function linkAntecedents(reading: Reading): void {
  const { article, linker } = reading;
  const named = reading.mentions.filter((mention) => mention.entity).sort((a, b) => a.start - b.start);
  for (const rule of nouns as NounRule[]) {
    const pattern = new RegExp(
      `(?<![\\p{L}-])(?:[Tt]he|[Tt]his|[Tt]hat) (${rule.words.join('|')})(?![\\p{L}-]| (?:of|that|which|for|to|in|behind|who)\\b)`,
      'gu',
    );
    for (const match of article.text.matchAll(pattern)) {
      const start = match.index;
      const fits = (mention: Mention) => isOfKind(rule, linker.kb.get(mention.entity!));
      const reach = lastWithin(named, start, REACH).filter(fits);
      const last = reach.at(-1);
      if (!last || new Set(reach.map((mention) => mention.entity)).size > 1) continue;
      addNominal(reading, start, start + match[0].length, last.entity!, 0.8, phrase('reason.antecedent', last.surface));
    }
  }
}

function isOfKind(rule: NounRule, entity: Entity | undefined): boolean {
  if (!entity || !rule.types.includes(entity.id.split('/')[0]!)) return false;
  if (!rule.needs) return true;
  const text = `${entity.name} ${'what' in entity ? (entity.what ?? '') : ''} ${entity.summary}`.toLowerCase();
  return rule.needs.some((word) => text.includes(word));
}

function lastWithin(mentions: readonly Mention[], before: number, reach: number): Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < before) low = middle + 1;
    else high = middle;
  }
  const found: Mention[] = [];
  for (let i = low - 1; i >= 0 && mentions[i]!.end > before - reach; i--) found.unshift(mentions[i]!);
  return found;
}
