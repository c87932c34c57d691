import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sentenceOf } from '../../../lib/knowledge/check/finding.ts';
import { checkKnowledge } from '../../../lib/knowledge/check.ts';
import { formatDataFile } from '../../../lib/knowledge/format.ts';
import { aBody, aPost } from './a-knowledge-base.ts';

it('the official of the README can be added as it stands there', () => {
  const readme = readFileSync(join(import.meta.dirname, '..', '..', '..', 'lib', 'knowledge', 'README.md'), 'utf8');
  const example = readme.slice(readme.indexOf('## Add an official')).match(/^ {4}\{[\s\S]*?^ {4}\}$/m)![0];
  const record = JSON.parse(example);
  const file = (name: string, list: 'entities' | 'posts', content: unknown) => ({
    file: name,
    list,
    content,
    text: `${JSON.stringify(content, null, 2)}\n`,
  });
  const files = [
    file('people/example.json', 'entities', [record]),
    file('agencies/example.json', 'entities', [aBody({ id: 'agency/example-commission', name: 'Example Commission' })]),
    file('posts/example.json', 'posts', [aPost({ id: 'post/gb-home-secretary', name: 'Home Secretary' })]),
  ];
  expect(checkKnowledge(files).map(sentenceOf)).toEqual([]);
  expect(Object.keys(JSON.parse(formatDataFile(files[0]!))[0])).toEqual(Object.keys(record));
});
