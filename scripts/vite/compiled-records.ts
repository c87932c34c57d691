import type { Plugin } from 'vite';
import { loadArchiveRecords } from '../../lib/coverage/load.ts';
import { loadFigures } from '../../lib/figures/load.ts';
import { compileRecords } from '../../lib/knowledge/compile.ts';
import { knowledgeFiles, loadKnowledgeRecords } from '../../lib/knowledge/load.ts';

/**
 * `virtual:knowledge`, `virtual:coverage` and `virtual:figures`: a default export that parses the records when it is called. A string for
 * `JSON.parse` is read several times faster than the same thing as a script, and costs nothing until it is needed.
 */
export function compiledRecords(): Plugin {
  return {
    name: 'sightline:compiled-records',
    enforce: 'pre',
    resolveId: (id) => (/^virtual:(knowledge|coverage|figures)$/.test(id) ? `\0${id}` : null),
    load(id) {
      if (id === '\0virtual:knowledge') {
        for (const file of knowledgeFiles()) this.addWatchFile(file);
        return parsedOnCall(compileRecords(loadKnowledgeRecords()));
      }
      if (id === '\0virtual:coverage') return parsedOnCall(loadArchiveRecords());
      if (id === '\0virtual:figures') return parsedOnCall(loadFigures());
      return null;
    },
  };
}

function parsedOnCall(records: unknown): string {
  return `export default () => JSON.parse(${JSON.stringify(JSON.stringify(records))});`;
}
