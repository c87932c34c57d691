import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { knowledgeFiles, loadKnowledgeRecords } from '../../lib/knowledge/load.ts';

/**
 * `virtual:knowledge` and `virtual:coverage`: a default export that parses the records when it is called. A string for
 * `JSON.parse` is read several times faster than the same thing as a script, and costs nothing until it is needed.
 */
export function compiledRecords(): Plugin {
  return {
    name: 'sightline:compiled-records',
    enforce: 'pre',
    resolveId: (id) => (id === 'virtual:knowledge' || id === 'virtual:coverage' ? `\0${id}` : null),
    async load(id) {
      if (id === '\0virtual:knowledge') {
        for (const file of knowledgeFiles()) this.addWatchFile(file);
        return parsedOnCall(loadKnowledgeRecords());
      }
      if (id === '\0virtual:coverage') return parsedOnCall(await loadCoverage());
      return null;
    },
  };
}

function parsedOnCall(records: unknown): string {
  return `export default () => JSON.parse(${JSON.stringify(JSON.stringify(records))});`;
}

async function loadCoverage(): Promise<unknown> {
  const file = join(import.meta.dirname, '../../lib/coverage/load.ts');
  if (!existsSync(file)) return [];
  const { loadCoverageRecords } = await import(file);
  return loadCoverageRecords();
}
