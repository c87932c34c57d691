import type { Article, Span } from '../article/article.ts';
import { bySentence } from '../article/by-sentence.ts';
import { isPerson } from '../knowledge/entity-type.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Country } from '../knowledge/types.ts';
import { readWords, type Words } from '../lexicon.ts';
import type { Mention } from '../linking/mention.ts';
import type { Actor } from './actor.ts';
import { sponsorsIn } from './bill-sponsors.ts';
import { completeFrame, type Situation } from './complete-frame.ts';
import { cuesIn } from './cues.ts';
import type { Demand } from './demand.ts';
import { wordingKey } from './filler-key.ts';
import { type ActorContext, findActors } from './find-actors.ts';
import { findFrames } from './find-frames.ts';
import { mergeDemands } from './merge-demands.ts';
import { partsOf } from './named-actors.ts';

/** In UTF-16 code units. What goes on for longer without a stop is a table or no prose at all. */
const LONGEST = 2000;
/** More demands than an article can hold; a text that has more was made to keep us busy. */
const MOST = 500;

/**
 * Who demands what from whom: frames found sentence by sentence, their empty slots filled from what the article said
 * before, doubles merged. In the order of the article. English only so far: other languages yield nothing.
 * @param sentences of the article's text, in order
 * @param mentions linked mentions, in any order
 * @param all words of the article's text
 */
export function findDemands(
  article: Article,
  sentences: readonly Span[],
  mentions: readonly Mention[],
  kb: KnowledgeBase,
  all: Words = readWords(article.text),
): Demand[] {
  const context: ActorContext = {
    kb,
    partOf: partsOf(kb, article.published),
    country: mainCountry(mentions, kb),
  };
  const own = bySentence(sentences, mentions);
  const read = sentences.flatMap((sentence, index) => {
    const words = article.text.slice(sentence.start, sentence.end);
    if (words.length > LONGEST || !/\p{L}/u.test(words)) return [];
    const cues = cuesIn(all, sentence);
    return [{ sentence, words, cues, actors: findActors(words, sentence.start, own[index]!, cues, context) }];
  });
  const situation: Situation = {
    context,
    company: [],
    authority: null,
    sponsors: read.map(({ words, actors }) => sponsorsIn(words, actors)).find((names) => names.length > 0) ?? [],
    demands: [],
    vague: new Set(),
  };
  for (const { sentence, words, cues, actors } of read) {
    if (situation.demands.length >= MOST) break;
    for (const frame of findFrames(words, sentence, actors, cues.all)) {
      const demand = completeFrame(frame, words, situation);
      if (demand) situation.demands.push(demand);
    }
    situation.company = lastNamed(actors, 'company')?.fillers ?? situation.company;
    situation.authority = lastNamed(actors, 'authority') ?? situation.authority;
    for (const actor of actors)
      if (actor.isVague) for (const filler of actor.fillers) situation.vague.add(wordingKey(filler));
  }
  return mergeDemands(situation.demands, situation.vague, article.text);
}

function lastNamed(actors: readonly Actor[], side: Actor['side']): Actor | null {
  return actors.findLast((actor) => actor.side === side && !actor.isAnaphor) ?? null;
}

/** The country of most public bodies, officials and laws that the article mentions. */
function mainCountry(mentions: readonly Mention[], kb: KnowledgeBase): Country | null {
  const counts = new Map<Country, number>();
  for (const { entity: id } of mentions) {
    const entity = id ? kb.get(id) : undefined;
    if (!entity || !/^(?:agency|court|law|person)\//.test(entity.id)) continue;
    if (isPerson(entity) && entity.roles.length === 0) continue;
    counts.set(entity.country, (counts.get(entity.country) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
