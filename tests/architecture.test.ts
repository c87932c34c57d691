/** Who may know whom (`docs/architecture.md`), and what stands in no file of ours. Each finding is a sentence. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadKnowledgeRecords } from '../lib/knowledge/load.ts';
import { textOfName } from '../lib/knowledge/text-of-name.ts';

const ROOT = join(import.meta.dirname, '..');
const MOST_LINES = 300;
/** Files over the limit, each with its reason. */
const LONG_FILES: Record<string, string> = {};

interface Import {
  /** Path from the root, or the name of a package. */
  target: string;
  isType: boolean;
}

interface Source {
  path: string;
  text: string;
  /** The text without comments and without what stands in quotation marks. */
  code: string;
  imports: Import[];
}

const sources = ['lib', 'components', 'entrypoints', 'scripts', 'assets'].flatMap(sourcesIn);
const within = (...folders: string[]) =>
  sources.filter(({ path }) => folders.some((one) => path.startsWith(`${one}/`)));
const lib = within('lib').filter(({ path }) => path.endsWith('.ts'));

function sourcesIn(folder: string): Source[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:tsx?|css)$/.test(entry.name))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const path = relative(ROOT, file).replaceAll('\\', '/');
      const text = readFileSync(file, 'utf8');
      return { path, text, code: codeOf(text), imports: importsOf(path, text) };
    });
}

function importsOf(path: string, text: string): Import[] {
  const found = text.matchAll(
    /^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm,
  );
  return [...found].map(([statement, type, named, dynamic]) => {
    const target = (named ?? dynamic)!;
    const names =
      /\{([^}]*)\}/
        .exec(statement)?.[1]
        ?.split(',')
        .filter((name) => name.trim()) ?? [];
    return {
      target: target.startsWith('.') ? join(dirname(path), target).replaceAll('\\', '/') : target,
      isType: Boolean(type) || (names.length > 0 && names.every((name) => name.trim().startsWith('type '))),
    };
  });
}

function codeOf(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[\s;{}(,])\/\/.*$/gm, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''");
}

/** A sentence for each import that is not allowed. */
function forbidden(
  where: readonly Source[],
  isForbidden: (imported: Import, path: string) => boolean,
  why: string,
): string[] {
  return where.flatMap(({ path, imports }) =>
    imports
      .filter((imported) => isForbidden(imported, path))
      .map(({ target }) => `${path} imports ${target}, but ${why}`),
  );
}

/** A sentence for each source whose code has what the pattern finds. */
function written(where: readonly Source[], pattern: RegExp, why: string): string[] {
  return where.flatMap(({ path, code }) => {
    const found = pattern.exec(code);
    return found ? [`${path} has "${found[0].trim()}", but ${why}`] : [];
  });
}

test('the walk sees the tree and its imports', () => {
  expect(lib.length).toBeGreaterThan(100);
  const annotate = sources.find(({ path }) => path === 'lib/annotate.ts')!;
  expect(annotate.imports).toContainEqual({ target: 'lib/linking/link-entities.ts', isType: false });
  expect(annotate.imports).toContainEqual({ target: 'lib/linking/mention.ts', isType: true });
});

