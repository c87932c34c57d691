import type { Actor } from './actor.ts';
import type { Filler } from './demand.ts';

const BILL = /\b(?:bill|legislation|draft|act|proposal|amendment|measure)\b/i;
const BEHIND =
  /\b(?:from|by|introduc\w+|releas\w+|draft\w*|propos\w+|sponsor\w*|unveil\w+|wrote|written|author\w*|fil(?:ed|ing))\b/i;
/** More than this many names in one sentence are speakers in a debate, not those who brought the bill. */
const MOST = 3;

/**
 * The legislators who brought a bill that the article is about: named by person in a sentence with the bill and a verb
 * of bringing it. So "the bill would let judges order …" is their demand, not that of the judges.
 */
export function sponsorsIn(words: string, actors: readonly Actor[]): Filler[] {
  const named = actors
    .filter((actor) => actor.isLegislator && actor.side === 'authority')
    .flatMap((actor) => actor.fillers)
    .filter((filler) => filler.entity?.startsWith('person/'));
  if (named.length === 0 || !BILL.test(words) || !BEHIND.test(words)) return [];
  const distinct = [...new Map(named.map((filler) => [filler.entity, filler])).values()];
  return distinct.length <= MOST ? distinct : [];
}
