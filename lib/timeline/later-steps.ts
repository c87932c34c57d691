/** Steps after the date that stand in the records of the article's own laws and cases, and what followed these laws. */
import { type DaySpan, daySpan } from '../knowledge/day-span.ts';
import { isCase, isLaw } from '../knowledge/entity-type.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { stepsOf } from '../knowledge/law-status.ts';
import { whatItBecame } from '../knowledge/lineage.ts';
import type { Case, Entity, EntityId, Law, Source } from '../knowledge/types.ts';
import { type Phrase, phrase } from '../phrase.ts';
import type { Candidate } from './candidate.ts';

/** A step of a follower counts nearly as much as one of the law itself. */
const FOLLOWER_SHARE = 0.9;
/** Of a follower the date on which it became law, or its end, is enough. */
const MILESTONES: ReadonlySet<string> = new Set(['assented', 'passed', 'struck-down', 'repealed', 'withdrawn']);

/** A step with how close it is to the record that leads to it, 0 to 1. */
type Step = Candidate;

/** The steps by the record that leads to them, for as long as the knowledge base lives. */
const known = new WeakMap<KnowledgeBase, Map<EntityId, readonly Step[]>>();

/** @param published what lies strictly after it counts @param salience of the article's entities, 0 to 1 */
export function laterSteps(
  published: DaySpan,
  salience: ReadonlyMap<EntityId, number>,
  kb: KnowledgeBase,
): Candidate[] {
  const found: Candidate[] = [];
  for (const [id, weight] of salience) {
    for (const step of stepsFrom(kb, id)) {
      if (step.days.first > published.last) found.push({ ...step, closeness: weight * step.closeness });
    }
  }
  return found;
}

function stepsFrom(kb: KnowledgeBase, id: EntityId): readonly Step[] {
  const byRecord = known.get(kb) ?? new Map<EntityId, readonly Step[]>();
  known.set(kb, byRecord);
  const steps = byRecord.get(id) ?? readSteps(kb, id);
  byRecord.set(id, steps);
  return steps;
}

function readSteps(kb: KnowledgeBase, id: EntityId): Step[] {
  const entity = kb.get(id);
  if (!entity) return [];
  if (isCase(entity)) return caseSteps(entity);
  if (!isLaw(entity)) return [];
  const followers = whatItBecame(kb, id).filter(isLaw);
  return [
    ...lawSteps(entity, 1, phrase('since.entity', entity.name)),
    ...followers.flatMap((law) =>
      lawSteps(law, FOLLOWER_SHARE, phrase('since.successor', entity.name, law.name)).filter(({ what }) =>
        MILESTONES.has(what.kind),
      ),
    ),
  ];
}

function lawSteps(law: Law, closeness: number, why: Phrase): Step[] {
  return stepsOf(law).map(({ date, status, note, source }) => ({
    what: {
      date,
      kind: status,
      what: note ? `${law.name}: ${note}` : law.name,
      entities: [law.id],
      sources: sourcesOf(law, source),
    },
    why: () => why,
    days: daySpan(date),
    group: law.id,
    closeness,
  }));
}

function caseSteps(record: Case): Step[] {
  return record.steps.map(({ date, what, source }) => ({
    what: { date, kind: 'ruled', what, entities: [record.id], sources: sourcesOf(record, source) },
    why: () => phrase('since.entity', record.name),
    days: daySpan(date),
    group: record.id,
    closeness: 1,
  }));
}

function sourcesOf(entity: Entity, url: string | undefined): Source[] {
  return [entity.sources.find((source) => source.url === url) ?? entity.sources[0]!];
}