describe('folders', () => {
  test('nothing imports entrypoints, and they never import each other', () => {
    const folderOf = (path: string) => path.split('/')[1]!;
    expect([
      ...forbidden(
        within('lib', 'components', 'scripts'),
        ({ target }) => target.startsWith('entrypoints/'),
        'nothing imports entrypoints',
      ),
      ...forbidden(
        within('entrypoints'),
        ({ target }, path) => target.startsWith('entrypoints/') && folderOf(target) !== folderOf(path),
        'entrypoints talk to each other by messages only',
      ),
    ]).toEqual([]);
  });

  test('components know view models, words, phrases and the types of settings', () => {
    const isKnown = ({ target, isType }: Import) =>
      /^(?:components|assets)\/|^lib\/(?:cards\/|phrase\.ts$|words\.ts$)|^preact(?:\/|$)/.test(target) ||
      (isType && target === 'lib/extension/settings.ts');
    const why = 'components import only components, lib/cards, lib/phrase, lib/words and types of settings';
    expect(forbidden(within('components'), (imported) => !isKnown(imported), why)).toEqual([]);
  });

  test('the core imports nothing of the interface and nothing of the scripts', () => {
    const why = 'the core knows nobody who uses it';
    expect(forbidden(lib, ({ target }) => /^(?:components|scripts|tests)\//.test(target), why)).toEqual([]);
  });
});

describe('the core', () => {
  const pure = lib.filter(({ path }) => !path.startsWith('lib/extension/'));
  const loads = (path: string) => path.endsWith('/load.ts');

  test('knows no browser and no Preact', () => {
    expect([
      ...forbidden(pure, ({ target }) => /^wxt|webextension-polyfill/.test(target), 'only lib/extension knows it'),
      ...forbidden(lib, ({ target }) => /^preact|^react/.test(target), 'the core draws nothing'),
      ...written(pure, /(?<![\w.'"-])(?:browser|chrome)\.\w+/, 'only lib/extension knows a browser'),
    ]).toEqual([]);
  });

  test('has no document but in lib/page', () => {
    const outside = pure.filter(({ path }) => !path.startsWith('lib/page/'));
    const pattern =
      /(?<![\w.])(?:document|window)\.\w+|\bglobalThis\.document\b|\bnew (?:DOMParser|MutationObserver)\b/;
    expect(written(outside, pattern, 'only lib/page knows a document')).toEqual([]);
  });

  test('has no clock, no randomness and no network', () => {
    const pattern =
      /\bDate\.now\(|\bnew Date\(\s*\)|\bMath\.random\(|(?<![\w.])fetch\(|\bXMLHttpRequest\b|\bperformance\.now\(|\bcrypto\.(?:random|getRandom)|\bnew WebSocket\b/;
    expect(written(lib, pattern, 'dates come in as arguments, and nothing is fetched or thrown by dice')).toEqual([]);
  });

  test('reads files in load.ts only', () => {
    const others = lib.filter(({ path }) => !loads(path));
    expect(forbidden(others, ({ target }) => target.startsWith('node:'), 'only load.ts uses Node')).toEqual([]);
  });

  test('reads the records of lib/knowledge/data in lib/knowledge/load.ts only', () => {
    const why = 'lib/knowledge/load.ts alone reads the records';
    expect(forbidden(sources, ({ target }) => target.startsWith('lib/knowledge/data'), why)).toEqual([]);
  });

  test('uses compromise in one file', () => {
    const users = lib.filter(({ imports }) => imports.some(({ target }) => target.startsWith('compromise')));
    expect(users.map(({ path }) => path)).toEqual(['lib/linking/person-names.ts']);
  });
});

describe('no file', () => {
  test('has the name of a person whom the knowledge base knows', () => {
    const names = loadKnowledgeRecords()
      .entities.filter((entity) => entity.id.startsWith('person/'))
      .flatMap((person) => [person.name, ...(person.aliases ?? []).map(textOfName)])
      .filter((name) => /^\S+ \S+/.test(name));
    expect(names.length).toBeGreaterThan(100);
    const found = within('lib', 'components', 'entrypoints').flatMap(({ path, text }) =>
      names.filter((name) => text.includes(name)).map((name) => `${path} names ${name}; names belong to the data`),
    );
    expect(found).toEqual([]);
  });

  test('turns text into markup', () => {
    const pattern = /\.(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdangerouslySetInnerHTML\b|\bdocument\.write\b/;
    expect(written(within('lib', 'components', 'entrypoints'), pattern, 'no text becomes markup')).toEqual([]);
  });

  test(`is longer than ${MOST_LINES} lines without a reason`, () => {
    const long = sources
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
      .filter(({ path, lines }) => lines > MOST_LINES && !LONG_FILES[path])
      .map(({ path, lines }) => `${path} has ${lines} lines; split it by what it does`);
    expect(long).toEqual([]);
  });
});
