import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../../../lib/knowledge/check/finding.ts';
import { checkKnowledge } from '../../../lib/knowledge/check.ts';
import { formatDataFile } from '../../../lib/knowledge/format.ts';
import { buildKnowledgeBase } from '../../../lib/knowledge/knowledge-base.ts';
import { loadKnowledgeRecords, readDataFiles } from '../../../lib/knowledge/load.ts';
import { statsOf } from '../../../lib/knowledge/stats.ts';

const files = readDataFiles(join(import.meta.dirname, '..', '..', '..', 'lib', 'knowledge', 'data'));

describe('the hand-written knowledge', () => {
  it('has no error (npm run knowledge:check tells more)', () => {
    const errors = checkKnowledge(files).filter((finding) => finding.level === 'error');
    expect(errors.map(sentenceOf)).toEqual([]);
  });

  it('is in form (npm run knowledge:format mends it)', () => {
    expect(files.filter((file) => formatDataFile(file) !== file.text).map((file) => file.file)).toEqual([]);
  });

  it('holds at least 150 entities of nine kinds, with events', () => {
    const stats = statsOf(buildKnowledgeBase(loadKnowledgeRecords()), '2026-11-21');
    expect(Object.values(stats.byKind).reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(150);
    expect(Object.keys(stats.byKind).length).toBeGreaterThanOrEqual(9);
    expect(stats.events).toBeGreaterThanOrEqual(50);
  });
});
