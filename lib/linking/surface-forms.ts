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
  lang?: string;
  from?: PartialDate;
  until?: PartialDate;
}

/** All surface forms of an entity: those that its record lists and those that follow from them by rule. */
export function surfaceFormsOf(entity: Entity): SurfaceForm[] {
  const forms = new Map<string, SurfaceForm>();
  const type = entity.id.split('/')[0] as EntityType;
  const add = (name: NameForm, strength: SurfaceForm['strength'], form: MentionForm) => {
    const { name: text, ...limits } = typeof name === 'string' ? { name } : name;
    const known = forms.get(text);
    if (!known || (known.strength === 'strong' && strength === 'weak')) {
      forms.set(text, { text, entity: entity.id, type, strength, form, ...limits });
    }
  };
  const isPerson = type === 'person';
  // "The U.S. government" describes rather than names.
  const formOf = (text: string): MentionForm =>
    / government$/i.test(text) ? 'nominal' : isAcronym(text) ? 'short' : 'full';
  add(entity.name, isPerson && !/\s/.test(entity.name) ? 'weak' : 'strong', 'full');
  for (const alias of entity.aliases ?? []) {
    const text = textOf(alias);
    add(alias, isPerson && !/[\s-]/.test(text) ? 'weak' : 'strong', formOf(text));
  }
  for (const { name } of entity.formerNames ?? []) add(name, 'strong', 'full');
  for (const alias of entity.weakAliases ?? [])
    add(alias, 'weak', isDescription(textOf(alias)) && type !== 'concept' ? 'nominal' : 'short');
  for (const form of [...forms.values()])
    for (const derived of derivedForms(form, entity)) {
      if (!forms.has(derived.text)) forms.set(derived.text, derived);
    }
  for (const text of entity.notThese ?? [])
    forms.set(`\u0000${text}`, { text, entity: entity.id, type, strength: 'blocker', form: 'full' });
  return [...forms.values()];
}

/** A single word in capitals, two letters or more: "GCHQ", "C.I.A.". */
export function isAcronym(text: string): boolean {
  return /^(?:\p{Lu}|\p{N}|[.&-])+$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text);
}

/** A description rather than a name: no capital but in words like "iPhone" ("the agency", "the iPhone maker"). */
function isDescription(text: string): boolean {
  return text === text.toLowerCase() || /^the /.test(text);
}

function textOf(name: NameForm): string {
  return typeof name === 'string' ? name : name.name;
}

function derivedForms(form: SurfaceForm, entity: Entity): SurfaceForm[] {
  return [...lawForms(form, entity), ...initialForms(form), ...americanForms(form), ...singularForms(form)];
}

/** "Investigatory Powers Act 2016" is also written without its year, and as the bill that it was. */
function lawForms(form: SurfaceForm, entity: Entity): SurfaceForm[] {
  if (form.type !== 'law') return [];
  const forms: SurfaceForm[] = [];
  const bare = form.text.replace(/,? (of )?\(?(1[89]|20)\d\d\)?$/, '');
  const isTelling = bare.split(/\s/).length >= 3;
  if (bare !== form.text && isTelling) forms.push({ ...form, text: bare });
  const { instrument } = entity as Law;
  if (instrument === 'act' && / Act$/.test(bare) && isTelling)
    forms.push({ ...form, text: bare.replace(/ Act$/, ' Bill') });
  if (instrument === 'bill' && / Bill$/.test(bare) && isTelling)
    forms.push({ ...form, text: bare.replace(/ Bill$/, ' Act') });
  return forms;
}

/** "J. D. Vance" and "J.D. Vance" tokenise differently. */
function initialForms(form: SurfaceForm): SurfaceForm[] {
  if (form.type !== 'person' || !form.text.includes('.')) return [];
  const joined = form.text.replace(/\b(\p{Lu})\. (?=\p{Lu}\.)/gu, '$1.');
  const parted = form.text.replace(/\b(\p{Lu})\.(?=\p{Lu}\.)/gu, '$1. ');
  return [joined, parted].filter((text) => text !== form.text).map((text) => ({ ...form, text }));
}

/** "United States X" is written "U.S. X" and "US X", which are one to the tokeniser. */
function americanForms(form: SurfaceForm): SurfaceForm[] {
  if (!form.text.startsWith('United States ')) return [];
  return [{ ...form, text: form.text.replace('United States ', 'U.S. ') }];
}

/** Long names of bodies are often misquoted by one plural: "Government Communication Headquarters". */
function singularForms(form: SurfaceForm): SurfaceForm[] {
  const words = form.text.split(' ');
  if (!/^(agency|court|org|law)$/.test(form.type) || words.length < 3 || form.strength !== 'strong') return [];
  return words.flatMap((word, i) =>
    /\p{L}{4,}[^s]s$/u.test(word) ? [{ ...form, text: words.with(i, word.slice(0, -1)).join(' ') }] : [],
  );
}
