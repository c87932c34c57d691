import { describe, expect, it } from 'vitest';
import { loadKnowledgeRecords } from '../../../lib/knowledge/load.ts';
import { firstWordOf, readFirstWords } from '../../../lib/linking/first-words.ts';
import { surfaceFormsOf } from '../../../lib/linking/surface-forms.ts';

/** A name is spelled out when a text holds its first word: a form whose first word is not announced is never found. */
describe('the first words of an entity', () => {
  it('announce every surface form of every record', () => {
    const missing = loadKnowledgeRecords().entities.flatMap((entity) => {
      const words = new Set<string>();
      readFirstWords(entity, (word) => words.add(word));
      return surfaceFormsOf(entity)
        .filter(({ text }) => !words.has(firstWordOf(text)))
        .map(({ text }) => `${entity.id}: ${text}`);
    });
    expect(missing).toEqual([]);
  });

  it.each([
    ['Roe', 'roe'],
    ['Roe-Doe Act', 'roe'],
    ['U.S. Department of Examples', 'us'],
    ['AT&T Services', 'att'],
    ['École des exemples', 'ecole'],
    ['L’Exemple', 'l'],
    ['', ''],
  ])('%s begins with %s', (name, word) => {
    expect(firstWordOf(name)).toBe(word);
  });
});
