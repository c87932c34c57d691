import type { Reading } from './reading.ts';

/** Officials whom the knowledge base does not know, recognised by title and name. */
export function linkUnlistedPeople(_reading: Reading): void {}
