import { textOfName } from '../knowledge/text-of-name.ts';
import type { Entity, NameForm } from '../knowledge/types.ts';
import { surfaceFormsOf } from './surface-forms.ts';
import { wordsOf } from './tokenise.ts';
import { foldWord } from './vocabulary.ts';

/** The first folded word of each name of an entity, also of the names that follow by rule. */
export function firstWordsOf(entity: Entity): Set<string> {
  const words = new Set<string>();
  const read = (name: NameForm) => words.add(firstWordOf(textOfName(name)));
  read(entity.name);
  if (entity.aliases) for (const name of entity.aliases) read(name);
  if (entity.weakAliases) for (const name of entity.weakAliases) read(name);
  if (entity.formerNames) for (const { name } of entity.formerNames) read(name);
  if (entity.notThese) for (const name of entity.notThese) read(name);
  // Provisions of a law ("section 253") and names with initials or with "United States" begin otherwise by rule.
  if ('provisions' in entity || hasRuledNames(entity)) for (const { text } of surfaceFormsOf(entity)) read(text);
  return words;
}

function hasRuledNames({ id, name, aliases = [] }: Entity): boolean {
  const isRuled = (text: string) =>
    text.startsWith('United States ') || (id.startsWith('person/') && text.includes('.'));
  return isRuled(name) || aliases.some((alias) => isRuled(textOfName(alias)));
}

/** The first word of a name as the tokeniser reads it, folded. Plain words are read by the engine's own string functions. */
export function firstWordOf(name: string): string {
  const plain = /^[A-Za-z0-9]+(?=$|[ -])/.exec(name);
  return plain ? plain[0].toLowerCase() : foldWord(wordsOf(name)[0] ?? '');
}
