/** The command line as a user runs it: a process of its own, its output, its exit code. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text as readAll } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const SCRIPT = join(import.meta.dirname, '..', '..', 'scripts', 'annotate.ts');
/** Starting Node and reading all records takes a second, more on a busy machine. */
const PATIENCE = { timeout: 60_000 };

const folder = mkdtempSync(join(tmpdir(), 'annotate-'));
const file = (name: string) => join(folder, name);
let server: Server;
let origin: string;

/** With a byte order mark, curly quotes, an accent in two code units, an emoji and both kinds of line ends. */
const TEXT =
  '\ufeffThe government wants WhatsApp\u2019s messages \u{1f4f1}\r\n\r\n' +
  'The FBI ordered Apple to unlock a phone, the company\u2019s lawyers said on Monday.\n' +
  'GCHQ would intercept \u201cprivate\u201d communications, Franc\u0327ois said.  Facebook refused to hand over user data.\n';

beforeAll(async () => {
  writeFileSync(file('article.txt'), TEXT);
  writeFileSync(file('empty.txt'), '');
  writeFileSync(file('blank.txt'), ' \n\n ');
  writeFileSync(file('picture.bin'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3]));
  writeFileSync(file('paper.pdf'), '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n');
  writeFileSync(file('no-article.html'), '<!doctype html><html><body><nav><a href="/">Home</a></nav></body></html>');
  writeFileSync(file('deep.html'), `${'<div>'.repeat(20_000)}<p>Deep down.</p>${'</div>'.repeat(20_000)}`);
  mkdirSync(file('folder'));
  server = createServer((_request, response) => response.writeHead(404).end('<p>Nothing here</p>'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

interface Run {
  code: number | null;
  out: string;
  errors: string;
}

function start(args: readonly string[]) {
  return spawn(process.execPath, [SCRIPT, ...args], { stdio: 'pipe' });
}

async function run(args: readonly string[], input = ''): Promise<Run> {
  const child = start(args);
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  // A process that answers before it has read all its input is fine.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const [out, errors, code] = await Promise.all([readAll(child.stdout), readAll(child.stderr), closed]);
  return { code, out, errors };
}

const linesOf = (out: string) => out.split('\n').filter(Boolean);
const recordsOf = (out: string) => linesOf(out).map((line) => JSON.parse(line));

interface Output {
  text: string;
  mentions: { start: number; end: number; surface: string }[];
  summary: { start: number; end: number; text: string }[];
}

/** Every span gives its own words when cut out of the text. */
function expectExact({ text, mentions, summary }: Output, original: string): void {
  expect(text).toBe(original);
  expect(mentions.length).toBeGreaterThan(0);
  for (const { start, end, surface } of mentions) expect(original.slice(start, end)).toBe(surface);
  for (const { start, end, text: sentence } of summary) expect(original.slice(start, end)).toBe(sentence);
}

describe('bad input gets one line that says what is wrong, and exit code 2', { ...PATIENCE, concurrent: true }, () => {
  const cases: [what: string, args: () => string[], says: RegExp][] = [
    ['no arguments', () => [], /name a file, an address or - .*usage:/],
    ['an unknown option', () => ['--colour', file('article.txt')], /--colour.*usage:/],
    ['an option without its value', () => ['--date'], /--date.*usage:/],
    ['two inputs', () => [file('article.txt'), file('empty.txt')], /one input at a time/],
    ['an input beside --list-entities', () => ['--list-entities', 'x'], /takes no input/],
    [
      'a date that is none',
      () => ['--date', '2015-02-30', file('article.txt')],
      /2015-02-30 is not a date.*YYYY-MM-DD/,
    ],
    ['a missing file', () => [file('missing.txt')], /there is no file .*missing\.txt/],
    ['a missing file of lines', () => ['--jsonl', file('missing.jsonl')], /there is no file .*missing\.jsonl/],
    ['a folder', () => [file('folder')], /is a folder/],
    ['a folder of lines', () => ['--jsonl', file('folder')], /is a folder/],
    ['a binary file', () => [file('picture.bin')], /is a binary file/],
    ['a PDF file', () => [file('paper.pdf')], /is a binary file/],
    ['an empty file', () => [file('empty.txt')], /is empty/],
    ['a file of white space', () => [file('blank.txt')], /is empty/],
    ['empty standard input', () => ['-'], /standard input is empty/],
    ['a page without an article', () => [file('no-article.html')], /no article found/],
    ['a page nested without end', () => [file('deep.html')], /no article found/],
    ['an address where nobody answers', () => ['http://127.0.0.1:9/article'], /cannot be reached/],
    ['an address that is none', () => ['http://'], /cannot be reached/],
    ['a page that is not there', () => [`${origin}/article`], /answered 404/],
  ];
  test.each(cases)('%s', async (_what, args, says) => {
    const { code, out, errors } = await run(args());
    expect(linesOf(errors)).toHaveLength(1);
    expect(errors).toMatch(/^annotate: /);
    expect(errors).toMatch(says);
    expect(out).toBe('');
    expect(code).toBe(2);
  });
});

describe('--json', PATIENCE, () => {
  test('offsets cut the surface out of the text, which is that of the file', async () => {
    const { code, out, errors } = await run(['--json', '--force', '--date', '2016-03', file('article.txt')]);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    const [record] = recordsOf(out);
    expectExact(record, TEXT);
    expect(record.published).toBe('2016-03');
    const named = record.mentions.map((mention: { entity: string }) => mention.entity);
    expect(named).toEqual(expect.arrayContaining(['agency/fbi', 'company/apple', 'agency/gchq']));
  });

  test('standard input gives the same as the file', async () => {
    const [fromFile, fromInput] = await Promise.all([
      run(['--json', '--force', file('article.txt')]),
      run(['--json', '--force', '-'], TEXT),
    ]);
    const without = ({ out }: Run) => ({ ...recordsOf(out)[0], timings: null });
    expect(without(fromInput)).toEqual(without(fromFile));
  });
});

describe('--list-entities', PATIENCE, () => {
  test('prints one object a line, each with its names', async () => {
    const { code, out } = await run(['--list-entities']);
    expect(code).toBe(0);
    const records = recordsOf(out);
    expect(records.length).toBeGreaterThan(150);
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    for (const { id, type, name, aliases, formerNames, wikipedia, wikidata } of records) {
      expect(id).toMatch(new RegExp(`^${type}/`));
      expect(name).not.toBe('');
      for (const names of [aliases, formerNames]) for (const one of names) expect(one).toBeTypeOf('string');
      for (const title of [wikipedia, wikidata]) expect(title === null || typeof title === 'string').toBe(true);
    }
  });
});

describe('--jsonl', PATIENCE, () => {
  test('a broken line yields a record with an error, and the stream goes on', async () => {
    const input = [
      JSON.stringify({ id: 'first', text: TEXT }),
      '{"id": "broken", "text": ',
      '["a list"]',
      JSON.stringify({ id: 'nothing' }),
      '',
      JSON.stringify({ id: 7, html: '<p>Home</p>' }),
      JSON.stringify({ id: 8, html: '<div>'.repeat(20_000) }),
      JSON.stringify({ id: 'last', text: TEXT, date: '2016-03-01' }),
    ].join('\n');
    const { code, out, errors } = await run(['--jsonl', '--force', '--text', '-'], input);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    const records = recordsOf(out);
    expect(records.map(({ id }) => id)).toEqual(['first', null, null, 'nothing', 7, 8, 'last']);
    expect(records.map(({ error = '' }) => error)).toEqual([
      '',
      expect.stringMatching(/line 2 is not JSON/),
      expect.stringMatching(/line 3 is not a JSON object/),
      expect.stringMatching(/line 4 has neither text nor html/),
      expect.stringMatching(/line 6 has no article/),
      'line 7 has no article in its html',
      '',
    ]);
    expectExact(records[0], TEXT);
    expectExact(records.at(-1), TEXT);
  });

  test('two thousand lines come out in their order, each before the next must be there', async () => {
    const child = start(['--jsonl', '-']);
    const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
    const output = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const send = (id: number) => child.stdin.write(`${JSON.stringify({ id, text: `${id}. ${TEXT}` })}\n`);
    const receive = async () => JSON.parse((await output.next()).value as string).id as number;

    // The answer to the first line comes while the second is not written yet.
    send(0);
    expect(await receive()).toBe(0);
    const count = 2000;
    for (let id = 1; id < count; id++) send(id);
    child.stdin.end();
    const ids: number[] = [];
    for (let id = 1; id < count; id++) ids.push(await receive());
    expect(ids).toEqual(Array.from({ length: count - 1 }, (_, index) => index + 1));
    expect((await output.next()).done).toBe(true);
    expect(await closed).toBe(0);
  });
});
