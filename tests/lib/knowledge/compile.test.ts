import { describe, expect, it } from 'vitest';
import { compileRecords, restoreRecords } from '../../../lib/knowledge/compile.ts';
import { loadKnowledgeRecords } from '../../../lib/knowledge/load.ts';

describe('the compact form of the records', () => {
  const records = loadKnowledgeRecords();
  const compiled = JSON.parse(JSON.stringify(compileRecords(records)));
  const restored = restoreRecords(compiled);

  it('gives back every record, but for the test sentences', () => {
    const byId = new Map(restored.entities.map((entity) => [entity.id, entity]));
    expect(restored.entities.length).toBe(records.entities.length);
    for (const { examples: _examples, counterExamples: _counterExamples, ...entity } of records.entities) {
      expect(byId.get(entity.id)).toEqual(entity);
    }
  });

  it('gives back events, posts, matters and redirects', () => {
    expect(restored.events).toEqual(records.events);
    expect(restored.posts).toEqual(records.posts);
    expect(restored.matters).toEqual(records.matters);
    expect(restored.redirects).toEqual(records.redirects);
  });
});
