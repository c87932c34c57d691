import type { NameForm } from './types.ts';

/** The name itself, without the language and the time to which it may be limited. */
export function textOfName(form: NameForm): string {
  return typeof form === 'string' ? form : form.name;
}
