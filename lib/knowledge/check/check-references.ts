/** References: every id exists once, and what it points to exists and is of the right kind. */
import { typeOfId } from '../entity-type.ts';
import type { Entity, EntityType, KnowledgeEvent, LineageKind, Matter, Post, RelationKind } from '../types.ts';
import { type AnyRecord, type DataFile, type Placed, placed } from './data-file.ts';
import type { Finding } from './finding.ts';

const ORGANISATIONS: EntityType[] = ['agency', 'court', 'org', 'company', 'service'];

/** Kinds that a relation may point to; kinds not listed may be anything. */
const RELATION_TARGETS: Partial<Record<RelationKind, EntityType[]>> = {
  'owned-by': ['company', 'org', 'agency', 'person'],
  operates: ['company', 'service', 'programme', 'org', 'agency', 'court'],
  'overseen-by': ['agency', 'court', 'org', 'person'],
  'founded-by': ['person', 'company', 'org', 'agency'],
  'legal-basis': ['law', 'case'],
  'dealt-with-in': ['law', 'case'],
};

const LINEAGE_TARGETS: Record<LineageKind, EntityType[]> = {
  amends: ['law'],
  replaces: ['law'],
  renews: ['law'],
  implements: ['law'],
  'part-of': ['law'],
  'based-on': ['law', 'case', 'programme'],
  'struck-down-by': ['case', 'court', 'law'],
};

/** Which kinds of record a folder holds. */
const FOLDERS: Record<string, EntityType[]> = {
  people: ['person'],
  companies: ['company', 'service'],
  agencies: ['agency'],
  courts: ['court'],
  orgs: ['org'],
  laws: ['law'],
  cases: ['case'],
  programmes: ['programme'],
  concepts: ['concept'],
};

export function checkReferences(files: readonly DataFile[]): Finding[] {
  const entities = placed<Entity>(files, 'entities');
  const posts = placed<Post>(files, 'posts');
  const events = placed<KnowledgeEvent>(files, 'events');
  const matters = placed<Matter>(files, 'matters');
  const all: Placed[] = [...entities, ...posts, ...events, ...matters];
  const known = new Map<string, Placed>();
  const findings: Finding[] = [];
  for (const one of all) {
    const other = known.get(one.record.id);
    if (other)
      findings.push({
        level: 'error',
        file: one.file,
        id: one.record.id,
        message: `this id stands in ${other.file} too`,
      });
    else known.set(one.record.id, one);
  }
  const expect = ({ file, record }: Placed, slot: string, id: string | undefined, kinds?: readonly string[]) => {
    if (id === undefined) return;
    const kind = typeOfId(id);
    if (!known.has(id))
      findings.push({ level: 'error', file, id: record.id, message: `${slot} names ${id}, which does not exist` });
    else if (kinds && !kinds.includes(kind)) {
      findings.push({
        level: 'error',
        file,
        id: record.id,
        message: `${slot} names ${id}, but must be ${kinds.join(' or ')}`,
      });
    }
  };
  for (const one of entities) checkEntity(one, expect, findings);
  for (const one of posts) expect(one, 'body', one.record.body, ORGANISATIONS);
  for (const one of events) {
    expect(one, 'matter', one.record.matter);
    for (const id of one.record.entities) expect(one, 'entities', id);
  }
  return [...findings, ...checkRedirects(files, known)];
}

type Expect = (one: Placed, slot: string, id: string | undefined, kinds?: readonly string[]) => void;

function checkEntity(one: Placed<Entity>, expect: Expect, findings: Finding[]): void {
  const { file, record } = one;
  const folder = file.split('/')[0]!;
  if (FOLDERS[folder] && !FOLDERS[folder].includes(typeOfId(record.id))) {
    findings.push({
      level: 'error',
      file,
      id: record.id,
      message: `does not belong into ${folder}/, which holds ${FOLDERS[folder].join(' and ')} records`,
    });
  }
  for (const relation of record.relations ?? []) {
    expect(one, `relation ${relation.kind}`, relation.to, RELATION_TARGETS[relation.kind]);
    if (relation.to === record.id)
      findings.push({ level: 'error', file, id: record.id, message: `relation ${relation.kind} points to itself` });
  }
  if ('roles' in record) {
    for (const role of record.roles) {
      expect(one, 'role post', role.post, ['post']);
      expect(one, 'role body', role.body, ORGANISATIONS);
    }
  }
  if ('lineage' in record)
    for (const line of record.lineage ?? []) expect(one, `lineage ${line.kind}`, line.to, LINEAGE_TARGETS[line.kind]);
  if ('court' in record) expect(one, 'court', record.court, ['court', 'agency']);
}

function checkRedirects(files: readonly DataFile[], known: ReadonlyMap<string, Placed<AnyRecord>>): Finding[] {
  return files
    .filter((file) => file.list === 'redirects')
    .flatMap(({ file, content }) =>
      Object.entries((content ?? {}) as Record<string, string>).flatMap(([from, to]): Finding[] => {
        if (known.has(from)) return [{ level: 'error', file, id: from, message: 'is redirected, but still exists' }];
        return known.has(to)
          ? []
          : [{ level: 'error', file, id: from, message: `is redirected to ${to}, which does not exist` }];
      }),
    );
}
