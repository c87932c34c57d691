import type { Article, Span } from '../article/article.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Country, Person } from '../knowledge/types.ts';
import type { Mention } from '../linking/mention.ts';
import type { Actor } from './actor.ts';
import type { Demand, Filler } from './demand.ts';
import { type ActorContext, findActors } from './find-actors.ts';
import { type Frame, findFrames } from './find-frames.ts';
import { mergeDemands } from './merge-demands.ts';

/**
 * Who demands what from whom: frames found sentence by sentence, their empty slots filled from what the article said
 * before, doubles merged. In the order of the article. English only so far: other languages yield nothing.
 * @param sentences of the article's text, in order
 * @param mentions linked mentions, in any order
 */
export function findDemands(
  article: Article,
  sentences: readonly Span[],
  mentions: readonly Mention[],
  kb: KnowledgeBase,
): Demand[] {
  const context: ActorContext = { kb, published: article.published, country: mainCountry(mentions, kb) };
  const demands: Demand[] = [];
  let company: Filler[] = [];
  let authority: Filler[] = [];
  for (const sentence of sentences) {
    const words = article.text.slice(sentence.start, sentence.end);
    const actors = findActors(article.text, sentence, mentions, context);
    for (const frame of findFrames(words, sentence, actors)) {
      const demand = complete(frame, company, authority, demands);
      if (demand) demands.push(demand);
    }
    company = lastNamed(actors, 'company') ?? company;
    authority = lastNamed(actors, 'authority') ?? authority;
  }
  return mergeDemands(demands, article.text);
}

/** Fills empty slots: the company named before, the one who demanded of the same target before. */
function complete(frame: Frame, company: Filler[], authority: Filler[], earlier: readonly Demand[]): Demand | null {
  const target = frame.isTargetAnaphor ? company : frame.target;
  if (target.length === 0) return null;
  let demander = frame.demander;
  if (demander.length === 0 || frame.isCourt) {
    const known = earlier.findLast((demand) => demand.demander && sharesTarget(demand.target, target));
    if (known?.demander) demander = [known.demander];
    else if (demander.length === 0 && frame.isDemanderElsewhere) demander = authority;
  }
  if (demander.length === 0) return null;
  const { data, basis, status, sentence } = frame;
  return { demander: joined(demander), target: distinct(target), data, basis, status, sentence };
}

/** Several who demand together stand in one slot: "Burr and Feinstein". */
function joined(fillers: Filler[]): Filler {
  const all = distinct(fillers);
  return { name: all.map((filler) => filler.name).join(' and '), entity: all[0]!.entity };
}

function distinct(fillers: Filler[]): Filler[] {
  return [...new Map(fillers.map((filler) => [filler.entity ?? filler.name.toLowerCase(), filler])).values()];
}

function sharesTarget(a: readonly Filler[], b: readonly Filler[]): boolean {
  return a.some((x) =>
    b.some((y) => (x.entity ? x.entity === y.entity : x.name.toLowerCase() === y.name.toLowerCase())),
  );
}

function lastNamed(actors: readonly Actor[], side: Actor['side']): Filler[] | null {
  return actors.findLast((actor) => actor.side === side && !actor.isAnaphor)?.fillers ?? null;
}

/** The country of most public bodies, officials and laws that the article mentions. */
function mainCountry(mentions: readonly Mention[], kb: KnowledgeBase): Country | null {
  const counts = new Map<Country, number>();
  for (const { entity: id } of mentions) {
    const entity = id && kb.get(id);
    if (!entity || !/^(agency|court|law|person)\//.test(entity.id)) continue;
    if (entity.id.startsWith('person/') && (entity as Person).roles.length === 0) continue;
    counts.set(entity.country, (counts.get(entity.country) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
