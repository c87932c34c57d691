import { textOfName } from '../knowledge/text-of-name.ts';
import type { Entity, NameForm } from '../knowledge/types.ts';
import { initialTexts, provisionTexts } from './surface-forms.ts';
import { wordsOf } from './tokenise.ts';
import { foldWord } from './vocabulary.ts';

/**
 * The first folded word of each name of an entity, also of the names that follow by rule (`derivedTexts`); words can come
 * twice. It runs over every record whenever the background starts, before the engine has made it quick: it builds nothing.
 */
export function readFirstWords(entity: Entity, read: (word: string) => void): void {
  const isPerson = entity.id.startsWith('person/');
  const readName = (name: NameForm) => {
    const text = textOfName(name);
    const word = firstWordOf(text);
    read(word);
    // "J. R. Roe" is also "J.R. Roe", and the other way round.
    if (isPerson && text[1] === '.') for (const other of initialTexts(text)) read(firstWordOf(other));
    if (isPerson) return;
    if (word === 'united' && text.startsWith('United States ')) read('us');
    // "Communications Security …" is also written in the singular.
    if (word.length > 4 && word.endsWith('s')) read(word.slice(0, -1));
  };
  readName(entity.name);
  if (entity.aliases) for (const name of entity.aliases) readName(name);
  if (entity.weakAliases) for (const name of entity.weakAliases) readName(name);
  if (entity.formerNames) for (const { name } of entity.formerNames) readName(name);
  if (entity.notThese) for (const name of entity.notThese) readName(name);
  if ('provisions' in entity) for (const text of provisionTexts(entity)) read(firstWordOf(text));
}

const PLAIN = /^[A-Za-z0-9]+$/;

/** The first word of a name as the tokeniser reads it, folded. Plain words are read by the engine's own string functions. */
export function firstWordOf(name: string): string {
  const space = name.indexOf(' ');
  const word = space < 0 ? name : name.slice(0, space);
  return PLAIN.test(word) ? word.toLowerCase() : foldWord(wordsOf(name)[0] ?? '');
}
