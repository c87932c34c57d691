/**
 * Prints milliseconds and megabytes from the text of the compiled records (a file, first argument) to a linker that can
 * link, then to the first linked article. Run in a process of its own, so that nothing is warm.
 */
import { readFileSync } from 'node:fs';
import { articleFromText } from '../../lib/article/article-from-text.ts';
import { restoreRecords } from '../../lib/knowledge/compile.ts';
import { buildKnowledgeBase } from '../../lib/knowledge/knowledge-base.ts';
import { linkEntities } from '../../lib/linking/link-entities.ts';
import { buildLinker } from '../../lib/linking/linker.ts';

const text = readFileSync(process.argv[2] ?? '', 'utf8');
const article = articleFromText(
  'The Home Office and the FBI asked Apple for data. Prime Minister Theresa May agreed in London.',
);
globalThis.gc?.();
const heapBefore = process.memoryUsage().heapUsed;
const before = performance.now();
const linker = buildLinker(buildKnowledgeBase(restoreRecords(JSON.parse(text))));
const ready = performance.now() - before;
linkEntities(article, linker);
const linked = performance.now() - before;
globalThis.gc?.();
const heap = (process.memoryUsage().heapUsed - heapBefore) / 1e6;
console.log(JSON.stringify({ ready, linked, heap }));
