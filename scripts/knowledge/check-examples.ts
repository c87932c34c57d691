/** Example sentences: in each the entity must be linked; in a counter-example it must not. */
import { articleFromText } from '../../lib/article/article-from-text.ts';
import { type DataFile, placed } from '../../lib/knowledge/check/data-file.ts';
import type { Finding } from '../../lib/knowledge/check/finding.ts';
import { buildKnowledgeBase } from '../../lib/knowledge/knowledge-base.ts';
import { loadKnowledgeRecords } from '../../lib/knowledge/load.ts';
import type { Entity } from '../../lib/knowledge/types.ts';
import { linkEntities } from '../../lib/linking/link-entities.ts';
import { buildLinker } from '../../lib/linking/linker.ts';

export function checkExamples(files: readonly DataFile[]): Finding[] {
  const linker = buildLinker(buildKnowledgeBase(loadKnowledgeRecords()));
  const isLinked = (sentence: string, record: Entity) =>
    linkEntities(articleFromText(sentence), linker).mentions.some((mention) => mention.entity === record.id);
  return placed<Entity>(files, 'entities').flatMap(({ file, record }): Finding[] => {
    const say = (message: string): Finding => ({ level: 'error', file, id: record.id, message });
    return [
      ...(record.examples ?? [])
        .filter((one) => !isLinked(one, record))
        .map((one) => say(`is not linked in its example "${one}"`)),
      ...(record.counterExamples ?? [])
        .filter((one) => isLinked(one, record))
        .map((one) => say(`is linked in its counter-example "${one}"`)),
    ];
  });
}
