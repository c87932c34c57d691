/** Transparency figures: every number that we show against the companies' tables, both ways. */
import { loadFigures } from '../../../lib/figures/load.ts';
import { COMPANIES } from '../../figures/companies.ts';
import { differences } from '../../figures/compare.ts';
import { readRows } from '../../figures/read-rows.ts';
import { type Comparison, together } from './contradiction.ts';

/** @param folder with the tables of the reports */
export function checkFigures(folder: string): Comparison {
  const rows = readRows(folder);
  const tables = loadFigures();
  return together(
    COMPANIES.map(({ company, provider, file }) => {
      const table = tables.find((one) => one.company === company);
      const own = rows.filter((row) => row.provider === provider);
      const found = table ? differences(table, own) : ['the file is missing'];
      return {
        found: found.map((message) => ({ file, id: company, about: message.replace(/:.*$/, ''), message })),
        compared: own.filter((row) => row.value !== null).length,
      };
    }),
  );
}
