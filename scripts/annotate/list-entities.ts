import type { KnowledgeBase } from '../../lib/knowledge/knowledge-base.ts';
import type { NameForm } from '../../lib/knowledge/types.ts';

/** Prints every entity with its names, one JSON object a line. */
export function listEntities(kb: KnowledgeBase): void {
  const textOf = (name: NameForm) => (typeof name === 'string' ? name : name.name);
  const lines = [...kb.entities.values()].map(({ id, name, aliases, formerNames, wikipedia, wikidata }) =>
    JSON.stringify({
      id,
      type: id.split('/')[0],
      name,
      aliases: (aliases ?? []).map(textOf),
      formerNames: (formerNames ?? []).map((former) => former.name),
      wikipedia: wikipedia ?? null,
      wikidata: wikidata ?? null,
    }),
  );
  process.stdout.write(`${lines.join('\n')}\n`);
}
