/** Lineage: no law replaces, renews or amends itself by way of others. */
import type { Entity, Law } from '../types.ts';
import { type DataFile, placed } from './data-file.ts';
import type { Finding } from './finding.ts';

export function checkLineage(files: readonly DataFile[]): Finding[] {
  const laws = placed<Entity>(files, 'entities').filter((one) => one.record.id.startsWith('law/')) as {
    file: string;
    record: Law;
  }[];
  const next = new Map(
    laws.map(({ record }) => [
      record.id as string,
      (record.lineage ?? [])
        .filter((line) => ['replaces', 'renews', 'amends', 'part-of'].includes(line.kind))
        .map((line) => line.to as string),
    ]),
  );
  return laws.flatMap(({ file, record }): Finding[] => {
    const path = loopFrom(record.id, next);
    return path
      ? [{ level: 'error', file, id: record.id, message: `its lineage runs in a circle: ${path.join(' → ')}` }]
      : [];
  });
}

function loopFrom(start: string, next: ReadonlyMap<string, string[]>): string[] | null {
  const seen = new Set<string>();
  const walk = (id: string, path: string[]): string[] | null => {
    for (const to of next.get(id) ?? []) {
      if (to === start) return [...path, to];
      if (seen.has(to)) continue;
      seen.add(to);
      const found = walk(to, [...path, to]);
      if (found) return found;
    }
    return null;
  };
  return walk(start, [start]);
}
