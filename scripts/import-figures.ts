/**
 * npm run figures:import -- FOLDER [--check]: builds `lib/figures/data` from tables of the companies' reports, or compares
 * every number and lists the differences. What FOLDER must hold stands in `figures/read-rows.ts`.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadFigures } from '../lib/figures/load.ts';
import { buildTable, formatTable } from './figures/build-table.ts';
import { COMPANIES } from './figures/companies.ts';
import { differences } from './figures/compare.ts';
import { readRows } from './figures/read-rows.ts';

const DATA = join(import.meta.dirname, '..', 'lib', 'figures', 'data');
/** The day on which the reports were looked at; change it with the tables. */
const SEEN = '2026-11-21';

const [folder, ...flags] = process.argv.slice(2);
if (!folder || !existsSync(join(folder, 'google-apple-facebook.tsv'))) {
  console.error('Name the folder with google-apple-facebook.tsv and apple-2013-2025.tsv.');
  process.exit(2);
}
const rows = readRows(folder);
if (flags.includes('--check')) {
  const tables = loadFigures();
  const found = COMPANIES.flatMap(({ company, provider, file }) => {
    const table = tables.find((one) => one.company === company);
    const own = rows.filter((row) => row.provider === provider);
    return table ? differences(table, own).map((one) => `${file}, ${one}`) : [`${file} is missing`];
  });
  for (const one of found) console.log(one);
  console.log(`${tables.length} tables compared: ${found.length} differences`);
  process.exitCode = found.length > 0 ? 1 : 0;
} else {
  for (const company of COMPANIES)
    writeFileSync(join(DATA, company.file), formatTable(buildTable(company, rows, SEEN)));
  console.log(`${COMPANIES.length} files written`);
}
