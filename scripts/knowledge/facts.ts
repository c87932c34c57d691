/** Every dated or tying fact of the knowledge base as one line, with where it stands and what it rests on. */
import { type DataFile, placed } from '../../lib/knowledge/check/data-file.ts';
import type { Entity, EntityId, KnowledgeEvent, Post } from '../../lib/knowledge/types.ts';

export interface Fact {
  kind: 'role' | 'status' | 'relation' | 'lineage' | 'step' | 'encryption' | 'event';
  file: string;
  id: string;
  says: string;
  sources: string[];
}

/** In the order of the files and records. */
export function factsOf(files: readonly DataFile[]): Fact[] {
  const entities = placed<Entity>(files, 'entities');
  const names = new Map<string, string>(entities.map(({ record }) => [record.id, record.name]));
  for (const { record } of placed<Post>(files, 'posts')) names.set(record.id, record.name);
  const nameOf = (id: EntityId | string | undefined) => (id ? (names.get(id) ?? id) : '');
  return [
    ...entities.flatMap(({ file, record }) => factsOfEntity(file, record, nameOf)),
    ...placed<KnowledgeEvent>(files, 'events').map(
      ({ file, record }): Fact => ({
        kind: 'event',
        file,
        id: record.id,
        says: `${record.date}, ${record.kind}: ${record.what}`,
        sources: record.sources.map(({ url }) => url),
      }),
    ),
  ];
}

function factsOfEntity(file: string, record: Entity, nameOf: (id: string | undefined) => string): Fact[] {
  const fact = (kind: Fact['kind'], says: string, source?: string): Fact => ({
    kind,
    file,
    id: record.id,
    says: `${record.name}: ${says}`,
    sources: source ? [source] : record.sources.map(({ url }) => url),
  });
  return [
    ...('roles' in record ? record.roles : []).map((role) => {
      const title = role.title ?? nameOf(role.post);
      const body = role.body ? ` at ${nameOf(role.body)}` : '';
      return fact('role', `${title}${body}${timeOf(role)}${heldOn(role.end, record.checked)}`, role.source);
    }),
    ...('status' in record ? record.status : []).map(({ status, date, note, source }) =>
      fact('status', `${status} ${date}${inBrackets(note)}`, source),
    ),
    ...(record.relations ?? []).map((relation) =>
      fact(
        'relation',
        `${relation.kind} ${nameOf(relation.to)}${timeOf(relation)}${inBrackets(relation.note)}`,
        relation.source,
      ),
    ),
    ...('lineage' in record ? (record.lineage ?? []) : []).map(({ kind, to, source }) =>
      fact('lineage', `${kind} ${nameOf(to)}`, source),
    ),
    ...('steps' in record ? record.steps : []).map(({ date, what, source }) =>
      fact('step', `${date}: ${what}`, source),
    ),
    ...('encryption' in record ? (record.encryption ?? []) : []).map(({ state, from, note, source }) =>
      fact('encryption', `encryption ${state}${from ? ` from ${from}` : ''}${inBrackets(note)}`, source),
    ),
  ];
}

function timeOf({ start, end }: { start?: string; end?: string }): string {
  const ended = end === 'unknown' ? ', ended since' : end ? ` to ${end}` : '';
  return `${start ? ` from ${start}` : ''}${ended}`;
}

function heldOn(end: string | undefined, checked: string): string {
  return end === undefined ? ` (held on ${checked})` : '';
}

function inBrackets(note: string | undefined): string {
  return note ? ` (${note})` : '';
}
