import { textOfName } from '../knowledge/text-of-name.ts';
import type { Entity, NameForm } from '../knowledge/types.ts';
import { foldTable, SKIP } from './fold.ts';
import { initialTexts, provisionTexts } from './surface-forms.ts';
import { wordsOf } from './tokenise.ts';
import { foldWord, type Vocabulary } from './vocabulary.ts';

const HYPHEN = 45;
const SPACE = 32;
const STOP = 46;
/** Below it are the letters of plain words. */
const PLAIN_UNITS = 0x80;

/**
 * Reads a text for each way in which a name of the entity can begin, also by rule (`derivedTexts`): only its first word
 * counts, and the same can come twice. It runs over every record whenever the background starts, before the engine has
 * made it quick, so it builds nothing.
 */
export function readOpenings(entity: Entity, read: (text: string) => void): void {
  const isPerson = entity.id.startsWith('person/');
  readName(entity.name, isPerson, read);
  if (entity.aliases) for (const name of entity.aliases) readName(name, isPerson, read);
  if (entity.weakAliases) for (const name of entity.weakAliases) readName(name, isPerson, read);
  if (entity.formerNames) for (const { name } of entity.formerNames) readName(name, isPerson, read);
  if (entity.notThese) for (const name of entity.notThese) readName(name, isPerson, read);
  if ('provisions' in entity) for (const text of provisionTexts(entity)) read(text);
}

function readName(name: NameForm, isPerson: boolean, read: (text: string) => void): void {
  const text = textOfName(name);
  read(text);
  if (isPerson) {
    // "J. R. Roe" is also "J.R. Roe", and the other way round.
    if (text.charCodeAt(1) === STOP) for (const other of initialTexts(text)) read(other);
    return;
  }
  if (text.startsWith('United States ')) read('US');
  // "Communications Security …" is also written in the singular.
  const space = text.indexOf(' ');
  if (space > 4 && text[space - 1] === 's') read(text.slice(0, space - 1));
}

let fold: Uint16Array | undefined;

/**
 * Learns the first word of a text as the tokeniser would read it. @returns its id
 * Nearly all are plain letters before a space, which need not be cut out of the name.
 */
export function learnFirstWord(text: string, vocabulary: Vocabulary): number {
  fold ??= foldTable('');
  let hash = vocabulary.begin();
  let i = 0;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const unit = code < PLAIN_UNITS ? fold[code]! : 0;
    if (unit <= SKIP) break;
    hash = vocabulary.add(hash, unit);
  }
  const isPlain = i > 0 && (i === text.length || text.charCodeAt(i) === SPACE || text.charCodeAt(i) === HYPHEN);
  return isPlain ? vocabulary.find(hash, text, 0, i, i) : vocabulary.idOf(foldWord(wordsOf(text)[0] ?? ''));
}
