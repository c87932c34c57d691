import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/article-from-text.ts';
import { sentenceOf } from '../../../lib/knowledge/check/finding.ts';
import { checkKnowledge } from '../../../lib/knowledge/check.ts';
import { formatDataFile } from '../../../lib/knowledge/format.ts';
import { buildKnowledgeBase } from '../../../lib/knowledge/knowledge-base.ts';
import { loadKnowledgeRecords, readDataFiles } from '../../../lib/knowledge/load.ts';
import type { Person } from '../../../lib/knowledge/types.ts';
import { linkEntities } from '../../../lib/linking/link-entities.ts';
import { buildLinker } from '../../../lib/linking/linker.ts';

/** What a person does who follows the README to the letter, in a copy of the data. */
const knowledge = join(import.meta.dirname, '..', '..', '..', 'lib', 'knowledge');
const readme = readFileSync(join(knowledge, 'README.md'), 'utf8');
const section = readme.slice(readme.indexOf('## Add an official'));
const example = /^ {4}\[[\s\S]*?^ {4}\]$/m.exec(section)![0];
const path = /`data\/(\S+?\.json)`/.exec(section)![1]!;

const folder = mkdtempSync(join(tmpdir(), 'knowledge-'));
afterAll(() => rmSync(folder, { recursive: true }));
cpSync(join(knowledge, 'data'), folder, { recursive: true });
writeFileSync(join(folder, path), example, { flag: 'wx' });

describe('the official of the README, written into a new file as it stands there', () => {
  const files = readDataFiles(folder);
  const written = files.find((one) => one.file === path)!;
  const person = (written.content as Person[])[0]!;

  it('passes the check, and breaks nothing else', () => {
    const findings = checkKnowledge(files);
    const about = findings.filter(({ file, id, message }) => file === path || `${id} ${message}`.includes(person.id));
    expect(about.map(sentenceOf)).toEqual([]);
    expect(findings.filter(({ level }) => level === 'error').map(sentenceOf)).toEqual([]);
  });

  it('has its fields in the order into which formatting brings them', () => {
    const formatted = JSON.parse(formatDataFile(written));
    expect(JSON.stringify(formatted)).toBe(JSON.stringify(written.content));
  });

  it('is linked by name, then by surname, and not in the counter-examples', () => {
    const linker = buildLinker(buildKnowledgeBase(loadKnowledgeRecords(folder)));
    const linked = (sentence: string) =>
      linkEntities(articleFromText(sentence), linker)
        .mentions.filter(({ entity }) => entity === person.id)
        .map(({ surface }) => surface);
    expect(person.examples!.map(linked)).toEqual([[person.name]]);
    expect(person.counterExamples!.flatMap(linked)).toEqual([]);
    expect(linked('Jane Example spoke first. Later Example wrote to the police.')).toEqual(['Jane Example', 'Example']);
  });
});
