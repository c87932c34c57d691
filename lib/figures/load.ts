import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FigureTable } from './figure-table.ts';

/** Reads the tables below `data/`. For the command line, the tests and the build. */
export function loadFigures(folder = join(import.meta.dirname, 'data')): FigureTable[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as FigureTable);
}
