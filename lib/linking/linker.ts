import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { textOfName } from '../knowledge/text-of-name.ts';
import calendarWords from './data/calendar-words.json' with { type: 'json' };
import placeWords from './data/place-words.json' with { type: 'json' };
import places from './data/places.json' with { type: 'json' };
import titles from './data/titles.json' with { type: 'json' };
import { buildGazetteer, type ContextForm, type Gazetteer } from './gazetteer.ts';
import { buildRelatedness, type Relatedness } from './relatedness.ts';
import { buildRoleTitles, type RoleTitles } from './role-titles.ts';
import { foldWord } from './vocabulary.ts';

/** Everything that linking needs and that is built once: the gazetteer, the knowledge behind it, and the word lists. */
export interface Linker {
  kb: KnowledgeBase;
  gazetteer: Gazetteer;
  relatedness: Relatedness;
  roleTitles: RoleTitles;
  /** Folded words that make a place or an event of the name before them: "Cook County". */
  placeWords: ReadonlySet<string>;
  calendarWords: ReadonlySet<string>;
  /** Folded last words of titles: "attorney", "minister". */
  titleWords: ReadonlySet<string>;
}

/** Costly: once for each knowledge base. */
export function buildLinker(kb: KnowledgeBase): Linker {
  return {
    kb,
    gazetteer: buildGazetteer(kb.entities.values(), contextForms(kb)),
    relatedness: buildRelatedness(kb),
    roleTitles: buildRoleTitles(kb),
    placeWords: new Set(placeWords.map((word) => foldWord(word))),
    calendarWords: new Set(calendarWords.map((word) => foldWord(word))),
    titleWords: new Set(titles.office.map((title) => foldWord(title.split(' ').at(-1)!))),
  };
}

/** Places, titles of the word list, and the titles of every post. */
function contextForms(kb: KnowledgeBase): ContextForm[] {
  const forms: ContextForm[] = [];
  for (const [country, names] of Object.entries(places)) {
    for (const text of names) forms.push({ text, context: 'place', value: country });
  }
  for (const text of titles.courtesy) forms.push({ text, context: 'courtesy', value: text });
  const offices = new Set(titles.office);
  for (const post of kb.posts.values()) for (const title of post.titles) offices.add(textOfName(title));
  for (const text of offices) forms.push({ text, context: 'title', value: text });
  return forms;
}
