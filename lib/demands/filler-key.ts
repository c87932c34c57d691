import type { Filler } from './demand.ts';

/** What tells fillers apart: the entity, else the words without what does not matter ("U.S. tech firms" is "technology companies"). */
export function fillerKey({ entity, name }: Filler): string {
  return entity ?? bareName(name);
}

/** The entity, else the words as they stand: for lists of fillers that one article names. */
export function wordingKey({ entity, name }: Filler): string {
  return entity ?? name.toLowerCase();
}

/** Whether two fillers mean the same; two empty slots do too. */
export function sameFiller(a: Filler | null, b: Filler | null): boolean {
  return a && b ? fillerKey(a) === fillerKey(b) : a === b;
}

function bareName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:(?:u\.s\.|us|american|major|large|big|leading|other|some)\s)+/, '')
    .replace(/\btech\b/, 'technology')
    .replace(/\b(?:firms|giants|groups)$/, 'companies');
}
