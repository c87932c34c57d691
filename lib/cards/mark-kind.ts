import type { EntityType } from '../knowledge/types.ts';
import type { MarkKind } from './view-models.ts';

const KINDS: Record<EntityType, MarkKind> = {
  person: 'people',
  company: 'companies',
  service: 'companies',
  agency: 'bodies',
  court: 'bodies',
  org: 'bodies',
  law: 'laws',
  case: 'laws',
  programme: 'laws',
  concept: 'concepts',
};

/** Under which of the five kinds a name is coloured, listed and switched. */
export function markKindOf(type: EntityType): MarkKind {
  return KINDS[type];
}
