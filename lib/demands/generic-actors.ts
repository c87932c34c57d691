/**
 * Actors that prose does not name: governments, authorities, judges, kinds of companies. Each with the reason why it
 * is in the table. Patterns are matched in this order; what an earlier one or a mention has taken stays taken.
 */
import type { Side } from './actor.ts';
import { type CueSet, cueSet } from './cues.ts';
import { COURT_KINDS, FIRM, FIRM_KINDS, FIRMS, NUMBERS, PORTFOLIOS, POWERS, PRODUCTS, TECH } from './generic-words.ts';
import { ADJECTIVES, STATE_NAMES } from './places.ts';

/** What the words stand for: `government` of the adjective or of the article's main country, or the words themselves. */
export type Meaning = 'government' | 'words' | 'anaphor';

export interface GenericActor {
  /** Sticky: tried where a head and what stands before it begin. */
  pattern: RegExp;
  /** Heads: each match holds one of these words, and all that stands before it are modifiers, see `cues.ts`. */
  evokedBy: CueSet;
  side: Side;
  meaning: Meaning;
  reason: string;
}

const NATION = `(?:(?:${ADJECTIVES})\\s+)`;
const NUMBER = `(?:(?:\\d+|${NUMBERS})\\s+)`;
const MODIFIER = `(?:(?:${FIRM_KINDS})\\s+)`;

