/** Steps after the date that stand in the records of the article's own laws and cases, and what followed these laws. */
import type { SinceEntry } from '../annotation.ts';
import { isCase, isLaw } from '../knowledge/entity-type.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { stepsOf } from '../knowledge/law-status.ts';
import { whatItBecame } from '../knowledge/lineage.ts';
import { isAfter } from '../knowledge/partial-dates.ts';
import type { Case, Entity, EntityId, Law, PartialDate, Source } from '../knowledge/types.ts';
import { type Phrase, phrase } from '../phrase.ts';
import type { Candidate } from './candidate.ts';

/** @param published what lies strictly after it counts @param salience of the article's entities, 0 to 1 */
export function laterSteps(
  published: PartialDate,
  salience: ReadonlyMap<EntityId, number>,
  kb: KnowledgeBase,
): Candidate[] {
  return [...salience].flatMap(([id, weight]) => {
    const entity = kb.get(id);
    if (!entity) return [];
    if (isCase(entity)) return caseSteps(entity, published, weight);
    if (!isLaw(entity)) return [];
    const followers = whatItBecame(kb, id).filter(isLaw);
    return [
      ...lawSteps(entity, published, weight, phrase('since.entity', entity.name)),
      ...followers.flatMap((law) =>
        lawSteps(law, published, weight * 0.9, phrase('since.successor', entity.name, law.name)).filter(isMilestone),
      ),
    ];
  });
}

function lawSteps(law: Law, published: PartialDate, weight: number, why: Phrase): Candidate[] {
  return stepsOf(law)
    .filter((step) => isAfter(step.date, published))
    .map(({ date, status, note, source }) => ({
      entry: {
        date,
        kind: status,
        what: note ? `${law.name}: ${note}` : law.name,
        entities: [law.id],
        why,
        sources: sourcesOf(law, source),
      },
      group: law.id,
      closeness: weight,
    }));
}

function caseSteps(record: Case, published: PartialDate, weight: number): Candidate[] {
  return record.steps
    .filter((step) => isAfter(step.date, published))
    .map(({ date, what, source }): Candidate => {
      const why = phrase('since.entity', record.name);
      const entry: SinceEntry = {
        date,
        kind: 'ruled',
        what,
        entities: [record.id],
        why,
        sources: sourcesOf(record, source),
      };
      return { entry, group: record.id, closeness: weight };
    });
}

/** Of a follower the date on which it became law, or its end, is enough. */
function isMilestone({ entry }: Candidate): boolean {
  return ['assented', 'passed', 'struck-down', 'repealed', 'withdrawn'].includes(entry.kind);
}

function sourcesOf(entity: Entity, url: string | undefined): Source[] {
  return [entity.sources.find((source) => source.url === url) ?? entity.sources[0]!];
}
