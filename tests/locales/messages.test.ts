import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DemandStatus } from '../../lib/demands/demand.ts';
import { loadFigures } from '../../lib/figures/load.ts';
import type { EntityType, EventKind, LawStatus, RelationKind } from '../../lib/knowledge/types.ts';
import { keyPart } from '../../lib/words.ts';
import english from '../../locales/en.json' with { type: 'json' };
import { flattenMessages } from '../../scripts/phrases.ts';

const root = join(import.meta.dirname, '../..');
const messages = flattenMessages(english as Parameters<typeof flattenMessages>[0]);
const spaces = Object.keys(english);

/** The code that words things or hands out phrases; data and tests do not count. */
const code = ['components', 'entrypoints', 'lib', 'scripts', 'wxt.config.ts']
  .flatMap((path) => (path.endsWith('.ts') ? [path] : filesIn(path)))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}

/** Keys that stand in the code as they are: 'card.close', or `__MSG_extension_name__` in the manifest. */
const literal = new Set(
  code.flatMap(({ text }) => [
    ...[...text.matchAll(/['"`]@?([a-z]\w*(?:\.\w+)+)['"`]/gi)].map(([, key]) => key!),
    ...[...text.matchAll(/__MSG_(\w+?)__/g)].map(([, name]) => name!.replaceAll('_', '.')),
  ]),
);

/** Keys that are put together: `event.${kind}` or `${key}Hint`, as patterns. */
const composed = code.flatMap(({ text }) =>
  [...text.matchAll(/`@?([\w.]*\$\{[^`]*)`/g)]
    .map(([, template]) => template!.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.')))
    .filter((parts) => spaces.some((space) => parts[0]!.startsWith(`${space}\\.`)) || parts.at(-1) === 'Hint')
    .map((parts) => new RegExp(`^${parts.join('[\\w.]+')}$`)),
);

describe('the English messages', () => {
  it('hold every key that code uses', () => {
    const used = [...literal].filter((key) => spaces.includes(key.split('.')[0]!));
    const fileNames = /\.(ts|tsx|css|json|js|html)$/;
    const missing = used.filter((key) => !fileNames.test(key) && !messages.has(key) && !isPrefix(key));
    expect(missing).toEqual([]);
  });

  it('hold no key that no code uses', () => {
    const unused = [...messages.keys()].filter(
      (key) => !literal.has(key) && !composed.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });

  it('have names that browsers accept and do not mix up', () => {
    const names = [...messages.keys()].map((key) => key.replaceAll('.', '_').toLowerCase());
    expect(names.filter((name) => !/^[a-z0-9_]+$/.test(name))).toEqual([]);
    expect(names.length).toBe(new Set(names).size);
  });

  it('are not empty and have no places beyond nine', () => {
    for (const [key, message] of messages) {
      expect(message.trim(), key).not.toBe('');
      expect(message, key).not.toMatch(/\$\d\d/);
    }
  });
});

/** "options.densityAll" is used whole and as the beginning of "options.densityAllHint"; a namespace may be built up. */
function isPrefix(key: string): boolean {
  return [...messages.keys()].some((other) => other.startsWith(`${key}.`));
}

/** The compiler holds these lists to the types: a code that is missing or too much is a type error. */
const demandStatuses: Record<DemandStatus, true> = {
  proposed: true,
  demanded: true,
  ordered: true,
  complied: true,
  refused: true,
  challenged: true,
  enacted: true,
  rejected: true,
  withdrawn: true,
  revealed: true,
  threatened: true,
};
const happenings: Record<LawStatus | EventKind, true> = {
  proposed: true,
  draft: true,
  introduced: true,
  passed: true,
  assented: true,
  'in-force': true,
  amended: true,
  extended: true,
  'partly-struck-down': true,
  'struck-down': true,
  repealed: true,
  expired: true,
  withdrawn: true,
  rejected: true,
  lapsed: true,
  ruled: true,
  ordered: true,
  demanded: true,
  refused: true,
  complied: true,
  challenged: true,
  revealed: true,
  launched: true,
  appointed: true,
  settled: true,
  arrested: true,
  reported: true,
};
const types: Record<EntityType, true> = {
  person: true,
  company: true,
  service: true,
  agency: true,
  court: true,
  org: true,
  law: true,
  case: true,
  programme: true,
  concept: true,
};
const relations: Record<RelationKind, true> = {
  'owned-by': true,
  'part-of': true,
  operates: true,
  regulates: true,
  'overseen-by': true,
  predecessor: true,
  successor: true,
  'founded-by': true,
  'party-to': true,
  uses: true,
  'legal-basis': true,
  'dealt-with-in': true,
  about: true,
  'member-of': true,
  'sponsored-by': true,
};

const figureKinds = Object.fromEntries(
  loadFigures().flatMap(({ series }) => series.map(({ kind }) => [kind, true] as const)),
);

describe.each([
  ['demandStatus', demandStatuses],
  ['event', happenings],
  ['type', types],
  ['relation', relations],
  ['figureKind', figureKinds],
])('%s has a word', (space, codes) => {
  it.each(Object.keys(codes))('for %s', (one) => {
    expect(messages.get(`${space}.${keyPart(one)}`)).toMatch(/\S/);
  });
});
