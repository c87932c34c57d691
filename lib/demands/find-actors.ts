import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { nameInArticle } from '../knowledge/ownership.ts';
import { currentRoles, rolesOn } from '../knowledge/roles.ts';
import type { Country, EntityId, PartialDate, Person } from '../knowledge/types.ts';
import type { Mention } from '../linking/mention.ts';
import type { Actor, Side } from './actor.ts';
import type { SentenceCues } from './cues.ts';
import type { Filler } from './demand.ts';
import { GENERIC_ACTORS, type GenericActor } from './generic-actors.ts';
import { isLegislature } from './legislature.ts';
import { matchesAtHeads } from './match-at-heads.ts';
import { countryOf } from './places.ts';

const OFFICE =
  /\b(?:minister|secretary|president|senator|attorney|prosecutor|commissioner|judge|chief|director|sheriff|governor|mayor|chancellor|representative|congress|MP|MEP|magistrate)\b/i;
const JUDGE = /\b(?:judge|justice|magistrate)\b/i;

/** What of the article the actors depend on. */
export interface ActorContext {
  kb: KnowledgeBase;
  published: PartialDate | null;
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
  const actors = mentions
    .filter((mention) => mention.type !== 'concept')
    .flatMap((mention) => actorOf(mention, start, context));
  for (const generic of GENERIC_ACTORS) {
    if (!(cues.all & generic.evokedBy)) continue;
    for (const match of matchesAtHeads(generic, words, cues.heads)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (actors.some((actor) => actor.start < end && start < actor.end)) continue;
      actors.push({ start, end, ...describe(generic, match, context) });
    }
  }
  return actors.sort((a, b) => a.start - b.start);
}

function actorOf(mention: Mention, offset: number, context: ActorContext): Actor[] {
  const span = { start: mention.start - offset, end: mention.end - offset, isAnaphor: false };
  if (mention.type === 'person') return [{ ...span, ...personActor(mention, context) }];
  const entity = mention.entity && context.kb.get(mention.entity);
  const name = entity ? nameInArticle(entity, mention.surface, context.published) : mention.surface;
  const isLegislator = entity ? isLegislature(entity) : false;
  return [{ ...span, side: sideOf(mention.type), fillers: [{ name, entity: mention.entity }], isLegislator }];
}

function sideOf(type: Mention['type']): Side {
  if (type === 'agency') return 'authority';
  if (type === 'court') return 'court';
  if (type === 'company' || type === 'service') return 'company';
  return type === 'law' || type === 'case' ? 'law' : 'other';
}

/** A person acts for the body of the office held at the article's date: a minister for a government, a chief executive for a company. */
function personActor(mention: Mention, { kb, published }: ActorContext): Omit<Actor, 'start' | 'end' | 'isAnaphor'> {
  const person = mention.entity && (kb.get(mention.entity) as Person | undefined);
  if (!person) {
    const title = mention.unlistedTitle ?? '';
    const side = JUDGE.test(title) ? 'court' : OFFICE.test(title) ? 'authority' : 'other';
    return { side, fillers: [{ name: mention.unlistedName ?? mention.surface, entity: null }] };
  }
  const role = published ? rolesOn(kb, person, published)[0] : currentRoles(kb, person)[0];
  const post = role?.post ? kb.posts.get(role.post) : undefined;
  const id = role?.body ?? post?.body;
  const body = id && kb.get(id);
  if (!role || !body) return { side: 'other', fillers: [{ name: person.name, entity: person.id }] };
  if (/^(company|service)\//.test(body.id)) {
    const name = nameInArticle(body, body.name, published);
    return { side: 'company', fillers: [{ name, entity: body.id }], body: body.id };
  }
  if (body.id.startsWith('org/')) return { side: 'other', fillers: [{ name: person.name, entity: person.id }] };
  const isLegislator = isLegislature(body);
  const name = post?.single && !isLegislator ? `${person.name}, ${body.name}` : person.name;
  const side = body.id.startsWith('court/') ? 'court' : 'authority';
  return { side, fillers: [{ name, entity: person.id }], body: body.id, isLegislator };
}

function describe(generic: GenericActor, match: RegExpMatchArray, context: ActorContext): Omit<Actor, 'start' | 'end'> {
  const { side, meaning } = generic;
  if (meaning === 'anaphor') return { side, fillers: [], isAnaphor: true };
  const words = bareWords(match[0]);
  if (meaning === 'words') {
    const isLegislator = /\b(?:lawmakers|senators|legislators)$/i.test(words);
    const isVague = side === 'authority' && !isLegislator && /^\p{Ll}/u.test(words);
    return { side, fillers: [{ name: words, entity: null }], isAnaphor: false, isLegislator, isVague };
  }
  const nation = match.groups?.nation;
  const government = governmentOf(nation ? countryOf(nation) : context.country, words, context.kb);
  return { side, fillers: [government], isAnaphor: false, isVague: true };
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
