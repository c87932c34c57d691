/** The one form in which the data files stand: records by id, fields in the order of the schema, two spaces. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFile } from './check/data-file.ts';

const ENTITY_SCHEMA = join(import.meta.dirname, 'schema', 'entity.schema.json');
/** Fields that the schema lists per kind come in one order for all kinds: what it is, names, facts, links, tests, sources. */
const FIRST = [
  'id',
  'date',
  'kind',
  'name',
  'official',
  'title',
  'post',
  'body',
  'to',
  'status',
  'number',
  'says',
  'state',
  'summary',
  'country',
];
const LAST = ['relations', 'wikipedia', 'wikidata', 'examples', 'counterExamples', 'source', 'sources', 'checked'];

/** @returns the text of the file as it should stand; content that is not JSON stays as it is */
export function formatDataFile({ content, text, list }: DataFile): string {
  if (content === undefined) return text;
  if (list === 'redirects' || !Array.isArray(content)) return `${JSON.stringify(sortedByKey(content), null, 2)}\n`;
  const records = content.toSorted((a, b) => (String(a?.id) < String(b?.id) ? -1 : 1));
  return `${JSON.stringify(records.map(ordered), null, 2)}\n`;
}

let schemaOrder: Map<string, number> | undefined;

function rankOf(key: string): number {
  if (!schemaOrder) {
    const schema = JSON.parse(readFileSync(ENTITY_SCHEMA, 'utf8')) as {
      $defs: Record<string, { properties?: object }>;
    };
    const keys = Object.values(schema.$defs).flatMap((definition) => Object.keys(definition.properties ?? {}));
    schemaOrder = new Map([...new Set(keys)].map((name, index) => [name, index]));
  }
  if (FIRST.includes(key)) return FIRST.indexOf(key) - 1000;
  if (LAST.includes(key)) return LAST.indexOf(key) + 1000;
  return schemaOrder.get(key) ?? 900;
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => rankOf(a) - rankOf(b))
      .map(([key, inner]) => [key, ordered(inner)]),
  );
}

function sortedByKey(value: unknown): unknown {
  if (!value || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
