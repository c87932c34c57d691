/** Contradictions in which we keep to what we say, each with the reason why. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Contradiction, keyOf } from './contradiction.ts';

export interface Sorted {
  open: Contradiction[];
  accepted: { contradiction: Contradiction; reason: string }[];
  /** Keys in the file that no contradiction has any more. */
  stale: string[];
}

export function readAccepted(file = join(import.meta.dirname, 'accepted.json')): Record<string, string> {
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
}

/** @param reasons by key: the id and which fact, as `keyOf` gives them; an empty reason accepts nothing */
export function sortByAccepted(found: readonly Contradiction[], reasons: Record<string, string>): Sorted {
  const reasonOf = (one: Contradiction) => reasons[keyOf(one)]?.trim() ?? '';
  const keys = new Set(found.map(keyOf));
  return {
    open: found.filter((one) => reasonOf(one) === ''),
    accepted: found.filter((one) => reasonOf(one) !== '').map((one) => ({ contradiction: one, reason: reasonOf(one) })),
    stale: Object.keys(reasons).filter((key) => !keys.has(key)),
  };
}
