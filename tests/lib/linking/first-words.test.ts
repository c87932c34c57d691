import { describe, expect, it } from 'vitest';
import { loadKnowledgeRecords } from '../../../lib/knowledge/load.ts';
import { learnFirstWord, readOpenings } from '../../../lib/linking/first-words.ts';
import { surfaceFormsOf } from '../../../lib/linking/surface-forms.ts';
import { Vocabulary } from '../../../lib/linking/vocabulary.ts';

/** A name is spelled out when a text holds its first word: a form whose first word is not announced is never found. */
describe('the first words of an entity', () => {
  it('announce every surface form of every record', () => {
    const vocabulary = new Vocabulary();
    const missing = loadKnowledgeRecords().entities.flatMap((entity) => {
      const words = new Set<number>();
      readOpenings(entity, (text) => words.add(learnFirstWord(text, vocabulary)));
      return surfaceFormsOf(entity)
        .filter(({ text }) => !words.has(learnFirstWord(text, vocabulary)))
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
    ['국가 예', '국가'],
    ['', ''],
  ])('%s begins with %s', (name, word) => {
    const vocabulary = new Vocabulary();
    expect(vocabulary.wordOf(learnFirstWord(name, vocabulary))).toBe(word);
  });
});
