/** npm run knowledge:format -- [--check]: sorts and formats the data files; with --check it only says which need it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDataFile } from '../lib/knowledge/format.ts';
import { readDataFiles } from '../lib/knowledge/load.ts';

const folder = join(import.meta.dirname, '..', 'lib', 'knowledge', 'data');
const isCheck = process.argv.includes('--check');
const crooked = readDataFiles(folder).filter((file) => formatDataFile(file) !== file.text);
for (const file of crooked) {
  if (!isCheck) writeFileSync(join(folder, file.file), formatDataFile(file));
  console.log(`${isCheck ? 'needs formatting' : 'formatted'}: ${file.file}`);
}
if (crooked.length === 0) console.log('every file is in form');
process.exitCode = isCheck && crooked.length > 0 ? 1 : 0;
