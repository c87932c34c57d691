/** npm run knowledge:sample -- [seed] [count]: a random sample of facts with their sources, to be looked up again. */
import { join } from 'node:path';
import { readDataFiles } from '../lib/knowledge/load.ts';
import { factsOf } from './knowledge/facts.ts';
import { seededSample } from './knowledge/seeded-sample.ts';

const [seed = 1, count = 60] = process.argv.slice(2).map(Number);
if (!Number.isInteger(seed) || !Number.isInteger(count)) {
  console.error('Seed and count are whole numbers: npm run knowledge:sample -- 7 60');
  process.exit(2);
}
const facts = factsOf(readDataFiles(join(import.meta.dirname, '..', 'lib', 'knowledge', 'data')));
const sample = seededSample(facts, count, seed);
sample.forEach(({ kind, file, id, says, sources }, index) => {
  console.log(`${index + 1}. [${kind}] ${says}`);
  console.log(`   ${file}, ${id}`);
  for (const source of sources) console.log(`   ${source}`);
});
console.log(`${sample.length} of ${facts.length} facts, seed ${seed}`);