export const GENERIC_ACTORS: readonly GenericActor[] = [
  {
    pattern: new RegExp(`\\b(?:[Tt]he\\s+)?(?<nation>${ADJECTIVES})\\s+(?:federal\\s+)?[Gg]overnment\\b`, 'y'),
    evokedBy: cueSet('government'),
    side: 'authority',
    meaning: 'government',
    reason: 'the British government: the government of that country',
  },
  {
    pattern:
      /\b(?:(?:[Tt]he|[Hh]is|[Hh]er|[Tt]his)\s+(?:[Ff]ederal\s+|[Nn]ational\s+|[Cc]entral\s+)?[Gg]overnment|(?:Federal\s+|Central\s+)?Government)\b(?!\s+(?:[Aa]genc|[Oo]ffic|[Dd]ata|[Ww]arrant|[Aa]ttorney|[Ll]awyer|[Pp]osition|[Ee]mployee|[Aa]ccess|Communication|of\b))/y,
    evokedBy: cueSet('government'),
    side: 'authority',
    meaning: 'government',
    reason: 'the government: that of the country that the article is about',
  },
  {
    pattern: /\bgovernment(?=\s+(?:efforts?|attempts?|demands?|orders?)\b)/y,
    evokedBy: cueSet('government'),
    side: 'authority',
    meaning: 'words',
    reason: 'global government efforts: governments at large',
  },
  {
    pattern: new RegExp(
      `\\b(?:[Tt]he\\s+)?${NUMBER}?(?:${NATION}|EU\\s+)?(?:${PORTFOLIOS})\\s+(?:and\\s+\\w+\\s+)?ministers\\b`,
      'y',
    ),
    evokedBy: cueSet('portfolio'),
    side: 'authority',
    meaning: 'words',
    reason: 'EU interior ministers: ministers in the plural act together, no one of them is named',
  },
  {
    pattern: new RegExp(
      `\\b(?:[Tt]he\\s+)?${NATION}?(?:(?:${POWERS})\\s+){0,6}(?:authorities|prosecutors|investigators|officials|law enforcement(?:\\s+(?:agencies|agents|bodies))?|intelligence (?:services|agencies)|security (?:services|agencies|forces)|secret services|spy agencies|police(?:\\s+(?:forces|officers|departments))?|lawmakers|senators|legislators|governments|regulators)\\b`,
      'iy',
    ),
    evokedBy: cueSet('authority'),
    side: 'authority',
    meaning: 'words',
    reason: 'French authorities, prosecutors, the police: public power without a name',
  },
  {
    pattern: new RegExp(
      `\\b(?:a|the|another|one|[Aa]|[Tt]he)\\s+(?:(?:${COURT_KINDS}|\\p{Lu}\\p{L}+)\\s+){0,6}(?:judge|court|magistrate|tribunal)\\b(?!\\s+(?:order|ruling|documents?|filings?|case|battle|hearing|fight|papers|records)\\b)|(?<!\\b(?:the|use|in|through|of|by)\\s)\\b(?:federal\\s+)?(?:courts|judges|magistrates)\\b`,
      'yu',
    ),
    evokedBy: cueSet('court'),
    side: 'court',
    meaning: 'words',
    reason: 'a federal judge: orders at the request of a party',
  },
  {
    pattern:
      /\b(?:[Tt]hose|[Tt]hese|[Ss]uch)\s+(?:\p{Ll}+\s+)?(?:companies|firms|services|apps|providers|platforms)\b/uy,
    evokedBy: cueSet('those'),
    side: 'company',
    meaning: 'anaphor',
    reason: 'those message services: companies or services named before',
  },
  {
    pattern: new RegExp(
      `\\b(?:the\\s+)?${NUMBER}?${MODIFIER}{0,3}(?:${NATION}${MODIFIER}{0,3})?(?:(?:${TECH})(?:,\\s+|\\s+and\\s+|\\s+or\\s+|\\s+)){1,8}(?:${FIRMS})\\b`,
      'iy',
    ),
    evokedBy: cueSet('firms'),
    side: 'company',
    meaning: 'words',
    reason: 'technology companies, internet providers, telecoms operators: a kind of company',
  },
  {
    pattern:
      /\b(?:ISPs|TSPs|telcos|Silicon Valley|the tech(?:nology)? industry|the tech sector|[Bb]ig [Tt]ech|intermediaries)\b/y,
    evokedBy: cueSet('industry'),
    side: 'company',
    meaning: 'words',
    reason: 'ISPs, Silicon Valley: a kind of company under one word',
  },
  {
    pattern: new RegExp(
      `\\b(?:[Tt]he|[Tt]hat|[Tt]his)\\s+(?:(?:${NATION}|(?:${TECH}|\\p{L}+-based|${PRODUCTS})\\s+){0,6})(?:${FIRM})\\b(?!\\s+provider)`,
      'yu',
    ),
    evokedBy: cueSet('firm'),
    side: 'company',
    meaning: 'anaphor',
    reason: 'the company, the iPhone maker: a company named before',
  },
  {
    pattern: /\b(?:[Tt]he|[Bb]oth)\s+(?:two\s+)?(?:companies|firms|services|apps|providers|platforms)\b/y,
    evokedBy: cueSet('firms'),
    side: 'company',
    meaning: 'anaphor',
    reason: 'the companies: those named before',
  },
  {
    pattern:
      /(?<=\b(?:ask|asks|asked|asking|force|forces|forced|forcing|compel|compels|compelled|compelling|require|requires|required|requiring|order|orders|ordered|ordering|press|pressed|urge|urged|oblige|obliged|make|get)\s)(?:it|them)(?=\s+to\b)|(?<=\b(?:order|orders|demand|demands|request|requests|ruling)\s+that\s)(?:it|they)(?=\s+\p{Ll})/uy,
    evokedBy: cueSet('pronoun'),
    side: 'company',
    meaning: 'anaphor',
    reason: 'force it to: the pronoun after a verb of demanding means the company named before',
  },
  {
    pattern: /\b(?:[Tt]he|[Tt]hat)\s+(?:agency|bureau|department|ministry|commission|regulator|watchdog)\b/y,
    evokedBy: cueSet('body'),
    side: 'authority',
    meaning: 'anaphor',
    reason: 'the agency: a public body named before',
  },
  {
    pattern: new RegExp(
      `(?<!\\b(?:in|from|to|of|across|for|with|than|between|outside|within|throughout|near|into|under|over|inside|around|via|and|,)\\s)(?:[Tt]he\\s+)?\\b(?<nation>${STATE_NAMES})(?=['’]s\\s+(?:moves?|demands?|requests?|plans?|orders?|proposals?|push|calls?|bid|efforts?|attempts?)|\\s+(?:also\\s+|now\\s+|first\\s+)?(?:is|has|had|was|will|would|may|could|wants?|wanted|seeks?|sought|ask(?:s|ed)|order(?:s|ed)|demand(?:s|ed)|require[sd]?|force[sd]?|compel\\w*|plans?|planned|threaten(?:s|ed)|propose[sd]?|pass(?:es|ed)|call(?:s|ed)|urge[sd]?|press\\w*|block\\w*|ban\\w*|request(?:s|ed)|told|tells|served|issued|drop\\w*|withdrew)\\b)`,
      'y',
    ),
    evokedBy: cueSet('state'),
    side: 'authority',
    meaning: 'government',
    reason: 'France is seeking: the state as the actor, before a verb or as owner of a demand',
  },
];
