import { readFileSync } from 'node:fs';

/** Rows of a tab-separated table by the names of its columns; missing cells are "". */
export function readTable<Column extends string>(path: string): Record<Column, string>[] {
  const [head = '', ...lines] = readFileSync(path, 'utf8').split(/\r?\n/).filter(Boolean);
  const columns = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, index) => [column, (cells[index] ?? '').trim()])) as Record<
      Column,
      string
    >;
  });
}
