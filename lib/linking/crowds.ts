import type { EntityId } from '../knowledge/types.ts';
import type { GazetteerForm } from './gazetteer.ts';
import type { SurfaceForm } from './surface-forms.ts';

/** More than this share a name: then not each of them is weighed at each place where it stands. */
export const CROWD = 12;

/**
 * Very many people of one surname. All of their forms fit where one does, none is strong, and only those whom the article
 * names in full matter: so they are looked up by entity and never gone through.
 */
export interface Crowd {
  forms: readonly SurfaceForm[];
  byEntity: ReadonlyMap<EntityId, SurfaceForm>;
}

const known = new WeakMap<readonly GazetteerForm[], { size: number; crowd: Crowd | null }>();

/** @param forms of one place in the gazetteer @returns null where they are few, or differ in more than whom they mean */
export function crowdOf(forms: readonly GazetteerForm[]): Crowd | null {
  if (forms.length <= CROWD) return null;
  const found = known.get(forms);
  // The list grows when further names are spelled out.
  if (found?.size === forms.length) return found.crowd;
  const crowd = forms.every((form) => isAlike(form, forms[0]!)) ? gather(forms as readonly SurfaceForm[]) : null;
  known.set(forms, { size: forms.length, crowd });
  return crowd;
}

function isAlike(form: GazetteerForm, first: GazetteerForm): boolean {
  return (
    !('context' in form) &&
    form.text === first.text &&
    form.type === 'person' &&
    form.strength === 'weak' &&
    !form.lang &&
    !form.from &&
    !form.until
  );
}

function gather(forms: readonly SurfaceForm[]): Crowd {
  return { forms, byEntity: new Map(forms.map((form) => [form.entity, form])) };
}
