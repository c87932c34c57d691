/** Characters a second of tokenising and scanning, beside the package `ahocorasick` over the same text and names. */
import AhoCorasick from 'ahocorasick';
import { buildGazetteer } from '../../lib/linking/gazetteer.ts';
import { generateEntities, generateNames, generateText } from './generate.ts';
import { fastest, row } from './timer.ts';

const LENGTH = 4_000_000;

export function benchMatching(): void {
  console.log('\nMatching');
  const speeds = new Map<number, number>();
  for (const count of [10_000, 100_000]) {
    const gazetteer = buildGazetteer(generateEntities(count / 2));
    const text = generateText(LENGTH, generateNames(count / 2));
    const time = fastest(7, () => gazetteer.scan(text, gazetteer.tokenise(text)));
    speeds.set(count, text.length / time / 1000);
    row(
      `${count} surface forms, million characters a second`,
      (text.length / time / 1000).toFixed(1),
      count === 10_000 ? '40' : '',
    );
  }
  const [few, many] = [...speeds.values()] as [number, number];
  row('ratio of the larger to the smaller', (many / few).toFixed(2), 'at least 0.7');

  const names = generateNames(10_000);
  const text = generateText(LENGTH, names);
  // The same names for both, so without the surnames that generated people also have.
  const entities = generateEntities(10_000).map(({ weakAliases: _surname, ...entity }) => entity);
  const build = fastest(9, () => buildGazetteer(entities));
  const gazetteer = buildGazetteer(entities);
  const ours = fastest(5, () => gazetteer.scan(text, gazetteer.tokenise(text)));
  let automaton = new AhoCorasick(['a']);
  const theirBuild = fastest(2, () => {
    automaton = new AhoCorasick(names);
  });
  const theirs = fastest(3, () => automaton.search(text));
  row('times as fast as ahocorasick, same text and 10,000 names', (theirs / ours).toFixed(1), 'at least 2');
  row('our load of these names, ms', build.toFixed(1));
  row('their build as a multiple of our load', (theirBuild / build).toFixed(1), 'at least 50');
}
