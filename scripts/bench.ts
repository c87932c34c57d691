/** All benches, or those named: `npm run bench -- matching`. */
import { benchAnnotating } from './bench/annotating.ts';
import { benchKnowledge } from './bench/knowledge.ts';
import { benchMatching } from './bench/matching.ts';

const benches: Record<string, () => void> = {
  matching: benchMatching,
  annotating: benchAnnotating,
  knowledge: benchKnowledge,
};
const wanted = process.argv.slice(2);
for (const [name, run] of Object.entries(benches)) if (wanted.length === 0 || wanted.includes(name)) run();
