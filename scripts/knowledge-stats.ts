/** npm run knowledge:stats: what the knowledge base holds and how fresh it is. */
import { buildKnowledgeBase } from '../lib/knowledge/knowledge-base.ts';
import { loadKnowledgeRecords } from '../lib/knowledge/load.ts';
import { statsOf } from '../lib/knowledge/stats.ts';

const stats = statsOf(buildKnowledgeBase(loadKnowledgeRecords()), new Date().toISOString().slice(0, 10));
const line = (counts: Record<string, number>) =>
  Object.entries(counts)
    .map(([key, count]) => `${key} ${count}`)
    .join(', ');
const total = Object.values(stats.byKind).reduce((sum, count) => sum + count, 0);
console.log(`${total} entities: ${line(stats.byKind)}`);
console.log(`by country: ${line(stats.byCountry)}; laws of ${stats.lawCountries} jurisdictions`);
console.log(
  `${stats.posts} posts, ${stats.events} events in ${stats.matters} matters, ${stats.facts} dated facts in records`,
);
console.log(
  `checked within a year: ${(100 * stats.freshShare).toFixed(1)} %; oldest: ${stats.oldestChecks
    .map((one) => `${one.id} ${one.checked}`)
    .slice(0, 3)
    .join(', ')}`,
);
console.log(
  `laws and cases without an event: ${stats.withoutEvents.length}${stats.withoutEvents.length > 0 ? ` (${stats.withoutEvents.slice(0, 8).join(', ')} …)` : ''}`,
);
