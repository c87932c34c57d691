import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Archive, type ArchiveRecords, buildArchive } from './archive.ts';

/** Reads the archive's files. For the command line, the tests and the build. */
export function loadArchiveRecords(folder = join(import.meta.dirname, 'data')): ArchiveRecords {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  return { articles: read('archive.json'), matters: read('matters.json') };
}

/** The bundled archive, indexed. */
export function loadArchive(): Archive {
  return buildArchive(loadArchiveRecords());
}
