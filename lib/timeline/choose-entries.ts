import type { SinceEntry } from '../annotation.ts';
import { compareSpans, type DaySpan, daysApart } from '../knowledge/day-span.ts';
import { typeOfId } from '../knowledge/entity-type.ts';
import type { EntityType } from '../knowledge/types.ts';
import type { Candidate } from './candidate.ts';

const MOST = 12;
const MOST_OFFICES = 2;
/** What a further entry of the same group costs, and one that tells nearly the same. */
const COST = { sameGroup: 0.08, nearlySame: 0.3 };

/** A second ruling on a law within this time says little more than the first. */
const NEARLY_SAME_DAYS = 4 * 365;
const YEAR = 365;
const BECAME_LAW: ReadonlySet<SinceEntry['kind']> = new Set(['passed', 'assented', 'in-force']);

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

/** A candidate in the choice; its score falls with what is chosen before it. */
interface Contender {
  candidate: Candidate;
  score: number;
}

/** The best dozen, oldest first. What happened soon after counts more; an event is not told twice. */
export function chooseEntries(candidates: readonly Candidate[], published: DaySpan): SinceEntry[] {
  const pool: Contender[] = candidates
    .map((candidate) => ({ candidate, score: scoreOf(candidate, published) }))
    .sort((a, b) => b.score - a.score || compareSpans(a.candidate.days, b.candidate.days));
  const chosen: Candidate[] = [];
  let best = pool[0];
  while (best && chosen.length < MOST) {
    const { candidate } = best;
    chosen.push(candidate);
    const isLastOffice = isOffice(candidate) && chosen.filter(isOffice).length === MOST_OFFICES;
    best = undefined;
    let kept = 0;
    for (const rest of pool) {
      if (isTwice(rest.candidate, candidate) || (isLastOffice && isOffice(rest.candidate))) continue;
      if (rest.candidate.group === candidate.group) rest.score -= COST.sameGroup;
      if (isNearlySame(rest.candidate, candidate)) rest.score -= COST.nearlySame;
      if (!best || rest.score > best.score) best = rest;
      pool[kept++] = rest;
    }
    pool.length = kept;
  }
  return chosen.sort((a, b) => compareSpans(a.days, b.days)).map(entryOf);
}

function entryOf({ what: { date, kind, what, entities, sources }, why }: Candidate): SinceEntry {
  return { date, kind, what, entities, why: why(), sources };
}

function scoreOf({ what, days, closeness }: Candidate, published: DaySpan): number {
  const years = daysApart(days, published) / YEAR;
  return closeness + 0.5 * (IMPORTANCE[what.kind] ?? USUAL) + 0.3 / (1 + years / 4);
}

const isOffice = ({ group }: Candidate) => group === 'offices';

/** Itself, or the same day and a common entity: a step of a law's record and the event that tells of it. */
function isTwice(a: Candidate, b: Candidate): boolean {
  if (a === b) return true;
  return daysApart(a.days, b.days) === 0 && shareOne(a, b, ['law', 'case', 'person']);
}

/** The same kind of step of the same law or case again; becoming law and coming into force are one such kind. */
function isNearlySame(a: Candidate, b: Candidate): boolean {
  const days = daysApart(a.days, b.days);
  if (days >= NEARLY_SAME_DAYS) return false;
  const isSameKind =
    a.what.kind === b.what.kind || (days < YEAR && BECAME_LAW.has(a.what.kind) && BECAME_LAW.has(b.what.kind));
  return isSameKind && shareOne(a, b, ['law', 'case']);
}

function shareOne(a: Candidate, b: Candidate, types: readonly EntityType[]): boolean {
  return a.what.entities.some((id) => b.what.entities.includes(id) && types.includes(typeOfId(id)));
}
