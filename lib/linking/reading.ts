import type { Article } from '../article/article.ts';
import { withoutIgnored } from '../article/ignored.ts';
import type { Entity, EntityId } from '../knowledge/types.ts';
import type { Words } from '../lexicon.ts';
import { CountryShares } from './countries.ts';
import type { Decision } from './evidence.ts';
import { type Layout, layoutOf } from './layout.ts';
import type { Linker } from './linker.ts';
import { MentionList } from './mention-list.ts';
import { SpotTrack } from './spot-track.ts';
import { findSpots, type Spot } from './spots.ts';
import type { Tokens } from './tokenise.ts';

/**
 * One article while it is being linked: what was found so far. Each step of `link-entities.ts` reads it and adds to
 * it; it does not leave the folder.
 */
export interface Reading {
  article: Article;
  linker: Linker;
  tokens: Tokens;
  /** Words of the text as all other steps see them, capitals and accents kept. */
  words: Words;
  layout: Layout;
  spots: Spot[];
  countries: CountryShares;
  mentions: MentionList;
  /** Spots of linked entities by id, in text order. */
  linked: Map<EntityId, SpotTrack>;
  /** Surnames (folded) that follow a first name of somebody else, with the offsets where. */
  strangers: Map<string, number[]>;
  decisions: Decision[];
}

/** Tokenises, matches and lays out; links nothing yet. */
export function openReading(article: Article, linker: Linker, words: Words): Reading {
  const tokens = linker.gazetteer.tokenise(article.text, article.language);
  const matches = linker.gazetteer.scan(article.text, tokens);
  const spots = [...withoutIgnored(article, findSpots(article, tokens, matches))];
  const reading: Reading = {
    article,
    linker,
    tokens,
    words,
    layout: layoutOf(article.text),
    spots,
    countries: new CountryShares(),
    mentions: new MentionList(article),
    linked: new Map(),
    strangers: new Map(),
    decisions: [],
  };
  weighPlaces(reading);
  return reading;
}

/** Marks a spot as linked, so that later steps can build on it. */
export function noteLink(reading: Reading, spot: Spot, entity: Entity): void {
  let track = reading.linked.get(entity.id);
  if (!track) {
    track = new SpotTrack();
    reading.linked.set(entity.id, track);
  }
  track.add(spot);
}

function weighPlaces(reading: Reading): void {
  for (const spot of reading.spots) {
    for (const form of spot.context)
      if (form.context === 'place') reading.countries.add(form.value, spot.start < 400 ? 2 : 1);
  }
}
