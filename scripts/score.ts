/**
 * Scores the command line on labelled documents and prints all figures in one table, with the change since the last
 * recorded run: `npm run score -- FOLDER [--record]`. FOLDER holds the labels and their scorer (`score.mjs`), and the
 * archive of coverage beside it (`../refdata/coverage.tsv`). `--record` adds a line to docs/scores.md.
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const root = join(import.meta.dirname, '..');
const ledger = join(root, 'docs/scores.md');
const { values, positionals } = parseArgs({ allowPositionals: true, options: { record: { type: 'boolean' } } });
const folder = positionals[0] ?? '';
if (!existsSync(join(folder, 'score.mjs'))) {
  console.error('score: name the folder with the labelled documents and score.mjs, npm run score -- FOLDER');
  process.exit(2);
}

type Figures = Record<string, number>;

/** Groups of the linking documents by the first letters of their names. */
const GROUPS: [name: string, pattern: string][] = [
  ['A: US and Australia', '^A'],
  ['C: India', '^C'],
  ['French', '^D(17|20|23)$'],
  ['German', '^D(27|30|33)$'],
];

const linking = ['--docs', join(folder, 'linking-docs.jsonl'), '--gold', join(folder, 'linking-gold.jsonl')];
const output = save('linking', ['--force', '--jsonl', toInput(join(folder, 'linking-docs.jsonl'))]);
const entities = save('entities', ['--list-entities']);
const saved = ['--out', output, '--entities', entities];

const rows: [name: string, figures: Figures][] = [
  ['linking', score('linking', [...linking, ...saved])],
  ...GROUPS.map(([name, only]): [string, Figures] => [
    `linking ${name}`,
    score('linking', [...linking, ...saved, '--only', only]),
  ]),
  ['demands', score('demands', [...linking, ...saved])],
  [
    'detection',
    score('detection', [
      '--docs',
      join(folder, 'relevance-docs.jsonl'),
      '--gold',
      join(folder, 'relevance-gold.jsonl'),
    ]),
  ],
  [
    'related',
    score('related', [
      '--docs',
      join(folder, 'related-queries.jsonl'),
      '--archive',
      join(folder, '../refdata/coverage.tsv'),
    ]),
  ],
];

const before = lastRecorded();
for (const [name, figures] of rows) {
  const cells = Object.entries(figures).map(
    ([key, value]) => `${key} ${value}${change(before[`${name.replace(':', '')} ${key}`], value)}`,
  );
  console.log(`${name.padEnd(28)} ${cells.join('   ')}`);
}
if (values.record) record();

function score(task: string, args: string[]): Figures {
  const printed = execFileSync(process.execPath, [join(folder, 'score.mjs'), task, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  const { task: _task, entities: _entities, ...figures } = JSON.parse(printed.trim().split('\n').at(-1) ?? '{}');
  return figures;
}

/** The labelled documents as the command line reads them. */
function toInput(file: string): string {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const path = join(mkdtempSync(join(tmpdir(), 'sightline-score-')), 'in.jsonl');
  writeFileSync(
    path,
    lines.map((line) => JSON.stringify({ id: JSON.parse(line).doc, ...JSON.parse(line) })).join('\n'),
  );
  return path;
}

function save(name: string, args: string[]): string {
  const path = join(mkdtempSync(join(tmpdir(), 'sightline-score-')), `${name}.jsonl`);
  const printed = execFileSync(process.execPath, [join(root, 'scripts/annotate.ts'), ...args], { maxBuffer: 2 ** 30 });
  writeFileSync(path, printed);
  return path;
}

function change(old: number | undefined, value: number): string {
  if (old === undefined || old === value) return '';
  return ` (${value > old ? '+' : ''}${(value - old).toFixed(1)})`;
}

/** Figures of the last line of the ledger, by "row figure". */
function lastRecorded(): Figures {
  if (!existsSync(ledger)) return {};
  const line = readFileSync(ledger, 'utf8').trim().split('\n').at(-1) ?? '';
  return Object.fromEntries(
    [...line.matchAll(/([^|:;]+): (\d+(?:\.\d+)?)/g)].map(([, key, value]) => [key!.trim(), Number(value)]),
  );
}

function record(): void {
  if (!existsSync(ledger))
    writeFileSync(
      ledger,
      '# Scores on the labelled documents\n\nOne line a run: `npm run score -- FOLDER --record`.\n\n',
    );
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
  const figures = rows.flatMap(([name, row]) =>
    Object.entries(row).map(([key, value]) => `${name.replace(':', '')} ${key}: ${value}`),
  );
  appendFileSync(ledger, `- ${commit} | ${figures.join('; ')}\n`);
}
