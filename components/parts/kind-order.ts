import type { MarkKind } from '../../lib/cards/view-models.ts';

/** The order in which kinds stand in lists. */
export const kindOrder: readonly MarkKind[] = ['people', 'companies', 'bodies', 'laws', 'concepts'];

/** Names by kind, each with the index that it has in the whole list; kinds without names are left out. */
export function groupByKind<Name extends { kind: MarkKind }>(
  names: readonly Name[],
): { kind: MarkKind; names: { name: Name; index: number }[] }[] {
  const indexed = names.map((name, index) => ({ name, index }));
  return kindOrder
    .map((kind) => ({ kind, names: indexed.filter(({ name }) => name.kind === kind) }))
    .filter((group) => group.names.length > 0);
}
