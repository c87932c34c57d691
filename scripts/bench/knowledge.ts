/** What the background pays at a cold start, and how it grows with the number of entities. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { articleFromText } from '../../lib/article/article-from-text.ts';
import { compileRecords } from '../../lib/knowledge/compile.ts';
import { buildKnowledgeBase, type KnowledgeRecords } from '../../lib/knowledge/knowledge-base.ts';
import { loadKnowledgeRecords } from '../../lib/knowledge/load.ts';
import { linkEntities } from '../../lib/linking/link-entities.ts';
import { buildLinker } from '../../lib/linking/linker.ts';
import { generateEntities, generateNames, generateText } from './generate.ts';
import { fastest, quantile, row } from './timer.ts';

export function benchKnowledge(): void {
  console.log('\nKnowledge');
  const json = JSON.stringify(compileRecords(loadKnowledgeRecords()));
  row('compiled records, kB gzipped', (gzipSync(json, { level: 9 }).length / 1000).toFixed(0), 'at most 500');
  const file = join(mkdtempSync(join(tmpdir(), 'sightline-bench-')), 'records.json');
  writeFileSync(file, json);
  const starts = Array.from({ length: 9 }, () => coldStart(file));
  row(
    'ready to link after a cold start, ms, median of 9 processes',
    quantile(
      starts.map(({ ready }) => ready),
      0.5,
    ).toFixed(0),
    'at most 60',
  );
  row(
    'and the first short article linked, ms',
    quantile(
      starts.map(({ linked }) => linked),
      0.5,
    ).toFixed(0),
  );
  row(
    'heap of records and linker, MB',
    quantile(
      starts.map(({ heap }) => heap),
      0.5,
    ).toFixed(1),
    'at most 15',
  );
  const text = generateText(6000, generateNames(300));
  const article = articleFromText(text, { date: '2012-01-01', language: 'en' });
  let first = 0;
  let per = 0;
  for (const count of [1_000, 10_000, 100_000]) {
    const records: KnowledgeRecords = {
      entities: generateEntities(count),
      posts: [],
      events: [],
      matters: [],
      redirects: {},
    };
    const load = fastest(3, () => buildLinker(buildKnowledgeBase(records)));
    const linker = buildLinker(buildKnowledgeBase(records));
    for (let i = 0; i < 200; i++) linkEntities(article, linker);
    const link = fastest(50, () => linkEntities(article, linker));
    row(
      `${count} entities: load ms${per ? `, per entity ${(load / count / per).toFixed(2)} of 1,000` : ''}`,
      load.toFixed(1),
    );
    row(
      `${count} entities: link one article, ms${first ? `, ${(link / first).toFixed(2)} of 1,000` : ''}`,
      link.toFixed(2),
      count === 100_000 ? 'at most 1.3' : '',
    );
    first ||= link;
    per ||= load / count;
  }
}

/** In a process of its own: from the text of the compiled records to a linker. Loading the code itself is not counted. */
function coldStart(file: string): { ready: number; linked: number; heap: number } {
  const output = execFileSync(process.execPath, ['--expose-gc', `${import.meta.dirname}/cold-start.ts`, file], {
    encoding: 'utf8',
  });
  return JSON.parse(output);
}
