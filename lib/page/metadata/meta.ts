import { isOfOtherThing } from './marked-date.ts';

/** Contents of the page's meta elements by lower-case name, property or itemprop; empty ones are left out. */
export function metaOf(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const meta of Array.from(document.querySelectorAll('meta'))) {
    const content = meta.getAttribute('content')?.trim();
    if (!content || isOfOtherThing(meta)) continue;
    const names = ['property', 'name', 'itemprop', 'http-equiv'].map((attribute) => meta.getAttribute(attribute) ?? '');
    for (const name of names.join(' ').toLowerCase().split(/\s+/)) {
      // The first one counts: later ones often belong to embedded parts.
      if (name && !found.has(name)) found.set(name, content);
    }
  }
  return found;
}

/** The content under the first of the names that has one; empty where none has. */
export function firstOf(meta: ReadonlyMap<string, string>, names: readonly string[]): string {
  for (const name of names) {
    const content = meta.get(name);
    if (content) return content;
  }
  return '';
}
