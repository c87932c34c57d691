/**
 * The hand-written records in the compact form that the extension carries, and back. Columns instead of rows, sources as
 * numbers, and what follows from the name left out: a seventh smaller after compression. Each type of entity has columns
 * of its own, so that hardly any cell is empty: a background that wakes up undoes all this before it can link.
 */
import { typeOfId } from './entity-type.ts';
import type { KnowledgeRecords } from './knowledge-base.ts';
import type { Entity, KnowledgeEvent, Source } from './types.ts';

/** A list of records as one array per field; null where a record lacks the field. */
type Columns = Record<string, unknown[]>;

/** Address (or 1: the record's Wikipedia article), index of the publisher, and the day of looking. */
type CompactSource = [url: string | 1, publisher: number, seen?: string];

export interface CompiledRecords extends Pick<KnowledgeRecords, 'posts' | 'matters' | 'redirects'> {
  publishers: string[];
  /** One table for each type. */
  entities: Columns[];
  events: Columns;
}

/** Fields whose facts may name one of the record's sources. */
const WITH_SOURCE = ['roles', 'relations', 'status', 'lineage', 'steps', 'provisions', 'encryption'] as const;
/** Stands for what follows from the record's name. */
const AS_NAMED = 1;

type Row = Record<string, unknown> & { sources: Source[]; name?: string; wikipedia?: string };

/** @returns plain JSON; test sentences (`examples`, `counterExamples`) are left out */
export function compileRecords(records: KnowledgeRecords): CompiledRecords {
  const publishers = new Map<string, number>();
  const compact = (rows: readonly (Entity | KnowledgeEvent)[]) =>
    toColumns(rows.map((row) => compactRow(row as unknown as Row, publishers)));
  const byType = Map.groupBy(records.entities, ({ id }) => typeOfId(id));
  const { posts, matters, redirects } = records;
  const entities = [...byType.values()].map((list) => compact(list.toSorted((a, b) => (a.id < b.id ? -1 : 1))));
  const compiled = { entities, events: compact(records.events), posts, matters, redirects };
  return { publishers: [...publishers.keys()], ...compiled };
}

/** Undoes {@link compileRecords}, but for the order of entities and their test sentences. */
export function restoreRecords(compiled: CompiledRecords): KnowledgeRecords {
  const { publishers, posts, matters, redirects } = compiled;
  const restore = (columns: Columns) => {
    const rows = toRows(columns);
    const withSource = WITH_SOURCE.filter((field) => field in columns);
    for (const row of rows) restoreRow(row, withSource, publishers);
    return rows;
  };
  let events: KnowledgeEvent[] | undefined;
  return {
    entities: compiled.entities.flatMap(restore) as unknown as Entity[],
    // A background that wakes up must link at once; events are asked for later.
    get events() {
      events ??= restore(compiled.events) as unknown as KnowledgeEvent[];
      return events;
    },
    posts,
    matters,
    redirects,
  };
}

function compactRow(
  { examples: _examples, counterExamples: _counterExamples, ...row }: Row,
  publishers: Map<string, number>,
): object {
  const urls = row.sources.map(({ url }) => url);
  const compact: Record<string, unknown> = {
    ...row,
    sources: row.sources.map(({ url, publisher, seen }): CompactSource => {
      if (!publishers.has(publisher)) publishers.set(publisher, publishers.size);
      const address = url === wikipediaUrl(row.wikipedia) ? AS_NAMED : url;
      const index = publishers.get(publisher)!;
      return seen ? [address, index, seen] : [address, index];
    }),
  };
  for (const field of WITH_SOURCE) {
    const facts = row[field] as { source?: string }[] | undefined;
    if (facts)
      compact[field] = facts.map((fact) => (fact.source ? { ...fact, source: urls.indexOf(fact.source) } : fact));
  }
  if (row.wikipedia && row.wikipedia === row.name) compact.wikipedia = AS_NAMED;
  if (isSurnameOnly(row)) compact.weakAliases = AS_NAMED;
  return compact;
}

/** @param withSource the row's fields whose facts may name a source */
function restoreRow(row: Record<string, unknown>, withSource: readonly string[], publishers: readonly string[]): void {
  const name = row.name as string;
  if (row.wikipedia === AS_NAMED) row.wikipedia = name;
  if (row.weakAliases === AS_NAMED) row.weakAliases = [lastWord(name)];
  const sources = (row.sources as CompactSource[]).map(([url, publisher, seen]): Source => {
    const source: Source = {
      url: url === AS_NAMED ? wikipediaUrl(row.wikipedia as string) : url,
      publisher: publishers[publisher]!,
    };
    if (seen) source.seen = seen;
    return source;
  });
  row.sources = sources;
  for (const field of withSource) {
    const facts = row[field] as { source?: unknown }[] | undefined;
    if (!facts) continue;
    for (const fact of facts) if (typeof fact.source === 'number') fact.source = sources[fact.source]?.url;
  }
}

/** Whether the only weak name is the last word of the name, as with most people. */
function isSurnameOnly({ name, weakAliases }: Row): boolean {
  return (
    Array.isArray(weakAliases) && weakAliases.length === 1 && name !== undefined && weakAliases[0] === lastWord(name)
  );
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

function wikipediaUrl(title = ''): string {
  return `https://en.wikipedia.org/wiki/${title.replaceAll(' ', '_')}`;
}

function toColumns(rows: readonly object[]): Columns {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return Object.fromEntries(
    fields.map((field) => [field, rows.map((row) => (row as Record<string, unknown>)[field] ?? null)]),
  );
}

function toRows(columns: Columns): Record<string, unknown>[] {
  const [first, ...others] = Object.entries(columns);
  if (!first) return [];
  const rows = first[1].map((value) => ({ [first[0]]: value }) as Record<string, unknown>);
  for (const [field, column] of others) {
    for (let i = 0; i < rows.length; i++) if (column[i] !== null) rows[i]![field] = column[i];
  }
  return rows;
}
