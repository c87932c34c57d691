import type { Reading } from './reading.ts';

/** Descriptions that mean one named thing: offices without a name, "the company", laws described in prose. */
export function linkNominals(_reading: Reading): void {}
