/**
 * npm run knowledge:verify -- FOLDER [--all]: compares terms of office, ids, names of agencies and figures with reference
 * tables and lists every contradiction. Those that are right are explained in `knowledge/verify/accepted.json`; --all
 * lists them too. Exit code 1 where one is unexplained.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { placed } from '../lib/knowledge/check/data-file.ts';
import { readDataFiles } from '../lib/knowledge/load.ts';
import type { Entity, Person, PublicBody } from '../lib/knowledge/types.ts';
import { readAccepted, sortByAccepted } from './knowledge/verify/accepted.ts';
import { checkAgencies } from './knowledge/verify/check-agencies.ts';
import { checkFigures } from './knowledge/verify/check-figures.ts';
import { checkUkMinisters } from './knowledge/verify/check-uk-ministers.ts';
import { checkUsTerms } from './knowledge/verify/check-us-terms.ts';
import { type Contradiction, together } from './knowledge/verify/contradiction.ts';
import { readTable } from './knowledge/verify/read-table.ts';

const [folder = '', ...flags] = process.argv.slice(2);
const table = (name: string) => join(folder, name);
if (!folder || !existsSync(table('uk-ministers.tsv'))) {
  console.error('Name the folder with uk-ministers.tsv, us-terms.tsv, intelligence-agencies.tsv and transparency/.');
  process.exit(2);
}
const files = readDataFiles(join(import.meta.dirname, '..', 'lib', 'knowledge', 'data'));
const entities = placed<Entity>(files, 'entities');
const people = entities.filter(({ record }) => record.id.startsWith('person/')) as { file: string; record: Person }[];
const bodies = entities.filter(({ record }) => /^(?:agency|court|org)\//.test(record.id)) as {
  file: string;
  record: PublicBody;
}[];
const { found, compared } = together([
  checkUkMinisters(people, readTable(table('uk-ministers.tsv'))),
  checkUsTerms(people, readTable(table('us-terms.tsv'))),
  checkAgencies(bodies, readTable(table('intelligence-agencies.tsv'))),
  checkFigures(table('transparency')),
]);
const { open, accepted, stale } = sortByAccepted(found, readAccepted());
const sentence = ({ file, id, message }: Contradiction) => `${file}, ${id}: ${message}`;
for (const one of open) console.log(sentence(one));
if (flags.includes('--all'))
  for (const { contradiction, reason } of accepted) console.log(`${sentence(contradiction)} (kept: ${reason})`);
for (const key of stale) console.log(`accepted.json: "${key}" contradicts nothing any more; take it out`);
console.log(
  `${compared} facts compared: ${found.length} contradictions, ${accepted.length} of them with a reason, ${open.length} open`,
);
process.exitCode = open.length + stale.length > 0 ? 1 : 0;
