import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { covers } from '../knowledge/partial-dates.ts';
import { textOfName } from '../knowledge/text-of-name.ts';
import type { PartialDate, Person, Role } from '../knowledge/types.ts';
import titles from './data/titles.json' with { type: 'json' };
import { foldWord } from './vocabulary.ts';

export interface RoleTitles {
  /**
   * How well a title before or after a name fits a person.
   * @returns "then" if held on the date, "once" if held at another time or the date is unknown, "never" otherwise
   */
  fit(person: Person, title: string, date: PartialDate | null): 'then' | 'once' | 'never';
}

const remembered = new Map<string, readonly string[]>();

/**
 * A title as a set of folded words, short forms written out: "Sen." → senator. Titles come from word lists and records,
 * so there are only so many, and each is asked for again and again.
 */
export function titleWords(title: string): readonly string[] {
  const known = remembered.get(title);
  if (known) return known;
  const words = wordsOfTitle(title);
  remembered.set(title, words);
  return words;
}

function wordsOfTitle(title: string): string[] {
  const words = title
    .split(/[\s'’-]+/)
    .map((word) => foldWord(word))
    .filter((word) => word && !STOP.has(word));
  const whole = words.join(' ');
  const long = SHORT[whole];
  if (long) return long.split(' ');
  return words.flatMap((word) => (SHORT[word] ?? word).split(' '));
}

const SHORT: Record<string, string> = titles.short;
const STOP = new Set([
  'the',
  'of',
  'for',
  'and',
  'de',
  'la',
  'le',
  'du',
  'des',
  'der',
  'die',
  'das',
  'del',
  'former',
  'then',
  'acting',
  'us',
  'uk',
  'former',
]);

/** Reads the titles of a role when somebody first asks for it. */
export function buildRoleTitles(kb: KnowledgeBase): RoleTitles {
  const cache = new Map<Role, (readonly string[])[]>();
  const namesOf = (role: Role): (readonly string[])[] => {
    let names = cache.get(role);
    if (!names) {
      const post = role.post ? kb.posts.get(role.post) : undefined;
      const texts = [role.title, post?.name, ...(post?.titles ?? []).map(textOfName)];
      names = texts.filter((text): text is string => Boolean(text)).map(titleWords);
      cache.set(role, names);
    }
    return names;
  };
  return {
    fit(person, title, date) {
      const wanted = titleWords(title);
      if (wanted.length === 0) return 'never';
      const fitting = person.roles.filter((role) =>
        namesOf(role).some((name) => wanted.every((word) => name.includes(word))),
      );
      if (fitting.length === 0) return 'never';
      const isThen = date !== null && fitting.some((role) => covers(role, date) !== 'no');
      return isThen ? 'then' : 'once';
    },
  };
}
