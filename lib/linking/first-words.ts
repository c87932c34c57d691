import { textOfName } from '../knowledge/text-of-name.ts';
import type { Entity, NameForm } from '../knowledge/types.ts';
import { surfaceFormsOf } from './surface-forms.ts';
import { emptyTokens, tokenise } from './tokenise.ts';
import { foldWord, Vocabulary } from './vocabulary.ts';

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

let scratch: { vocabulary: Vocabulary; tokens: ReturnType<typeof emptyTokens> } | undefined;

/** The first word of a name as the tokeniser reads it, folded. Plain words are read by the engine's own string functions. */
export function firstWordOf(name: string): string {
  const plain = /^[A-Za-z0-9]+(?=$|[ -])/.exec(name);
  if (plain) return plain[0].toLowerCase();
  scratch ??= { vocabulary: new Vocabulary(), tokens: emptyTokens(16) };
  const { length, start, end } = tokenise(name, scratch.vocabulary, scratch.tokens);
  return length === 0 ? '' : foldWord(name, start[0], end[0]);
}
