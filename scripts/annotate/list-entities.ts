import { typeOfId } from '../../lib/knowledge/entity-type.ts';
import type { KnowledgeBase } from '../../lib/knowledge/knowledge-base.ts';
import { textOfName } from '../../lib/knowledge/text-of-name.ts';

/** Prints every entity with its names, one JSON object a line. */
export function listEntities(kb: KnowledgeBase): void {
  const lines = [...kb.entities.values()].map(({ id, name, aliases, formerNames, wikipedia, wikidata }) =>
    JSON.stringify({
      id,
      type: typeOfId(id),
      name,
      aliases: (aliases ?? []).map(textOfName),
      formerNames: (formerNames ?? []).map((former) => former.name),
      wikipedia: wikipedia ?? null,
      wikidata: wikidata ?? null,
    }),
  );
  process.stdout.write(`${lines.join('\n')}\n`);
}
