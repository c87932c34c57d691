import type { SinceEntry } from '../annotation.ts';
import { typeOfId } from '../knowledge/entity-type.ts';
import { compareDates, daysBetween, overlaps } from '../knowledge/partial-dates.ts';
import type { EntityType, PartialDate } from '../knowledge/types.ts';
import type { Candidate } from './candidate.ts';

const MOST = 12;
const MOST_OFFICES = 2;
/** What a further entry of the same group costs, and one that tells nearly the same. */
const COST = { sameGroup: 0.08, nearlySame: 0.3 };

/** A second ruling on a law within this time says little more than the first. */
const NEARLY_SAME_DAYS = 4 * 365;
const YEAR = 365;
const BECAME_LAW: readonly SinceEntry['kind'][] = ['passed', 'assented', 'in-force'];

/** How much a reader wants to know it, by kind; kinds not listed are in the middle. */
const IMPORTANCE: Partial<Record<SinceEntry['kind'], number>> = {
  'struck-down': 0.95,
  'partly-struck-down': 0.95,
  passed: 1,
  assented: 1,
  repealed: 0.8,
  withdrawn: 0.8,
  ordered: 0.8,
  ruled: 0.75,
  rejected: 0.75,
  'in-force': 0.7,
  demanded: 0.7,
  refused: 0.7,
  revealed: 0.6,
  introduced: 0.5,
  launched: 0.3,
  appointed: 0.3,
  reported: 0.25,
};
const USUAL = 0.55;

/** The best dozen, oldest first. What happened soon after counts more; an event is not told twice. */
export function chooseEntries(candidates: readonly Candidate[], published: PartialDate): SinceEntry[] {
  const pool = candidates
    .map((candidate) => ({ candidate, score: scoreOf(candidate, published) }))
    .sort((a, b) => b.score - a.score || compareDates(a.candidate.entry.date, b.candidate.entry.date));
  const chosen: Candidate[] = [];
  while (chosen.length < MOST && pool.length > 0) {
    const best = pool.reduce((first, one) => (one.score > first.score ? one : first));
    pool.splice(pool.indexOf(best), 1);
    const { candidate } = best;
    if (chosen.some((other) => isTwice(other.entry, candidate.entry))) continue;
    if (candidate.group === 'offices' && chosen.filter((other) => other.group === 'offices').length >= MOST_OFFICES)
      continue;
    chosen.push(candidate);
    for (const rest of pool) {
      if (rest.candidate.group === candidate.group) rest.score -= COST.sameGroup;
      if (isNearlySame(rest.candidate.entry, candidate.entry)) rest.score -= COST.nearlySame;
    }
  }
  return chosen.map(({ entry }) => entry).sort((a, b) => compareDates(a.date, b.date));
}

function scoreOf({ entry, closeness }: Candidate, published: PartialDate): number {
  const years = daysBetween(entry.date, published) / 365;
  return closeness + 0.5 * (IMPORTANCE[entry.kind] ?? USUAL) + 0.3 / (1 + years / 4);
}

/** The same day and a common entity: a step of a law's record and the event that tells of it. */
function isTwice(a: SinceEntry, b: SinceEntry): boolean {
  return overlaps(a.date, b.date) && shareOne(a, b, ['law', 'case', 'person']);
}

/** The same kind of step of the same law or case again; becoming law and coming into force are one such kind. */
function isNearlySame(a: SinceEntry, b: SinceEntry): boolean {
  const isSameKind = a.kind === b.kind;
  if (!isSameKind && !(BECAME_LAW.includes(a.kind) && BECAME_LAW.includes(b.kind))) return false;
  return shareOne(a, b, ['law', 'case']) && daysBetween(a.date, b.date) < (isSameKind ? NEARLY_SAME_DAYS : YEAR);
}

function shareOne(a: SinceEntry, b: SinceEntry, types: readonly EntityType[]): boolean {
  return a.entities.some((id) => b.entities.includes(id) && types.includes(typeOfId(id)));
}
