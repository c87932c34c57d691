import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { DataFile } from './check/data-file.ts';
import type { KnowledgeRecords } from './knowledge-base.ts';

const DATA = join(import.meta.dirname, 'data');
const SCHEMAS = join(import.meta.dirname, 'schema');

/** Every JSON file below `data/` that holds a list or table of records, in stable order. */
export function knowledgeFiles(folder = DATA): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Which list of the records a file belongs to, told by its folder. */
function listOf(file: string): keyof KnowledgeRecords {
  if (/[\\/]posts[\\/]/.test(file)) return 'posts';
  if (/[\\/]events[\\/]/.test(file)) return 'events';
  if (/[\\/]matters([\\/]|\.json$)/.test(file)) return 'matters';
  if (/redirects\.json$/.test(file)) return 'redirects';
  return 'entities';
}

/**
 * Reads the hand-written files. For the command line, the tests and the build; the extension gets the result
 * compiled in (see `wxt.config.ts`).
 * @throws SyntaxError naming the file that is not JSON
 */
export function loadKnowledgeRecords(folder = DATA): KnowledgeRecords {
  const records: KnowledgeRecords = { entities: [], posts: [], events: [], matters: [], redirects: {} };
  for (const file of knowledgeFiles(folder)) {
    const list = listOf(file);
    const content = parse(file);
    if (list === 'redirects') Object.assign(records.redirects, content);
    else (records[list] as unknown[]).push(...(content as unknown[]));
  }
  return records;
}

/** Every file below the folder, for the checks. Never throws on bad content: that is for the checks to say. */
export function readDataFiles(folder = DATA): DataFile[] {
  return knowledgeFiles(folder).map((path) => {
    const text = readFileSync(path, 'utf8');
    return { file: relative(folder, path).replaceAll('\\', '/'), list: listOf(path), text, content: parseSafely(text) };
  });
}

/** The JSON Schemas of the records. */
export function loadSchemas(): object[] {
  return readdirSync(SCHEMAS).map((name) => JSON.parse(readFileSync(join(SCHEMAS, name), 'utf8')));
}

function parseSafely(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new SyntaxError(`${file}: ${(error as Error).message}`);
  }
}
