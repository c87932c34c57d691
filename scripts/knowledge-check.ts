/** npm run knowledge:check -- [part of a file name …] [--quiet]: errors and warnings in sentences; exit code 1 on errors. */
import { join } from 'node:path';
import { sentenceOf } from '../lib/knowledge/check/finding.ts';
import { checkKnowledge } from '../lib/knowledge/check.ts';
import { readDataFiles } from '../lib/knowledge/load.ts';
import { checkExamples } from './knowledge/check-examples.ts';

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const isQuiet = process.argv.includes('--quiet');
const files = readDataFiles(join(import.meta.dirname, '..', 'lib', 'knowledge', 'data'));
const shapeAndMeaning = checkKnowledge(files);
const isReadable = files.every((file) => file.content !== undefined);
const findings = [...shapeAndMeaning, ...(isReadable ? checkExamples(files) : [])].filter(
  ({ file }) => words.length === 0 || words.some((word) => file.includes(word)),
);
const errors = findings.filter((finding) => finding.level === 'error');
for (const finding of isQuiet ? errors : findings) console.log(sentenceOf(finding));
console.log(`${files.length} files: ${errors.length} errors, ${findings.length - errors.length} warnings`);
if (!isReadable) console.log('The example sentences are tried once every file is JSON.');
process.exitCode = errors.length > 0 ? 1 : 0;
