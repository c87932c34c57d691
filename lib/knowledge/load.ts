import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnowledgeRecords } from './knowledge-base.ts';

const DATA = join(import.meta.dirname, 'data');

/** Every JSON file below `data/` that holds a list or table of records, in stable order. */
export function knowledgeFiles(folder = DATA): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Which list of the records a file belongs to, told by its folder. */
export function listOf(file: string): keyof KnowledgeRecords {
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

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new SyntaxError(`${file}: ${(error as Error).message}`);
  }
}
