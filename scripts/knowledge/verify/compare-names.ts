/** Names compare without case, accents, punctuation, titles of honour and territorial designations. */
import type { Entity } from '../../../lib/knowledge/types.ts';

const HONOURS = /^(?:sir|dame|lord|lady|baroness|baron|dr|mr|mrs|ms|the|rt|hon)\s+/;

/** "Baroness Morgan of Cotes" → "morgan", "Sir Keir Starmer" → "keir starmer". */
export function bareName(name: string): string {
  let bare = plain(name);
  while (HONOURS.test(bare)) bare = bare.replace(HONOURS, '');
  return bare.replace(/ of .*$/, '');
}

/** Without case, accents, punctuation and what stands in brackets. */
export function plain(name: string): string {
  return name
    .replace(/\([^)]*\)/g, ' ')
    .replaceAll('_', ' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Strong names of a record in every language: its name, aliases and former names. */
export function namesOf(entity: Entity): string[] {
  const forms = [entity.name, ...(entity.aliases ?? []), ...(entity.formerNames ?? [])];
  return forms.map((form) => (typeof form === 'string' ? form : form.name));
}
