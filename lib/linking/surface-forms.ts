import { typeOfId } from '../knowledge/entity-type.ts';
import { textOfName } from '../knowledge/text-of-name.ts';
import type { Entity, EntityId, EntityType, Law, NameForm, PartialDate } from '../knowledge/types.ts';
import type { MentionForm } from './mention.ts';

/**
 * One way of writing a name. Strong forms link on their own; weak ones need an antecedent or evidence;
 * blockers are phrases that contain a name and mean something else (`notThese`).
 */
export interface SurfaceForm {
  text: string;
  entity: EntityId;
  type: EntityType;
  strength: 'strong' | 'weak' | 'blocker';
  form: MentionForm;
  lang: string | undefined;
  from: PartialDate | undefined;
  until: PartialDate | undefined;
  /** Written with one slip in this text: it then needs evidence, whatever its strength was. */
  isMisspelt?: boolean;
}

/**
 * All surface forms of an entity: those that its record lists and those that follow from them by rule.
 * It runs over every record whenever the background starts, so it is written for speed: no copies, few patterns.
 */
export function surfaceFormsOf(entity: Entity): SurfaceForm[] {
  const { id } = entity;
  const type = typeOfId(id);
  const isPerson = type === 'person';
  const forms: SurfaceForm[] = [];
  const add = (name: NameForm, strength: SurfaceForm['strength'], form: MentionForm | null) => {
    const isPlain = typeof name === 'string';
    const text = isPlain ? name : name.name;
    const known = forms.find((other) => other.text === text);
    if (known) {
      // A name that is also listed as weak is weak.
      if (strength === 'weak') known.strength = 'weak';
      return;
    }
    forms.push({
      text,
      entity: id,
      type,
      strength: isPerson && strength === 'strong' && !/[\s-]/.test(text) ? 'weak' : strength,
      form: form ?? formOf(text),
      lang: isPlain ? undefined : name.lang,
      from: isPlain ? undefined : name.from,
      until: isPlain ? undefined : name.until,
    });
  };
  add(entity.name, 'strong', null);
  for (const alias of entity.aliases ?? []) add(alias, 'strong', null);
  for (const { name } of entity.formerNames ?? []) add(name, 'strong', 'full');
  for (const alias of entity.weakAliases ?? []) {
    const text = textOfName(alias);
    const isNominal = (type !== 'concept' && isDescription(text)) || formOf(text) === 'nominal';
    add(alias, 'weak', isNominal ? 'nominal' : 'short');
  }
  if (type === 'law') for (const text of provisionTexts(entity as Law)) add(text, 'weak', 'nominal');
  for (let i = 0, listed = forms.length; i < listed; i++) {
    const form = forms[i]!;
    for (const text of derivedTexts(form, entity)) {
      if (!forms.some((other) => other.text === text)) forms.push({ ...form, text });
    }
  }
  for (const text of entity.notThese ?? []) {
    forms.push({
      text,
      entity: id,
      type,
      strength: 'blocker',
      form: 'full',
      lang: undefined,
      from: undefined,
      until: undefined,
    });
  }
  return forms;
}

/** A single word in capitals, two letters or more: "GCHQ", "C.I.A.". */
export function isAcronym(text: string): boolean {
  return /^[\p{Lu}\p{N}.&-]+$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text);
}

/** "The U.S. government", "British authorities" describe rather than name. */
function formOf(text: string): MentionForm {
  if (/ (?:[Gg]overnment|authorities)$/.test(text)) return 'nominal';
  return isAcronym(text) ? 'short' : 'full';
}

/** A description rather than a name: no capital but in words like "iPhone" ("the agency", "the iPhone maker"). */
function isDescription(text: string): boolean {
  return text.startsWith('the ') || text === text.toLowerCase();
}

/** "Section 253" means a provision of this law where the law itself is named shortly before or after. */
export function provisionTexts({ provisions }: Law): string[] {
  return (provisions ?? [])
    .flatMap(({ number, aliases }) => [number, ...(aliases ?? [])])
    .filter((text) => /\d/.test(text) && /\p{L}{2}/u.test(text));
}

/** Further ways of writing a form that follow by rule. Those that begin with another word also stand in `first-words.ts`. */
function derivedTexts(form: SurfaceForm, entity: Entity): string[] {
  const { text, type } = form;
  if (type === 'person') return text.includes('.') ? initialTexts(text) : [];
  if (type !== 'law' && type !== 'agency' && type !== 'court' && type !== 'org') return [];
  const texts: string[] = [];
  if (type === 'law') lawTexts(text, (entity as Law).instrument, texts);
  // "United States X" is written "U.S. X" and "US X", which are one to the tokeniser.
  if (text.startsWith('United States ')) texts.push(`U.S. ${text.slice('United States '.length)}`);
  if (type === 'agency' && HOUSE_COMMITTEE.test(text)) texts.push(text.replace('House ', 'House of Representatives '));
  if (form.strength === 'strong') singularTexts(text, texts);
  return texts;
}

/** Agencies write "House of Representatives Judiciary Committee". */
const HOUSE_COMMITTEE = /^(?:US )?House (?!of ).* Committee$/;

/** "Investigatory Powers Act 2016" is also written without its year, and as the bill that it was. */
function lawTexts(text: string, instrument: Law['instrument'], texts: string[]): void {
  const bare = /\d\d\d\d\)?$/.test(text) ? text.replace(/,? (of )?\(?(1[89]|20)\d\d\)?$/, '') : text;
  const first = bare.indexOf(' ');
  // A name of two words without its year ("Privacy Act") could be any country's.
  if (first < 0 || bare.indexOf(' ', first + 1) < 0) return;
  if (bare !== text) texts.push(bare);
  if (instrument === 'act' && bare.endsWith(' Act')) texts.push(`${bare.slice(0, -4)} Bill`);
  if (instrument === 'bill' && bare.endsWith(' Bill')) texts.push(`${bare.slice(0, -5)} Act`);
}

/** "J. R. Roe" and "J.R. Roe" tokenise differently. */
export function initialTexts(text: string): string[] {
  const joined = text.replace(/\b(\p{Lu})\. (?=\p{Lu}\.)/gu, '$1.');
  const parted = text.replace(/\b(\p{Lu})\.(?=\p{Lu}\.)/gu, '$1. ');
  return [joined, parted].filter((other) => other !== text);
}

/** Long names of bodies are often misquoted by one plural: "Government Communication Headquarters". */
function singularTexts(text: string, texts: string[]): void {
  const words = text.split(' ');
  if (words.length < 3) return;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word.length > 4 && word.endsWith('s') && !word.endsWith('ss'))
      texts.push(words.with(i, word.slice(0, -1)).join(' '));
  }
}
