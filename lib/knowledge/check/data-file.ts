import type { KnowledgeRecords } from '../knowledge-base.ts';
import type { Entity, KnowledgeEvent, Matter, Post } from '../types.ts';

/** One file below `data/`, read but not yet trusted. */
export interface DataFile {
  /** Path below `data/`, with forward slashes. */
  file: string;
  list: keyof KnowledgeRecords;
  text: string;
  /** Parsed content, or undefined where it is not JSON. */
  content: unknown;
}

export type AnyRecord = Entity | Post | KnowledgeEvent | Matter;

/** A record with the file that it stands in. */
export interface Placed<T = AnyRecord> {
  file: string;
  record: T;
}

/** Records of the lists in question, with their files. Only for content that passed the check of its shape. */
export function placed<T extends AnyRecord>(files: readonly DataFile[], list: keyof KnowledgeRecords): Placed<T>[] {
  return files
    .filter((file) => file.list === list && Array.isArray(file.content))
    .flatMap(({ file, content }) => (content as T[]).map((record) => ({ file, record })));
}
