/** Prints milliseconds and megabytes from the text of the records to a linker that can link. Run in a process of its own. */
import { compileRecords, restoreRecords } from '../../lib/knowledge/compile.ts';
import { buildKnowledgeBase } from '../../lib/knowledge/knowledge-base.ts';
import { loadKnowledgeRecords } from '../../lib/knowledge/load.ts';
import { buildLinker } from '../../lib/linking/linker.ts';

const text = JSON.stringify(compileRecords(loadKnowledgeRecords()));
globalThis.gc?.();
const heapBefore = process.memoryUsage().heapUsed;
const before = performance.now();
const linker = buildLinker(buildKnowledgeBase(restoreRecords(JSON.parse(text))));
const ms = performance.now() - before;
globalThis.gc?.();
const heap = (process.memoryUsage().heapUsed - heapBefore) / 1e6;
console.log(JSON.stringify({ ms, heap, size: linker.gazetteer.size }));
