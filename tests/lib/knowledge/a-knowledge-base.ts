/** Small made-up records for tests: every field that a test does not care about is filled in. */
import {
  buildKnowledgeBase,
  type KnowledgeBase,
  type KnowledgeRecords,
} from '../../../lib/knowledge/knowledge-base.ts';
import type {
  Case,
  Company,
  KnowledgeEvent,
  Law,
  Person,
  Post,
  PublicBody,
  Service,
} from '../../../lib/knowledge/types.ts';

const COMMON = {
  summary: 'Made up for a test.',
  country: 'GB',
  sources: [{ url: 'https://example.org/first', publisher: 'Example', seen: '2026-11-21' }],
  checked: '2026-11-21',
};

export function aPerson(fields: Partial<Person> & Pick<Person, 'id' | 'name'>): Person {
  return { ...COMMON, roles: [], ...fields };
}

export function aCompany(fields: Partial<Company> & Pick<Company, 'id' | 'name'>): Company {
  return { ...COMMON, ...fields };
}

export function aService(fields: Partial<Service> & Pick<Service, 'id' | 'name'>): Service {
  return { ...COMMON, ...fields };
}

export function aBody(fields: Partial<PublicBody> & Pick<PublicBody, 'id' | 'name'>): PublicBody {
  return { ...COMMON, ...fields };
}

export function aLaw(fields: Partial<Law> & Pick<Law, 'id' | 'name'>): Law {
  return { ...COMMON, instrument: 'act', status: [], ...fields };
}

export function aCase(fields: Partial<Case> & Pick<Case, 'id' | 'name'>): Case {
  return { ...COMMON, steps: [], ...fields };
}

export function aPost(fields: Partial<Post> & Pick<Post, 'id' | 'name'>): Post {
  return { country: 'GB', single: true, titles: [fields.name], ...fields };
}

export function anEvent(
  fields: Partial<KnowledgeEvent> & Pick<KnowledgeEvent, 'id' | 'date' | 'entities'>,
): KnowledgeEvent {
  return { kind: 'reported', what: 'Something happened.', matter: 'matter/test', sources: COMMON.sources, ...fields };
}

export function aKnowledgeBase(records: Partial<KnowledgeRecords>): KnowledgeBase {
  return buildKnowledgeBase({ entities: [], posts: [], events: [], matters: [], redirects: {}, ...records });
}
