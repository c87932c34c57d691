import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Country, EntityId } from '../knowledge/types.ts';
import type { Mention } from '../linking/mention.ts';
import type { Actor, Part } from './actor.ts';
import type { SentenceCues } from './cues.ts';
import type { Filler } from './demand.ts';
import { GENERIC_ACTORS, type GenericActor } from './generic-actors.ts';
import { matchesAtHeads } from './match-at-heads.ts';
import { countryOf } from './places.ts';

/** What of the article the actors depend on. */
export interface ActorContext {
  kb: KnowledgeBase;
  /** What a mention stands for at the time of the article, see `partsOf`. */
  partOf: (mention: Mention) => Part;
  /** Country of most public bodies and officials of the article: whose government "the government" is. */
  country: Country | null;
}

/**
 * Actors of one sentence, in order, not overlapping: the mentions first, then what the table of generic actors finds.
 * @param words of the sentence
 * @param start offset of the sentence in the text
 * @param mentions those in the sentence
 * @param cues of the sentence
 */
export function findActors(
  words: string,
  start: number,
  mentions: readonly Mention[],
  cues: SentenceCues,
  context: ActorContext,
): Actor[] {
  const actors: Actor[] = [];
  for (const mention of mentions) {
    if (mention.type === 'concept') continue;
    actors.push(actorAt(words, mention.start - start, mention.end - start, context.partOf(mention)));
  }
  if (cues.heads.length === 0) return actors;
  for (const generic of GENERIC_ACTORS) {
    if (!(cues.all & generic.evokedBy)) continue;
    for (const match of matchesAtHeads(generic, words, cues.heads)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (actors.some((actor) => actor.start < end && start < actor.end)) continue;
      actors.push(actorAt(words, start, end, describe(generic, match, context)));
    }
  }
  return actors.sort((a, b) => a.start - b.start);
}

/** Field by field: copying an object with `...` takes several times as long, and all actors get one shape. */
function actorAt(words: string, start: number, end: number, part: Part): Actor {
  const { side, fillers, isAnaphor, body, isLegislator, isVague } = part;
  return { start, end, surface: words.slice(start, end), side, fillers, isAnaphor, body, isLegislator, isVague };
}

function describe({ side, meaning }: GenericActor, match: RegExpExecArray, { kb, country }: ActorContext): Part {
  if (meaning === 'anaphor') return { side, fillers: [], isAnaphor: true };
  const words = bareWords(match[0]);
  if (meaning === 'words') {
    const isLegislator = /\b(?:lawmakers|senators|legislators)$/i.test(words);
    const isVague = side === 'authority' && !isLegislator && /^\p{Ll}/u.test(words);
    return { side, fillers: [{ name: words, entity: null }], isLegislator, isVague };
  }
  const nation = match.groups?.nation;
  return { side, fillers: [governmentOf(nation ? countryOf(nation) : country, words, kb)], isVague: true };
}

/** The government of a country as a filler; the words of the article where the knowledge base has none. */
export function governmentOf(country: Country | null, words: string, kb: KnowledgeBase): Filler {
  const id: EntityId = country === 'EU' ? 'agency/eu' : `agency/${(country ?? '').toLowerCase()}-government`;
  const entity = kb.get(id);
  return entity ? { name: entity.name, entity: entity.id } : { name: words, entity: null };
}

/** Without article and count, acronyms of kinds written out. */
function bareWords(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|a|an|another|one|these|those|all|some|many|most|several|his|her)\s+/i, '')
    .replace(/^\d+\s+/, '')
    .replace(/\btech (?=firms|companies|giants)/i, 'technology ')
    .replace(/^ISPs$/, 'internet service providers')
    .replace(/^TSPs$/, 'telecom service providers')
    .replace(/^telcos$/, 'telecom companies');
}
